package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const trucePiece = `Why Norland will never sign a truce with Sudria

The war between Norland and Sudria goes on. The peace talks, which Westmark mediates, brought no ceasefire.

Westmark will grow tired

"Westmark is tired of the talks and will walk away," Ada Berg said. "The snow is deep this year."
`

// ordered runs the command in this process, with an environment of its own.
func ordered(t *testing.T, args ...string) (code int, out, said string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	c := &console{
		in: strings.NewReader(trucePiece), out: &stdout, err: &stderr,
		env: func(name string) string { return map[string]string{"PARLEY_LLM_KEY": "secret"}[name] },
		now: func() time.Time { return time.Date(2030, 1, 15, 12, 0, 0, 0, time.UTC) },
	}
	code = run(c, args)
	return code, stdout.String(), stderr.String()
}

// wire is a network that nobody may use.
type wire struct{ used int }

func (w *wire) RoundTrip(*http.Request) (*http.Response, error) {
	w.used++
	return nil, errors.New("the wire was used")
}

// Nothing is sent where no server is named, whatever else is said.
func TestNothingIsSentUnasked(t *testing.T) {
	w, before := &wire{}, http.DefaultTransport
	http.DefaultTransport = w
	t.Cleanup(func() { http.DefaultTransport = before })
	file := filepath.Join(t.TempDir(), "truce.txt")
	if err := os.WriteFile(file, []byte(trucePiece), 0o666); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"draft", file},
		{"draft", "-"},
		{"draft", file, "--llm-timeout", "1s"},
		{"draft", file, "-o", filepath.Join(filepath.Dir(file), "truce.hcl")},
		{"read", file},
		{"check", filepath.Join(filepath.Dir(file), "truce.hcl")},
	} {
		if code, _, said := ordered(t, args...); code != 0 || w.used != 0 {
			t.Errorf("%q: exit %d, sent %d times: %s", args, code, w.used, said)
		}
	}
	if code, _, said := ordered(t, "draft", file, "--llm-model", "small"); code != exitBadInput || w.used != 0 {
		t.Errorf("a model of no server: exit %d: %s", code, said)
	}
	code, out, said := ordered(t, "draft", file, "--llm", "http://host.invalid")
	if code != exitFailed || w.used != 1 || out != "" || !strings.Contains(said, "the wire was used; nothing was written") {
		t.Errorf("exit %d, sent %d times: %s", code, w.used, said)
	}
}

// A proposal stands in the draft as one; what is invented does not.
func TestProposalsAreMarked(t *testing.T) {
	content := `{"links": [
		{"quote": "The snow is deep this year", "mechanism": "front", "speaks": "for"},
		{"quote": "Norland has secret plans for the spring", "mechanism": "front", "speaks": "for"}]}`
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "Bearer secret" {
			t.Errorf("the key is %q", r.Header.Get("Authorization"))
		}
		b, _ := json.Marshal(map[string]any{"choices": []any{map[string]any{"message": map[string]string{"content": content}}}})
		_, _ = w.Write(b)
	}))
	t.Cleanup(s.Close)
	code, out, said := ordered(t, "draft", "-", "--llm", s.URL, "--llm-model", "small")
	if code != 0 || strings.Contains(out+said, "secret") {
		t.Fatalf("exit %d: %s%s", code, out, said)
	}
	for _, want := range []string{
		"note: 1 proposal kept, each marked as proposed\n",
		"note: 1 proposal dropped: the words do not stand in the article\n",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not said in\n%s", want, said)
		}
	}
	if !strings.Contains(out, "proposed by the language model small at 127.0.0.1") || !strings.Contains(out, `"The snow is deep this year"`) {
		t.Errorf("no proposal in\n%s", out)
	}
	code, out, said = checkOf(t, out)
	if code != 0 || !strings.Contains(out, "0 errors, 0 warnings") {
		t.Errorf("exit %d: %s%s", code, out, said)
	}
}

// checkOf checks a scenario from standard input.
func checkOf(t *testing.T, scenario string) (code int, out, said string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	c := &console{in: strings.NewReader(scenario), out: &stdout, err: &stderr, env: os.Getenv}
	code = run(c, []string{"check", "-"})
	return code, stdout.String(), stderr.String()
}

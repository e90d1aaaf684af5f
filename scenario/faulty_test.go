package scenario

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// expected is a diagnostic that a faulty file announces beside its line:
//
//	# want ID "regexp"     on this line
//	# want-above N ID      N lines up, where a comment would not fit
//	# want-file ID         of the file as a whole
type expected struct {
	line int
	id   string
	says *regexp.Regexp
}

var wanting = regexp.MustCompile(`want(-file|-above (\d+))? ([a-z0-9|-]+)(?: ("(?:[^"\\]|\\.)*"))?`)

// anything is what any message says.
var anything = regexp.MustCompile("")

func expectations(src string) (out []expected) {
	for i, line := range strings.Split(src, "\n") {
		_, comment, _ := strings.Cut(line, "# want")
		if comment == "" {
			continue
		}
		for _, m := range wanting.FindAllStringSubmatch("want"+comment, -1) {
			e := expected{line: i + 1, id: m[3], says: anything}
			up, _ := strconv.Atoi(m[2])
			if e.line -= up; m[1] == "-file" {
				e.line = 0
			}
			if says, err := strconv.Unquote(m[4]); err == nil {
				e.says = regexp.MustCompile(says)
			}
			out = append(out, e)
		}
	}
	return out
}

func TestFaultyScenarios(t *testing.T) {
	files, _ := filepath.Glob("testdata/faulty/*.hcl")
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			_, ds := Parse(filepath.Base(file), src)
			compareDiagnostics(t, expectations(string(src)), ds)
		})
	}
}

func compareDiagnostics(t *testing.T, want []expected, got Diagnostics) {
	t.Helper()
	for _, d := range got {
		i := slices.IndexFunc(want, func(e expected) bool {
			return e.line == d.Line && slices.Contains(strings.Split(e.id, "|"), d.ID) && e.says.MatchString(d.Summary+" "+d.Remedy)
		})
		if i < 0 {
			t.Errorf("not expected:\n%s", d)
			continue
		}
		want = slices.Delete(want, i, i+1)
	}
	for _, e := range want {
		t.Errorf("line %d: expected %s %s", e.line, e.id, e.says)
	}
}

// Every id that a diagnostic can have is tried by a faulty file, or here.
func TestEveryDiagnosticIsTried(t *testing.T) {
	tried := map[string]bool{"internal": true}
	for _, f := range oddFiles {
		tried[f.id] = true
	}
	files, _ := filepath.Glob("testdata/faulty/*.hcl")
	for _, file := range files {
		src, _ := os.ReadFile(file)
		for _, e := range expectations(string(src)) {
			for _, id := range strings.Split(e.id, "|") {
				tried[id] = true
			}
		}
	}
	for _, id := range IDs() {
		if !tried[id] {
			t.Errorf("%s is tried nowhere", id)
		}
	}
	for id := range tried {
		if _, ok := Explain(id); !ok {
			t.Errorf("%s is not explained", id)
		}
	}
}

// oddFiles are files that are no scenario at all.
var oddFiles = []struct{ name, id, src string }{
	{"empty.hcl", "empty-file", ""},
	{"blank.hcl", "empty-file", " \n\t\r\n"},
	{"latin1.hcl", "not-utf8", "conflict \"caf\xe9\" {}\n"},
	{"zero.hcl", "nul-byte", "conflict \"a\x00b\" {}\n"},
	{"large.hcl", "too-large", strings.Repeat("#", mostBytes+1)},
	{"brackets.hcl", "too-deep", strings.Repeat("[", 1<<20)},
	{"braces.hcl", "too-deep", strings.Repeat("a {\n", 1<<14)},
	{"signs.hcl", "too-deep", "a = " + strings.Repeat("-", 1<<16) + "1\n"},
	{"nots.hcl", "too-deep", "a = " + strings.Repeat("!", 1<<16) + "true\n"},
	{"questions.hcl", "too-deep", "a = " + strings.Repeat("true ? 1 : ", 1<<14) + "1\n"},
	{"interpolations.hcl", "too-deep", "a = " + strings.Repeat(`"${`, 1<<14)},
	{"brackets.json", "too-deep", strings.Repeat("[", 1<<18)},
	{"number.json", "syntax", "12"},
	{"list.json", "not-a-block", `{"param": [1, "a"]}`},
	{"cut.json", "syntax", `{"param": `},
	{"comment.hcl", "missing-block", "# nothing yet\n"},
	{"heredoc.hcl", "syntax", "a = <<EOT\n"},
	{"quotes.hcl", "quote-not-found", ""},
	{"copies.hcl", "missing-file", ""},
}

func TestOddFiles(t *testing.T) {
	for _, f := range oddFiles {
		if f.id == "quote-not-found" || f.id == "missing-file" {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			s, ds := Parse(f.name, []byte(f.src))
			if s != nil || !slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.ID == f.id && d.Severity == Error }) {
				t.Errorf("want %s, got %.500s", f.id, fmt.Sprint(ds))
			}
		})
	}
}

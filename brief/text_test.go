package brief

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// fixture is the report of a made-up conflict that has every section.
func fixture(t testing.TB) *Report {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "report.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := ReadJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	r.Answer.Verdict = verdict(r)
	return r
}

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run with -update and read the difference\n%s", name, got)
	}
}

// printed is the report as text.
func printed(t *testing.T, r *Report, p Profile) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteText(&b, r, p); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestText(t *testing.T) {
	for name, p := range map[string]Profile{
		"text60.txt": {Width: 60}, "text80.txt": {Width: 80}, "text100.txt": {Width: 100},
		"text80.colour.txt": {Width: 80, Colour: true}, "text80.ascii.txt": {Width: 80, ASCII: true},
	} {
		golden(t, name, []byte(printed(t, fixture(t), p)))
	}
	golden(t, "bare80.txt", []byte(printed(t, bare(t), Profile{Width: 80})))
}

func TestComparisonText(t *testing.T) {
	for name, p := range map[string]Profile{"comparison60.txt": {Width: 60}, "comparison80.txt": {Width: 80}} {
		var b bytes.Buffer
		if err := WriteComparisonText(&b, comparison(t), p); err != nil {
			t.Fatal(err)
		}
		fits(t, name, b.String(), p.width())
		golden(t, name, b.Bytes())
	}
}

// fits checks that no line is wider than the page and none ends in a space.
func fits(t *testing.T, name, text string, width int) {
	t.Helper()
	for i, line := range strings.Split(text, "\n") {
		if w := lipgloss.Width(line); w > width {
			t.Errorf("%s, line %d is %d cells wide, not %d: %q", name, i+1, w, width, line)
		}
		if strings.HasSuffix(line, " ") {
			t.Errorf("%s, line %d ends in a space: %q", name, i+1, line)
		}
	}
}

func TestTextFits(t *testing.T) {
	for name, r := range map[string]*Report{"fixture": fixture(t), "hostile": hostile(t), "bare": bare(t), "unknown": unknown(t)} {
		for width := NarrowWidth; width <= WideWidth; width++ {
			for _, colour := range []bool{false, true} {
				p := Profile{Width: width, Colour: colour, ASCII: width%2 == 0}
				fits(t, name, printed(t, r, p), width)
			}
		}
	}
}

func TestTextHasNoControlCodes(t *testing.T) {
	text := printed(t, hostile(t), Profile{})
	for _, r := range text {
		if r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e {
			t.Fatalf("the text has the control character %U", r)
		}
	}
}

func TestColourIsNeverTheOnlySign(t *testing.T) {
	plain := printed(t, fixture(t), Profile{Width: 80})
	colour := printed(t, fixture(t), Profile{Width: 80, Colour: true})
	if colour == plain {
		t.Error("there is no colour")
	}
	if got := stripped(colour); got != plain {
		t.Error("without its colours the text differs from the plain one")
	}
}

// stripped is a text without escape sequences.
func stripped(s string) string {
	var b strings.Builder
	for len(s) > 0 {
		if strings.HasPrefix(s, "\x1b[") {
			_, s, _ = strings.Cut(s, "m")
			continue
		}
		b.WriteByte(s[0])
		s = s[1:]
	}
	return b.String()
}

func TestASCII(t *testing.T) {
	for _, r := range printed(t, fixture(t), Profile{Width: 80, ASCII: true}) {
		if strings.ContainsRune("█▓▒░▏▎▍▌▋▊▉─│┆○●·→", r) {
			t.Errorf("plain ASCII was asked for, and %q printed", r)
		}
	}
}

func TestAnswerComesFirst(t *testing.T) {
	var b bytes.Buffer
	if err := WriteAnswer(&b, fixture(t), Profile{}); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(printed(t, fixture(t), Profile{}), b.String()) {
		t.Error("the whole brief does not begin with the first screen")
	}
}

func TestProfileFor(t *testing.T) {
	env := func(pairs ...string) func(string) string {
		return func(name string) string {
			for i := 0; i < len(pairs); i += 2 {
				if pairs[i] == name {
					return pairs[i+1]
				}
			}
			return ""
		}
	}
	for _, c := range []struct {
		name     string
		terminal bool
		width    int
		env      func(string) string
		want     Profile
	}{
		{"a terminal", true, 90, env("TERM", "xterm"), Profile{Width: 90, Colour: true}},
		{"a pipe", false, 200, env("TERM", "xterm"), Profile{}},
		{"NO_COLOR", true, 80, env("NO_COLOR", "1"), Profile{Width: 80}},
		{"NO_COLOR empty", true, 80, env("NO_COLOR", ""), Profile{Width: 80, Colour: true}},
		{"dumb", true, 80, env("TERM", "dumb"), Profile{Width: 80, ASCII: true}},
	} {
		if got := ProfileFor(c.terminal, c.width, c.env); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

package article

import (
	"strings"
	"testing"
)

// TestCues reads the table of cues: every line is well-formed, no cue stands
// twice with the same frame, and every cue can have a content.
func TestCues(t *testing.T) {
	l, err := readLexicon(cuesText, verbsText, wordsText)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range l.cues {
		name := strings.Join(c.words, " ")
		if c.frames&^(frameHim|framePrep) == 0 && len(c.preps) == 0 {
			t.Errorf("%s can have no content", name)
		}
		for _, p := range c.preps {
			if l.classes[p]&classPreposition == 0 && p != "to" {
				t.Errorf("%s: %q is no preposition", name, p)
			}
		}
	}
	if len(l.cues) < 500 {
		t.Errorf("%d cues only", len(l.cues))
	}
}

// TestCuesStandOnce lists no cue twice in one line.
func TestCuesStandOnce(t *testing.T) {
	for n, line := range strings.Split(cuesText, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		_, list, _ := strings.Cut(line, ":")
		seen := map[string]bool{}
		for _, c := range strings.Split(list, ",") {
			if c = strings.TrimSpace(c); seen[c] {
				t.Errorf("line %d: %q stands twice", n+1, c)
			}
			seen[c] = true
		}
	}
}

// TestFaultyCues names the line of a table that is at fault, and reads the rest.
func TestFaultyCues(t *testing.T) {
	for text, want := range map[string]string{
		"verb that: say\nverb whatever: tell": `cues.txt:2: no frame "whatever"`,
		"adverb that: say":                    `cues.txt:1: no kind "adverb"`,
		"verb that say":                       "cues.txt:1: want KIND FRAMES",
		"verb that: say,, tell":               "cues.txt:1: an empty cue",
	} {
		_, err := readLexicon(text, verbsText, wordsText)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

// TestInflection makes the forms of verbs that change in every way that English
// verbs do.
func TestInflection(t *testing.T) {
	in := readVerbs(verbsText)
	for base, want := range map[string]string{
		"say": "say says saying said said", "deny": "deny denies denying denied denied", "agree": "agree agrees agreeing agreed agreed",
		"plan": "plan plans planning planned planned", "admit": "admit admits admitting admitted admitted",
		"offer": "offer offers offering offered offered", "tell": "tell tells telling told told",
		"lie": "lie lies lying lied lied", "stress": "stress stresses stressing stressed stressed",
		"write": "write writes writing wrote written", "show": "show shows showing showed shown",
		"echo": "echo echoes echoing echoed echoed", "read": "read reads reading read read",
		"argue": "argue argues arguing argued argued", "go": "go goes going went gone", "claim": "claim claims claiming claimed claimed",
		"vow": "vow vows vowing vowed vowed", "quip": "quip quips quipping quipped quipped", "put": "put puts putting put put",
	} {
		var got []string
		for _, f := range in.forms(base) {
			got = append(got, f.text)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", base, got, want)
		}
	}
}

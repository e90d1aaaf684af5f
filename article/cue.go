package article

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"
)

// cuesText is the table of cues; its format stands at its top.
//
//go:embed cues.txt
var cuesText string

// frame is what a cue's content can be.
type frame uint32

const (
	frameThat frame = 1 << iota
	frameBare
	frameWh
	frameTo
	frameIng
	frameObject
	frameObjectTo
	frameHim
	framePost
	frameRaise
	frameAs
	frameObjectAs
	framePrep
)

// frameNames are the words of the table for frames.
var frameNames = map[string]frame{
	"that": frameThat, "bare": frameBare, "wh": frameWh, "to": frameTo, "ing": frameIng,
	"obj": frameObject, "oto": frameObjectTo, "him": frameHim, "post": framePost,
	"raise": frameRaise, "as": frameAs, "oas": frameObjectAs,
}

// cueKind is what word a cue is built on.
type cueKind uint8

const (
	verbCue cueKind = iota
	nounCue
	adjectiveCue
)

var cueKinds = map[string]cueKind{"verb": verbCue, "noun": nounCue, "adjective": adjectiveCue}

// cue is an entry of the table. An entry that stands on several lines has the
// frames of all of them.
type cue struct {
	kind   cueKind
	words  []string // in the base form: "point", "out"
	frames frame
	preps  []string // the prepositions behind which the content may stand
}

func (c *cue) has(f frame) bool { return c.frames&f != 0 }

// takes says whether the content may stand behind preposition p.
func (c *cue) takes(p string) bool {
	for _, q := range c.preps {
		if p == q {
			return true
		}
	}
	return false
}

// cueForm is a form that a cue's first word takes, with the cue.
type cueForm struct {
	*cue
	form verbForm
}

// lexicon is the table of cues, by the form of their first word, together with
// the classes of words.
type lexicon struct {
	cues    []*cue
	byForm  map[string][]cueForm
	classes map[string]class
	verbs   map[string]verbForm // every form of every verb that is known
}

// english is the lexicon that is embedded. Its tables are part of the program:
// a fault in them shows in the tests, and leaves out the line here.
var english = sync.OnceValue(func() *lexicon {
	l, _ := readLexicon(cuesText, verbsText, wordsText)
	return l
})

// readLexicon reads the three tables. The error names the first faulty line;
// the others are read all the same.
func readLexicon(cues, verbs, words string) (*lexicon, error) {
	l := &lexicon{byForm: map[string][]cueForm{}, classes: map[string]class{}, verbs: map[string]verbForm{}}
	inflect := readVerbs(verbs)
	first := l.readClasses(words, inflect)
	known := map[string]*cue{}
	for n, line := range strings.Split(cues, "\n") {
		if err := l.readCues(line, known); err != nil && first == nil {
			first = fmt.Errorf("cues.txt:%d: %w", n+1, err)
		}
	}
	for _, c := range l.cues {
		l.addForms(c, inflect)
	}
	return l, first
}

// readCues reads a line of the table of cues.
func (l *lexicon) readCues(line string, known map[string]*cue) error {
	line = strings.TrimSpace(line)
	if line == "" || line[0] == '#' {
		return nil
	}
	head, list, ok := strings.Cut(line, ":")
	fields := strings.Fields(head)
	if !ok || len(fields) < 2 {
		return fmt.Errorf("want KIND FRAMES: CUE, CUE; found %q", line)
	}
	kind, ok := cueKinds[fields[0]]
	if !ok {
		return fmt.Errorf("no kind %q of cues", fields[0])
	}
	var frames frame
	var preps []string
	for _, f := range fields[1:] {
		if strings.HasPrefix(f, "+") {
			frames |= framePrep
			preps = append(preps, f[1:])
		} else if bit, ok := frameNames[f]; ok {
			frames |= bit
		} else {
			return fmt.Errorf("no frame %q", f)
		}
	}
	return l.addCues(kind, frames, preps, list, known)
}

// addCues adds the cues of a line.
func (l *lexicon) addCues(kind cueKind, frames frame, preps []string, list string, known map[string]*cue) error {
	for _, text := range strings.Split(list, ",") {
		words := strings.Fields(text)
		if len(words) == 0 {
			return fmt.Errorf("an empty cue in %q", list)
		}
		key := fmt.Sprint(kind, words)
		c := known[key]
		if c == nil {
			c = &cue{kind: kind, words: words}
			known[key] = c
			l.cues = append(l.cues, c)
		}
		c.frames |= frames
		for _, p := range preps {
			if !c.takes(p) {
				c.preps = append(c.preps, p)
			}
		}
	}
	return nil
}

// addForms enters a cue under every form of its first word.
func (l *lexicon) addForms(c *cue, inflect *inflection) {
	switch c.kind {
	case verbCue:
		for _, f := range inflect.forms(c.words[0]) {
			l.addForm(f, c)
			l.verbs[f.text] |= f.form
		}
	case nounCue:
		l.byForm[c.words[0]] = append(l.byForm[c.words[0]], cueForm{c, formBase})
		plural := withS(c.words[0])
		l.byForm[plural] = append(l.byForm[plural], cueForm{c, formS})
	case adjectiveCue:
		l.byForm[c.words[0]] = append(l.byForm[c.words[0]], cueForm{c, formBase})
	}
}

// addForm enters a form of a cue; one that is two forms at once stands once.
func (l *lexicon) addForm(f inflected, c *cue) {
	list := l.byForm[f.text]
	for i := range list {
		if list[i].cue == c {
			list[i].form |= f.form
			return
		}
	}
	l.byForm[f.text] = append(list, cueForm{c, f.form})
}

package article

import (
	_ "embed"
	"fmt"
	"strings"
)

// wordsText lists the classes of words.
//
//go:embed words.txt
var wordsText string

// class is a set of classes of words.
type class uint32

const (
	classSubject class = 1 << iota
	classObject
	classPossessive
	classDeterminer
	classModal
	classBe
	classHave
	classDo
	classNot
	classPreposition
	classAnd
	classBut
	classSubordinator
	classWh
	classRelative
	classAdverb
	classTime
	classNumber
	classNoun
	classCommunication
	classVerb // a form of a verb that is known
	classIng
	classEd // ends like a past or a participle
	className
	classMark
	classQuote
	classHearsay  // an adverb that says that others say so
	classView     // what something is somebody's in: "in her view"
	classRubric   // what stands before a colon and is nobody: "Update:"
	classNounlike // a verb in the present that is as often a noun
	classSpeak    // a form of a verb that is a cue
)

// classAuxiliary are the verbs that stand before others.
const classAuxiliary = classModal | classBe | classHave | classDo

var classNames = map[string]class{
	"subject": classSubject, "object": classObject, "possessive": classPossessive,
	"determiner": classDeterminer, "modal": classModal, "be": classBe, "have": classHave, "do": classDo,
	"not": classNot, "preposition": classPreposition, "and": classAnd, "but": classBut,
	"subordinator": classSubordinator, "wh": classWh, "relative": classRelative, "adverb": classAdverb,
	"time": classTime, "number": classNumber, "noun": classNoun, "communication": classCommunication,
	"verb": classVerb, "nounlike": classNounlike, "rubric": classRubric, "hearsay": classHearsay, "view": classView,
}

// readClasses reads the table of classes; a verb is entered in all its forms.
func (l *lexicon) readClasses(text string, inflect *inflection) error {
	var first error
	for line := range strings.Lines(text) {
		name, list, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		bit, ok := classNames[name]
		if !ok && first == nil {
			first = fmt.Errorf("words.txt: no class %q", name)
		}
		for _, w := range strings.Fields(list) {
			if bit != classVerb {
				l.classes[w] |= bit
				continue
			}
			for _, f := range inflect.forms(w) {
				l.verbs[f.text] |= f.form
			}
		}
	}
	return first
}

// closed are the classes whose words are no verbs, nouns or adjectives.
const closed = classSubject | classPossessive | classDeterminer | classAuxiliary | classNot | classPreposition |
	classAnd | classBut | classSubordinator | classWh

// classify tells the classes of a token, and which forms of a verb it can be.
func (l *lexicon) classify(t *token) (class, verbForm) {
	switch t.kind {
	case numberToken:
		return classNumber, 0
	case openQuote, closeQuote, unclearQuote:
		return classQuote | classMark, 0
	case markToken:
		return classMark, 0
	}
	c, form := l.classes[t.lower], l.verbs[t.lower]
	if c&classNoun != 0 {
		form = 0
	}
	if t.capital {
		c |= className
		if t.lower == "may" || t.lower == "will" || t.lower == "mark" {
			c &^= classModal // a month or a name
		}
	}
	if c&(closed|classNoun) == 0 {
		if form == 0 {
			form = guessForm(t.lower)
		}
		if form != 0 && l.speaks(t.lower) {
			c |= classSpeak
		}
		if form != 0 {
			c |= classVerb
		}
	}
	if c&(closed|classNoun) == 0 && form == 0 && strings.HasSuffix(t.lower, "ly") && len(t.lower) > 4 {
		c |= classAdverb
	}
	if form&formIng != 0 {
		c |= classIng
	}
	if form&(formPast|formPart) != 0 {
		c |= classEd
	}
	return c, form
}

// guessForm guesses the form of a verb that no table has from its ending.
func guessForm(w string) verbForm {
	switch {
	case len(w) > 5 && strings.HasSuffix(w, "ing"):
		return formIng
	case len(w) > 4 && strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "eed"):
		return formPast | formPart
	}
	return 0
}

// speaks says whether a form is a verb that is a cue by itself.
func (l *lexicon) speaks(form string) bool {
	for _, c := range l.byForm[form] {
		if c.kind == verbCue && len(c.words) == 1 {
			return true
		}
	}
	return false
}

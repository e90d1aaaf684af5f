package draft

import (
	"testing"

	"parley/article"
)

func TestQuestions(t *testing.T) {
	c := cast{holdout: party{name: "Norland"}, rival: party{name: "Sudria"}}
	const other = "Will Norland agree to end the war with Sudria?"
	for title, want := range map[string]string{
		"The four reasons why Norland will never agree to end war in Sudria": "Will Norland agree to end war in Sudria?",
		"Norland won’t sign.":                                    "Will Norland sign?",
		"Why the king of Norland is not ready for a truce":       "Is the king of Norland ready for a truce?",
		"The king of Norland may never sign a truce":             "Might the king of Norland sign a truce?",
		"Will Norland ever sign?":                                "Will Norland ever sign?",
		"Why won't Norland sign?":                                other,
		"Norland rejects the ceasefire":                          other,
		"What Norland could do against Sudria":                   other,
		"Sudria will never sign":                                 other,
		"Norland, its friends and its foes: who will sign first": other,
		"Norland will never":                                     other,
		"Norland could make history. Again.":                     other,
		"":                                                       other,
	} {
		if got := question(title, c); got != want {
			t.Errorf("%q asks %q, want %q", title, got, want)
		}
	}
}

func TestHopeful(t *testing.T) {
	for title, want := range map[string]bool{
		"Why Norland will sign a truce":       true,
		"Norland accepts the mediator's plan": true,
		"Why Norland will never sign":         false,
		"Norland refuses to sign":             false,
		"Will Norland sign?":                  false,
		"A winter in Norland":                 false,
	} {
		if hopeful(title) != want {
			t.Errorf("%q: %t", title, !want)
		}
	}
}

// Who plays which part is told by words around the names.
func TestCasting(t *testing.T) {
	for _, c := range []struct{ name, text, holdout, rival, mediator string }{
		{"subject and object", "# Why Norland will never make peace with Sudria\n\nThe envoy of Estmark mediates, and Estmark hosts the talks.\n", "Norland", "Sudria", "Estmark"},
		{"between", "# A long war\n\nThe war between Sudria and Norland goes on. Again Norland has refused a truce.\n", "Norland", "Sudria", "the mediator"},
		{"words without a name", "# Why the northern rebels will never sign\n\nThe war in Sudria goes on.\n", "the northern rebels", "Sudria", "the mediator"},
		{"names by their last word", "# Why Berg will not settle with Sudria\n\nThe general, Ada Berg, fights on. Nobody knows what Berg wants.\n", "Berg", "Sudria", "the mediator"},
		{"two with one last word", "# Why North Ruria will not sign\n\nThe war between North Ruria and South Ruria goes on. All Ruria wants a truce, which Estmark mediates.\n", "North Ruria", "South Ruria", "Estmark"},
		{"nobody", "# war\n\npeace and war, a ceasefire and a truce.\n", "the holdout", "the other side", "the mediator"},
	} {
		a := apart("x.txt", c.text)
		got, err := casting(a, rollOf(a), Options{})
		if err != nil || got.holdout.name != c.holdout || got.rival.name != c.rival || got.mediator.name != c.mediator {
			t.Errorf("%s: %q, %q, %q, %v", c.name, got.holdout.name, got.rival.name, got.mediator.name, err)
		}
	}
}

// A name that was given to one part is not guessed for another.
func TestCastingAroundWhatIsGiven(t *testing.T) {
	a := apart("x.txt", "# Why Norland will never make peace with Sudria\n\nThe envoy of Estmark mediates, and Norland and Sudria talk.\n")
	c, err := casting(a, rollOf(a), Options{Rival: "Norland"})
	if err != nil || c.holdout.name != "Sudria" || c.rival.name != "Norland" || c.mediator.name != "Estmark" {
		t.Errorf("%+v, %v", c, err)
	}
}

func TestSentences(t *testing.T) {
	a := &article.Article{Text: "It ended. Mr Berg called it “a trap”, and left. He said: “No more.” It was over."}
	a.Paragraphs = []article.Paragraph{{Span: article.Span{To: len(a.Text)}, Number: 1}}
	for words, want := range map[string]string{
		"“a trap”":    "Mr Berg called it “a trap”, and left.",
		"“No more.”":  "He said: “No more.”",
		"It was over": "It was over.",
		"It ended.":   "It ended.",
	} {
		if got := cut(a, sentence(a, spanOf(a.Text, words), 0)); got != want {
			t.Errorf("%q stands in %q, want %q", words, got, want)
		}
	}
}

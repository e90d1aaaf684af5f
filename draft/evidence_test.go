package draft

import (
	"math"
	"testing"

	"parley/article"
	"parley/scenario"
)

// told is an article about two countries that there are not, taken apart by
// hand.
func told() *article.Article {
	text := "Why Norland will never make peace\n\n" +
		"Time is on its side\n\n" +
		"“Norland probably thinks that time\nis on its side,” Ada Berg said. “And so it is.”\n\n" +
		"The minister called it “a ${trap}”. He left.\n"
	at := func(words string) article.Span { return spanOf(text, words) }
	return &article.Article{
		Name: "folder/norland.txt", Format: article.PlainText, Charset: "utf-8", Text: text, Published: "2030-01-02",
		Title:      at("Why Norland will never make peace"),
		Sections:   []article.Section{{}, {Heading: at("Time is on its side"), Level: 1, Paragraphs: []int{0, 1}}},
		Paragraphs: []article.Paragraph{{Span: at("“Norland probably thinks that time\nis on its side,” Ada Berg said. “And so it is.”"), Section: 1, Number: 1}, {Span: at("The minister called it “a ${trap}”. He left."), Section: 1, Number: 2}},
		Attributions: []article.Attribution{
			{Content: []article.Span{at("“Norland probably thinks that time\nis on its side,”"), at("“And so it is.”")}, Direct: true, Speaker: 0},
			{Content: []article.Span{at("“a ${trap}”")}, Direct: true, Speaker: -1, Paragraph: 1},
		},
		Speakers: []article.Speaker{{Name: "Ada Berg", Role: "a former envoy", Kind: article.Person}},
		Hedges: []article.Hedge{
			{Span: at("probably"), Kind: article.Likelihood, Term: "probably", Value: 0.7, Attribution: 0},
			{Span: at("thinks"), Kind: article.Belief, Value: math.NaN(), Attribution: 0},
		},
	}
}

func TestEvidence(t *testing.T) {
	const want = `source "norland" {
  title       = "Why Norland will never make peace"
  published   = "2030-01-02"
  file        = "../norland.txt"
  reliability = 0.8
  assumed     = "its reliability: how far its claims move a belief from your own"
}

claim "berg-1" {
  source  = source.norland
  speaker = "Ada Berg, a former envoy"
  place   = "section 1, paragraph 1"
  hedge   = "probably"
  quote   = "“Norland probably thinks that time is on its side,” Ada Berg said. “And so it is.”"
}
claim "claim-1" {
  source = source.norland
  place  = "section 1, paragraph 2"
  quote  = "The minister called it “a $${trap}”."
}
`
	if got := string(Evidence(told(), "../norland.txt")); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// The quotations are found again by the check that analysts run.
func TestEvidenceIsInTheText(t *testing.T) {
	a := told()
	src := `conflict "x" {
  title = "?"
  as_of = "2030-01-02"
  horizon = 12
}
party "p" {
  patience = 0.1
  noise    = 0
  fighting = x
}
factor "x" {
  scale = { from = 0, to = 1, steps = 2 }
  start = 0
  drift = { mean = 0.1, spread = 0.5 }
}
` + string(Evidence(a, "norland.txt"))
	s, ds := scenario.Parse("x.hcl", []byte(src))
	if s == nil {
		t.Fatal(ds)
	}
	read := 0
	ds = s.CheckQuotes(func(string) ([]byte, error) { read++; return []byte(a.Text), nil })
	if len(ds) > 0 || read != 1 {
		t.Errorf("%v, read %d times", ds, read)
	}
}

package draft

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"parley/article"
	"parley/scenario"
)

// FuzzMake holds that any text, under any names, gives an error with a remedy or
// a draft that checks and is laid out. (Make itself refuses a draft that does not
// check; to do so is a fault.)
func FuzzMake(f *testing.F) {
	texts, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range texts {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text), "", "", "")
		f.Add(string(text), "Norland", "norland.", "${x}\x00")
	}
	f.Add("“Peace”, war, ceasefire e\u0301 said.\n\n“a\x1b[31m war\r\n”", "Sudria", "The aid", "if")
	f.Fuzz(func(t *testing.T, text, holdout, rival, mediator string) {
		a, err := article.Read("x.txt", []byte(text), article.Options{})
		if err != nil {
			return
		}
		made(t, a, Options{File: "x.txt", AsOf: "2030-01-15", Holdout: holdout, Rival: rival, Mediator: mediator})
	})
}

// made drafts, and wants a draft or a refusal, and no fault.
func made(t interface {
	Helper()
	Fatalf(string, ...any)
}, a *article.Article, o Options,
) {
	t.Helper()
	r, err := Make(a, o)
	var why *Error
	switch {
	case err != nil && (!errors.As(err, &why) || why.Remedy == "" || strings.Contains(why.Remedy, "fault")):
		t.Fatalf("%v", err)
	case err != nil:
		return
	}
	if laid, ds := scenario.Format("x.hcl", r.Scenario); ds.HasErrors() || string(laid) != string(r.Scenario) {
		t.Fatalf("it is not laid out: %v", ds)
	}
}

// An article whose spans and indices point anywhere, as one made by a program
// might have, does no harm.
func TestAnySpans(t *testing.T) {
	text := apart("x", strings.Repeat("War, peace and a ceasefire: “Norland’s friend grows tired,” é said. ", 5)).Text
	rapid.Check(t, func(t *rapid.T) {
		span := rapid.Custom(func(t *rapid.T) article.Span {
			i := rapid.IntRange(-1, len(text)+1)
			return article.Span{From: i.Draw(t, "from"), To: i.Draw(t, "to")}
		})
		index := rapid.IntRange(-2, 4)
		a := &article.Article{
			Name: rapid.String().Draw(t, "name"), Text: text, Title: span.Draw(t, "title"),
			Byline: rapid.String().Draw(t, "byline"), Published: rapid.SampledFrom([]string{"", "2030-01-15", "soon"}).Draw(t, "published"),
			Sections: rapid.SliceOfN(rapid.Custom(func(t *rapid.T) article.Section {
				return article.Section{Heading: span.Draw(t, "heading"), Paragraphs: []int{index.Draw(t, "paragraph")}}
			}), 0, 3).Draw(t, "sections"),
			Paragraphs: rapid.SliceOfN(rapid.Custom(func(t *rapid.T) article.Paragraph {
				return article.Paragraph{Span: span.Draw(t, "paragraph"), Section: index.Draw(t, "section"), Number: index.Draw(t, "number")}
			}), 0, 3).Draw(t, "paragraphs"),
			Attributions: rapid.SliceOfN(rapid.Custom(func(t *rapid.T) article.Attribution {
				return article.Attribution{
					Content: rapid.SliceOfN(span, 0, 3).Draw(t, "content"), Speaker: index.Draw(t, "speaker"), Paragraph: index.Draw(t, "paragraph"),
				}
			}), 0, 4).Draw(t, "attributions"),
			Speakers: []article.Speaker{{Name: rapid.String().Draw(t, "speaker"), Role: rapid.String().Draw(t, "role")}},
			Hedges:   []article.Hedge{{Span: span.Draw(t, "hedge"), Term: "likely", Value: rapid.Float64().Draw(t, "value")}},
		}
		made(t, a, Options{
			AsOf: rapid.SampledFrom([]string{"", "2030-01-15"}).Draw(t, "as of"), File: rapid.String().Draw(t, "file"),
			Holdout: rapid.String().Draw(t, "holdout"), Rival: rapid.String().Draw(t, "rival"),
			Proposals: []Proposal{{Span: span.Draw(t, "proposal"), Mechanism: "front", Side: index.Draw(t, "side"), By: rapid.String().Draw(t, "by")}},
		})
	})
}

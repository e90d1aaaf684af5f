package draft

import (
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"parley/article"
	"parley/quantity"
)

// articleOf takes a text apart in the plainest way: lines after # and ##,
// paragraphs between blank lines, quotations in curly marks with who "said" them
// in the same paragraph. Tests of this package do not depend on how well package
// article reads.
func articleOf(t testing.TB, name string) *article.Article {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return apart(name, string(text))
}

func apart(name, text string) *article.Article {
	a := &article.Article{Name: name, Format: article.Markdown, Charset: "utf-8", Text: text, Sections: []article.Section{{}}}
	at := 0
	for block := range strings.SplitSeq(text, "\n\n") {
		line := strings.TrimRight(block, "\n")
		span := article.Span{From: at, To: at + len(line)}
		at += len(block) + len("\n\n")
		section := len(a.Sections) - 1
		switch {
		case strings.HasPrefix(line, "# "):
			a.Title = article.Span{From: span.From + len("# "), To: span.To}
		case strings.HasPrefix(line, "## "):
			a.Sections = append(a.Sections, article.Section{Heading: article.Span{From: span.From + len("## "), To: span.To}, Level: 1})
		case line != "":
			s := &a.Sections[section]
			a.Paragraphs = append(a.Paragraphs, article.Paragraph{Span: span, Section: section, Number: len(s.Paragraphs) + 1})
			s.Paragraphs = append(s.Paragraphs, len(a.Paragraphs)-1)
			attribute(a, span)
		}
	}
	return a
}

var (
	quoted   = regexp.MustCompile(`“[^”]*”`)
	said     = regexp.MustCompile(`([\pL ]+) said`)
	probably = regexp.MustCompile(`\b(probably|unlikely)\b`)
)

func attribute(a *article.Article, p article.Span) {
	text := a.Text[p.From:p.To]
	var content []article.Span
	for _, q := range quoted.FindAllStringIndex(text, -1) {
		content = append(content, article.Span{From: p.From + q[0], To: p.From + q[1]})
	}
	if content == nil {
		return
	}
	at := article.Attribution{Content: content, Direct: true, Speaker: -1, Paragraph: len(a.Paragraphs) - 1}
	if m := said.FindStringSubmatch(text); m != nil {
		at.Speaker = speakerNamed(a, strings.TrimSpace(m[1]))
	}
	a.Attributions = append(a.Attributions, at)
	for _, h := range probably.FindAllStringIndex(text, -1) {
		a.Hedges = append(a.Hedges, article.Hedge{
			Span: article.Span{From: p.From + h[0], To: p.From + h[1]}, Kind: article.Likelihood,
			Term: text[h[0]:h[1]], Value: 0.7, Low: math.NaN(), High: math.NaN(), Attribution: len(a.Attributions) - 1,
		})
	}
}

func speakerNamed(a *article.Article, name string) int {
	for i, s := range a.Speakers {
		if s.Name == name {
			return i
		}
	}
	a.Speakers = append(a.Speakers, article.Speaker{Name: name, Kind: article.Person})
	return len(a.Speakers) - 1
}

// spanOf is where words first stand in a text.
func spanOf(text, words string) article.Span {
	i := strings.Index(text, words)
	return article.Span{From: i, To: i + len(words)}
}

// quantityText is a number as a scenario has it.
type quantityText string

func (q quantityText) parse(t *testing.T) quantity.Quantity {
	t.Helper()
	out, err := quantity.Parse(string(q), quantity.Context{Period: quantity.Month})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

package article

import (
	"cmp"
	"errors"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// html takes the main text out of a page and cuts it into pieces. The text
// becomes the title and the pieces, a blank line between any two.
func (p *page) html(a *Article) error {
	if err := guard(p.name, p.text); err != nil {
		return err
	}
	doc, err := html.Parse(strings.NewReader(p.text))
	if err != nil {
		return p.noMainText("it nests too deeply to be read as a page")
	}
	h1 := mainHeading(doc)
	author, date := metaBehind(doc, h1)
	prune(doc)
	found, err := mainText(doc)
	if err != nil || found.Node == nil {
		return p.noMainText("no main text is found in the page")
	}
	a.Byline = cmp.Or(oneLine(found.Byline()), author)
	a.Published = date
	if t, err := found.PublishedTime(); err == nil && !t.IsZero() {
		a.Published = dayIn(t.Format(time.DateOnly))
	}
	return p.print(headline(oneLine(found.Title()), innerText(h1)), found.Node)
}

// oneLine is s with each stretch of white space as one space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func (p *page) noMainText(why string) error {
	return &Error{Name: p.name, Why: why, Remedy: "save the article's text, and give that"}
}

// mainText has the library take the main text out of doc, which it changes. A
// fault in it is an error of that page, not the end of the program.
func mainText(doc *html.Node) (found readability.Article, err error) {
	defer func() {
		if recover() != nil {
			err = errors.New("the main text cannot be taken out")
		}
	}()
	parser := readability.NewParser()
	return parser.ParseAndMutate(doc, nil)
}

// headline is the title of an article: the page's heading where it has words of
// its title, and else the title. A page's only heading may be the paper's name.
func headline(title, h1 string) string {
	if title == "" || h1 == "" {
		return title + h1
	}
	shared, words := 0, tokensOf(h1)
	in := " " + strings.Join(tokensOf(title), " ") + " "
	for _, w := range words {
		shared += oneIf(strings.Contains(in, " "+w+" "))
	}
	if shared*2 >= len(words) && len(words) > kickerWords {
		return h1
	}
	return title
}

// mainHeading is the page's only h1, and nil where there is not one.
func mainHeading(doc *html.Node) *html.Node {
	var only *html.Node
	for n := range doc.Descendants() {
		switch {
		case n.Type != html.ElementNode || n.Data != "h1":
		case only != nil:
			return nil
		default:
			only = n
		}
	}
	return only
}

// metaWords is how many pieces of text behind a page's heading are looked
// through for an author and a date. Further on are those of other articles.
const metaWords = 20

// metaBehind is the author and the date that follow on a page's heading.
func metaBehind(doc, h1 *html.Node) (author, date string) {
	if h1 == nil {
		return "", ""
	}
	behind, seen := false, 0
	for n := range doc.Descendants() {
		behind = behind || n == h1
		if !behind || n.Type != html.TextNode || strings.TrimFunc(n.Data, isBlank) == "" {
			continue
		}
		if seen++; seen > metaWords {
			break
		}
		if s := oneLine(n.Data[:min(len(n.Data), 2*metaBytes)]); isMeta(s) {
			author, date = cmp.Or(author, authorOf(s)), cmp.Or(date, dayIn(s))
		}
	}
	return author, date
}

// innerText is the text within n, its spaces as one each; of nil it is none.
func innerText(n *html.Node) string {
	if n == nil {
		return ""
	}
	var text strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			text.WriteString(c.Data)
		}
	}
	return oneLine(text.String())
}

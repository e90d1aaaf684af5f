package article

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// What a page may have at most, told before it is parsed. Pages of newspapers
// have some thousands of tags in some dozens of levels; taking the main text out
// looks at a text once for every level above it, and parsers open again what
// was never closed.
const (
	tagsMost   = 100_000
	levelsMost = 300
	attrsMost  = 200       // of one tag
	textMost   = 100 << 20 // bytes of text, each counted once for every level
	againMost  = 300_000   // tags opened again
)

// voids are the elements that hold nothing and are never closed.
var voids = strings.Fields("area base br col embed hr img input link meta param source track wbr frame keygen")

// formats are the elements that a parser opens again behind a paragraph in which
// they were left open.
var formats = strings.Fields("a b big code em font i nobr s small strike strong tt u")

// impliedEnd are the elements that a further one of their kind closes, with what
// they are looked for within.
var impliedEnd = map[string][]string{
	"li": {"ul", "ol"}, "dt": {"dl"}, "dd": {"dl"}, "option": {"select"},
	"td": {"tr", "table"}, "th": {"tr", "table"}, "tr": {"table"},
}

// guard refuses a page that would cost too much.
func guard(name, text string) error {
	if at := strings.Index(text[:min(len(text), formatLooks)], "<!ENTITY"); at >= 0 {
		return &Error{
			Name: name, Why: "it declares entities of its own, which pages of HTML do not have",
			Remedy: "save the page from a browser, or its text",
		}
	}
	g := guarded{z: html.NewTokenizer(strings.NewReader(text))}
	for {
		kind := g.z.Next()
		if kind == html.ErrorToken {
			return nil
		}
		if why := g.token(kind); why != "" {
			return &Error{Name: name, Why: "the page has " + why, Remedy: "save the article's text, and give that"}
		}
	}
}

// guarded counts what a page has.
type guarded struct {
	z     *html.Tokenizer
	open  []string
	left  int // formatting elements that are open, or were left so
	tags  int
	again int
	text  int
}

// token counts a token in, and says what the page has too much of.
func (g *guarded) token(kind html.TokenType) string {
	switch kind {
	case html.TextToken:
		g.text += len(g.z.Raw()) * (1 + len(g.open))
	case html.StartTagToken, html.SelfClosingTagToken:
		if attrs := g.start(); attrs > attrsMost {
			return fmt.Sprintf("a tag of more than %d attributes", attrsMost)
		}
	case html.EndTagToken:
		g.end()
	}
	switch {
	case g.tags > tagsMost:
		return fmt.Sprintf("more than %d tags", tagsMost)
	case len(g.open) > levelsMost:
		return fmt.Sprintf("tags in more than %d levels", levelsMost)
	case g.again > againMost:
		return "too many tags that are never closed"
	case g.text > textMost:
		return "too much text in too many levels of tags"
	}
	return ""
}

// start opens an element, and counts its attributes.
func (g *guarded) start() (attrs int) {
	raw, more := g.z.TagName()
	name := string(raw)
	for more && attrs <= attrsMost {
		_, _, more = g.z.TagAttr()
		attrs++
	}
	g.tags++
	g.again += g.left
	if slices.Contains(formats, name) {
		g.left++
	}
	if within, ok := impliedEnd[name]; ok {
		g.close(name, within)
	}
	if name != "p" && !slices.Contains(voids, name) {
		g.open = append(g.open, name)
	}
	return attrs
}

func (g *guarded) end() {
	raw, _ := g.z.TagName()
	name := string(raw)
	if slices.Contains(formats, name) && g.left > 0 {
		g.left--
	}
	g.close(name, nil)
}

// close closes the innermost open element of that name, with all in it, unless
// one of those named by within is nearer.
func (g *guarded) close(name string, within []string) {
	for i := len(g.open) - 1; i >= 0; i-- {
		if g.open[i] == name {
			g.open = g.open[:i]
			return
		}
		if slices.Contains(within, g.open[i]) {
			return
		}
	}
}

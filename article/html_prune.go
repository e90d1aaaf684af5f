package article

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// silent are the elements whose text no reader sees, or that hold controls.
var silent = map[string]bool{
	"style": true, "noscript": true, "template": true, "svg": true, "math": true, "iframe": true, "object": true,
	"button": true, "select": true, "textarea": true, "input": true, "dialog": true, "canvas": true, "audio": true, "video": true,
}

// holds are the elements that hold an article: what is around one is no furniture.
var holds = map[string]bool{"html": true, "body": true, "main": true, "article": true, "h1": true}

// Class names and identifiers of what stands beside an article. Readers' comments
// can be longer than the article, so they are known by their whole name alone;
// the others by a part of it, and only where they are a small part of the page.
var (
	commentName = regexp.MustCompile(`(?i)^(?:comments?|comments?[-_]?(?:list|section|area|container|wrapper|block|thread)|disqus[-_]thread|respond|replies|responses)$`)
	besideName  = regexp.MustCompile(`(?i)(?:^|[-_ ])(?:newsletter|cookies?|consent|breadcrumbs?|outbrain|taboola|adverts?|advertisement|ads?|sponsored|share|sharing|social|related|recommended|popular|trending|paywall|subscribe|signup)(?:$|[-_ ])`)
)

// besideShare is how much of a page's text, in hundredths, a part of it may be
// to be left out by its name.
const besideShare = 25

// attributeBytes is how long an attribute is kept: names of classes are short,
// and the library looks through them.
const attributeBytes = 1000

// prune takes out of a page what the library would weigh as text, and is none.
func prune(doc *html.Node) {
	pruneBelow(doc, textBytes(doc))
}

func pruneBelow(n *html.Node, total int) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if isBeside(c, total) {
			n.RemoveChild(c)
		} else {
			shortened(c)
			pruneBelow(c, total)
		}
		c = next
	}
}

// isBeside reports whether a node is no part of an article.
func isBeside(n *html.Node, total int) bool {
	switch {
	case n.Type == html.CommentNode:
		return true
	case n.Type != html.ElementNode:
		return false
	case n.Data == "script":
		return attribute(n, "type") != "application/ld+json"
	case silent[n.Data]:
		return true
	case holds[n.Data]:
		return false
	}
	names := attribute(n, "class") + " " + attribute(n, "id")
	if len(names) > attributeBytes {
		return false
	}
	for name := range strings.FieldsSeq(names) {
		if commentName.MatchString(name) || besideName.MatchString(name) && textBytes(n)*100 < total*besideShare {
			return !holdsArticle(n)
		}
	}
	return false
}

// holdsArticle reports whether an element is around an article.
func holdsArticle(n *html.Node) bool {
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && holds[c.Data] {
			return true
		}
	}
	return false
}

// shortened cuts attributes that no page needs at that length.
func shortened(n *html.Node) {
	for i, at := range n.Attr {
		if len(at.Val) > attributeBytes && at.Key != "content" {
			end := attributeBytes
			for end > 0 && !utf8.RuneStart(at.Val[end]) {
				end--
			}
			n.Attr[i].Val = at.Val[:end]
		}
	}
}

func attribute(n *html.Node, key string) string {
	for _, at := range n.Attr {
		if at.Key == key {
			return at.Val
		}
	}
	return ""
}

// textBytes is how much text is within n.
func textBytes(n *html.Node) int {
	total := 0
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			total += len(c.Data)
		}
	}
	return total
}

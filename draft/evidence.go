package draft

import (
	"path/filepath"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"

	"parley/article"
	"parley/scenario"
)

// reliability is how far the article's claims move a belief from the analyst's
// own until the analyst says how far. It is a guess, and says so.
const reliability = 0.8

// Evidence is an article's source block and a claim block for every
// attribution, in the canonical layout: a piece of a scenario to paste. file is
// what the source's file says, relative to where the scenario will be; "" leaves
// it out. Quotations are verbatim, so that parley check finds them in the file.
func Evidence(a *article.Article, file string) []byte {
	f := hclwrite.NewEmptyFile()
	src := sourceName(a)
	writeSource(f.Body(), a, src, file)
	for _, c := range attributed(a) {
		writeClaim(f.Body(), src, c)
	}
	return laid(f.Bytes())
}

// laid is the canonical layout; what cannot be laid out stays as it is, for
// parley check to say why.
func laid(src []byte) []byte {
	if out, ds := scenario.Format("draft.hcl", src); !ds.HasErrors() && out != nil {
		return out
	}
	return src
}

// sourceName is what the article's source block is called.
func sourceName(a *article.Article) string {
	base := strings.TrimSuffix(filepath.Base(a.Name), filepath.Ext(a.Name))
	return slug(base, "-", "article")
}

func writeSource(b *hclwrite.Body, a *article.Article, name, file string) {
	s := b.AppendNewBlock("source", []string{name}).Body()
	set(s, "title", titleOf(a))
	set(s, "author", shown(a.Byline))
	if day(a.Published) != "" {
		set(s, "published", a.Published)
	}
	set(s, "file", file)
	s.SetAttributeValue("reliability", cty.NumberFloatVal(reliability))
	set(s, "assumed", "its reliability: how far its claims move a belief from your own")
}

// titleOf is an article's title, else the name of its file.
func titleOf(a *article.Article) string {
	if t := shown(cut(a, a.Title)); t != "" {
		return t
	}
	if a.Name == "" || a.Name == "-" {
		return "An article without a title"
	}
	return shown(filepath.Base(a.Name))
}

// longestTitle is how many bytes of a title or a byline are kept.
const longestTitle = 300

// shown is a text in one line, and "" where it cannot be shown.
func shown(s string) string {
	if s = oneLine(s); !clean(s) {
		return ""
	}
	return shortened(s, longestTitle)
}

func writeClaim(b *hclwrite.Body, source string, c claim) {
	if c.proposed != "" {
		remark(b, c.proposed)
	}
	s := b.AppendNewBlock("claim", []string{c.name}).Body()
	s.SetAttributeTraversal("source", hcl.Traversal{hcl.TraverseRoot{Name: "source"}, hcl.TraverseAttr{Name: source}})
	set(s, "speaker", c.speaker)
	set(s, "place", c.place)
	set(s, "hedge", c.hedge)
	set(s, "quote", c.quote)
}

// set writes a text, unless there is none.
func set(b *hclwrite.Body, name, text string) {
	if text != "" {
		b.SetAttributeValue(name, cty.StringVal(text))
	}
}

// remark writes a comment on a line of its own.
func remark(b *hclwrite.Body, text string) {
	b.AppendUnstructuredTokens(hclwrite.Tokens{{
		Type: hclsyntax.TokenComment, Bytes: []byte("# " + text + "\n"),
	}})
}

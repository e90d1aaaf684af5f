package scenario

import (
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func (c *checker) readWatch(o opened) {
	f := c.fields(o.n)
	w, p := Watch{Name: o.n.label()}, watchProgram{}
	if e := f.must("first"); e != nil {
		w.FirstText = c.asWritten(e)
		p.first = c.condition(e, scope{what: "first of " + o.n.name()})
	}
	if e := f.get("before"); e != nil {
		w.BeforeText = c.asWritten(e)
		p.before = c.condition(e, scope{what: "before of " + o.n.name()})
	}
	w.Within = c.s.Conflict.Horizon
	if e := f.get("within"); e != nil {
		w.Within = c.periods(f, "within", e, 1)
		if most := c.s.Conflict.Horizon; w.Within > most && !c.endless {
			f.err("watch-too-long", e.Range(), "shorten it, or lengthen the horizon", "%s looks %d periods ahead; the forecast ends after %d", o.n.name(), w.Within, most)
		}
	}
	f.get("about")
	f.end()
	c.s.Watches = append(c.s.Watches, w)
	c.p.watches = append(c.p.watches, p)
}

// asWritten is an expression as it stands in the file, on one line and without
// comments.
func (c *checker) asWritten(e hclsyntax.Expression) string {
	if s, ok := c.texts[e]; ok {
		return oneLine([]byte(s))
	}
	if s, ok := textOf(e); c.json && ok {
		return oneLine([]byte(s))
	}
	src := []byte(strings.Join(c.lines, "\n"))
	if !e.Range().CanSliceBytes(src) {
		return ""
	}
	return oneLine(e.Range().SliceBytes(src))
}

// oneLine is an expression's text with single blanks and without comments.
func oneLine(src []byte) string {
	tokens, _ := hclsyntax.LexExpression(src, "", hclStart) // whatever it is, it was parsed before
	var b strings.Builder
	end := 0
	for _, t := range tokens {
		at := t.Range
		if t.Type == hclsyntax.TokenComment || t.Type == hclsyntax.TokenNewline || t.Type == hclsyntax.TokenEOF {
			continue
		}
		if at.Start.Byte > end && b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.Write(t.Bytes)
		end = at.End.Byte
	}
	return b.String()
}

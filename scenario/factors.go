package scenario

import (
	"math"
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Limits on what one factor may hold.
const (
	// mostLevels keeps one factor to what can be solved next to any other:
	// finer scales change no answer that an analyst could defend.
	mostLevels = 4096
	// fewestLevels is what makes a factor move at all.
	fewestLevels = 2
	// tieSlack, in steps, is rounding's share in a start half-way between two
	// points, which goes to the lower one.
	tieSlack = 1e-9
)

// readFactorHead reads a factor's levels, which expressions are checked
// against.
func (c *checker) readFactorHead(o opened) {
	f := c.fields(o.n)
	fac := Factor{Name: o.n.label(), About: f.text("about"), Choice: -1}
	levels, scale := f.get("levels"), f.get("scale")
	switch {
	case levels != nil && scale != nil:
		f.err("levels-and-scale", f.at("scale"), "keep one of the two", "%s has both levels and a scale", o.n.name())
	case levels != nil:
		fac.Levels = distinct(f, "levels", levels)
		fac.Start = c.startLevel(f, &fac)
	case scale != nil:
		c.readScale(f, &fac, scale)
	default:
		f.err("missing-argument", o.n.at, `add levels = ["...", "..."], or scale = { from = 0, to = 1, steps = 10 }`, "%s has neither levels nor a scale", o.n.name())
	}
	if fac.Levels == nil {
		fac.Levels = unreadable
	}
	c.s.Factors = append(c.s.Factors, fac)
}

// unreadable stands for levels or options that could not be read. Whatever is
// compared with them passes, since their own fault has been reported.
var unreadable = []string{""}

func broken(levels []string) bool { return len(levels) == 0 || len(levels) == 1 && levels[0] == "" }

// distinct is a list of names that differ.
func distinct(f *fields, name string, e hclsyntax.Expression) (out []string) {
	seen := map[string]bool{}
	ws := f.texts(name, e)
	if _, ok := listOf(e); !ok {
		return nil
	}
	for _, w := range ws {
		if seen[w.text] {
			f.err("duplicate-level", w.at, "remove one of the two", "%s has %q twice", name, w.text)
			continue
		}
		seen[w.text] = true
		out = append(out, w.text)
	}
	switch {
	case len(ws) < fewestLevels:
		f.err("too-few-levels", e.Range(), "name at least two", "%s has fewer than two names", name)
	case len(ws) > mostLevels:
		f.err("too-many-levels", e.Range(), "use a scale", "%s has %d names; the limit is %d", name, len(ws), mostLevels)
	}
	return out
}

func (c *checker) startLevel(f *fields, fac *Factor) int {
	e := f.must("start")
	if e == nil {
		return 0
	}
	return indexOf(f, "start", e, fac.Levels)
}

// indexOf is the place of a literal name in a list, 0 after an error.
func indexOf(f *fields, name string, e hclsyntax.Expression, levels []string) int {
	s := f.textIn(name, e)
	for i, l := range levels {
		if l == s {
			return i
		}
	}
	if _, ok := textOf(e); ok && !broken(levels) {
		f.err("unknown-level", e.Range(), didYouMean(s, levels, "the levels are: "), "%s has no level %q", f.n.name(), s)
	}
	return 0
}

func (c *checker) readScale(f *fields, fac *Factor, e hclsyntax.Expression) {
	ps, _ := pairsOf(e)
	from, to, n, ok := c.scale(f, "scale", e, f.unique("scale", ps))
	start := f.must("start")
	if !ok {
		fac.Points, fac.Levels = points(0, 1, 1) // so that what names the factor is not in error too
		return
	}
	fac.Points, fac.Levels = points(from, to, c.halved(len(c.s.Factors), n))
	if v, ok := f.number("start", start); ok {
		fac.Start = c.startPoint(f, fac, start, v)
	}
}

// points are the points of a scale, and their labels: short ones, unless it
// takes all digits to tell them apart.
func points(from, to float64, n int) (ps []float64, labels []string) {
	for i := 0; i <= n; i++ {
		ps = append(ps, from+float64((to-from)*float64(i))/float64(n))
	}
	labels = written(ps, 'g', shortDigits)
	if len(slices.Compact(slices.Clone(labels))) < len(ps) {
		labels = written(ps, 'f', -1)
	}
	return ps, labels
}

// shortDigits keeps labels such as 0.333333 readable.
const shortDigits = 6

func written(ps []float64, format byte, digits int) (out []string) {
	for _, p := range ps {
		out = append(out, strconv.FormatFloat(p, format, digits, 64))
	}
	return out
}

// startPoint is the nearest point to v, the lower one of two.
func (c *checker) startPoint(f *fields, fac *Factor, e hclsyntax.Expression, v float64) int {
	n, h := len(fac.Points)-1, fac.step()
	slack := onPoint * h
	if v < fac.Points[0]-slack || v > fac.Points[n]+slack {
		f.err("start-off-scale", e.Range(), "start between "+number(fac.Points[0])+" and "+number(fac.Points[n]), "%s starts at %s, outside its scale", f.n.name(), number(v))
		return 0
	}
	i := int(math.Ceil((v-fac.Points[0])/h - 0.5 - tieSlack))
	i = max(0, min(n, i))
	if math.Abs(fac.Points[i]-v) > slack {
		f.note("start-between-points", e.Range(), "nothing need be done; more steps come closer", "%s starts at %s, the point nearest to %s", f.n.name(), number(fac.Points[i]), number(v))
	}
	return i
}

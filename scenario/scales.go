package scenario

import (
	"math"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// scale reads { from, to, steps }.
func (c *checker) scale(f *fields, name string, e hclsyntax.Expression, ps []pair) (from, to float64, n int, ok bool) {
	known := []string{"from", "to", "steps"}
	v := [3]float64{math.NaN(), math.NaN(), math.NaN()}
	for _, p := range ps {
		i := keyIndex(known, p.key.text)
		if i < 0 {
			f.err("unknown-argument", p.key.at, didYouMean(p.key.text, known, "it has: "), "%s has no argument %q", name, p.key.text)
			continue
		}
		if x, isNumber := f.number(p.key.text, p.expr); isNumber {
			v[i] = x
		}
	}
	from, to = v[0], v[1]
	n, ok = c.steps(f, name, e, v)
	return from, to, n, ok
}

func keyIndex(known []string, key string) int {
	for i, k := range known {
		if k == key {
			return i
		}
	}
	return -1
}

func (c *checker) steps(f *fields, name string, e hclsyntax.Expression, v [3]float64) (int, bool) {
	from, to, steps := v[0], v[1], v[2]
	switch {
	case math.IsNaN(from) || math.IsNaN(to) || math.IsNaN(steps):
		f.err("bad-scale", e.Range(), "write { from = 0, to = 1, steps = 10 }", "%s needs from, to and steps, all numbers", name)
	case math.IsInf(to-from, 0) || !(to > from):
		f.err("bad-scale", e.Range(), "let to lie above from", "%s runs from %s to %s", name, number(from), number(to))
	case steps != math.Trunc(steps) || steps < 1:
		f.err("bad-scale", e.Range(), "write a whole number of steps, at least 1", "%s has %s steps", name, number(steps))
	case steps+1 > mostLevels:
		f.err("too-many-levels", e.Range(), "take fewer steps: a few dozen say as much as an analyst knows",
			"%s of %s has %s points; the limit is %d", name, f.n.name(), number(steps+1), mostLevels)
	default:
		return int(steps), true
	}
	return 0, false
}

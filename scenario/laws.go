package scenario

import (
	"fmt"
	"math"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// law is how a factor moves.
type law struct {
	shifts []shift // of levels
	mean   *expr   // of a scale, nil for none
	spread *expr
	choice int // of a choice that persists: the choice, else -1
}

// shift moves a factor of levels.
type shift struct {
	to     []int // by old level: the new one, -1 where the shift does nothing
	chance *expr
}

func (c *checker) readLaw(o opened) {
	f := c.fields(o.n)
	for _, name := range []string{"about", "levels", "scale", "start"} {
		f.get(name)
	}
	l := law{choice: -1}
	fac := &c.s.Factors[o.index]
	drift, shifts := f.get("drift"), f.blocks("shift", 1)
	if drift != nil && fac.Points != nil {
		c.readDrift(f, &l, drift)
	}
	switch {
	case drift != nil && fac.Points == nil:
		f.err("drift-of-levels", f.at("drift"), "use shift blocks, or give the factor a scale", "%s has levels, which cannot drift", o.n.name())
	case len(shifts) > 0 && fac.Points != nil:
		f.err("shift-of-scale", shifts[0].at, "use drift = { mean = ..., spread = ... }", "%s has a scale, which has no shifts", o.n.name())
	}
	for _, n := range shifts {
		c.readShift(&l, fac, n)
	}
	f.end()
	c.uniqueLabels(shifts)
	c.p.laws = append(c.p.laws, l)
}

// uniqueLabels reports nested blocks of one name.
func (c *checker) uniqueLabels(ns []*node) {
	seen := map[string]int{}
	for _, n := range ns {
		if line, twice := seen[n.label()]; twice {
			c.err("duplicate-block", n.labelAt(), "give one of the two another name", "%s is declared twice, first on line %d", n.name(), line)
		}
		seen[n.label()] = n.at.Start.Line
	}
}

func (c *checker) readDrift(f *fields, l *law, e hclsyntax.Expression) {
	known := []string{"mean", "spread"}
	for _, p := range f.table("drift", e) {
		s := scope{what: fmt.Sprintf("the drift's %s of %s", p.key.text, f.n.name()), picks: len(c.s.Choices)}
		switch keyIndex(known, p.key.text) {
		case 0:
			l.mean = c.number(p.expr, s)
		case 1:
			l.spread = c.number(p.expr, s)
		default:
			f.err("unknown-argument", p.key.at, didYouMean(p.key.text, known, "it has: "), "drift has no argument %q", p.key.text)
		}
	}
	if ps, ok := pairsOf(e); ok && len(ps) < len(known) {
		f.err("missing-argument", e.Range(), "write drift = { mean = ..., spread = ... }; either may be 0", "the drift of %s has no mean or no spread", f.n.name())
	}
}

func (c *checker) readShift(l *law, fac *Factor, n *node) {
	f := c.fields(n)
	sh := shift{to: c.moves(f, fac)}
	if e := f.must("chance"); e != nil {
		sh.chance = c.number(e, scope{what: "the chance of " + n.name(), picks: len(c.s.Choices), chance: true})
	}
	f.end()
	if sh.chance != nil && sh.to != nil {
		l.shifts = append(l.shifts, sh)
	}
}

// moves is where a shift leads from every level.
func (c *checker) moves(f *fields, fac *Factor) []int {
	from, to, up, down := f.get("from"), f.get("to"), f.get("up"), f.get("down")
	given := 0
	for _, e := range []hclsyntax.Expression{to, up, down} {
		if e != nil {
			given++
		}
	}
	if given != 1 {
		f.err("bad-shift", f.n.at, `write from = "..." and to = "...", or up = 1, or down = 1`, "%s must say one of to, up and down", f.n.name())
		return nil
	}
	start := -1
	if from != nil {
		start = indexOf(f, "from", from, fac.Levels)
	}
	if to != nil {
		return towards(start, indexOf(f, "to", to, fac.Levels), len(fac.Levels))
	}
	if up != nil {
		return by(start, c.count(f, "up", up), len(fac.Levels))
	}
	return by(start, -c.count(f, "down", down), len(fac.Levels))
}

// count is by how many levels a shift goes.
func (c *checker) count(f *fields, name string, e hclsyntax.Expression) int {
	v, ok := f.number(name, e)
	if ok && (v < 1 || v != math.Trunc(v) || v > mostLevels) {
		f.err("bad-shift", e.Range(), "write a whole number of levels, such as 1", "%s is by %s levels", name, number(v))
	}
	return int(math.Max(1, math.Min(v, mostLevels)))
}

// towards moves to one level, from one level or (start < 0) from all others.
func towards(start, to, n int) []int {
	moves := make([]int, n)
	for l := range moves {
		moves[l] = -1
		if l != to && (start < 0 || l == start) {
			moves[l] = to
		}
	}
	return moves
}

// by moves a number of levels; past the last level a shift does nothing.
func by(start, n, levels int) []int {
	moves := make([]int, levels)
	for l := range moves {
		moves[l] = -1
		if to := l + n; to >= 0 && to < levels && (start < 0 || l == start) {
			moves[l] = to
		}
	}
	return moves
}

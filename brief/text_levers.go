package brief

import (
	"math"
	"strings"

	"parley/explain"
)

// leversTitle heads the levers.
func (r *Report) leversTitle() string {
	if r.Question.Holdout == "" || r.zone() || r.blocked() {
		return "What others could do"
	}
	return "What would change its mind"
}

// effect is one line of the table of levers: what is done, and what it does.
type effect struct {
	What, Tag string
	Point     Point
	Dim       bool // another act costs no more and does better
}

// effects are all levers, each with its dial, ranked by shortfall as they come.
func (r *Report) effects() []effect {
	out := []effect{{What: "As things stand", Point: r.Levers.Now}}
	for _, l := range r.Levers.Singles {
		if l.Credibility != nil {
			out = append(out, effect{l.Name + ", the present value believed", "credibility", *l.Credibility, false})
			for _, x := range l.shown() {
				if x.Point.same(*l.Credibility) {
					continue // the dial begins at the present value
				}
				out = append(out, effect{l.Name + ", " + x.Setting, "strength", x.Point, l.Dominated})
			}
			continue
		}
		out = append(out, effect{l.Name, "", l.Point, l.Dominated})
	}
	return out
}

// shown are the settings of a dial worth a line: its least, its best and its most.
func (l Lever) shown() []Strength {
	if len(l.Strength) <= 3 {
		return l.Strength
	}
	out := []Strength{l.Strength[0]}
	for _, x := range l.Strength[1 : len(l.Strength)-1] {
		if x.Point.Needs == l.Point.Needs && x.Point.Shortfall == l.Point.Shortfall {
			out = append(out, x)
			break
		}
	}
	return append(out, l.Strength[len(l.Strength)-1])
}

// same reports whether two settings give the same figures.
func (p Point) same(q Point) bool {
	return p.Needs.Value == q.Needs.Value && p.Conceded.Value == q.Conceded.Value && p.TwelveMonths.Value == q.TwelveMonths.Value
}

// told are the best pairs and triples: those that nothing else beats.
func (l *Levers) told() []Pulled {
	return explain.Told(l.Combined, func(c Pulled) bool { return c.Dominated })
}

// combined are those as lines of a table.
func (r *Report) combined() []effect {
	var out []effect
	for _, c := range r.Levers.told() {
		out = append(out, effect{c.name(), "", c.Point, c.Dominated})
	}
	return out
}

// name is "joint sanctions at 30% a month, and Europe fills the gap".
func (c Pulled) name() string {
	var parts []string
	for i, l := range c.Levers {
		if c.Settings[i] != "" {
			l += " at " + c.Settings[i]
		}
		parts = append(parts, l)
	}
	return strings.Join(parts, " + ")
}

// textLevers is what others could do, and what that does to either side.
func textLevers(s *sheet, r *Report) {
	if r.Levers == nil {
		return
	}
	s.heading(r.leversTitle())
	textEffects(s, r, "Lever", r.effects())
	if both := r.combined(); len(both) > 0 {
		s.gap()
		textEffects(s, r, "Several at once", both)
	}
	textLeversDrawn(s, r)
	s.gap()
	for _, l := range r.Levers.Singles {
		s.indented("  ", "    ", clean(r.leverLine(l)), plain)
	}
	s.note(joinNotes(r.believedLine(), r.moversLine(s.wide()), r.beatenLine()))
}

// textEffects is a table of acts; every party's reservation value moves.
func textEffects(s *sheet, r *Report, head string, effects []effect) {
	var rows [][]string
	for _, e := range effects {
		what := capital(clean(e.What))
		if e.Dim {
			what += " *"
		}
		rows = append(rows, append([]string{what, percent(e.Point.TwelveMonths.float()), r.short(e.Point.Shortfall)}, needs(r.movers(e.Point, s.wide()))...))
	}
	s.table(append([]column{{head: head, bends: true}}, figures(append([]string{"within a year", "shortfall"}, r.moverNames(s.wide())...)...)...), rows)
}

// wide reports whether there is room for what each party needs.
func (s *sheet) wide() bool { return s.cells >= 76 }

// partyCells is where a party's name is cut short in a head: two long words
// stand on two lines.
const partyCells = 24

// moverNames are the heads of what each consenting party needs, three at most.
func (r *Report) moverNames(wide bool) []string {
	var out []string
	for _, p := range r.Question.Parties {
		if p.Consents && wide && len(out) < 3 {
			out = append(out, clean(truncate(p.Display, partyCells))+" needs")
		}
	}
	return out
}

// movers are the reservation values under those heads.
func (r *Report) movers(p Point, wide bool) []Figure {
	var out []Figure
	for i, x := range r.Question.Parties {
		if !x.Consents || !wide || len(out) == 3 {
			continue
		}
		f := figure(math.NaN(), PayoffOf(x.Name), "no game")
		if i < len(p.Reservations) {
			f = p.Reservations[i].Figure
		}
		out = append(out, f)
	}
	return out
}

// need is a reservation value in a table.
func need(f Figure) string { return fixed(f.float(), max(2, decimals(10*abs(f)))) }

// needs are several.
func needs(fs []Figure) []string {
	out := make([]string, len(fs))
	for i, f := range fs {
		out[i] = need(f)
	}
	return out
}

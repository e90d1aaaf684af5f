package brief

import (
	"math"
	"strings"

	"parley/explain"
	"parley/outlook"
	"parley/scenario"
)

// levers is what others could do about the refusal.
func (b *builder) levers() error {
	x, err := b.st.Levers(b.ctx)
	switch {
	case err != nil:
		return err
	case x.Skipped != "":
		b.lacks("levers", x.Skipped)
		return nil
	}
	l := &Levers{Now: b.point(x.Now), Costed: x.Costed}
	for _, e := range x.Singles {
		l.Singles = append(l.Singles, b.lever(e, x.Now))
	}
	for _, e := range x.Combined {
		l.Combined = append(l.Combined, b.pulled(e, x.Now))
	}
	b.r.Levers = l
	return nil
}

// lever is one lever's effect, its credibility apart from its strength.
func (b *builder) lever(e explain.LeverEffect, now explain.Outcome) Lever {
	l := b.s.Levers[e.Lever]
	out := Lever{
		Name: l.Name, By: l.By, Cost: l.CostText, SeenBy: b.parties(l.SeenBy),
		Setting: b.setting(l, b.dialled(l, e.Effect.Acts)), Point: b.point(e.Effect.Outcome),
		Dominated: e.Effect.Dominated,
	}
	out.Adds = b.adds(&out.Point, e.Effect, now)
	if e.Credibility != nil {
		p := b.point(*e.Credibility)
		out.Credibility = &p
	}
	for _, s := range e.Strength {
		out.Strength = append(out.Strength, Strength{At: Number(s.At), Setting: b.dials(l, s.Values), Point: b.point(s.Outcome)})
	}
	out.Closes = b.threshold(l, e.Lever, e.Closes, outlook.LeverCloses)
	out.Half = b.threshold(l, e.Lever, e.Half, outlook.LeverLikely)
	return out
}

// adds is what levers change; where matters stand with them over the draws goes
// to their point.
func (b *builder) adds(p *Point, e explain.Effect, now explain.Outcome) Adds {
	b.pointOver(p, e.Acts)
	with := e.Outcome
	short := b.payoff(with.Gap.Shortfall - now.Gap.Shortfall)
	short.Why = because(short, "one of the two has no number")
	return Adds{
		Twelve:    b.over(chance(with.P12-now.P12), b.drawnSet(outlook.LeverYearAdds, e.Acts)),
		Needs:     b.over(b.payoff(with.Gap.Need-now.Gap.Need), b.drawnSet(outlook.LeverNeedsAdds, e.Acts)),
		Shortfall: b.over(short, b.drawnSet(outlook.LeverGapAdds, e.Acts)),
	}
}

// pointOver says where matters stand over the draws, with levers pulled.
func (b *builder) pointOver(p *Point, acts []explain.Act) {
	p.TwelveMonths = b.over(p.TwelveMonths, b.drawnSet(outlook.LeverYear, acts))
	p.Needs = b.over(p.Needs, b.drawnSet(outlook.LeverNeeds, acts))
	p.Shortfall = b.over(p.Shortfall, b.drawnSet(outlook.LeverGap, acts))
}

// drawnSet is a figure of a set of levers, as draws have it.
func (b *builder) drawnSet(k outlook.OutputKind, acts []explain.Act) outlook.Output {
	if b.o.Drawn == nil {
		return outlook.Output{}
	}
	return outlook.Output{Kind: k, Of: b.o.Drawn.Set(acts)}
}

// threshold is where on a lever's dial something comes true, and in how many
// draws it does there.
func (b *builder) threshold(l scenario.Lever, lever int, t *explain.Threshold, holds outlook.OutputKind) *Threshold {
	if t == nil {
		return nil
	}
	out := &Threshold{Found: t.Found, Beyond: t.Beyond, At: Number(t.At)}
	if t.Found {
		out.Setting, out.Point = b.dials(l, t.Values), b.point(t.Outcome)
		acts := []explain.Act{{Lever: lever, At: t.At}}
		b.pointOver(&out.Point, acts)
		out.Draws = b.count(b.drawnSet(holds, acts))
	}
	return out
}

// pulled is several levers at once.
func (b *builder) pulled(e explain.Effect, now explain.Outcome) Pulled {
	out := Pulled{Cost: Number(e.Cost), Dominated: e.Dominated, Point: b.point(e.Outcome)}
	out.Adds = b.adds(&out.Point, e, now)
	for _, act := range e.Acts {
		l := b.s.Levers[act.Lever]
		out.Levers = append(out.Levers, l.Name)
		out.Settings = append(out.Settings, b.dialled(l, []explain.Act{act}))
	}
	return out
}

// parties are the names of those who see a lever; none for everyone.
func (b *builder) parties(seen []int) []string {
	var out []string
	for _, i := range seen {
		out = append(out, b.s.Parties[i].Name)
	}
	return out
}

// dialled is the setting of a lever's dials at the first act, in words.
func (b *builder) dialled(l scenario.Lever, acts []explain.Act) string {
	if len(l.Dials) == 0 || len(acts) == 0 || math.IsNaN(acts[0].At) {
		return ""
	}
	values := make([]float64, len(l.Dials))
	for i, d := range l.Dials {
		values[i] = d.Scale.Between(d.Lo, d.Hi, acts[0].At)
	}
	return b.dials(l, values)
}

// dials are the values of a lever's dials in words; where there are several,
// each with its name.
func (b *builder) dials(l scenario.Lever, values []float64) string {
	var out []string
	for i, d := range l.Dials {
		text := quantityText(values[i], b.unit(d.Param))
		if len(l.Dials) > 1 {
			text = spaced(b.s.Params[d.Param].Name) + " " + text
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}

// setting is what a lever sets, with its dials as they stand.
func (b *builder) setting(l scenario.Lever, dials string) string {
	var out []string
	for _, s := range l.Sets {
		out = append(out, spaced(b.s.Params[s.Param].Name)+" "+quantityText(s.Value, b.unit(s.Param)))
	}
	if dials != "" && len(l.Dials) == 1 {
		dials = spaced(b.s.Params[l.Dials[0].Param].Name) + " " + dials
	}
	if dials != "" {
		out = append(out, dials)
	}
	return strings.Join(out, ", ")
}

// flips is the smallest change of numbers that closes the shortfall.
func (b *builder) flips() error {
	x, err := b.st.Flips(b.ctx)
	switch {
	case err != nil:
		return err
	case x.Skipped != "":
		b.lacks("flips", x.Skipped)
		return nil
	}
	f := &Flips{Closed: x.Closed, Reach: Number(x.Reach), Grid: Number(x.Grid), Solves: x.Solves}
	for _, s := range x.Singles {
		f.Singles = append(f.Singles, b.flip(s))
	}
	if x.Pair != nil {
		pair := b.flip(*x.Pair)
		f.Pair = &pair
	}
	b.r.Flips = f
	return nil
}

// flip is one change; its probabilities were not asked for.
func (b *builder) flip(x explain.Flip) Flip {
	f := Flip{Distance: figure(x.Distance, Widths, "not defined here"), Point: b.point(x.Outcome)}
	f.Point.TwelveMonths.Why, f.Point.Horizon.Why = "not solved for", "not solved for"
	if b.o.Drawn != nil {
		i := b.o.Drawn.Flip(x.Moves)
		f.Point.Shortfall = b.over(f.Point.Shortfall, outlook.Output{Kind: outlook.FlipGap, Of: i})
		f.Draws = b.count(outlook.Output{Kind: outlook.FlipCloses, Of: i})
	}
	for _, m := range x.Moves {
		f.Moves = append(f.Moves, Move{
			Param: b.s.Params[m.Param].Name, From: b.value(m.Param, m.From),
			To: b.value(m.Param, m.To), Widths: figure(m.Widths, Widths, "not defined here"),
		})
	}
	return f
}

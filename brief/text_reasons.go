package brief

import (
	"fmt"
	"math"
	"strings"
)

// whyTitle heads the reasons.
func (r *Report) whyTitle() string {
	if r.Question.Holdout == "" || r.zone() {
		return "The reasons"
	}
	return clean("Why " + r.who(r.Question.Holdout) + " refuses")
}

// textReasons is the waterfall, and what each reason does alone and removed.
func textReasons(s *sheet, r *Report) {
	if r.Reasons == nil {
		return
	}
	s.heading(r.whyTitle())
	if len(r.Reasons.Waterfall) > 0 {
		textWaterfall(s, r)
	}
	s.gap()
	textWeights(s, r)
	s.gap()
	s.para(clean(r.commonLine()))
	if x := r.Reasons; !x.Exact {
		s.note(fmt.Sprintf("Weights are sampled from %d orders of the reasons.", x.Permutations))
	}
}

// textWaterfall goes from what peace would have to be worth with no reason in
// force to what it must be worth now.
func textWaterfall(s *sheet, r *Report) {
	x := r.Reasons
	lo, hi := r.waterfallAxis()
	room := s.cells * 2 / 5
	at := func(f Figure) float64 { return (f.float() - lo) / (hi - lo) }
	rows := [][]string{{"with none of these", r.level(x.None.Needs), s.mark(at(x.None.Needs), room, s.pick("○", "o"), plain)}}
	for i, step := range x.Waterfall {
		i2 := bad
		if step.To.Value < step.From.Value {
			i2 = good
		}
		rows = append(rows, []string{clean(r.says(x.Ranked[i])), r.diff(x.Ranked[i].Needs.Shapley), s.span(at(step.From), at(step.To), room, i2)})
	}
	rows = append(rows, []string{s.in(strong, "now: what peace must be worth"), s.in(strong, r.level(x.All.Needs)), s.mark(at(x.All.Needs), room, s.pick("●", "@"), plain)})
	for _, end := range []struct {
		name string
		p    Point
	}{{"most conceded with none of these", x.None}, {"most conceded now", x.All}} {
		if end.p.Conceded.Known() {
			rows = append(rows, []string{end.name, r.level(end.p.Conceded), s.mark(at(end.p.Conceded), room, s.pick("┆", "|"), good)})
		}
	}
	s.para(clean("What each reason adds to what peace must be worth to " + r.who(r.Question.Holdout) + ":"))
	s.gap()
	s.table([]column{{bends: true}, {right: true}, {cells: room}}, rows)
}

// waterfallAxis holds every step and both ends of what is conceded, with a
// little room; a waterfall is of differences, so it need not start at nothing.
func (r *Report) waterfallAxis() (lo, hi float64) {
	lo, hi = math.Inf(1), math.Inf(-1)
	for _, f := range r.waterfallFigures() {
		if f.Known() {
			lo, hi = math.Min(lo, f.float()), math.Max(hi, f.float())
		}
	}
	if !(hi > lo) {
		return lo - 0.5, lo + 0.5
	}
	room := (hi - lo) / 20
	return lo - room, hi + room
}

// waterfallFigures are all the figures that a waterfall shows.
func (r *Report) waterfallFigures() []Figure {
	x := r.Reasons
	out := []Figure{x.None.Needs, x.All.Needs, x.None.Conceded, x.All.Conceded}
	for _, s := range x.Waterfall {
		out = append(out, s.From, s.To)
	}
	return out
}

// says is a reason's sentence, or its name.
func (r *Report) says(x Reason) string {
	if x.Says == "" {
		return spaced(x.Name)
	}
	return x.Says
}

// textWeights is what each reason weighs in the three figures.
func textWeights(s *sheet, r *Report) {
	var rows [][]string
	for _, x := range r.Reasons.Ranked {
		rows = append(rows, []string{clean(r.says(x)), percent2(x.Share), r.diff(x.Needs.Alone), r.diff(x.Needs.Removed), r.short(x.Without.Shortfall), points(x.Twelve.Shapley)})
		if who := r.restsOn(x.Claims); who != "" {
			rows = append(rows, []string{s.in(soft, who)})
		}
	}
	s.table(append([]column{{head: "Reason", bends: true}},
		figures("share of refusal", "alone", "if last", "shortfall without", "points in a year")...), rows)
}

// percent2 is a share that may lie outside 0 to 1.
func percent2(f Figure) string {
	if !f.Known() {
		return "–"
	}
	return fixed(100*f.float(), 0) + "%"
}

// restsOn is who said what a reason rests on, each speaker once.
func (r *Report) restsOn(claims []string) string {
	var speakers []string
	said := map[string][]string{}
	for _, name := range claims {
		c := r.claim(name)
		sure := c.Hedge
		if sure == "" {
			sure = "not hedged"
		}
		who := speakerShort(c.Speaker)
		speakers = unique(append(speakers, who))
		said[who] = unique(append(said[who], joinWith(", ", c.Place, sure)))
	}
	if len(speakers) == 0 {
		return "rests on no claim: assumed"
	}
	var parts []string
	for _, who := range speakers {
		parts = append(parts, joinWith(": ", who, strings.Join(said[who], "; ")))
	}
	return clean("rests on " + strings.Join(parts, ". "))
}

// speakerShort is a speaker without the office, which the list of claims gives.
func speakerShort(speaker string) string {
	name, _, _ := strings.Cut(speaker, ",")
	return name
}

// claim is the claim of that name, with nothing but the name where there is none.
func (r *Report) claim(name string) Claim {
	for _, c := range r.Evidence.Claims {
		if c.Name == name {
			return c
		}
	}
	return Claim{Name: name}
}

// joinWith joins the parts that are not empty.
func joinWith(between string, parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, between)
}

// commonLine is what is left with no reason in force, and under a common view.
func (r *Report) commonLine() string {
	x := r.Reasons
	return joinNotes(r.ifLine("With none of the reasons in force", x.None), r.ifLine("With one view of everything, the analyst’s,", x.Common))
}

// ifLine is the shortfall and the chance at another setting.
func (r *Report) ifLine(when string, p Point) string {
	if p.Impossible != "" {
		return when + " there is no game: " + p.Impossible + "."
	}
	chance := "an agreement within a year would have a chance of " + percent(p.TwelveMonths.float())
	switch {
	case !p.Shortfall.Known() && p.Shortfall.Why != "" && r.Shortfall != nil:
		return when + " " + p.Shortfall.Why + "; " + chance + "."
	case !p.Shortfall.Known():
		return when + " " + chance + "."
	case p.Shortfall.Value <= 0:
		return when + " a deal would exist, with " + fixed(-p.Shortfall.float(), r.places()) + " to spare; " + chance + "."
	}
	return when + " the shortfall would be " + fixed(p.Shortfall.float(), r.places()) + "; " + chance + "."
}

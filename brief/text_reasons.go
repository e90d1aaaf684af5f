package brief

import (
	"fmt"
	"math"
)

// whyTitle heads the reasons.
func (r *Report) whyTitle() string {
	if r.Question.Holdout == "" || r.zone() || r.blocked() {
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
	s.note(aloneLine)
	textReasonsDrawn(s, r)
	s.gap()
	s.para(clean(joinNotes(r.hiddenLine(), r.commonLine())))
	if x := r.Reasons; !x.Exact {
		s.note(fmt.Sprintf("Weights are sampled from %d orders of the reasons.", x.Permutations))
	}
}

// aloneLine explains two columns of the table of reasons.
const aloneLine = "Alone: what a reason adds with no other in force. If last: what it adds on top of all the others."

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
	if !(hi-lo >= unitOf(r.diffPlaces())/2) {
		return lo - 0.5, lo + 0.5 // nothing that is printed
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
		rows = append(rows, []string{clean(r.says(x)), r.share(x), r.diff(x.Needs.Alone), r.diff(x.Needs.Removed), r.short(x.Without.Shortfall), points(x.Twelve.Shapley)})
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

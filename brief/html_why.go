package brief

// whySection is the waterfall of the reasons and what each does.
func whySection(r *Report) section {
	if r.Reasons == nil {
		return section{}
	}
	s := section{ID: "reasons", Title: r.whyTitle()}
	if len(r.Reasons.Waterfall) > 0 {
		s.Blocks = append(s.Blocks,
			block{Soft: clean("What each reason adds to what peace must be worth to " + r.who(r.Question.Holdout) + r.bracketsLine() + ".")},
			block{Chart: r.waterfall()})
	}
	s.Blocks = append(s.Blocks, block{Text: clean(r.hiddenLine())}, block{Text: clean(r.commonLine())}, block{Table: r.reasonTable()}, block{Soft: joinNotes(aloneLine, r.reasonsNote())})
	if len(r.Reasons.Interactions) > 0 {
		s.Blocks = append(s.Blocks, block{Table: r.interactionTable()})
	}
	return s
}

// bracketsLine explains the brackets, where there are any.
func (r *Report) bracketsLine() string {
	if !r.Reasons.add(r.places()) {
		return ""
	}
	return "; its share of the refusal in brackets"
}

// waterfall goes from none of the reasons to now; what is conceded is a dashed
// line at both ends.
func (r *Report) waterfall() *chart {
	x := r.Reasons
	lo, hi := r.waterfallAxis()
	c := &chart{Legend: []key{{Class: "ring", Shape: "ring", Text: "with none"}, {Class: "now", Shape: "dot", Text: "now"}}}
	if x.All.Conceded.Known() {
		c.Legend = append(c.Legend, key{Class: "conc", Shape: "rule", Text: "most conceded now " + r.level(x.All.Conceded)})
	}
	if x.None.Conceded.Known() {
		c.Legend = append(c.Legend, key{Class: "conc soft", Shape: "rule", Text: "with none of the reasons " + r.level(x.None.Conceded)})
	}
	c.Rows = append(c.Rows, r.endRow("With none of these reasons", x.None, "ring", lo, hi))
	for i, step := range x.Waterfall {
		c.Rows = append(c.Rows, r.stepRow(x.Ranked[i], step, lo, hi))
	}
	now := r.endRow("Now: what peace must be worth", x.All, "dot", lo, hi)
	now.Strong = true
	c.Rows = append(c.Rows, now)
	return c
}

// endRow is an end of the waterfall, with what is conceded there.
func (r *Report) endRow(label string, p Point, shape string, lo, hi float64) chartRow {
	row := chartRow{Label: label, Figure: r.level(p.Needs), Range: p.Needs.Interval.text(r.level), Alt: label + " " + r.level(p.Needs)}
	row.Marks = r.concededMarks(lo, hi)
	class := "ring"
	if shape == "dot" {
		class = "now"
	}
	row.Marks = append(row.Marks, pointMark(shape, p.Needs.float(), lo, hi, class))
	return row
}

// concededMarks are the dashed lines that run through every row.
func (r *Report) concededMarks(lo, hi float64) []mark {
	var out []mark
	if f := r.Reasons.All.Conceded; f.Known() {
		out = append(out, pointMark("rule", f.float(), lo, hi, "conc"))
	}
	if f := r.Reasons.None.Conceded; f.Known() {
		out = append(out, pointMark("rule", f.float(), lo, hi, "conc soft"))
	}
	return out
}

// stepRow is one reason's step.
func (r *Report) stepRow(x Reason, step Step, lo, hi float64) chartRow {
	class := "need"
	if step.To.Value < step.From.Value {
		class = "agree"
	}
	figure := r.diff(x.Needs.Shapley)
	if share := r.share(x); share != "–" {
		figure += " (" + share + ")"
	}
	return chartRow{
		Label: clean(r.says(x)), Sub: r.restsOn(x.Claims), Figure: figure, Range: x.Needs.Shapley.Interval.text(r.diff),
		Alt:   clean(r.says(x)) + ": from " + r.level(step.From) + " to " + r.level(step.To),
		Marks: append(r.concededMarks(lo, hi), barMark(step.From.float(), step.To.float(), lo, hi, class)),
	}
}

// reasonTable is what each reason does alone, last, and to the chances.
func (r *Report) reasonTable() *table {
	t := &table{Sortable: true, Caption: "What each reason does", Heads: append(words("Reason"),
		nums("weight", "alone", "if last", "shortfall without it", "points within a year", "points by the end")...)}
	for _, x := range r.Reasons.Ranked {
		t.add(text(r.says(x)), ranged(r.diff(x.Needs.Shapley), x.Needs.Shapley, r.diff), ranged(r.diff(x.Needs.Alone), x.Needs.Alone, r.diff),
			ranged(r.diff(x.Needs.Removed), x.Needs.Removed, r.diff), ranged(r.short(x.Without.Shortfall), x.Without.Shortfall, r.short),
			ranged(points(x.Twelve.Shapley), x.Twelve.Shapley, points), ranged(points(x.Horizon.Shapley), x.Horizon.Shapley, points))
	}
	return t
}

// interactionTable is which reasons do more together than apart.
func (r *Report) interactionTable() *table {
	t := &table{Sortable: true, Summary: "Reasons in pairs: what two do together beyond what each does", Heads: append(words("Pair"),
		nums("what peace must be worth", "points within a year", "points by the end")...)}
	for _, x := range r.Reasons.Interactions {
		t.add(text(r.saysNamed(x.A)+" + "+r.saysNamed(x.B)), num(r.diff(x.Needs), x.Needs.float()),
			num(points(x.Twelve), x.Twelve.float()), num(points(x.Horizon), x.Horizon.float()))
	}
	return t
}

// saysNamed is the sentence of a reason of that name.
func (r *Report) saysNamed(name string) string {
	for _, x := range r.Reasons.Ranked {
		if x.Name == name {
			return r.says(x)
		}
	}
	return spaced(name)
}

// betSection sets what the holdout expects beside what the analyst does.
func betSection(r *Report) section {
	if r.Bet == nil {
		return section{}
	}
	c := &chart{Scale: []string{"0%", "50%", "100%"}, Legend: []key{{Class: "ring", Shape: "ring", Text: "the analyst thinks"}}}
	if r.Bet.Holdout != "" {
		c.Legend = append(c.Legend, key{Class: "now", Shape: "dot", Text: clean(r.who(r.Bet.Holdout)) + " thinks"})
	}
	for _, w := range r.wagers() {
		c.Rows = append(c.Rows, r.wagerRow(w))
	}
	lead := clean("If " + r.who(r.Bet.Holdout) + " refuses today, how likely is it that …")
	if r.Bet.Holdout == "" {
		lead = "How likely is it that …"
	}
	return section{ID: "bet", Title: r.betTitle(), Blocks: []block{{Soft: lead}, {Chart: c}}}
}

// wagerRow is one event in both eyes.
func (r *Report) wagerRow(w Wager) chartRow {
	label := capital(clean(r.wagerName(w)))
	a := w.Analyst.float()
	row := chartRow{Label: label, Figure: percent(a), Range: w.Analyst.Interval.dash(), Alt: label + ": the analyst thinks " + Percent(a) + w.Analyst.Interval.beside()}
	ring := pointMark("ring", a, 0, 1, "ring")
	if w.Holdout == nil {
		row.Marks = []mark{ring}
		return row
	}
	h := w.Holdout.float()
	row.Figure = percent(a) + " · " + percent(h)
	row.Range = joinWith(" · ", row.Range, w.Holdout.Interval.dash())
	row.Alt += ", " + clean(r.who(r.Bet.Holdout)) + " thinks " + Percent(h) + w.Holdout.Interval.beside()
	row.Marks = []mark{linkMark(a, h, 0, 1), ring, pointMark("dot", h, 0, 1, "now")}
	return row
}

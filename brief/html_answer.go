package brief

import "strings"

// bandClass is the colour of a part of the whole, by its place.
func bandClass(i, parts int, talks bool) string {
	switch {
	case i == parts-1:
		return "war"
	case i == 0 && talks:
		return "agree"
	case talks:
		i--
	}
	return []string{"end0", "end1", "end2", "end3"}[i%4]
}

// outcomeSection is how matters may stand at the horizon, as one bar.
func outcomeSection(r *Report) section {
	s := section{ID: "outcomes"}
	if len(r.Answer.Outcomes) == 0 {
		return s
	}
	st := &stacked{}
	var said []string
	sum, n := 0., len(r.Answer.Outcomes)
	for i, o := range r.Answer.Outcomes {
		p := o.Chance.float()
		class := bandClass(i, n, r.Question.Talks)
		if p > certain {
			st.Bars = append(st.Bars, barMark(sum, sum+p, 0, 1, class))
		}
		st.Keys = append(st.Keys, key{Class: class, Shape: "bar", Text: clean(o.Name) + " " + o.Chance.inTable()})
		said = append(said, clean(o.Name)+" "+Percent(p)+o.Chance.Interval.beside())
		sum += p
	}
	st.Alt = capital(horizonLabel(r.Question)) + ": " + strings.Join(said, ", ")
	if r.Question.Talks {
		s.Blocks = append(s.Blocks, block{Text: r.neverShort()})
	}
	s.Blocks = append(s.Blocks, block{Stack: st})
	if line := r.drawnLine(); line != "" {
		s.Blocks = append(s.Blocks, block{Soft: line})
	}
	return s
}

// neverShort is the claim "never" as a number; its parts are in the bar below.
func (r *Report) neverShort() string {
	return clean("No agreement " + horizonLabel(r.Question) + ": " + percent(r.Answer.Never.Chance.float()) + r.Answer.Never.Chance.Interval.and() + ". How matters stand then:")
}

// gapSection is the shortfall as two bars, and against fighting on.
func gapSection(r *Report) section {
	if r.Shortfall == nil {
		return section{}
	}
	w, f := r.Shortfall.Waiting, r.Shortfall.Fighting
	all := []float64{float64(w.Needs.Value), float64(w.Conceded.Value), float64(f.Needs.Value), float64(f.Conceded.Value)}
	for _, x := range []Figure{w.Needs, w.Conceded, f.Needs, f.Conceded} {
		if i := x.Interval; i != nil {
			all = append(all, float64(i.Low), float64(i.High))
		}
	}
	lo, hi := r.gapAxis(all...)
	bar := func(label string, x Figure, class string) chartRow {
		row := chartRow{Label: label, Figure: r.level(x), Range: x.Interval.text(r.end), Alt: label + ": " + r.level(x)}
		if x.Known() {
			row.Marks = append([]mark{barMark(0, x.float(), lo, hi, class)}, whiskerMark(x.Interval, lo, hi)...)
		} else {
			row.Figure, row.Alt = "none", label+": "+clean(x.Why)
		}
		return row
	}
	c := &chart{
		Rows: []chartRow{
			bar("What peace must be worth, against waiting", w.Needs, "need"), bar("The most that is conceded", w.Conceded, "agree"),
			bar("What peace must be worth, against fighting on", f.Needs, "need"), bar("The most that would be conceded then", f.Conceded, "agree"),
		},
		Numbers: r.gapNumbers(),
	}
	return section{ID: "shortfall", Title: "How far apart", Blocks: []block{
		{Text: clean(r.gapLine())}, {Chart: c}, {Text: r.zoneLine()}, {Text: clean(r.fightLine())}, {Soft: r.unitLine()},
	}}
}

// gapNumbers are both gaps with every party's reservation value.
func (r *Report) gapNumbers() *table {
	t := &table{Summary: "The numbers", Heads: append(words(""), nums("against waiting", "against fighting on")...)}
	w, f := r.Shortfall.Waiting, r.Shortfall.Fighting
	row := func(label string, a, b Figure) {
		t.add(text(label), num(digits(a.float(), 4), a.float()), num(digits(b.float(), 4), b.float()))
	}
	row("Peace must be worth", w.Needs, f.Needs)
	row("Most conceded", w.Conceded, f.Conceded)
	row("Shortfall", w.Shortfall, f.Shortfall)
	for i := range min(len(w.Reservations), len(f.Reservations)) {
		row("No deal is worth, to "+r.who(w.Reservations[i].Name)+" (own payoffs)", w.Reservations[i].Figure, f.Reservations[i].Figure)
	}
	return t
}

// tableSection is what the deals on the table are worth.
func tableSection(r *Report) section {
	if r.Shortfall == nil || len(r.onTable()) == 0 {
		return section{}
	}
	t := &table{Sortable: true, Heads: words("Deal")}
	for _, p := range r.sides() {
		t.Heads = append(t.Heads, head{Text: clean("to " + p.Display), Num: true})
	}
	row := func(name string, of func(string) Figure) {
		cells := []tableCell{text(name)}
		for _, f := range r.worths(of) {
			cells = append(cells, num(r.worth(f)+f.Interval.brackets(r.worth), f.float()))
		}
		t.add(cells...)
	}
	row("No deal today", r.waits)
	for _, d := range firstOf(r.onTable()) {
		row(capital(d.Deal), d.to)
	}
	return section{ID: "deals", Title: tableTitle, Blocks: []block{{Soft: r.tableLine()}, {Table: t}}}
}

package brief

// leverSection is what others could do, and what that does to either side.
func leverSection(r *Report) section {
	if r.Levers == nil {
		return section{}
	}
	s := section{ID: "levers", Title: r.leversTitle(), Blocks: []block{{Table: r.effectTable("Lever", r.effects())}}}
	if t := r.leversDrawnTable(); t != nil {
		s.Blocks = append(s.Blocks, block{Table: t})
	}
	if both := r.combined(); len(both) > 0 {
		s.Blocks = append(s.Blocks, block{Table: r.effectTable("Several at once", both)})
	}
	for _, l := range r.Levers.Singles {
		if line := r.thresholds(l); line != "" {
			s.Blocks = append(s.Blocks, block{Text: clean(line)})
		}
	}
	return section{ID: s.ID, Title: s.Title, Blocks: append(s.Blocks, block{Soft: joinNotes(r.tagsLine(), r.moversLine(true))}, block{Table: r.leverNotes()})}
}

// effectTable is acts and their effects.
func (r *Report) effectTable(name string, effects []effect) *table {
	t := &table{Sortable: true, Heads: append(words(name), nums(append([]string{"within a year", "by the end", "shortfall", "most conceded"}, r.moverNames(true)...)...)...)}
	for _, e := range effects {
		what := text(capital(e.What))
		what.Tag = e.Tag
		if e.Dim {
			what.Tag = joinWith(", ", what.Tag, "beaten by another")
		}
		p := e.Point
		year := num(percent(p.TwelveMonths.float()), p.TwelveMonths.float())
		year.Bar = at(percentOf(p.TwelveMonths.float(), 0, 1))
		cells := []tableCell{
			what, year, num(percent(p.Horizon.float()), p.Horizon.float()),
			num(r.short(p.Shortfall), p.Shortfall.float()), num(r.level(p.Conceded), p.Conceded.float()),
		}
		for _, m := range r.movers(p, true) {
			cells = append(cells, num(need(m), m.float()))
		}
		t.add(cells...).Dim = e.Dim
	}
	return t
}

// leverNotes are who would pull each lever, what it sets and what it costs.
func (r *Report) leverNotes() *table {
	t := &table{Summary: "Who, what and at what cost", Heads: words("Lever", "by", "sets", "cost", "seen by")}
	for _, l := range r.Levers.Singles {
		cost, seen := l.Cost, "everyone"
		if cost == "" {
			cost = "not stated"
		}
		if len(l.SeenBy) > 0 {
			var names []string
			for _, p := range l.SeenBy {
				names = append(names, r.who(p))
			}
			seen = list(names)
		}
		t.add(text(capital(l.Name)), text(r.whom(l.By)), text(l.Setting), text(cost), text(seen))
	}
	return t
}

// flipSection is the smallest change that closes the shortfall.
func flipSection(r *Report) section {
	const title = "The smallest change that would do"
	if r.Flips == nil {
		return section{}
	}
	s := section{ID: "flips", Title: title}
	if r.Flips.Closed {
		return s
	}
	for _, line := range r.flipLines() {
		s.Blocks = append(s.Blocks, block{Text: clean(line)})
	}
	return s
}

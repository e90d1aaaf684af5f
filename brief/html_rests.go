package brief

// restSection is the tornado and the claims that carry most.
func restSection(r *Report) section {
	if r.RestsOn == nil {
		return section{}
	}
	s := section{ID: "rests_on", Title: "What this rests on"}
	if len(r.swings()) > 0 {
		s.Blocks = append(s.Blocks,
			block{Soft: "Each number from the low to the high end of its range, and the chance of an agreement within a year at either" + r.aloneClause() + "."},
			block{Chart: r.tornado()})
	}
	s.Blocks = append(s.Blocks, r.spreadBlocks()...)
	if loads := r.loads(); len(loads) > 0 {
		s.Blocks = append(s.Blocks, block{Table: r.loadTable(loads)}, block{Soft: clean(r.nowhereLine())})
	}
	s.Blocks = append(s.Blocks, block{Soft: r.aboutLine(r.RestsOn.Tornado)})
	return s
}

// tornado is the chance within twelve months at both ends of each range.
func (r *Report) tornado() *chart {
	now := r.RestsOn.Now.TwelveMonths.float()
	all := []float64{now}
	for _, x := range r.swings() {
		all = append(all, x.AtLow.TwelveMonths.float(), x.AtHigh.TwelveMonths.float())
	}
	_, hi := r.axis(all...)
	hi = roundUp(hi)
	c := &chart{Scale: []string{"0%", percent(hi / 2), percent(hi)}, Numbers: r.tornadoTable(), Legend: []key{
		{Class: "ring", Shape: "ring", Text: "at the low end"}, {Class: "now", Shape: "dot", Text: "at the high end"}, {Class: "conc", Shape: "rule", Text: "now " + percent(now)},
	}}
	for _, x := range r.swings() {
		c.Rows = append(c.Rows, r.swingRow(x, now, hi))
	}
	return c
}

// Known reports whether the point has a chance within twelve months.
func (p Point) Known() bool { return p.TwelveMonths.Known() }

// roundUp is a chance raised to a mark that an axis may end at.
func roundUp(x float64) float64 {
	for _, end := range []float64{0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8} {
		if x <= end {
			return end
		}
	}
	return 1
}

// swingRow is one number's two ends.
func (r *Report) swingRow(x Swing, now, hi float64) chartRow {
	a, b := x.AtLow.TwelveMonths.float(), x.AtHigh.TwelveMonths.float()
	row := chartRow{
		Label: capital(clean(r.about(x.Param))), Sub: clean(rangeText(x.Low.Value, x.High.Value, x.Low.Unit)),
		Figure: x.AtLow.year() + " → " + x.AtHigh.year(),
	}
	row.Alt = row.Label + ": " + x.AtLow.year() + " at the low end, " + x.AtHigh.year() + " at the high end"
	row.Marks = []mark{pointMark("rule", now, 0, hi, "conc")}
	if x.AtLow.Known() && x.AtHigh.Known() {
		row.Marks = append(row.Marks, linkMark(a, b, 0, hi))
	}
	if x.AtLow.Known() {
		row.Marks = append(row.Marks, pointMark("ring", a, 0, hi, "ring"))
	}
	if x.AtHigh.Known() {
		row.Marks = append(row.Marks, pointMark("dot", b, 0, hi, "now"))
	}
	return row
}

// tornadoTable is every number at both ends.
func (r *Report) tornadoTable() *table {
	t := &table{Sortable: true, Summary: "The numbers, of every parameter", Heads: append(words("Number"), nums(
		"low", "high", "within a year, low", "high", "must be worth, low", "high", "shortfall, low", "high")...)}
	for _, x := range r.RestsOn.Tornado {
		t.add(text(spaced(x.Param)), num(x.Low.text(), x.Low.float()), num(x.High.text(), x.High.float()),
			num(x.AtLow.year(), x.AtLow.TwelveMonths.float()), num(x.AtHigh.year(), x.AtHigh.TwelveMonths.float()),
			num(x.AtLow.about(fixed(x.AtLow.Needs.float(), r.diffPlaces())), x.AtLow.Needs.float()), num(x.AtHigh.about(fixed(x.AtHigh.Needs.float(), r.diffPlaces())), x.AtHigh.Needs.float()),
			num(x.AtLow.about(r.short(x.AtLow.Shortfall)), x.AtLow.Shortfall.float()), num(x.AtHigh.about(r.short(x.AtHigh.Shortfall)), x.AtHigh.Shortfall.float()))
	}
	return t
}

// loadTable is the claims by what would change without them.
func (r *Report) loadTable(loads []Load) *table {
	t := &table{Sortable: true, Caption: "Claims by what would change without them", Heads: append(words("Claim"),
		nums("must be worth", "shortfall", "points within a year")...)}
	for _, l := range loads {
		c := r.claim(l.Claim)
		claim := text(c.words())
		claim.Soft = clean(joinWith(", ", speakerShort(c.Speaker), c.Place, c.sure()))
		t.add(claim, num(l.Point.about(r.diff(l.Needs)), l.Needs.float()), num(l.Point.about(r.loadShort(l)), l.Shortfall.float()),
			num(l.Point.about(points(l.Twelve)), l.Twelve.float()))
	}
	return t
}

// loadShort is a change of the shortfall, which may have no number.
func (r *Report) loadShort(l Load) string {
	if !l.Shortfall.Known() {
		return "–"
	}
	return r.diff(l.Shortfall)
}

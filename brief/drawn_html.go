package brief

import (
	"math"
	"strings"
)

// whiskerMark is a thin line over a bar: where a figure lies over the draws. nil
// for none.
func whiskerMark(i *Interval, lo, hi float64) []mark {
	if i == nil || !i.Low.Known() {
		return nil
	}
	to := float64(i.High)
	if !i.High.Known() {
		to = hi // no deal: as far as the picture goes
	}
	m := barMark(float64(i.Low), to, lo, hi, "whisker")
	m.Shape = "whisker"
	return []mark{m}
}

// ranged is a cell of a figure with where it lies over the draws under it.
func ranged(s string, f Figure, one func(Figure) string) tableCell {
	c := num(s, f.float())
	c.Range = f.Interval.text(one)
	return c
}

// reasonsNote says what the small figures beside the reasons are over, or why
// there are none.
func (r *Report) reasonsNote() string {
	if i := r.reasonsDrawn(); i != nil {
		return "Small figures: where it lies in " + i.massLine() + "."
	}
	return r.fewLine()
}

// leversDrawnTable is what levers add over the draws; nil without.
func (r *Report) leversDrawnTable() *table {
	i := r.leversDrawn()
	if i == nil {
		return nil
	}
	heads := []string{"points within a year", "to the shortfall"}
	if head := r.needsHead(); head != "" {
		heads = append(heads, head)
	}
	t := &table{Caption: i.leverLead(), Sortable: true, Heads: append(words("Lever"), nums(heads...)...)}
	for _, l := range r.added() {
		cells := []tableCell{
			text(l.Name), ranged(points(l.Adds.Twelve), l.Adds.Twelve, points),
			ranged(r.addedShort(l.Adds.Shortfall), l.Adds.Shortfall, r.diff),
		}
		if len(heads) > 2 {
			cells = append(cells, ranged(r.diff(l.Adds.Needs), l.Adds.Needs, r.diff))
		}
		t.add(cells...)
	}
	return t
}

// addedShort is a change of the shortfall, which has no number where one of the
// two has none.
func (r *Report) addedShort(f Figure) string {
	if !f.Known() {
		return "–"
	}
	return r.diff(f)
}

// spreadBlocks are what the spread comes from, and the box.
func (r *Report) spreadBlocks() []block {
	if r.RestsOn.Spread == nil {
		return nil
	}
	var out []block
	if rows := r.spreadRows(); len(rows) > 0 {
		out = append(out, block{Soft: r.spreadLead()}, block{Chart: r.spreadChart(rows)})
	}
	return append(out, block{Text: r.boxLine()}, block{Soft: joinNotes(r.spreadLine(), r.totalsCommand())})
}

// spreadChart is the numbers that account for most, each with its interval.
func (r *Report) spreadChart(rows []SpreadBy) *chart {
	hi := 0.0
	for _, x := range rows {
		hi = math.Max(hi, float64(x.Index.Interval.High))
	}
	hi = roundUp(hi)
	c := &chart{Scale: []string{"0%", percent(hi / 2), percent(hi)}, Numbers: r.spreadTable()}
	for _, x := range rows {
		label := r.drawnName(x.Param, x.Party)
		row := chartRow{Label: label, Figure: percent(x.Index.float()), Range: x.Index.Interval.between()}
		row.Alt = label + ": " + row.Figure + ", interval " + row.Range
		if x.Index.Known() {
			row.Marks = append(row.Marks, barMark(0, math.Max(0, x.Index.float()), 0, hi, "agree"))
		}
		row.Marks = append(row.Marks, whiskerMark(x.Index.Interval, 0, hi)...)
		c.Rows = append(c.Rows, row)
	}
	return c
}

// spreadTable is every number drawn.
func (r *Report) spreadTable() *table {
	t := &table{Sortable: true, Summary: "The numbers, of all that were drawn", Heads: append(words("Number"), nums("share of the spread", "from", "to")...)}
	for _, x := range r.RestsOn.Spread.Numbers {
		i := x.Index.Interval
		t.add(text(r.drawnName(x.Param, x.Party)), num(fixed(100*x.Index.float(), 1)+"%", x.Index.float()),
			num(fixed(100*float64(i.Low), 1)+"%", float64(i.Low)), num(fixed(100*float64(i.High), 1)+"%", float64(i.High)))
	}
	return t
}

// roadFans are where the parts of the road lie over the draws, each on a scale of
// its own.
func (r *Report) roadFans() []area {
	var out []area
	parts := r.bands(r.Road.Analyst)
	for k, b := range r.Road.Analyst.Bands {
		out = append(out, r.roadFan(b, parts[k].Series))
	}
	return out
}

// roadFan is one part: the draws' middle mass, their median, and the figure as
// set.
func (r *Report) roadFan(b Band, set Series) area {
	hi := 0.0
	for m := range b.High {
		hi = math.Max(hi, math.Max(b.High.At(m), set.At(m)))
	}
	hi = roundUp(hi)
	last := len(b.High) - 1
	i := Interval{Low: b.Low[last], High: b.High[last], Mass: b.Mass, Draws: b.Draws}
	a := area{
		Title: capital(clean(b.Name)), Small: true, X: r.ticks(3), Y: []string{percent(hi), percent(hi / 2), "0%"}, Numbers: r.roadFanTable(b, set),
		Bands: []band{{Class: "tone", Opacity: "0.3", Points: polygon(floats(b.Low), floats(b.High), 0, hi), Text: tenths(b.Mass) + " draws " + i.between()}},
		Line:  line(b.Mid, hi), LineText: "the median draw " + percent(b.Mid.Last()),
		Dashed: line(set, hi), DashedText: "as set " + percent(set.Last()),
	}
	a.Alt = a.Title + " by " + r.Question.Period + "; " + horizonLabel(r.Question) + ": " + a.DashedText + ", " + a.LineText + ", " + a.Bands[0].Text
	return a
}

// line is a series as the points of a picture.
func line(s Series, hi float64) string {
	var p []string
	for m := range s {
		p = append(p, dot(m, len(s), s.At(m), 0, hi))
	}
	return strings.Join(p, " ")
}

func floats(s Series) []float64 {
	out := make([]float64, len(s))
	for i := range s {
		out[i] = float64(s[i])
	}
	return out
}

// roadFanTable is the numbers behind one.
func (r *Report) roadFanTable(b Band, set Series) *table {
	all := []NamedSeries{{"as set", set}, {"lowest", b.Low}, {"median", b.Mid}, {"highest", b.High}}
	t := r.seriesTable(all)
	t.Caption = "Lowest and highest of " + b.massLine()
	return t
}

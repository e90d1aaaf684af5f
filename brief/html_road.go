package brief

import (
	"fmt"
	"strings"
)

// area is a picture over time: bands that fill the height, or a fan with a
// line in it.
type area struct {
	Title, Note string
	Alt         string
	Small       bool
	Bands       []band
	Line        string // points of a line, "" for none
	LineText    string // what it is
	Dashed      string // points of another, "" for none
	DashedText  string
	Y           []string
	X           []tick
	Numbers     *table
}

// band is one polygon and its entry in the legend.
type band struct {
	Class, Opacity, Points, Text string
}

// tick is a place on the axis of time.
type tick struct {
	Text, At string
	Edge     string // first or last, "" between
}

// roadSection is what happens by month.
func roadSection(r *Report) section {
	if r.Road == nil {
		return section{}
	}
	s := section{ID: "road", Title: "The road", Blocks: []block{
		{Soft: clean("By " + r.Question.Period + ", in the analyst’s eyes.")}, {Areas: []area{r.roadArea()}},
	}}
	if fans := r.roadFans(); len(fans) > 0 {
		s.Blocks = append(s.Blocks, block{Soft: "Where each lies over " + thousands(int64(r.Road.Analyst.Bands[0].Draws)) + " draws:"}, block{Areas: fans})
	}
	if len(r.Road.Parties) > 0 {
		s.Blocks = append(s.Blocks, block{Table: r.viewTable()})
	}
	if r.Question.Talks && len(r.struckDeals()) > 0 {
		s.Blocks = append(s.Blocks, block{Soft: r.termsLine() + ", by their share of that chance:"}, block{Chart: r.dealChart()})
	}
	if small := append(r.choiceAreas(), r.factorAreas()...); len(small) > 0 {
		s.Blocks = append(s.Blocks, block{Soft: joinNotes(r.whileLine()+":", r.factorsNote())}, block{Areas: small})
	}
	return s
}

// roadArea is agreement, endings and war, stacked.
func (r *Report) roadArea() area {
	bands := r.bands(r.Road.Analyst)
	a := r.stackArea(bands)
	for i := range bands {
		a.Bands[i].Class = bandClass(i, len(bands), r.Question.Talks)
		a.Bands[i].Opacity = "1"
	}
	a.Alt = "Chances by " + r.Question.Period + "; " + horizonLabel(r.Question) + ": " + bandTexts(a.Bands)
	a.Note = clean(r.Question.Period + "s from " + readable(r.Question.AsOf))
	a.X = r.ticks(5)
	return a
}

// bandTexts are the legend's entries in a sentence.
func bandTexts(bands []band) string {
	var out []string
	for _, b := range bands {
		out = append(out, b.Text)
	}
	return strings.Join(out, ", ")
}

// stackArea stacks series that sum to one, the first at the foot.
func (r *Report) stackArea(bands []NamedSeries) area {
	a := area{Y: []string{"100%", "50%", "0%"}, X: r.ticks(3), Numbers: r.seriesTable(bands)}
	n := len(bands[0].Series)
	below := make([]float64, n)
	for i, b := range bands {
		above := make([]float64, n)
		for m := range n {
			above[m] = below[m]
			if b.Series[m].Known() {
				above[m] += b.Series.At(m)
			}
		}
		a.Bands = append(a.Bands, band{
			Class: "tone", Opacity: tone(i, len(bands)), Points: polygon(below, above, 0, 1),
			Text: clean(spaced(b.Name)) + " " + percent(b.Series.Last()),
		})
		below = above
	}
	return a
}

// tone is how dark a level is drawn, the last the darkest.
func tone(i, n int) string {
	return fmt.Sprintf("%.2f", 0.18+0.82*float64(i)/float64(max(1, n-1)))
}

// polygon is the ground between two series, in per cent of the picture.
func polygon(low, high []float64, lo, hi float64) string {
	var p []string
	for m := range high {
		p = append(p, dot(m, len(high), high[m], lo, hi))
	}
	for m := len(low) - 1; m >= 0; m-- {
		p = append(p, dot(m, len(low), low[m], lo, hi))
	}
	return strings.Join(p, " ")
}

// dot is one point of a picture.
func dot(m, n int, y, lo, hi float64) string {
	return fmt.Sprintf("%.2f,%.2f", 100*float64(m)/float64(max(1, n-1)), 100-percentOf(y, lo, hi))
}

// ticks are the start, the horizon, and what fits between them.
func (r *Report) ticks(n int) []tick {
	h := r.Question.Horizon
	out := []tick{{Text: "0", At: at(0), Edge: "first"}}
	for _, m := range r.dates(n) {
		if share := float64(m) / float64(max(1, h)); m < h && share > 0.1 && share < 0.88 {
			out = append(out, tick{Text: fmt.Sprint(m), At: at(100 * share)})
		}
	}
	return append(out, tick{Text: fmt.Sprint(h), At: at(100), Edge: "last"})
}

// seriesTable is the numbers behind a picture, by period.
func (r *Report) seriesTable(series []NamedSeries) *table {
	t := &table{Summary: "The numbers by " + r.Question.Period, Dense: true, Heads: nums(r.Question.Period)}
	for _, s := range series {
		t.Heads = append(t.Heads, head{Text: clean(spaced(s.Name)), Num: true})
	}
	for m := range series[0].Series {
		cells := []tableCell{num(fmt.Sprint(m), float64(m))}
		for _, s := range series {
			cells = append(cells, num(fixed(100*s.Series.At(m), 1)+"%", s.Series.At(m)))
		}
		t.add(cells...)
	}
	return t
}

// viewTable is the horizon in each party's eyes.
func (r *Report) viewTable() *table {
	t := &table{Heads: words(capital(horizonLabel(r.Question)) + ", in the eyes of")}
	for _, b := range r.bands(r.Road.Analyst) {
		t.Heads = append(t.Heads, head{Text: clean(b.Name), Num: true})
	}
	for _, c := range append([]Course{r.Road.Analyst}, r.Road.Parties...) {
		cells := []tableCell{text(r.viewer(c.Party))}
		for i, b := range r.bands(c) {
			cells = append(cells, num(percent(b.Series.Last())+c.over(i).beside(), b.Series.Last()))
		}
		t.add(cells...)
	}
	return t
}

// dealChart is which deals are struck.
func (r *Report) dealChart() *chart {
	c := &chart{}
	for _, d := range r.struckDeals() {
		label := capital(clean(d.Name))
		c.Rows = append(c.Rows, chartRow{
			Label: label, Figure: percent(d.Share), Range: d.Interval.between(), Alt: label + ": " + percent(d.Share) + d.Interval.beside() + " of the agreements",
			Marks: append([]mark{barMark(0, d.Share, 0, 1, "agree")}, whiskerMark(d.Interval, 0, 1)...),
		})
	}
	return c
}

package brief

import (
	"fmt"
	"sort"
)

// struck is a deal and the share of the agreements at the horizon that are on it.
type struck struct {
	Name     string
	Share    float64
	Interval *Interval // over the draws, nil where nothing was drawn
}

// dealsShown is how many deals are worth a line, dealLeast the share of the
// agreements from which one is.
const (
	dealsShown = 6
	dealLeast  = 0.01
)

// agreementLeast is the chance of an agreement from which its terms are worth
// telling.
const agreementLeast = 0.001

// termsLine heads the deals that agreements are struck on.
func (r *Report) termsLine() string {
	return clean("Agreements " + horizonLabel(r.Question) + " (" + percent(r.Road.Analyst.Agreement.Last()) + ") are on these terms")
}

// struckDeals are the deals that agreements are most often struck on.
func (r *Report) struckDeals() []struck {
	all := r.Road.Analyst.Agreement.Last()
	if !(all >= agreementLeast) {
		return nil
	}
	var out []struck
	for _, d := range r.Road.Terms {
		if d.Figure.float() >= dealLeast {
			out = append(out, struck{d.Name, d.Figure.float(), d.Figure.Interval})
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Share > out[j].Share })
	return out[:min(dealsShown, len(out))]
}

// textDeals is which deals are struck.
func textDeals(s *sheet, r *Report) {
	if r.Road == nil || len(r.struckDeals()) == 0 {
		return
	}
	s.gap()
	var rows [][]string
	for _, d := range r.struckDeals() {
		rows = append(rows, []string{capital(clean(d.Name)), percent(d.Share) + d.Interval.beside(), s.bar(d.Share, s.dots(), good)})
	}
	s.table([]column{{head: r.termsLine(), bends: true}, {head: "share", right: true}, {cells: s.dots()}}, rows)
}

// textChoices is how often each option is taken, at a few dates.
func textChoices(s *sheet, r *Report) {
	if r.Road == nil {
		return
	}
	at := r.choiceDates()
	for _, c := range r.Road.Choices {
		s.gap()
		columns := []column{{head: clean(r.who(c.By) + " chooses " + spaced(c.Name)), bends: true}}
		for _, m := range at {
			columns = append(columns, column{head: fmt.Sprintf("%s %d", r.Question.Period, m), right: true})
		}
		var rows [][]string
		for _, o := range c.Options {
			row := []string{clean(spaced(o.Name))}
			for _, m := range at {
				row = append(row, percent(o.Series.At(m-1))+drawnAt(c.Bands, o.Name, m-1).beside())
			}
			rows = append(rows, row)
		}
		s.table(columns, rows)
	}
}

// choiceDates are the first period, a year, and the horizon.
func (r *Report) choiceDates() []int {
	h := r.Question.Horizon
	out := []int{1}
	for _, m := range []int{(h + 1) / 2, h} {
		if m > out[len(out)-1] {
			out = append(out, m)
		}
	}
	return out
}

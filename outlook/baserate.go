package outlook

import (
	"fmt"
	"math"
	"slices"
	"time"
)

// RateQuery asks how wars of a kind have gone that had lasted as long.
type RateQuery struct {
	Kind    WarKind   // AllWars for every kind
	Age     float64   // months, at least 0
	Since   int       // only wars that began in this year or later; 0 for all
	Until   time.Time // as the list stood on this day; zero for the list's own end
	Intense bool      // only wars with 1,000 battle deaths in some year
	Months  []int     // of the curve, those wanted, besides RateHorizons: for chances alone, quickly; nil for every month, which a page needs
}

// RateHorizons are the months ahead that a base rate is given for.
var RateHorizons = [...]int{6, 12, 24}

// The curves of a base rate have one point a month, and go on for five years.
const curveMonths = 60

// rateDraws is how many sets of hazards intervals are taken from: enough for
// their ends to move by less than a point of a hundred with another seed.
const rateDraws = 4000

// BaseRate is how wars of a kind have gone that had lasted as long. It is the
// report that --json prints; docs/baserate.md describes its fields. Chances are
// from 0 to 1.
type BaseRate struct {
	Schema   string        `json:"schema"`
	Source   RateSource    `json:"source"`
	Kind     WarKind       `json:"kind"`
	Age      float64       `json:"age_months"`
	Since    int           `json:"since,omitempty"`
	Intense  bool          `json:"at_war_intensity"`
	Wars     int           `json:"wars"`
	AtRisk   int           `json:"at_risk"`
	Lasted   []RateWar     `json:"lasted"`
	Ends     []string      `json:"ends"`
	Horizons []RateHorizon `json:"horizons"`
	Curve    []RatePoint   `json:"curve"`
	Model    RateModel     `json:"model"`
	Beside   *BaseRate     `json:"beside,omitempty"` // the same of another list
}

// RateSchema is the version of the report's form.
const RateSchema = "parley.baserate/1"

// RateSource says where the wars are from.
type RateSource struct {
	Name     string `json:"name"`
	Citation string `json:"citation,omitempty"`
	Licence  string `json:"licence,omitempty"`
	Until    string `json:"until"` // the last day that it covers
}

// RateWar is one war that had lasted as long, and what came of it.
type RateWar struct {
	Name   string  `json:"name"`
	Start  string  `json:"start"`
	Last   string  `json:"last"`
	Months float64 `json:"months"`
	End    string  `json:"end"`
}

// RateHorizon is what came within so many months.
type RateHorizon struct {
	Months    int            `json:"months"`
	Counts    map[string]int `json:"counts"`     // by end, and "still on"
	LostSight int            `json:"lost_sight"` // not followed for so long
	RatePoint
}

// RatePoint is the chance of each end by some months after the age, as counted
// and as pooled.
type RatePoint struct {
	After   int                     `json:"after_months"`
	Counted map[string]float64      `json:"counted,omitempty"` // Aalen and Johansen's estimate; none without a war that had lasted as long
	Pooled  map[string]RateInterval `json:"pooled"`
}

// RateInterval is a chance with its interval of nine in ten.
type RateInterval struct {
	Mean float64 `json:"mean"`
	Low  float64 `json:"low"`  // 5%
	High float64 `json:"high"` // 95%
}

// RateModel says what was pooled with what, and how strongly.
type RateModel struct {
	Classes   map[string]int          `json:"classes"` // wars by kind
	Bands     []float64               `json:"bands_months"`
	Strengths map[string]RateInterval `json:"strengths,omitempty"` // in endings, by end; none where there is one class
	Draws     int                     `json:"draws"`
}

// BaseRate answers a query. An error says which part of the query the list cannot
// answer.
func (l *WarList) BaseRate(q RateQuery) (*BaseRate, error) {
	sel, err := l.sorted(q)
	if err != nil {
		return nil, err
	}
	r := &BaseRate{
		Schema: RateSchema, Kind: q.Kind, Age: q.Age, Since: q.Since, Intense: q.Intense,
		Source: RateSource{l.Name, l.Citation, l.Licence, sel.until.Format(time.DateOnly)},
		Wars:   len(sel.asked), Lasted: sel.lasted(q.Age), Ends: endsNamed(sel.ends),
	}
	r.AtRisk = len(r.Lasted)
	fit := sel.drawer()
	r.Model = sel.model(fit)
	r.chances(sel, fit, q.wanted())
	return r, nil
}

// wanted says which months of a curve are wanted.
func (q RateQuery) wanted() (out [curveMonths + 1]bool) {
	for m := range out {
		out[m] = q.Months == nil || slices.Contains(q.Months, m) || slices.Contains(RateHorizons[:], m)
	}
	return out
}

// At is the chance of each end by so many months after the age, where the curve has
// that month.
func (r *BaseRate) At(month int) (RatePoint, bool) {
	i := slices.IndexFunc(r.Curve, func(p RatePoint) bool { return p.After == month })
	if i < 0 {
		return RatePoint{}, false
	}
	return r.Curve[i], true
}

// chances fills the curves and the horizons in.
func (r *BaseRate) chances(sel *selection, fit *drawer, wanted [curveMonths + 1]bool) {
	spells := spellsOf(sel.asked)
	steps := aalenJohansen(spells, r.Age)
	pooled := pooledCurve(fit, r.Age, wanted)
	for m := range wanted {
		if !wanted[m] {
			continue
		}
		p := RatePoint{After: m, Pooled: map[string]RateInterval{}}
		if steps != nil {
			p.Counted = named(incidenceAt(steps, r.Age+float64(m)), sel.ends)
		}
		for i, e := range withAny(sel.ends) {
			p.Pooled[e] = pooled[m][i]
		}
		r.Curve = append(r.Curve, p)
	}
	for _, h := range RateHorizons {
		f := followed(spells, r.Age, float64(h))
		counts := map[string]int{StillOn.String(): f.ended[StillOn]}
		for _, e := range sel.ends {
			counts[e.String()] = f.ended[e]
		}
		p, _ := r.At(h)
		r.Horizons = append(r.Horizons, RateHorizon{h, counts, f.lost, p})
	}
}

// AnyEnd is the name of having ended at all, among the chances of a report.
const AnyEnd = "any end"

// withAny are the names of chances: having ended at all, then each end.
func withAny(ends []WarEnd) []string { return append([]string{AnyEnd}, endsNamed(ends)...) }

func endsNamed(ends []WarEnd) []string {
	out := []string{}
	for _, e := range ends {
		out = append(out, e.String())
	}
	return out
}

// named are the chances of an incidence by name.
func named(c incidence, ends []WarEnd) map[string]float64 {
	out := map[string]float64{AnyEnd: c.anyEnd()}
	for _, e := range ends {
		out[e.String()] = c[e]
	}
	return out
}

// longest is the greatest age that can be asked for: longer than any war of the
// lists, and short enough for months to be counted exactly.
const longest = 1200

// check refuses what no list can answer.
func (q RateQuery) check() error {
	if math.IsNaN(q.Age) || q.Age < 0 || q.Age > longest {
		return fmt.Errorf("an age of %g months is not between 0 and %d", q.Age, longest)
	}
	return nil
}

package brief

import (
	"math"

	"parley/explain"
)

// PreviewGap is how far the holdout is from a deal.
type PreviewGap struct {
	Needs     Estimate `json:"needs"`
	Conceded  Estimate `json:"conceded"`
	Shortfall Estimate `json:"shortfall"`
	Deal      string   `json:"deal"` // the one that concedes it, "" for none
	// Zone says whether a zone of possible agreement exists: "yes", "no", or
	// "open" where the errors leave both possible.
	Zone string `json:"zone"`
}

// The words of PreviewGap.Zone.
const (
	zoneYes  = "yes"
	zoneNo   = "no"
	zoneOpen = "open"
)

// span is a gap whose reservation values may be off. What deals are worth at
// the start is exact, since the start stays where it is.
type span struct {
	v     *previewer
	deals []explain.DealNow
	gap   explain.Gap
	least []float64 // per party: its reservation value
	off   []float64 // per party: how far that may be off
}

// conceded is the most that the others give if their reservation values are
// off by that many times what they may be; -Inf where they take no deal.
func (x *span) conceded(times float64) float64 {
	if times == 0 || x.v.off == nil {
		if x.gap.Deal < 0 {
			return math.Inf(-1)
		}
		return x.gap.Conceded
	}
	best := math.Inf(-1)
	for _, d := range x.deals {
		if u := d.Worth[x.v.st.Holdout()]; u > best && x.taken(d, times) {
			best = u
		}
	}
	return best
}

// taken reports whether all others whose consent is needed take a deal then.
func (x *span) taken(d explain.DealNow, times float64) bool {
	for j, p := range x.v.s.Parties {
		if j != x.v.st.Holdout() && p.Consents && d.Worth[j] < x.least[j]+times*x.off[j] {
			return false
		}
	}
	return true
}

// told is the gap with its errors.
func (x *span) told(b *builder) *PreviewGap {
	need, off := x.gap.Need, x.off[x.v.st.Holdout()]
	low, mid, high := x.conceded(1), x.conceded(0), x.conceded(-1)
	out := &PreviewGap{
		Needs:    Estimate{b.payoff(need), b.payoff(off)},
		Conceded: Estimate{b.conceded(x.gap), b.payoff(math.Max(high-mid, mid-low))},
		Deal:     b.deal(x.gap.Deal),
		Zone:     zone(need-off-high, need+off-low),
	}
	out.Shortfall = Estimate{b.short(x.gap), b.payoff(off + math.Max(high-mid, mid-low))}
	switch {
	case x.gap.Offered == 0:
		out.Zone = zoneNo
	case x.v.off == nil:
		out.Zone = zone(x.gap.Shortfall, x.gap.Shortfall)
	}
	for _, f := range []*Figure{&out.Conceded.Off, &out.Shortfall.Off} {
		f.Why = because(*f, "whether the others would take any deal is too close to call")
		if out.Conceded.Figure.Why != "" && math.IsInf(high, -1) {
			f.Why = out.Conceded.Figure.Why
		}
	}
	return out
}

// zone says whether a shortfall between the two is closed.
func zone(least, most float64) string {
	switch {
	case most <= 0:
		return zoneYes
	case least > 0:
		return zoneNo
	}
	return zoneOpen
}

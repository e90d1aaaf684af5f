package explain

import (
	"cmp"
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// Fall is where a number goes when a claim behind it is left out.
type Fall struct {
	Param    int
	Party    int // -1 for the analyst's value
	Claims   int // how many claims it rests on, this one included
	From, To float64
	Nowhere  bool // an analyst's value with nothing to fall back to: it stays
}

// Load is what rests on one claim.
type Load struct {
	Claim   int // index into Scenario.Claims
	Falls   []Fall
	Outcome Outcome // without the claim; Estimated where it does next to nothing by the slopes
	// Need, P12 and Shortfall are changes from now: without the claim less
	// with it. NaN where either is undefined; Shortfall infinite where one
	// side alone is, and 0 where both are.
	Need, P12, Shortfall float64
}

// Evidence is the scenario's claims by what rests on them.
type Evidence struct {
	Skipped string // why there is nothing, "" where there is
	Now     Outcome
	// Loads are ranked by the size of Need's change (without a holdout
	// P12's), the largest first.
	Loads []Load
	Idle  []int // claims that nothing rests on
}

// Evidence leaves one claim out at a time (model.md, section 3). A view that
// rests on n claims keeps (n-1)/n of its distance from the analyst's value on
// the parameter's scale; the only claim gone, it becomes its otherwise, else
// the analyst's value. An analyst's value does the same towards its otherwise,
// views keeping their distance, and stays where it has none.
func (st *Study) Evidence(ctx context.Context) (*Evidence, error) {
	if len(st.s.Claims) == 0 {
		return &Evidence{Skipped: "the scenario quotes no claims"}, nil
	}
	now, err := st.now(ctx)
	if err != nil {
		return nil, err
	}
	e := &Evidence{Now: now}
	var ts []scenario.Theta
	for c := range st.s.Claims {
		t, falls := st.without(c)
		if len(falls) == 0 {
			e.Idle = append(e.Idle, c)
			continue
		}
		e.Loads, ts = append(e.Loads, Load{Claim: c, Falls: falls}), append(ts, t)
	}
	err = st.leaveOut(ctx, e.Loads, ts, now)
	slices.SortStableFunc(e.Loads, func(a, b Load) int { return cmp.Compare(b.size(), a.size()) })
	return e, err
}

// measure records what leaving the claim out changes.
func (l *Load) measure(now, out Outcome) {
	l.Outcome = out
	l.Need = out.Gap.Need - now.Gap.Need
	l.P12 = out.P12 - now.P12
	l.Shortfall = out.Gap.Shortfall - now.Gap.Shortfall
	if out.Gap.Shortfall == now.Gap.Shortfall {
		l.Shortfall = 0 // two infinite shortfalls differ by nothing
	}
}

// size is what claims are ranked by; what is impossible weighs most, since the
// scenario cannot do without it.
func (l Load) size() float64 {
	switch {
	case l.Outcome.Impossible != "":
		return math.Inf(1)
	case !math.IsNaN(l.Need):
		return math.Abs(l.Need)
	}
	return math.Abs(l.P12)
}

// without is the base setting with a claim left out, and what falls with it:
// analysts' values first, since views are measured from them.
func (st *Study) without(claim int) (scenario.Theta, []Fall) {
	t := st.base
	var falls []Fall
	for p, x := range st.s.Params {
		if slices.Contains(x.Because, claim) {
			f := st.fallOfValue(p)
			if !f.Nowhere {
				t = st.s.Set(t, p, f.To)
			}
			falls = append(falls, f)
		}
	}
	for _, f := range st.fallsOfViews(t, claim) {
		t = st.s.SetView(t, f.Party, f.Param, f.To)
		falls = append(falls, f)
	}
	return t, falls
}

// fallsOfViews are those of the views that rest on a claim, measured in t.
func (st *Study) fallsOfViews(t scenario.Theta, claim int) []Fall {
	var falls []Fall
	for p, x := range st.s.Params {
		for _, v := range x.Views {
			if slices.Contains(v.Because, claim) {
				falls = append(falls, st.fallOfView(t, p, v))
			}
		}
	}
	return falls
}

func (st *Study) fallOfValue(p int) Fall {
	x := st.s.Params[p]
	n, from := len(x.Because), st.base[0][p]
	f := Fall{Param: p, Party: -1, Claims: n, From: from, To: from}
	if x.Otherwise == nil {
		f.Nowhere = true
		return f
	}
	f.To = x.Analyst.Scale.Between(*x.Otherwise, from, kept(n))
	return f
}

// fallOfView measures from the analyst's value and the view as they stand in
// t, where the analyst's may have fallen already.
func (st *Study) fallOfView(t scenario.Theta, p int, v scenario.View) Fall {
	n, ground := len(v.Because), t[0][p]
	f := Fall{Param: p, Party: v.Party, Claims: n, From: st.base[v.Party+1][p]}
	if n == 1 && v.Otherwise != nil {
		f.To = *v.Otherwise
		return f
	}
	f.To = st.s.Params[p].Analyst.Scale.Between(ground, t[v.Party+1][p], kept(n))
	return f
}

// kept is the share of a distance that is left when one of n claims is gone.
func kept(n int) float64 { return float64(n-1) / float64(n) }

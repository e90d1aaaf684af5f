package explain

import "testing"

func TestReasonsLottery(t *testing.T) {
	r := must(t, study(t, lottery).Reasons)
	near(t, "none", r.None.Gap.Need, 0.4, exact)
	near(t, "all", r.All.Gap.Need, 0.85, exact)
	near(t, "common", r.Common.Gap.Need, 0.5, exact)
	for i, want := range []float64{0.3, 0.15} {
		x := r.Ranked[i]
		if x.Reason != i {
			t.Fatalf("order: %+v", r.Ranked)
		}
		near(t, "weight", x.Need.Shapley, want, exact)
		near(t, "alone", x.Need.Alone, want, exact)
		near(t, "removed", x.Need.Removed, want, exact)
		near(t, "share", x.Share, want/0.45, exact)
		// Either alone leaves a deal, both together none.
		near(t, "P12", x.P12.Shapley, -0.5, exact)
		near(t, "P12 alone", x.P12.Alone, 0, exact)
		near(t, "P12 removed", x.P12.Removed, -1, exact)
	}
	near(t, "interaction of C", r.Interactions[0].Need, 0, exact)
	near(t, "interaction of P12", r.Interactions[0].P12, -1, exact)
	near(t, "first step", r.Waterfall[0].From, 0.4, exact)
	near(t, "between", r.Waterfall[1].From, 0.7, exact)
	near(t, "last step", r.Waterfall[1].To, 0.85, exact)
}

// A belief of two reasons stays while either is in force, and falls to what
// whichever says so.
func TestReasonsShareBelief(t *testing.T) {
	st := study(t, lottery, "beliefs = [a.victory]", "beliefs = [a.victory, a.cost_a]",
		"beliefs = [a.cost_a]", "beliefs = [a.cost_a]\n  otherwise = { cost_a = 0.3 }")
	r := must(t, st.Reasons)
	near(t, "none", r.None.Gap.Need, 0.6-0.3, exact)
	near(t, "optimism alone", r.Ranked[0].Only.Gap.Need, 0.85, exact)
	near(t, "without optimism", r.Ranked[0].Without.Gap.Need, 0.55, exact)
}

func TestLeversLottery(t *testing.T) {
	l := must(t, study(t, lottery).Levers)
	near(t, "observers", l.Singles[0].Effect.Outcome.Gap.Shortfall, 0.55-0.72, exact)
	near(t, "leaflets", l.Singles[1].Effect.Outcome.Gap.Shortfall, 0.13, exact)
	embargo := l.Singles[2]
	near(t, "believed", embargo.Credibility.Gap.Need, 0.8, exact)
	near(t, "at its strongest", embargo.Strength[8].Outcome.Gap.Need, 0.45, exact)
	near(t, "closes at", embargo.Closes.At, (0.18-0.05)/0.4, DialTolerance)
	if !embargo.Closes.Beyond || !embargo.Half.Beyond {
		t.Error("a harder embargo opens the shortfall again")
	}
	near(t, "closes with", embargo.Closes.Values[0], 0.18, 0.4*DialTolerance)
	near(t, "half at", embargo.Half.At, embargo.Closes.At, DialTolerance)
	near(t, "C_b", embargo.Effect.Outcome.Reservation[1], 0.275, exact)
	if !l.Singles[1].Effect.Dominated || l.Singles[2].Effect.Dominated || l.Costed {
		t.Errorf("what is dominated: %+v", l.Singles)
	}
	if len(l.Combined) != 4 || l.Combined[0].Outcome.Gap.Shortfall > l.Combined[3].Outcome.Gap.Shortfall {
		t.Errorf("combined: %+v", l.Combined)
	}
	near(t, "together", l.Combined[0].Outcome.Gap.Need, 0.6-0.45, exact)
}

// A dial that runs downwards, and one that never does it.
func TestLeverNever(t *testing.T) {
	l := must(t, study(t, lottery, `"0.05 to 0.45"`, `"0.05 to 0.15"`).Levers)
	if e := l.Singles[2]; e.Closes.Found || e.Half.Found || e.Closes.At == e.Closes.At {
		t.Errorf("%+v", e.Closes)
	}
}

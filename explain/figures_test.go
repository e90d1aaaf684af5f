package explain

import "testing"

func TestFiguresLottery(t *testing.T) {
	f := must(t, study(t, lottery).Figures)
	near(t, "C_a", f.Reservation[0], 0.85, exact)
	near(t, "C_b", f.Reservation[1], 0.275, exact)
	near(t, "need", f.Waiting.Need, 0.85, exact)
	near(t, "conceded", f.Waiting.Conceded, 0.72, exact)
	near(t, "shortfall", f.Waiting.Shortfall, 0.13, exact)
	near(t, "shortfall of fighting", f.FightingOn.Shortfall, 0.13, exact)
	near(t, "P12", f.P12, 0, exact)
	if f.Waiting.Offered != 101 || f.Waiting.Open != 73 || f.Waiting.Deal != 72 {
		t.Errorf("deals: %+v", f.Waiting)
	}
	if f.Period12 != 12 || f.Short || f.Waiting.Closed() || !f.Waiting.Defined() {
		t.Errorf("figures: %+v", f)
	}
	if x := f.LossShare(12); x == x {
		t.Errorf("a share %g of no agreements", x)
	}
}

// What each division is worth to either side, and which b would take.
func TestDealsLottery(t *testing.T) {
	st := study(t, lottery)
	deals, gap := must(t, st.Deals), must(t, st.Figures).Waiting
	if len(deals) != gap.Offered {
		t.Fatalf("%d deals, %d offered", len(deals), gap.Offered)
	}
	open := 0
	for _, d := range deals {
		near(t, "sum of shares", d.Worth[0]+d.Worth[1], 1, exact)
		if d.Accepted != (d.Deal <= gap.Deal) {
			t.Errorf("%+v", d)
		}
		if d.Accepted {
			open++
		}
	}
	if open != gap.Open {
		t.Errorf("%d are open, not %d", open, gap.Open)
	}
}

// A deal at the very end of the bargaining range is not lost to rounding: with
// b's cost at 0.12 the division at 0.72 leaves it what fighting does.
func TestGapTies(t *testing.T) {
	st := study(t, lottery, "value     = 0.125", "value     = 0.12")
	near(t, "conceded", must(t, st.Figures).Waiting.Conceded, 0.72, exact)
}

// The other party's refusal can be explained too: b needs 0.275, and a, who
// thinks that it wins, concedes 0.15 at most.
func TestHoldoutNamed(t *testing.T) {
	st, err := New(parsed(t, lottery), Config{Holdout: "b"})
	if err != nil {
		t.Fatal(err)
	}
	near(t, "shortfall", must(t, st.Figures).Waiting.Shortfall, 0.275-0.15, exact)
	if _, err := New(st.Scenario(), Config{Holdout: "c"}); err == nil {
		t.Error("c is no party")
	}
}

// Where nobody would take any deal the shortfall is infinite, not a number.
func TestGapInfinite(t *testing.T) {
	g := must(t, study(t, lottery, "b = 1 - share", "b = -share").Figures).Waiting
	if g.Defined() || g.Closed() || g.Deal != -1 || g.Open != 0 || !(g.Shortfall > 1e308) {
		t.Errorf("%+v", g)
	}
}

// The horizon is a week short of the year, or in quarters.
func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		period, horizon string
		want            int
		short           bool
	}{{"month", "6", 6, true}, {"quarter", "8", 4, false}, {"week", "60", 52, false}, {"week", "51", 51, true}} {
		st := study(t, lottery, `"month"`, `"`+c.period+`"`, "horizon = 12", "horizon = "+c.horizon)
		if f := must(t, st.Figures); f.Period12 != c.want || f.Short != c.short {
			t.Errorf("%+v: period %d, short %v", c, f.Period12, f.Short)
		}
	}
}

// The war is decided in the first month by the analyst's odds.
func TestNeverLottery(t *testing.T) {
	n := must(t, study(t, lottery).Never)
	near(t, "never", n.P, 1, exact)
	near(t, "a wins", n.Endings[0], 0.6, exact)
	near(t, "b wins", n.Endings[1], 0.4, exact)
	near(t, "still on", n.War, 0, exact)
}

package explain

import (
	"math"
	"testing"
)

// Without a claim: half the distance of two on the log-odds scale, the otherwise of one, the analyst's own otherwise.
func TestEvidenceLottery(t *testing.T) {
	st := study(t, lottery)
	e := must(t, st.Evidence)
	odds := math.Sqrt(1.5 * 9) // half way from odds of 1.5 to odds of 9
	half := odds/(1+odds) - 0.9
	want := []struct {
		claim     string
		need, gap float64
	}{
		{"cheap", -0.15, -0.15},
		{"strong", half, half},
		{"sure", half, half},
		{"dear", 0, -0.08},
		{"even", 0, 0},
	}
	for i, w := range want {
		l := e.Loads[i]
		if name := st.s.Claims[l.Claim].Name; name != w.claim {
			t.Fatalf("place %d is %s's", i, name)
		}
		near(t, w.claim+" need", l.Need, w.need, exact)
		near(t, w.claim+" shortfall", l.Shortfall, w.gap, exact)
	}
	if !e.Loads[4].Falls[0].Nowhere || len(e.Idle) != 1 {
		t.Errorf("%+v, idle %v", e.Loads[4], e.Idle)
	}
}

func TestTornadoLottery(t *testing.T) {
	st := study(t, lottery)
	tor := must(t, st.Tornado)
	for _, x := range tor.Swings {
		if st.s.Params[x.Param].Name == "cost_b" {
			near(t, "low", x.AtLo.Gap.Shortfall, 0.2, exact)
			near(t, "high", x.AtHi.Gap.Shortfall, -0.05, exact)
			near(t, "swing", x.P12Swing, 1, exact)
			near(t, "need", x.NeedSwing, 0, exact)
			if !x.ClosesWithin {
				t.Error("it closes at 0.3")
			}
		}
	}
}

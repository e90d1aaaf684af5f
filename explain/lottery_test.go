package explain

import (
	"context"
	"math"
	"strings"
	"testing"

	"parley/scenario"
)

// lottery is a war that is decided within the month (Fearon 1995): fighting is
// worth the chance of winning less its cost, so a's reservation value is
// 0.9 - 0.05, and b takes any division up to a share of 0.6 + 0.125, on the
// grid 0.72. Nobody errs, so every figure has a closed form.
const lottery = `
conflict "lottery" {
  title   = "Two sides and a prize"
  as_of   = "1995-06-01"
  period  = "month"
  horizon = 12
  tail    = 0
  holdout = "a"
}
source "talk" { title = "Talk" }
claim "strong" {
  source = source.talk
  says   = "a is strong"
}
claim "sure" {
  source = source.talk
  says   = "a is sure of itself"
}
claim "cheap" {
  source = source.talk
  says   = "war is cheap for a"
}
claim "dear" {
  source = source.talk
  says   = "war is dear for b"
}
claim "even" {
  source = source.talk
  says   = "the odds are not far from even"
}
claim "unused" {
  source = source.talk
  says   = "nothing of consequence"
}
param "victory" {
  value   = "60%"
  range   = "45% to 75%"
  because = [claim.even]
  view "a" {
    value   = "90%"
    because = [claim.strong, claim.sure]
  }
}
param "cost_a" {
  value = 0.1
  range = "0.05 to 0.25"
  view "a" {
    value     = 0.05
    because   = [claim.cheap]
    otherwise = 0.2
  }
}
param "cost_b" {
  value     = 0.125
  range     = "0.05 to 0.3"
  because   = [claim.dear]
  otherwise = 0.2
}
party "a" {
  patience = "10% a year"
  noise    = 0
  fighting = victory - cost_a
}
party "b" {
  patience = "10% a year"
  noise    = 0
  fighting = 1 - victory - cost_b
}
factor "war" {
  levels = ["lost by a", "undecided", "won by a"]
  start  = "undecided"
  shift "a wins" {
    from   = "undecided"
    to     = "won by a"
    chance = victory
  }
  shift "b wins" {
    from   = "undecided"
    to     = "lost by a"
    chance = 1 - victory
  }
}
ending "a has won" {
  when   = war == "won by a"
  payoff = { a = 1 - cost_a, b = -cost_b }
}
ending "b has won" {
  when   = war == "lost by a"
  payoff = { a = -cost_a, b = 1 - cost_b }
}
talks {
  chance   = 1
  proposes = { a = 0.5, b = 0.5 }
}
issue "division" {
  divide {
    from  = 0
    to    = 1
    steps = 100
    worth = { a = share, b = 1 - share }
  }
}
reason "optimism" {
  says    = "a expects to win"
  beliefs = [a.victory]
}
reason "thrift" {
  says    = "a thinks war cheap"
  beliefs = [a.cost_a]
}
lever "observers" {
  sets    = { victory = "60%" }
  seen_by = ["a"]
}
lever "leaflets" {
  sets    = { victory = "60%" }
  seen_by = ["b"]
}
lever "embargo" {
  dial = { cost_a = "0.05 to 0.45" }
}
`

// parsed reads a scenario after replacing texts: old, new, old, new and so on.
func parsed(t testing.TB, text string, edits ...string) *scenario.Scenario {
	t.Helper()
	for i := 0; i < len(edits); i += 2 {
		if !strings.Contains(text, edits[i]) {
			t.Fatalf("nothing to replace: %q", edits[i])
		}
	}
	text = strings.NewReplacer(edits...).Replace(text)
	s, ds := scenario.Parse("test.hcl", []byte(text))
	if s == nil {
		t.Fatalf("%v", ds)
	}
	return s
}

// study is of such a scenario.
func study(t testing.TB, text string, edits ...string) *Study {
	t.Helper()
	st, err := New(parsed(t, text, edits...), Config{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// must asks a question that has to be answered.
func must[T any](t testing.TB, ask func(context.Context) (T, error)) T {
	t.Helper()
	x, err := ask(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// exact is what a solve of a dozen periods may be off by.
const exact = 1e-12

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

// Without a claim: half the distance of two on the log-odds scale, the otherwise of one, the analyst's own otherwise.
func TestEvidenceLottery(t *testing.T) {
	st := study(t, lottery)
	e := must(t, st.Evidence)
	odds := math.Sqrt(1.5 * 9) // half way from odds of 1.5 to odds of 9
	half := odds/(1+odds) - 0.9
	want := []struct {
		claim     string
		need, gap float64
	}{{"cheap", -0.15, -0.15}, {"strong", half, half}, {"sure", half, half},
		{"dear", 0, -0.08}, {"even", 0, 0}}
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

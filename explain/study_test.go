package explain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"parley/scenario"
)

// everything asks all questions of a study.
func everything(t testing.TB, st *Study) []any {
	return []any{must(t, st.Figures), must(t, st.Never), must(t, st.Bet), must(t, st.Reasons),
		must(t, st.Levers), must(t, st.Evidence), must(t, st.Tornado), must(t, st.Flips)}
}

// However many workers, every digit is the same.
func TestWorkers(t *testing.T) {
	var first []any
	for _, n := range []int{1, 2, 7} {
		st, err := New(parsed(t, lottery), Config{Workers: n})
		if err != nil {
			t.Fatal(err)
		}
		all := everything(t, st)
		if first == nil {
			first = all
		}
		if d := cmp.Diff(first, all, cmpopts.EquateNaNs()); d != "" {
			t.Errorf("%d workers: %s", n, d)
		}
	}
}

// What was solved once is not solved again.
func TestNothingTwice(t *testing.T) {
	st := study(t, lottery)
	first := everything(t, st)
	spent := st.Spent()
	again := everything(t, st)
	if d := cmp.Diff(first, again, cmpopts.EquateNaNs(), cmpopts.IgnoreFields(Flips{}, "Solves")); d != "" {
		t.Error(d)
	}
	if now := st.Spent(); now.Full != spent.Full || now.Brief != spent.Brief {
		t.Errorf("%+v, then %+v", spent, now)
	}
}

// The work of a small scenario's whole brief: a cost that grows shows here.
func TestSpent(t *testing.T) {
	st := study(t, lottery)
	everything(t, st)
	if s := st.Spent(); s.Full > 55 || s.Brief > 110 {
		t.Errorf("%+v", s)
	}
}

func TestCancelled(t *testing.T) {
	st := study(t, lottery)
	ctx, cancel := context.WithCancel(t.Context())
	must(t, st.Figures)
	cancel()
	if _, err := st.Tornado(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if _, err := st.Reasons(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

// Progress counts up to its total, one at a time.
func TestProgress(t *testing.T) {
	done, calls := -1, 0
	st, err := New(parsed(t, lottery), Config{Workers: 3, Progress: func(d, total int, what string) {
		if d != 0 && d != done+1 || d > total || what == "" {
			t.Errorf("%d of %d after %d, %q", d, total, done, what)
		}
		done = d
		calls++
	}})
	if err != nil {
		t.Fatal(err)
	}
	everything(t, st)
	if calls == 0 {
		t.Error("nothing was told")
	}
}

// At the top of luck's range a chance is 1.2: that end is told and the rest
// goes on.
func TestImpossibleEnd(t *testing.T) {
	st := study(t, lottery, `chance = victory`, `chance = victory * luck`,
		`chance = 1 - victory`, `chance = 1 - victory * luck`,
		`param "cost_a" {`, "param \"luck\" {\n  value = 1\n  range = \"0.5 to 2\"\n}\nparam \"cost_a\" {")
	told := false
	for _, x := range must(t, st.Tornado).Swings {
		if st.s.Params[x.Param].Name == "luck" {
			told = x.AtHi.Impossible != "" && x.AtLo.Impossible == "" && x.P12Swing == x.P12Swing
		} else if x.AtHi.Impossible+x.AtLo.Impossible != "" {
			t.Errorf("%+v", x)
		}
	}
	if !told {
		t.Error("the end with a chance above one is not told")
	}
	if f := must(t, st.Flips); len(f.Singles) == 0 {
		t.Error("the flips of other parameters are gone")
	}
}

// A base setting without a game is an error, with the reason.
func TestImpossibleBase(t *testing.T) {
	s := parsed(t, lottery)
	st, err := New(s, Config{Base: s.Set(s.Theta(), s.Param("victory"), 1.5)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := st.Figures(t.Context()); err == nil {
		t.Error("a chance of 1.5 has figures")
	}
	if _, err := st.Tornado(t.Context()); err == nil {
		t.Error("a chance of 1.5 has a tornado")
	}
}

// rain has no holdout, no deals and no endings; b thinks that it rains more.
const rain = `
conflict "rain" {
  title   = "Will it rain?"
  as_of   = "2020-01-01"
  period  = "month"
  horizon = 30
  tail    = 0
}
param "falls" {
  value = "20% a month"
  range = "10% to 40% a month"
  view "b" { value = "50% a month" }
}
party "a" {
  patience = "10% a year"
  noise    = 0
  fighting = 0
}
party "b" {
  patience = "10% a year"
  noise    = 0
  fighting = weather == "wet" ? 1 : 0
}
factor "weather" {
  levels = ["dry", "wet"]
  start  = "dry"
  shift "it rains" {
    from   = "dry"
    to     = "wet"
    chance = falls
  }
}
watch "rain within a quarter" {
  first  = weather == "wet"
  within = 3
}
`

func TestBetRain(t *testing.T) {
	b := must(t, study(t, rain).Bet)
	near(t, "analyst", b.Watches[0].P[0], 1-math.Pow(0.8, 3), exact)
	if len(b.Viewers) != 1 || b.Watches[0].Period != 3 {
		t.Errorf("%+v", b)
	}
	st, err := New(parsed(t, rain), Config{Holdout: "b"})
	if err != nil {
		t.Fatal(err)
	}
	b = must(t, st.Bet)
	near(t, "analyst", b.Watches[0].P[0], 1-math.Pow(0.8, 3), exact)
	near(t, "b", b.Watches[0].P[1], 1-math.Pow(0.5, 3), exact)
	near(t, "no agreement", b.Horizon.P[1], 0, 0)
	if b.TwoYears == nil || b.TwoYears.Period != 24 {
		t.Errorf("%+v", b.TwoYears)
	}
}

// Nothing that needs a holdout or deals is an error without them.
func TestWithoutHoldout(t *testing.T) {
	for _, holdout := range []string{"", "a"} {
		st, err := New(parsed(t, rain), Config{Holdout: holdout})
		if err != nil {
			t.Fatal(err)
		}
		f := must(t, st.Figures)
		if f.Waiting.Defined() || f.Waiting.Closed() || f.Waiting.Offered != 0 {
			t.Errorf("%+v", f.Waiting)
		}
		if must(t, st.Flips).Skipped == "" || must(t, st.Reasons).Skipped == "" ||
			must(t, st.Levers).Skipped == "" || must(t, st.Evidence).Skipped == "" {
			t.Error("an empty answer does not say why")
		}
		tor := must(t, st.Tornado)
		near(t, "swing", tor.Swings[0].P12Swing, 0, 0)
		near(t, "never", must(t, st.Never).War, 1, exact)
	}
}

// Without a holdout reasons and levers still answer for the chance of an
// agreement.
func TestReasonsWithoutHoldout(t *testing.T) {
	st := study(t, lottery, "  holdout = \"a\"\n", "")
	r := must(t, st.Reasons)
	near(t, "P12", r.Ranked[0].P12.Shapley, -0.5, exact)
	if r.Waterfall != nil || r.Ranked[0].Share == r.Ranked[0].Share {
		t.Errorf("%+v", r)
	}
	l := must(t, st.Levers)
	if e := l.Singles[2]; e.Closes != nil || !e.Half.Found {
		t.Errorf("%+v", e)
	}
}

// many is a study with n reasons of which each adds its number to C_h, and
// all pairs of neighbours a little more.
func many(t *testing.T, n int, c Config) *Study {
	var text strings.Builder
	text.WriteString(rain)
	for i := range n {
		fmt.Fprintf(&text, "param \"p%d\" {\n  value = 0\n  view \"b\" { value = 1 }\n}\n", i)
		fmt.Fprintf(&text, "reason \"r%d\" {\n  says = \"it is so\"\n  beliefs = [b.p%d]\n}\n", i, i)
	}
	c.Holdout = "b"
	st, err := New(parsed(t, text.String()), c)
	if err != nil {
		t.Fatal(err)
	}
	st.eval = func(_ context.Context, th scenario.Theta, _ bool, _ int) (Outcome, error) {
		x := th[2][1:]
		sum := 0.0
		for i := range n {
			sum += float64(i)*x[i] + 0.1*x[i]*x[(i+1)%n]
		}
		return Outcome{Gap: Gap{Need: sum}}, nil
	}
	return st
}

// Thirteen reasons are sampled: the weights are each reason's number and a
// tenth, and add up whatever was drawn.
func TestReasonsSampled(t *testing.T) {
	const n = 13
	r := must(t, many(t, n, Config{Seed: 4, Permutations: 40}).Reasons)
	if r.Exact || r.Permutations != 40 || r.Seed != 4 || len(r.Interactions) != n*(n-1)/2 {
		t.Errorf("%v %d %d", r.Exact, r.Permutations, r.Seed)
	}
	sum := 0.0
	for k, x := range r.Ranked {
		if x.Reason != n-1-k {
			t.Fatalf("place %d is reason %d's", k, x.Reason)
		}
		near(t, "weight", x.Need.Shapley, float64(x.Reason)+0.1, 4*x.Need.StdErr+exact)
		sum += x.Need.Shapley
	}
	near(t, "sum", sum, r.All.Gap.Need-r.None.Gap.Need, rounding)
	for _, x := range r.Interactions {
		if x.StdErr[0] == 0 && x.Need != 0 && x.Need < 0.1-rounding {
			t.Errorf("%+v", x)
		}
	}
}

// Twelve are exact.
func TestReasonsTwelve(t *testing.T) {
	r := must(t, many(t, 12, Config{}).Reasons)
	for _, x := range r.Ranked {
		near(t, "weight", x.Need.Shapley, float64(x.Reason)+0.1, 1e-9)
	}
	if !r.Exact {
		t.Error("sampled")
	}
}

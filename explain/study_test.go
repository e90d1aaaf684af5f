package explain

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// everything asks all questions of a study.
func everything(t testing.TB, st *Study) []any {
	return []any{
		must(t, st.Figures), must(t, st.Never), must(t, st.Bet), must(t, st.Reasons),
		must(t, st.Levers), must(t, st.Evidence), must(t, st.Tornado), must(t, st.Flips),
	}
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

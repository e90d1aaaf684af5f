package scenario

import (
	"math"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"parley/game"

	"pgregory.net/rapid"
)

func everything(t testing.TB) (*Scenario, *game.Game) {
	src, err := os.ReadFile("testdata/everything.hcl")
	if err != nil {
		t.Fatal(err)
	}
	s, ds := Parse("everything.hcl", src)
	if s == nil {
		t.Fatal(ds)
	}
	g, ds := s.Compile(s.Theta())
	if g == nil {
		t.Fatal(ds)
	}
	return s, g
}

// The variables of everything.hcl, in order: factors mood, front and siege,
// choices siege and strike.
const (
	mood, front, standingSiege, siege, strike = 0, 1, 2, 3, 4
)

// everywhere visits all combinations of all variables.
func everywhere(g *game.Game, do func(at []int, points float64)) {
	at := make([]int, len(g.Factors)+len(g.Choices))
	for {
		do(at, float64(at[front])/4)
		v := len(at) - 1
		for ; v >= 0; v-- {
			if at[v]++; at[v] < g.Size(v) {
				break
			}
			at[v] = 0
		}
		if v < 0 {
			return
		}
	}
}

func odds(p float64) float64   { return math.Log(p / (1 - p)) }
func unodds(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

var close12 = cmpopts.EquateApprox(0, 1e-12)

func TestPayoffs(t *testing.T) {
	_, g := everything(t)
	everywhere(g, func(at []int, x float64) {
		is := func(v, level int) float64 { return number01(at[v] == level) }
		for name, c := range map[string]struct {
			got  game.Table
			want float64
		}{
			"a fights":     {g.Fighting[0], x - 0.2 + 0.5*is(siege, 1)},
			"a at the end": {g.AtHorizon[0], x - 0.2 + 0.5*is(standingSiege, 1)},
			"b fights":     {g.Fighting[1], 1 - x - 0.1*is(mood, 1) - 0.3*is(strike, 1)},
			"b at the end": {g.AtHorizon[1], 1 - x},
			"m fights":     {g.Fighting[2], -0.1},
			"siege open":   {g.Choices[0].Open, 1 - is(mood, 2)},
			"siege else":   {g.Choices[0].Fallback, float64(at[standingSiege])},
			"strike open":  {g.Choices[1].Open, is(siege, 0) * (1 - is(front, 4))},
			"strike else":  {g.Choices[1].Fallback, 0},
			"ending":       {g.Endings[0].When, is(front, 4)},
			"ending, b":    {g.Endings[0].Payoff[1], -0.1},
			"ending, m":    {g.Endings[0].Payoff[2], 0},
			"talks":        {g.Talks.Chance[2], 0.5 * (1 - is(standingSiege, 1)/2)},
			"b proposes":   {g.Talks.Recognition[0][1], 0.5 + 0.25*is(mood, 0)},
		} {
			if got := g.At(c.got, at); !near(got, c.want) {
				t.Fatalf("%s at %v: %v, want %v", name, at, got, c.want)
			}
		}
	})
}

func TestKernels(t *testing.T) {
	s, g := everything(t)
	chances := []float64{s.Theta()[0][0], s.Theta()[1][0], s.Theta()[2][0], s.Theta()[3][0]}
	wantVars := [][]int{{mood, siege, strike}, {mood, front}, {siege}}
	for v := range g.Kernels {
		for k := range wantVars {
			if diff := cmp.Diff(wantVars[k], g.Kernels[v][k].Vars); diff != "" {
				t.Errorf("factor %d: %s", k, diff)
			}
		}
		everywhere(g, func(at []int, _ float64) {
			up := chances[v] * (0.5 + 0.5*number01(at[siege] == 1))
			down := 0.1 * number01(at[strike] == 0)
			want := [][]float64{{1 - up, up, 0}, {down, 1 - up - down, up}, {0, 0, 1}}[at[mood]]
			sameRow(t, want, g.Kernels[v][mood].Rows[g.Index(g.Kernels[v][mood].Vars, at)])
			if row := g.Kernels[v][2].Rows[at[siege]]; len(row) != 1 || row[0] != (game.Move{To: at[siege], P: 1}) {
				t.Fatalf("siege: %v", row)
			}
		})
	}
}

// Drifts read the viewer's parameters and the new level of earlier factors.
func TestDriftKernel(t *testing.T) {
	s, g := everything(t)
	th := s.Theta()
	for v := range g.Kernels {
		everywhere(g, func(at []int, _ float64) {
			mean := number01(at[mood] == 1) * th[v][2] / th[v][1]
			st := drift(mean, 0.1, 0.25)
			want := make([]float64, 5)
			want[max(0, at[front]-st.jump)] += st.down
			want[min(4, at[front]+st.jump)] += st.up
			want[at[front]] += 1 - st.up - st.down
			sameRow(t, want, g.Kernels[v][front].Rows[g.Index(g.Kernels[v][front].Vars, at)])
		})
	}
}

func sameRow(t *testing.T, want []float64, row game.Row) {
	t.Helper()
	got := make([]float64, len(want))
	last := -1
	for _, m := range row {
		if m.To <= last || m.P <= 0 {
			t.Fatalf("row %v", row)
		}
		got[m.To], last = m.P, m.To
	}
	if diff := cmp.Diff(want, got, close12); diff != "" {
		t.Fatal(diff)
	}
}

// What-ifs share laws of motion with the scenario's own values; they must be
// the laws that a fresh scenario would have.
func TestSharedLawsAreTheRightOnes(t *testing.T) {
	s, _ := everything(t)
	fresh, _ := everything(t)
	fresh.prog.own = nil
	rapid.Check(t, func(rt *rapid.T) {
		th := s.Theta()
		for range rapid.IntRange(0, 3).Draw(rt, "changes") {
			p, v := rapid.IntRange(0, 3).Draw(rt, "param"), rapid.IntRange(0, 3).Draw(rt, "viewer")
			if x := rapid.Float64Range(0.01, 0.9).Draw(rt, "value"); v == 0 {
				th = s.Set(th, p, x)
			} else {
				th = s.SetView(th, v-1, p, x)
			}
		}
		a, before := s.Compile(th)
		b, after := fresh.Compile(th)
		if diff := cmp.Diff(a, b); diff != "" || len(before) != len(after) {
			rt.Fatal(diff, before, after)
		}
		if a != nil {
			sumsToOne(rt, a)
		}
	})
}

func sumsToOne(t *rapid.T, g *game.Game) {
	for v := range g.Kernels {
		for k := range g.Kernels[v] {
			for _, row := range g.Kernels[v][k].Rows {
				sum := 0.0
				for _, m := range row {
					sum += m.P
				}
				if math.Abs(sum-1) > 1e-12 {
					t.Fatalf("factor %d: %v", k, row)
				}
			}
		}
	}
}

// The payoff of an ending is read where that ending holds, and nowhere else.
func TestEndingPayoffsAreReadAtTheirEnding(t *testing.T) {
	for payoff, ok := range map[string]bool{"1 / front": true, "1 / (1 - front)": false} {
		src := bench("0") + "ending \"e\" {\n  when = front == 1\n  payoff = { a = " + payoff + ", b = 0 }\n}\n"
		if s, ds := Parse("e.hcl", []byte(src)); (s != nil) != ok {
			t.Errorf("%s: %s", payoff, ds)
		}
	}
}

package explain

import (
	"context"
	"errors"
	"math"
	"testing"

	"parley/game"
	"parley/solve"
)

// differences takes slopes in place of a solver's own: central differences of
// solves along the line between the two games. It has no part in what it
// checks.
func differences(_ context.Context, _ *solve.Solution, g *game.Game, outputs []solve.Output, _ solve.Options) ([]Slope, error) {
	out := make([]Slope, len(outputs))
	for i, o := range outputs {
		out[i] = difference{g, o}
	}
	return out, nil
}

type difference struct {
	base *game.Game
	of   solve.Output
}

// stretch is how far beyond the two games' own distance the difference is
// taken: they lie 2e-5 apart, a little near for solves of 1e-15.
const stretch = 5

func (d difference) Along(from, to *game.Game) (float64, error) {
	below, err := d.at(from, to, -stretch)
	if err != nil {
		return 0, err
	}
	above, err := d.at(from, to, stretch)
	return (above - below) / (2 * stretch), err
}

// at is the output at the base game moved along the line.
func (d difference) at(from, to *game.Game, by float64) (float64, error) {
	g, ok := blend(d.base, from, to, by)
	if !ok {
		return 0, solve.ErrKink
	}
	sol, err := solve.Run(context.Background(), g, solve.Options{Workers: 1})
	if err != nil {
		return 0, solve.ErrKink
	}
	if d.of.Party >= 0 {
		return sol.Reservation[d.of.Party], nil
	}
	return sol.Forecast(0, false).Agreement[d.of.Within], nil
}

// blend is base + by (to - from), number by number; false where the shapes
// differ.
func blend(base, from, to *game.Game, by float64) (*game.Game, bool) {
	g, ok := *base, true
	mix := func(b, f, t float64) float64 { return b + by*(t-f) }
	list := func(b, f, t []float64) []float64 {
		out := make([]float64, len(b))
		for i := range b {
			out[i] = mix(b[i], f[i], t[i])
		}
		return out
	}
	tables := func(b, f, t []game.Table) []game.Table {
		out := make([]game.Table, len(b))
		for i := range b {
			out[i] = game.Table{Vars: b[i].Vars, Values: list(b[i].Values, f[i].Values, t[i].Values)}
		}
		return out
	}
	g.Parties = append([]game.Party(nil), base.Parties...)
	for i := range g.Parties {
		p, f, t := &g.Parties[i], from.Parties[i], to.Parties[i]
		p.Discount, p.Noise = mix(p.Discount, f.Discount, t.Discount), mix(p.Noise, f.Noise, t.Noise)
		p.MoveNoise = mix(p.MoveNoise, f.MoveNoise, t.MoveNoise)
	}
	g.Fighting = tables(base.Fighting, from.Fighting, to.Fighting)
	g.AtHorizon = tables(base.AtHorizon, from.AtHorizon, to.AtHorizon)
	g.Endings = append([]game.Ending(nil), base.Endings...)
	for e := range g.Endings {
		g.Endings[e].Payoff = tables(base.Endings[e].Payoff, from.Endings[e].Payoff, to.Endings[e].Payoff)
	}
	g.Kernels = make([][]game.Kernel, len(base.Kernels))
	for v := range base.Kernels {
		for k, b := range base.Kernels[v] {
			f, t, n := from.Kernels[v][k], to.Kernels[v][k], game.Kernel{Vars: b.Vars}
			for r, row := range b.Rows {
				if len(f.Rows[r]) != len(row) || len(t.Rows[r]) != len(row) {
					ok = false
					break
				}
				out := make(game.Row, len(row))
				for i, m := range row {
					out[i] = game.Move{To: m.To, P: mix(m.P, f.Rows[r][i].P, t.Rows[r][i].P)}
				}
				n.Rows = append(n.Rows, out)
			}
			g.Kernels[v] = append(g.Kernels[v], n)
		}
	}
	if base.Talks != nil {
		talks := *base.Talks
		talks.Chance = tables(base.Talks.Chance, from.Talks.Chance, to.Talks.Chance)
		talks.Recognition = make([][]game.Table, len(base.Talks.Recognition))
		talks.Worth = make([][]float64, len(base.Talks.Worth))
		for v := range talks.Recognition {
			talks.Recognition[v] = tables(base.Talks.Recognition[v], from.Talks.Recognition[v], to.Talks.Recognition[v])
		}
		for i := range talks.Worth {
			talks.Worth[i] = list(base.Talks.Worth[i], from.Talks.Worth[i], to.Talks.Worth[i])
		}
		g.Talks = &talks
	}
	return &g, ok
}

// smooth is the lottery with parties that err, so that every figure has a
// slope, drawn out over a year.
func smooth(t testing.TB, edits ...string) *Study {
	t.Helper()
	edits = append(edits, "noise    = 0", "noise    = 0.05", "chance = victory", "chance = victory / 12",
		"chance = 1 - victory", "chance = (1 - victory) / 12", "chance   = 1", "chance   = 0.3",
		"steps = 100", "steps = 10")
	st, err := New(parsed(t, lottery, edits...), Config{Workers: 2, Gradient: differences})
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// slopeTolerance is how far two slopes taken in different ways may differ, as
// a share of the slope, or of slopeFloor: what differences of solves resolve.
const (
	slopeTolerance = 1e-6
	slopeFloor     = 1e-2
)

// Every slope is what solving at either side of the value comes to, whoever
// takes it.
func TestGradientAgainstSolves(t *testing.T) {
	for name, of := range map[string]GradientFunc{"differences": differences, "sweep": ownGradient} {
		t.Run(name, func(t *testing.T) { againstSolves(t, of) })
	}
}

func againstSolves(t *testing.T, of GradientFunc) {
	st := smooth(t)
	st.c.Gradient = of
	g := must(t, st.Gradient)
	if g.Skipped != "" || g.Kink != "" || len(g.Params) != len(st.s.Params) {
		t.Fatalf("%q %q %d", g.Skipped, g.Kink, len(g.Params))
	}
	for _, x := range g.Params {
		p := x.Param
		base := st.base[0][p]
		checkSlopes(t, st, st.s.Params[p].Name, x.Moved, base, func(y float64) Outcome {
			return solved(t, st, st.s.Set(st.base, p, y))
		})
		for v, s := range x.Views {
			checkSlopes(t, st, st.s.Params[p].Name+" of "+st.s.ViewerName(v), s, st.base[v][p], func(y float64) Outcome {
				return solved(t, st, st.s.SetView(st.base, v-1, p, y))
			})
		}
	}
}

func solved(t testing.TB, st *Study, th [][]float64) Outcome {
	t.Helper()
	o, err := st.solveOne(t.Context(), th, forHorizon, 1)
	if err != nil || o.Impossible != "" {
		t.Fatal(o.Impossible, err)
	}
	return o
}

func checkSlopes(t *testing.T, st *Study, what string, s Slopes, x float64, at func(float64) Outcome) {
	t.Helper()
	if s.Why != "" {
		t.Fatalf("%s: %s", what, s.Why)
	}
	h := 1e-4 * x
	lo, hi := at(x-h), at(x+h)
	far, near := at(x+2*h), at(x-2*h)
	check := func(name string, got float64, f func(Outcome) float64) {
		// The difference of fourth order: its own error is far below the tolerance.
		want := (8*(f(hi)-f(lo)) - (f(far) - f(near))) / (12 * h)
		if !(math.Abs(got-want) <= slopeTolerance*math.Max(math.Abs(want), slopeFloor)) {
			t.Errorf("%s, %s: %.12g, want %.12g", what, name, got, want)
		}
	}
	check("P12", s.P12, func(o Outcome) float64 { return o.P12 })
	check("PH", s.PH, func(o Outcome) float64 { return o.PH })
	check("C_a", s.Reservation[0], func(o Outcome) float64 { return o.Reservation[0] })
	check("C_b", s.Reservation[1], func(o Outcome) float64 { return o.Reservation[1] })
	check("shortfall", s.Shortfall, func(o Outcome) float64 { return o.Gap.Shortfall })
	check("conceded", s.Conceded, func(o Outcome) float64 { return o.Gap.Conceded })
}

// unsupported is a solver that takes no slopes.
func unsupported(context.Context, *solve.Solution, *game.Game, []solve.Output, solve.Options) ([]Slope, error) {
	return nil, errors.ErrUnsupported
}

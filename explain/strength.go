package explain

import (
	"context"
	"math"
	"slices"

	"parley/scenario"
)

// dialTrust is how far the curve of a dial may be off at a place that it was not
// drawn through, as a share of what the dial does in all, for its grid not to be
// solved whole: that place is solved then, and mends most of it.
const dialTrust = 0.1

// turn is the work on one lever's dial.
type turn struct {
	*course
	lever    int
	solved   []waypoint // places on the grid, those without a game among them
	checked  bool       // the curve had a place that it was not drawn through
	quarters bool       // it did not, and is to be drawn through the quarters too
	whole    bool       // nor then, and the whole grid is to be solved
	steps    bool       // nobody errs, and curves say nothing
}

// dial moves every dial over its grid. Ends and middle are solved, a curve is
// drawn through them and held against a further place, the best that it shows;
// where it fails, the same with the quarters too. Where that fails, or nobody
// errs, the whole grid is solved.
func (st *Study) dial(ctx context.Context, l *Levers) ([]*turn, error) {
	g, _, err := st.Base(ctx)
	if err != nil {
		return nil, err
	}
	var turns []*turn
	for i := range l.Singles {
		if l.Singles[i].Credibility != nil {
			turns = append(turns, st.turn(i, stepped(g)))
		}
	}
	for more := true; more; {
		if more, err = st.turnOn(ctx, turns); err != nil {
			return nil, err
		}
	}
	for _, t := range turns {
		st.read(&l.Singles[t.lever], t)
	}
	return turns, nil
}

// turnOn solves the next places of every dial; false where none are left.
func (st *Study) turnOn(ctx context.Context, turns []*turn) (more bool, err error) {
	var of []*turn
	var at []float64
	for _, t := range turns {
		for _, x := range t.next() {
			of, at = append(of, t), append(at, x)
		}
	}
	out, err := st.askEach(ctx, "moving dials", forHorizon, len(at), func(k int) scenario.Theta { return of[k].setting(at[k]) })
	for k, o := range out {
		of[k].see(at[k], o)
	}
	return len(at) > 0, err
}

func (st *Study) turn(lever int, steps bool) *turn {
	return &turn{lever: lever, whole: steps, steps: steps, course: &course{st: st, setting: func(at float64) scenario.Theta {
		return st.act(st.base, Act{lever, at})
	}}}
}

// next are the places to solve.
func (t *turn) next() []float64 {
	switch {
	case t.whole:
		return t.missing(dialGrid())
	case len(t.solved) == 0:
		return []float64{0, 0.5, 1}
	}
	if t.quarters {
		if more := t.missing(quarters); len(more) > 0 {
			return more
		}
	}
	best := t.missing([]float64{t.best()})
	if len(best) > 0 || t.checked {
		return best
	}
	rest := t.missing([]float64{0.25, 0.375, 0.625})
	return rest[:min(1, len(rest))]
}

var quarters = []float64{0.25, 0.75}

// missing are the places that are not solved.
func (t *turn) missing(at []float64) []float64 {
	return slices.DeleteFunc(slices.Clone(at), func(x float64) bool {
		return slices.ContainsFunc(t.solved, func(w waypoint) bool { return w.at == x })
	})
}

// best is the place of the grid at which the curve has the lever do most.
func (t *turn) best() float64 {
	grid := dialGrid()
	at, most := grid[0], t.at(grid[0])
	for _, x := range grid[1:] {
		if o := t.at(x); better(o, most) < 0 {
			at, most = x, o
		}
	}
	return at
}

// see takes note of a solved place, and of how well the curve had it.
func (t *turn) see(at float64, out Outcome) {
	switch {
	case out.Impossible != "":
		t.whole = true
	case len(t.solved) >= 3 && !t.checked && !t.whole && !(t.quarters && slices.Contains(quarters, at)):
		guess := t.at(at)
		t.learn(at, out)
		t.checked = t.follows(guess, out)
		t.whole = !t.checked && t.quarters
		t.quarters = !t.checked
	default:
		t.learn(at, out)
	}
	t.solved = append(t.solved, waypoint{at, out})
}

// follows reports whether the curve had an outcome right.
func (t *turn) follows(guess, out Outcome) bool {
	off := func(f func(Outcome) float64) bool {
		lo, hi := math.Inf(1), math.Inf(-1)
		for _, w := range t.known {
			lo, hi = math.Min(lo, f(w.out)), math.Max(hi, f(w.out))
		}
		return !(math.Abs(f(guess)-f(out)) <= dialTrust*(hi-lo)+effectFloor)
	}
	for i := range out.Reservation {
		if off(func(o Outcome) float64 { return o.Reservation[i] }) {
			return false
		}
	}
	return !off(func(o Outcome) float64 { return logOdds(held(o.P12)) })
}

// read records what was solved of a dial and takes its best point as the
// lever's effect.
func (st *Study) read(e *LeverEffect, t *turn) {
	slices.SortFunc(t.solved, byPlace)
	for k, w := range t.solved {
		a := Act{e.Lever, w.at}
		e.Strength = append(e.Strength, Strength{w.at, st.dialled(a), w.out})
		if k == 0 || better(w.out, e.Effect.Outcome) < 0 {
			e.Effect.Acts[0], e.Effect.Outcome = a, w.out
		}
	}
}

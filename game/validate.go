package game

import (
	"errors"
	"fmt"
	"math"
)

// sumTolerance is how far a distribution's sum may stray from one: a dozen
// roundings of numbers below one stay well within it.
const sumTolerance = 1e-9

// Validate reports what makes the game unplayable: a table of the wrong size,
// a number that is none, a chance outside 0..1, a distribution that does not
// sum to one, a discount factor outside (0, 1), a negative noise.
func (g *Game) Validate() error {
	checks := []func() error{g.checkShape, g.checkParties, g.checkKernels, g.checkChoices, g.checkPayoffs, g.checkTalks}
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (g *Game) checkShape() error {
	if len(g.Parties) == 0 {
		return errors.New("a game needs a party")
	}
	if g.Horizon < 1 || g.Tail < 0 {
		return fmt.Errorf("horizon %d and tail %d: want at least 1 and 0", g.Horizon, g.Tail)
	}
	if len(g.Start) != len(g.Factors) {
		return fmt.Errorf("start has %d levels for %d factors", len(g.Start), len(g.Factors))
	}
	for k, n := range g.Factors {
		if n < 1 || g.Start[k] < 0 || g.Start[k] >= n {
			return fmt.Errorf("factor %d: start %d of %d levels", k, g.Start[k], n)
		}
	}
	return nil
}

func (g *Game) checkParties() error {
	for i, p := range g.Parties {
		if !(p.Discount > 0 && p.Discount < 1) {
			return fmt.Errorf("party %d: discount factor %v is not in (0, 1)", i, p.Discount)
		}
		if !finite(p.Noise) || !finite(p.MoveNoise) || p.Noise < 0 || p.MoveNoise < 0 {
			return fmt.Errorf("party %d: noise %v, %v", i, p.Noise, p.MoveNoise)
		}
	}
	return nil
}

func (g *Game) checkKernels() error {
	if len(g.Kernels) != len(g.Parties)+1 {
		return fmt.Errorf("kernels of %d viewers for %d parties", len(g.Kernels), len(g.Parties))
	}
	for v, ks := range g.Kernels {
		if len(ks) != len(g.Factors) {
			return fmt.Errorf("viewer %d: %d kernels for %d factors", v, len(ks), len(g.Factors))
		}
		for k := range ks {
			if err := g.checkKernel(&ks[k], k); err != nil {
				return fmt.Errorf("viewer %d, factor %d: %w", v, k, err)
			}
		}
	}
	return nil
}

func (g *Game) checkKernel(k *Kernel, factor int) error {
	if err := g.checkVars(k.Vars, len(g.Factors)+len(g.Choices)); err != nil {
		return err
	}
	if len(k.Rows) != g.combinations(k.Vars) {
		return fmt.Errorf("%d rows for %d combinations", len(k.Rows), g.combinations(k.Vars))
	}
	for r, row := range k.Rows {
		if err := checkRow(row, g.Factors[factor]); err != nil {
			return fmt.Errorf("row %d: %w", r, err)
		}
	}
	return nil
}

func checkRow(row Row, levels int) error {
	sum, last := 0.0, -1
	for _, m := range row {
		if m.To <= last || m.To >= levels {
			return fmt.Errorf("level %d out of order or range", m.To)
		}
		if !(m.P >= 0 && m.P <= 1+sumTolerance) {
			return fmt.Errorf("chance %v", m.P)
		}
		last, sum = m.To, sum+m.P
	}
	if math.Abs(sum-1) > sumTolerance {
		return fmt.Errorf("chances sum to %v", sum)
	}
	return nil
}

func (g *Game) checkChoices() error {
	for c, ch := range g.Choices {
		if ch.Party < 0 || ch.Party >= len(g.Parties) || ch.Options < 1 {
			return fmt.Errorf("choice %d: party %d, %d options", c, ch.Party, ch.Options)
		}
		for _, t := range []Table{ch.Open, ch.Fallback} {
			if err := g.checkTable(t, len(g.Factors)+c); err != nil {
				return fmt.Errorf("choice %d: %w", c, err)
			}
		}
		for _, x := range ch.Fallback.Values {
			if x != math.Trunc(x) || x < 0 || int(x) >= ch.Options {
				return fmt.Errorf("choice %d: fallback %v", c, x)
			}
		}
	}
	return nil
}

func (g *Game) checkPayoffs() error {
	k, n := len(g.Factors), len(g.Parties)
	if len(g.Fighting) != n || len(g.AtHorizon) != n {
		return errors.New("payoffs of fighting and at the horizon: want one a party")
	}
	for i := range g.Parties {
		if err := g.checkTable(g.Fighting[i], k+len(g.Choices)); err != nil {
			return fmt.Errorf("fighting, party %d: %w", i, err)
		}
		if err := g.checkTable(g.AtHorizon[i], k); err != nil {
			return fmt.Errorf("at horizon, party %d: %w", i, err)
		}
	}
	for e, x := range g.Endings {
		if len(x.Payoff) != n {
			return fmt.Errorf("ending %d: %d payoffs", e, len(x.Payoff))
		}
		for _, t := range append([]Table{x.When}, x.Payoff...) {
			if err := g.checkTable(t, k); err != nil {
				return fmt.Errorf("ending %d: %w", e, err)
			}
		}
	}
	return nil
}

func (g *Game) checkTalks() error {
	t := g.Talks
	if t == nil {
		return nil
	}
	n, k := len(g.Parties), len(g.Factors)
	if len(t.Chance) != n+1 || len(t.Recognition) != n+1 || len(t.Worth) != n || t.Deals < 1 {
		return errors.New("talks: want a chance and recognition for every viewer, a worth for every party, a deal")
	}
	for v := range t.Chance {
		if len(t.Recognition[v]) != n {
			return fmt.Errorf("talks: recognition of viewer %d", v)
		}
		for _, x := range append([]Table{t.Chance[v]}, t.Recognition[v]...) {
			if err := g.checkChance(x, k); err != nil {
				return fmt.Errorf("talks, viewer %d: %w", v, err)
			}
		}
	}
	return g.checkWorth(t)
}

func (g *Game) checkWorth(t *Talks) error {
	if err := g.checkVars(t.Vars, len(g.Factors)); err != nil {
		return fmt.Errorf("deals: %w", err)
	}
	want := g.combinations(t.Vars) * t.Deals
	if t.Open != nil && len(t.Open) != want {
		return fmt.Errorf("deals: %d openings for %d", len(t.Open), want)
	}
	for i, w := range t.Worth {
		if len(w) != want {
			return fmt.Errorf("deals: %d worths of party %d for %d", len(w), i, want)
		}
		for _, x := range w {
			if !finite(x) {
				return fmt.Errorf("deals: worth %v to party %d", x, i)
			}
		}
	}
	return nil
}

func (g *Game) checkChance(t Table, below int) error {
	if err := g.checkTable(t, below); err != nil {
		return err
	}
	for _, x := range t.Values {
		if x < 0 || x > 1+sumTolerance {
			return fmt.Errorf("chance %v", x)
		}
	}
	return nil
}

func (g *Game) checkTable(t Table, below int) error {
	if err := g.checkVars(t.Vars, below); err != nil {
		return err
	}
	if len(t.Values) != g.combinations(t.Vars) {
		return fmt.Errorf("%d values for %d combinations", len(t.Values), g.combinations(t.Vars))
	}
	for _, x := range t.Values {
		if !finite(x) {
			return fmt.Errorf("value %v", x)
		}
	}
	return nil
}

func (g *Game) checkVars(vars []int, below int) error {
	last := -1
	for _, v := range vars {
		if v <= last || v >= below {
			return fmt.Errorf("variables %v: want ascending and below %d", vars, below)
		}
		last = v
	}
	return nil
}

func (g *Game) combinations(vars []int) int {
	n := 1
	for _, v := range vars {
		n *= g.Size(v)
	}
	return n
}

func finite(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }

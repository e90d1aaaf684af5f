package catalogue_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"parley/export"
	"parley/extensive"
	"parley/internal/peers"
)

// How near other programs must come. gambit-logit follows a curve with a corrector
// that stops at steps of 1e-4, whose error is about their square; PRISM, asked so
// many steps ahead, sums products as Parley does, in another order.
const (
	gambitAllowed = 1e-7
	prismAllowed  = 1e-10
)

// gambitDigits is as many as a float64 has.
const gambitDigits = 16

// noisy is a scenario's noise, in moves as in answers: a tree for Gambit has one
// for all.
func noisy(x float64) change {
	return change{"noise", fmt.Sprintf("%g\n  move_noise = %g", x, x)}
}

// gambitFigures are agreements and worths, by the play that gambit-logit finds on
// a scenario's tree and by the solver on the scenario.
func gambitFigures(t *testing.T) []figure {
	path := peers.Gambit(t)
	rows := []figure{}
	for _, bias := range []float64{0, 0.3, 0.6} {
		m := counsels[0].model(t, bias, noisy(0.02)).publish("sweetener", 0.08)
		rows = append(rows, byGambit(t, path, m, fmt.Sprintf("kydd-2003, noise 0.02, bias %g", bias), 3)...)
	}
	few := change{"steps", "4"}
	rows = append(rows, byGambit(t, path, load(t, "fearon-1995", few, noisy(0.1)), "fearon-1995, quarters, noise 0.1", 1)...)
	pie := load(t, "binmore-1987", few, noisy(0.1))
	return append(rows, byGambit(t, path, pie, "binmore-1987, quarters, noise 0.1, its first round", 1)...)
}

// byGambit are the figures of one scenario, its first party's worth among them.
func byGambit(t *testing.T, path string, m *model, what string, periods int) []figure {
	t.Helper()
	g := m.game()
	tree, err := export.NewTree(context.Background(), m.s, g, export.TreeOptions{Periods: periods})
	if err != nil {
		t.Fatal(err)
	}
	peace, worth := ends(tree.Game.Root, played(t, path, tree))
	sol := solved(t, g)
	return []figure{
		{what + ": agreement", peace, sol.Forecast(0, false).Agreement[periods], gambitAllowed},
		{what + ": worth to " + m.s.Parties[0].Name, worth, sol.Value[0], gambitAllowed},
	}
}

// played is what gambit-logit finds: the chances of every decision's moves.
func played(t *testing.T, path string, tree *export.Tree) map[*extensive.Node][]float64 {
	t.Helper()
	var text bytes.Buffer
	if err := extensive.Write(&text, tree.Game); err != nil {
		t.Fatal(err)
	}
	at := deciders(tree.Game.Root)
	slices.SortStableFunc(at, func(a, b *extensive.Node) int { return a.Player - b.Player })
	chances, taken := peers.Logit(t, path, &text, tree.Precision, gambitDigits), map[*extensive.Node][]float64{}
	for _, n := range at {
		for range n.Moves {
			if len(chances) == 0 {
				t.Fatal("gambit-logit gives too few numbers")
			}
			taken[n] = append(taken[n], chances[0])
			chances = chances[1:]
		}
	}
	return taken
}

// deciders are the nodes at which somebody decides, a node before all below it.
func deciders(n *extensive.Node) (out []*extensive.Node) {
	if len(n.Moves) > 0 && n.Player != extensive.Chance {
		out = append(out, n)
	}
	for _, m := range n.Moves {
		out = append(out, deciders(m.To)...)
	}
	return out
}

// ends are the chance of a peace below a node, and what its first player is paid.
func ends(n *extensive.Node, taken map[*extensive.Node][]float64) (peace, worth float64) {
	if n.Outcome != nil {
		worth = n.Outcome.Pay[0]
		if strings.HasPrefix(n.Outcome.Name, "peace: ") {
			peace = 1
		}
	}
	for k, m := range n.Moves {
		p := m.P
		if n.Player != extensive.Chance {
			p = taken[n][k]
		}
		below, paid := ends(m.To, taken)
		peace, worth = peace+p*below, worth+p*paid
	}
	return peace, worth
}

func number(t *testing.T, text string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

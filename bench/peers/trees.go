package main

import (
	"fmt"

	"parley/extensive"
)

// family is a way to bargain over one pie: every period a proposer names a
// share, the other takes it or not, and when the periods are over there is
// nothing. Every history is a node of its own, as it is in a tree.
type family struct {
	name   string
	offers int
	random bool // the proposer is drawn; else they take turns
}

// What moves a figure here is arbitrary, so long as no two payoffs tie.
const (
	proposesA = 0.6 // the chance that A is drawn
	patienceA = 0.9 // what the pie is worth to A a period later
	patienceB = 0.8
)

// sets is how many information sets the tree of so many periods has.
func (f family) sets(periods int) int {
	branches, width := 1, f.offers
	if f.random {
		branches = 2
	}
	n, histories := 0, 1
	for range periods {
		n += histories * branches * (1 + width)
		histories *= branches * width
	}
	return n
}

func (f family) title(periods int) string {
	if periods == 1 {
		return f.name + ", 1 period"
	}
	return fmt.Sprintf("%s, %d periods", f.name, periods)
}

// tree is the family's game of so many periods.
func (f family) tree(periods int) *extensive.Game {
	g := &grower{family: f, periods: periods}
	return &extensive.Game{
		Title:   f.title(periods),
		Players: []string{"A", "B"},
		Root:    g.period(0, 1, 1),
	}
}

type grower struct {
	family
	periods  int
	sets     [2]int
	draws    int
	outcomes int
}

// period is the tree from a period on, where the pie is worth a to A and b to B.
func (g *grower) period(t int, a, b float64) *extensive.Node {
	if t == g.periods {
		return &extensive.Node{}
	}
	if !g.random {
		return g.offer(t%2, t, a, b)
	}
	g.draws++
	n := &extensive.Node{Player: extensive.Chance, Set: g.draws}
	n.Moves = []extensive.Move{
		{Name: "A", P: proposesA, To: g.offer(0, t, a, b)},
		{Name: "B", P: 1 - proposesA, To: g.offer(1, t, a, b)},
	}
	return n
}

// offer is a proposer's node and all below it.
func (g *grower) offer(proposer, t int, a, b float64) *extensive.Node {
	n := g.node(proposer)
	for j := range g.offers {
		share := float64(j+1) / float64(g.offers+1)
		n.Moves = append(n.Moves, extensive.Move{
			Name: fmt.Sprintf("%d of %d to A", j+1, g.offers+1),
			To:   g.answer(1-proposer, t, share, a, b),
		})
	}
	return n
}

func (g *grower) answer(responder, t int, share, a, b float64) *extensive.Node {
	n := g.node(responder)
	g.outcomes++
	deal := &extensive.Outcome{Number: g.outcomes, Pay: []float64{share * a, (1 - share) * b}}
	n.Moves = []extensive.Move{
		{Name: "yes", To: &extensive.Node{Outcome: deal}},
		{Name: "no", To: g.period(t+1, a*patienceA, b*patienceB)},
	}
	return n
}

func (g *grower) node(player int) *extensive.Node {
	g.sets[player]++
	return &extensive.Node{Player: player, Set: g.sets[player]}
}

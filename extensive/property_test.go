package extensive

import (
	"fmt"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// grow is a tree by chance: players, moves and payments, at inner nodes too.
type grow struct {
	t        *rapid.T
	players  int
	left     int // nodes that may still be made
	outcomes int
	sets     map[int]int
}

func someGame(t *rapid.T) *Game {
	b := &grow{t: t, players: rapid.IntRange(1, 3).Draw(t, "players"), left: 25, sets: map[int]int{}}
	g := &Game{Title: "by chance", Players: []string{"A", "B", "C"}[:b.players]}
	g.Root = b.node(4)
	return g
}

func (b *grow) node(depth int) *Node {
	n := &Node{}
	b.left--
	if rapid.Bool().Draw(b.t, "paid") {
		b.outcomes++
		n.Outcome = &Outcome{Number: b.outcomes, Pay: rapid.SliceOfN(rapid.Float64Range(-2, 2), b.players, b.players).Draw(b.t, "pay")}
	}
	moves := rapid.IntRange(1, 3).Draw(b.t, "moves")
	if depth == 0 || b.left < moves {
		return n
	}
	b.left -= moves
	n.Player = rapid.IntRange(Chance, b.players-1).Draw(b.t, "player")
	b.sets[n.Player]++
	n.Set = b.sets[n.Player]
	for i := range moves {
		b.left++
		n.Moves = append(n.Moves, Move{Name: fmt.Sprint("m", i), P: 1 / float64(moves), To: b.node(depth - 1)})
	}
	return n
}

// clone is a tree of its own in which every outcome is what f makes of it.
func clone(n *Node, f func(*Node) *Outcome) *Node {
	c := *n
	c.Outcome = f(n)
	c.Moves = nil
	for _, m := range n.Moves {
		m.To = clone(m.To, f)
		c.Moves = append(c.Moves, m)
	}
	return &c
}

// atEnds is a tree in which all that is paid on the way is paid at the ends.
func atEnds(n *Node, players int, number *int, so []float64) *Node {
	c := *n
	c.Outcome, c.Moves = nil, nil
	sum := make([]float64, players)
	copy(sum, so)
	if n.Outcome != nil {
		for k, x := range n.Outcome.Pay {
			sum[k] += x
		}
	}
	for _, m := range n.Moves {
		m.To = atEnds(m.To, players, number, sum)
		c.Moves = append(c.Moves, m)
	}
	if len(n.Moves) == 0 {
		*number++
		c.Outcome = &Outcome{Number: *number, Pay: sum}
	}
	return &c
}

// alikeIn compares two solutions' probabilities, and values up to a scale and a
// shift.
func alikeIn(t *rapid.T, what string, a, b *Solution, scale, shift float64) {
	for i, d := range a.Decisions {
		for j, p := range d.P {
			if math.Abs(p-b.Decisions[i].P[j]) > rounding {
				t.Errorf("%s: decision %d, move %d: %g and %g", what, i, j, p, b.Decisions[i].P[j])
			}
		}
	}
	for k, v := range a.Values {
		if math.Abs(v*scale+shift-b.Values[k]) > rounding*max(1, scale)*10 {
			t.Errorf("%s: player %d: %g and %g", what, k, v*scale+shift, b.Values[k])
		}
	}
}

// What does not change how a tree is played: where on the way payments are
// made, their unit if the noise has the same, and what all ends pay alike.
func TestInvariance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, noise := someGame(t), rapid.Float64Range(0.05, 3).Draw(t, "noise")
		solve := func(root *Node, noise float64) *Solution {
			s, err := Solve(&Game{Players: g.Players, Root: root}, noise)
			if err != nil {
				t.Fatal(err)
			}
			if s.Gap > rounding {
				t.Errorf("the gap is %g", s.Gap)
			}
			return s
		}
		s, number := solve(g.Root, noise), 0
		ends := atEnds(g.Root, len(g.Players), &number, nil)
		alikeIn(t, "at the ends", s, solve(ends, noise), 1, 0)
		pay := func(f func(float64) float64) func(*Node) *Outcome {
			return func(n *Node) *Outcome {
				if n.Outcome == nil {
					return nil
				}
				o := *n.Outcome
				o.Pay = nil
				for _, x := range n.Outcome.Pay {
					o.Pay = append(o.Pay, f(x))
				}
				return &o
			}
		}
		alikeIn(t, "in another unit", s, solve(clone(g.Root, pay(func(x float64) float64 { return 60 * x })), 60*noise), 60, 0)
		alikeIn(t, "with a present", s, solve(clone(ends, pay(func(x float64) float64 { return x + 7 })), noise), 1, 7)
	})
}

// Solutions of trees by chance agree with one that follows the definition, and
// survive being written.
func TestAgainstDefinition(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g, noise := someGame(t), rapid.Float64Range(0.05, 3).Draw(t, "noise")
		s, err := Solve(g, noise)
		if err != nil {
			t.Fatal(err)
		}
		for k, v := range plainly(g.Root, len(g.Players), noise) {
			if math.Abs(v-s.Values[k]) > rounding {
				t.Errorf("player %d: %g and %g", k, v, s.Values[k])
			}
		}
	})
}

// plainly is what a node is worth, by the definition.
func plainly(n *Node, players int, noise float64) []float64 {
	out := make([]float64, players)
	if n.Outcome != nil {
		copy(out, n.Outcome.Pay)
	}
	total, below := 0.0, make([][]float64, len(n.Moves))
	weight := make([]float64, len(n.Moves))
	for i, m := range n.Moves {
		below[i] = plainly(m.To, players, noise)
		weight[i] = m.P
		if n.Player != Chance {
			weight[i] = math.Exp(below[i][n.Player] / noise)
		}
		total += weight[i]
	}
	for i := range n.Moves {
		for k := range out {
			out[k] += weight[i] / total * below[i][k]
		}
	}
	return out
}

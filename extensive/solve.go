package extensive

import (
	"fmt"
	"math"
	"slices"
)

// Solution is how a tree is played, and what that is worth.
type Solution struct {
	Nodes     int
	Values    []float64  // per player: what all payments sum to, on average
	Decisions []Decision // in the order of the tree: a node before all below it
	// Gap is the largest difference between a probability and the logit
	// response to values that are worked out anew, by other code.
	Gap float64
}

// Decision is what happens at a node where a player moves.
type Decision struct {
	Node   *Node
	P      []float64 // per move: the probability with which it is taken
	Values []float64 // per player: what is paid from here on, at the node itself included, on average
	Reach  float64   // the chance that play comes here
}

// Solve finds the logit agent quantal response equilibrium (McKelvey and
// Palfrey 1998) at the noise given, in units of payment, by backward induction;
// Gambit's lambda is 1/noise. With noise 0 everybody takes a best move, ties
// evenly. An error says what of the tree or the noise makes no sense.
func Solve(g *Game, noise float64) (*Solution, error) {
	return SolveEach(g, slices.Repeat([]float64{noise}, len(g.Players)))
}

// SolveEach is Solve with a noise for each player.
func SolveEach(g *Game, noise []float64) (*Solution, error) {
	if len(noise) != len(g.Players) {
		return nil, fmt.Errorf("there are %d players and noise for %d; give each one", len(g.Players), len(noise))
	}
	for i, x := range noise {
		if !(x >= 0) || math.IsInf(x, 0) {
			return nil, fmt.Errorf("the noise of %s is %g; give a number that is at least 0", quote(g.Players[i]), x)
		}
	}
	s, err := newSolver(g)
	if err != nil {
		return nil, err
	}
	for i, noise := range noise {
		s.choosers = append(s.choosers, chooser{noise: noise, tie: tieShare * s.most[i]})
	}
	s.backward()
	return s.solution(g), nil
}

// tieShare is the share of the most that a player can be paid within which two
// of its values count as equal: some thousands of roundings, since values are
// sums of many products. The solver of scenarios has the same.
const tieShare = 1e-12

// mostNumbers is how many values are kept, one for every node and player: a
// gibibyte.
const mostNumbers = 1 << 27

// solver has the tree in the order in which a node stands before all that is
// below it. Node c, the first below node i, is i+1; the next is c+size[c].
type solver struct {
	nodes    []*Node
	size     []int     // of the tree below and with a node
	players  int       // how many
	values   []float64 // per node and player
	p        []float64 // per node: the probability of the move that leads to it
	most     []float64 // per player: the most that can be paid on one way, signs aside
	choosers []chooser
}

func newSolver(g *Game) (*solver, error) {
	nodes, err := g.preorder()
	if err != nil {
		return nil, err
	}
	s := &solver{nodes: nodes, size: make([]int, len(nodes)), players: len(g.Players), p: make([]float64, len(nodes))}
	if s.players > mostNumbers/len(nodes) {
		return nil, fmt.Errorf("%d nodes and %d players are more than can be solved; at most %d values can be kept, "+
			"one for each node and player", len(nodes), s.players, mostNumbers)
	}
	s.values = make([]float64, len(nodes)*s.players)
	s.p[0] = 1
	for i := len(nodes) - 1; i >= 0; i-- {
		s.size[i] = 1
		for range nodes[i].Moves {
			s.size[i] += s.size[i+s.size[i]]
		}
	}
	s.most = s.largest()
	for i, x := range s.most {
		if math.IsInf(x, 0) {
			return nil, fmt.Errorf("the payments to %s are too large to be added up; choose a larger unit", quote(g.Players[i]))
		}
	}
	return s, nil
}

// value is what node i is worth to each player.
func (s *solver) value(i int) []float64 { return s.values[i*s.players:][:s.players] }

// largest is the most that each player can be paid on one way through the
// tree, signs aside. It leaves its own numbers in place of values.
func (s *solver) largest() []float64 {
	for i := len(s.nodes) - 1; i >= 0; i-- {
		v := s.value(i)
		for c, n := i+1, len(s.nodes[i].Moves); n > 0; c, n = c+s.size[c], n-1 {
			for k, x := range s.value(c) {
				v[k] = max(v[k], x)
			}
		}
		if o := s.nodes[i].Outcome; o != nil {
			for k, x := range o.Pay {
				v[k] += math.Abs(x)
			}
		}
	}
	return slices.Clone(s.value(0))
}

// backward fills in what every node is worth and how likely moves are, from the
// ends to the root.
func (s *solver) backward() {
	var q []float64
	for i := len(s.nodes) - 1; i >= 0; i-- {
		n := s.nodes[i]
		q = q[:0]
		for c := i + 1; len(q) < len(n.Moves); c += s.size[c] {
			if n.Player == Chance {
				q = append(q, n.Moves[len(q)].P)
			} else {
				q = append(q, s.value(c)[n.Player])
			}
		}
		if n.Player != Chance && len(n.Moves) > 0 {
			s.choosers[n.Player].respond(q)
		}
		s.mean(i, q)
	}
}

// mean leaves at node i what it is worth under the probabilities of its moves.
func (s *solver) mean(i int, p []float64) {
	v := s.value(i)
	clear(v)
	c := i + 1
	for _, x := range p {
		s.p[c] = x
		for k, y := range s.value(c) {
			v[k] += float64(x * y)
		}
		c += s.size[c]
	}
	if o := s.nodes[i].Outcome; o != nil {
		for k, x := range o.Pay {
			v[k] += x
		}
	}
}

// chooser is how a player chooses.
type chooser struct {
	noise float64
	tie   float64 // how near two values are that count as equal, without noise
}

// respond puts the probabilities of moves in place of what they are worth. The
// largest exponent is zero, so that nothing overflows.
func (c chooser) respond(q []float64) {
	best, sum := slices.Max(q), 0.0
	for i, x := range q {
		if c.noise > 0 {
			q[i] = math.Exp((x - best) / c.noise)
		} else if q[i] = 0; x >= best-c.tie {
			q[i] = 1
		}
		sum += q[i]
	}
	for i := range q {
		q[i] /= sum
	}
}

// solution gathers the decisions, and how likely they are reached.
func (s *solver) solution(g *Game) *Solution {
	out := &Solution{Nodes: len(s.nodes), Values: s.value(0)}
	reach := make([]float64, len(s.nodes))
	reach[0] = 1
	chances := make([]float64, 0, len(s.nodes)-1) // all that any decision refers to
	for i, n := range s.nodes {
		from := len(chances)
		for c := i + 1; len(chances)-from < len(n.Moves); c += s.size[c] {
			reach[c] = reach[i] * s.p[c]
			chances = append(chances, s.p[c])
		}
		if n.Player != Chance && len(n.Moves) > 0 {
			out.Decisions = append(out.Decisions, Decision{n, chances[from:len(chances):len(chances)], s.value(i), reach[i]})
		}
	}
	out.Gap = gap(g, s.choosers, out.Decisions)
	return out
}

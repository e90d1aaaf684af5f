package extensive

import (
	"fmt"
	"math"
)

// mostNodes is how many nodes a tree may have. A file of LargestFile has fewer;
// a "tree" in which a node is below itself would have more than any number.
const mostNodes = 1 << 24

// Count is how many nodes the tree has, and how many of them are decisions of
// players. A tree that cannot be written counts as nothing.
func (g *Game) Count() (nodes, decisions int) {
	all, err := g.preorder()
	if err != nil {
		return 0, 0
	}
	for _, n := range all {
		if len(n.Moves) > 0 && n.Player != Chance {
			decisions++
		}
	}
	return len(all), decisions
}

// preorder is every node, each before all that is below it, the first move's
// before the second's. It sees to it that the tree makes sense.
func (g *Game) preorder() (all []*Node, err error) {
	c := checker{game: g, sets: map[setKey]bool{}}
	for waiting := []*Node{g.Root}; len(waiting) > 0; {
		n := waiting[len(waiting)-1]
		waiting = waiting[:len(waiting)-1]
		if len(all) == mostNodes {
			return nil, fmt.Errorf("the tree has more than %d nodes; is a node below itself?", mostNodes)
		}
		if err := c.node(n); err != nil {
			return nil, fmt.Errorf("node %d of the tree: %w", len(all)+1, err)
		}
		all = append(all, n)
		for i := len(n.Moves) - 1; i >= 0; i-- {
			waiting = append(waiting, n.Moves[i].To)
		}
	}
	return all, nil
}

// checker looks at nodes one by one.
type checker struct {
	game *Game
	sets map[setKey]bool
}

// node says what is wrong with a node.
func (c *checker) node(n *Node) error {
	if n == nil {
		return fmt.Errorf("it is nil; let every move lead to a node")
	}
	if err := c.outcome(n.Outcome); err != nil || len(n.Moves) == 0 {
		return err
	}
	switch {
	case n.Set < 1 || n.Set > math.MaxInt32:
		return fmt.Errorf("its information set is %d; number sets from 1 to %d", n.Set, math.MaxInt32)
	case n.Player == Chance:
		return distribution(n.Moves)
	case n.Player < 0 || n.Player >= len(c.game.Players):
		return fmt.Errorf("its player is %d, of %d; give an index into Players, or Chance", n.Player, len(c.game.Players))
	}
	key := setKey{n.Player, n.Set}
	if c.sets[key] {
		return fmt.Errorf("information set %d of player %d has a node already; give every node its own", n.Set, n.Player+1)
	}
	c.sets[key] = true
	return nil
}

// outcome says what is wrong with an outcome.
func (c *checker) outcome(o *Outcome) error {
	switch {
	case o == nil:
		return nil
	case o.Number < 1 || o.Number > math.MaxInt32:
		return fmt.Errorf("its outcome is %d; number outcomes from 1 to %d", o.Number, math.MaxInt32)
	case len(o.Pay) != len(c.game.Players):
		return fmt.Errorf("outcome %d has %d payments for %d players; give each one", o.Number, len(o.Pay), len(c.game.Players))
	}
	for _, x := range o.Pay {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return fmt.Errorf("outcome %d pays %g; only finite payments can be computed with", o.Number, x)
		}
	}
	return nil
}

// offOne is how far the chances of a node may be from one in sum: more than the
// roundings of a million moves, and less than anybody writes on purpose.
const offOne = 1e-9

// distribution says what is wrong with the chances of moves.
func distribution(moves []Move) error {
	sum := 0.0
	for _, m := range moves {
		if !(m.P >= 0 && m.P <= 1) {
			return fmt.Errorf("move %s has chance %g; chances lie between 0 and 1", quote(m.Name), m.P)
		}
		sum += m.P
	}
	if math.Abs(sum-1) > offOne {
		return fmt.Errorf("its chances sum to %g; make them sum to one", sum)
	}
	return nil
}

package export

import (
	"context"
	"slices"

	"parley/game"
)

// TreeLimit is how many nodes a tree may have: more than other programs can
// make use of.
const TreeLimit = 1_000_000

// counter counts the nodes of trees before any is built. Counts are floats:
// exact up to 2^53, far above the limit, and never overflowing beyond it.
type counter struct {
	g    *game.Game
	at   []int
	memo []map[int]float64 // per number of periods left and state
	work int               // combinations gone through
}

// countBudget is how many combinations are gone through to say how large a
// tree is that will not be built: about a second's.
const countBudget = 20_000_000

// treeSize is how many nodes the tree of the first n periods has. Where that
// is too much it also says how many periods fit; upTo is then smaller than n
// where counting itself took too long, and nodes are those of upTo periods.
func treeSize(ctx context.Context, g *game.Game, n int) (nodes float64, upTo, fit int, err error) {
	c := &counter{g: g, at: make([]int, len(g.Factors)+len(g.Choices))}
	c.memo = append(c.memo, map[int]float64{})
	for r := 1; r <= n; r++ {
		if err := ctx.Err(); err != nil {
			return 0, 0, 0, err
		}
		c.memo = append(c.memo, map[int]float64{})
		nodes, upTo = c.war(r, g.State(g.Start)), r
		if nodes <= TreeLimit {
			fit = r
		} else if c.work > countBudget {
			break
		}
	}
	return nodes, upTo, fit, nil
}

// war is the size of the tree from a state on, with so many periods left.
func (c *counter) war(left, state int) float64 {
	if n, known := c.memo[left][state]; known {
		return n
	}
	n := 1.0
	before := append([]int(nil), c.at...)
	if c.g.Levels(state, c.at[:len(c.g.Factors)]); left > 0 && c.g.Ending(c.at) < 0 {
		n = c.period(left)
	}
	copy(c.at, before)
	c.memo[left][state] = n
	return n
}

// period is the size from the start of a period: every way in which talks can
// come to nothing leads into a copy of what follows.
func (c *counter) period(left int) float64 {
	follows := c.choices(left, 0)
	w := weights(c.g, 0, c.at)
	n, branches := 0.0, 0
	for j, p := range w {
		if p > 0 {
			n += c.proposal(j, follows)
			branches++
		}
	}
	if rest(w) > 0 {
		n += follows
		branches++
	}
	return n + fork(branches)
}

// proposal is the size of the tree in which j proposes.
func (c *counter) proposal(j int, follows float64) float64 {
	deals, asked := float64(len(openDeals(c.g, c.at))), float64(len(answering(c.g, j)))
	if deals == 0 {
		return follows
	}
	// Each deal is a chain of answers, every one of which can be a refusal,
	// and the peace at its end.
	return 1 + follows + deals*(asked*(1+follows)+1)
}

func (c *counter) choices(left, m int) float64 {
	if m == len(c.g.Choices) {
		return c.chance(left, 0)
	}
	ch, v := c.g.Choices[m], len(c.g.Factors)+m
	if c.g.At(ch.Open, c.at) == 0 {
		c.at[v] = int(c.g.At(ch.Fallback, c.at))
		return c.choices(left, m+1)
	}
	n := fork(ch.Options)
	for o := range ch.Options {
		c.at[v] = o
		n += c.choices(left, m+1)
	}
	return n
}

func (c *counter) chance(left, k int) float64 {
	c.work++
	if k == len(c.g.Factors) {
		return c.war(left-1, c.g.State(c.at[:k]))
	}
	moves := possible(c.g, 0, k, c.at)
	n, old := fork(len(moves)), c.at[k]
	for _, m := range moves {
		c.at[k] = m.To
		n += c.chance(left, k+1)
	}
	c.at[k] = old
	return n
}

// fork is the node at which so many ways part: none where there is one.
func fork(branches int) float64 {
	if branches > 1 {
		return 1
	}
	return 0
}

// possible are factor k's moves that have a chance, as a viewer sees it.
func possible(g *game.Game, viewer, k int, at []int) game.Row {
	kernel := g.Kernels[viewer][k]
	row := kernel.Rows[g.Index(kernel.Vars, at)]
	none := func(m game.Move) bool { return m.P <= 0 }
	if !slices.ContainsFunc(row, none) {
		return row
	}
	return slices.DeleteFunc(slices.Clone(row), none)
}

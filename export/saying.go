package export

import (
	"fmt"
	"strings"
)

// precision is the one at which the tree's logit equilibrium is the
// scenario's, 0 where none is, and the notes that go with it.
func (b *builder) precision() (lambda float64, notes []string) {
	lambda = 1
	if b.form != Scaled {
		lambda = b.sameNoise()
	}
	switch exact := b.noiseless(); {
	case len(exact) > 0:
		notes = append(notes, fmt.Sprintf("%s without noise: a best response is the limit of logit choice at ever higher precision", strings.Join(exact, ", ")))
		lambda = 0
	case lambda == 0:
		notes = append(notes, "parties differ in noise, or move with another noise than they answer with: "+
			"no one precision gives the scenario's equilibrium on this tree; --scaled makes one on which 1 does")
	case b.form == Discounted && b.n > 1:
		notes = append(notes, fmt.Sprintf("payoffs are discounted to the start, and so weigh less against the noise in later periods: "+
			"logit play at any one precision is the scenario's in %s alone; without --discounted it is in all", b.period(0)))
		lambda = 0
	}
	return lambda, notes
}

// sameNoise is the precision of everybody who moves in the tree, 0 where they
// differ or err not at all.
func (b *builder) sameNoise() float64 {
	noise := 0.0
	for t := range b.n {
		for i, who := range b.g.Parties {
			for k, own := range []float64{who.Noise, who.MoveNoise} {
				if !b.acts[t][i][k] {
					continue
				}
				if noise > 0 && own != noise || own == 0 {
					return 0
				}
				noise = own
			}
		}
	}
	if noise == 0 {
		return 1 // nobody decides: any will do
	}
	return 1 / noise
}

// noiseless are the parties that move without noise in the tree, with where.
func (b *builder) noiseless() (names []string) {
	for i, who := range b.g.Parties {
		var where []string
		for k, own := range []float64{who.Noise, who.MoveNoise} {
			for t := range b.n {
				if own == 0 && b.acts[t][i][k] {
					where = append(where, [acts]string{"answers", "moves"}[k])
					break
				}
			}
		}
		if len(where) > 0 {
			names = append(names, b.s.Parties[i].Name+" "+strings.Join(where, " and "))
		}
	}
	return names
}

// comment is what stands in the file about the tree.
func (b *builder) comment(viewer int, t *Tree) string {
	parts := []string{fmt.Sprintf("Made by parley export from %s: its beginning, %s, where everybody believes what %s does.",
		b.s.Conflict.Name, several(b.n, b.s.Conflict.Period.String()), b.s.ViewerName(viewer))}
	switch b.form {
	case ByPeriod:
		parts = append(parts, "Players are parties in a period, paid in their own units as of it, per period: weights of discounting sum to one.")
	case Scaled:
		parts = append(parts, "Players are parties in a period, paid as of it, per period, divided by their noise; where a party moves with another noise than it answers with, it is two players.")
	case Discounted:
		parts = append(parts, "Payoffs are discounted to the start, per period: weights of discounting sum to one.")
	}
	parts = append(parts, "Where the war goes on behind the last period, each gets what the rest is worth to it.")
	if t.Precision > 0 {
		parts = append(parts, fmt.Sprintf("The logit equilibrium at lambda = %.17g is Parley's.", t.Precision))
	}
	for _, n := range t.Notes {
		parts = append(parts, "Note: "+n+".")
	}
	return strings.Join(parts, " ")
}

// several is a count with its noun.
func several(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

package brief

import "fmt"

// A tail matters where half of it moves a chance by more than so much, or by
// more than such a part of it that is worth speaking of.
const (
	tailMoves = 0.02
	tailShare = 0.25
	tailLeast = 0.005
)

// hangs reports whether a chance hangs on the tail.
func hangs(chance, moves Figure) bool {
	move := moves.float()
	return moves.Known() && (move > tailMoves || move >= tailLeast && move > tailShare*chance.float())
}

// tailLine warns where the chances hang on how long the war is taken to go on
// beyond the horizon; "" where they do not, or before that is known.
func (r *Report) tailLine() string {
	c, n := r.Method.Certificate, len(r.Answer.Agreement)
	if c == nil || n == 0 {
		return ""
	}
	year, ends := r.main(), r.Answer.Agreement[n-1]
	far := hangs(ends.Chance, c.HalfTailEnds)
	near := year.Period < ends.Period && hangs(year.Chance, c.HalfTail12)
	moved := ""
	switch {
	case near && far:
		moved = fmt.Sprintf("the chance within a year moves by %s, and that %s by %s", pointsOf(c.HalfTail12), ends.Label, pointsOf(c.HalfTailEnds))
	case near:
		moved = "the chance within a year moves by " + pointsOf(c.HalfTail12)
	case far:
		moved = fmt.Sprintf("the chance of an agreement %s moves by %s", ends.Label, pointsOf(c.HalfTailEnds))
	default:
		return ""
	}
	after := "beyond the horizon"
	if r.Question.Ends != "" {
		after = "after " + readable(r.Question.Ends)
	}
	return fmt.Sprintf("This hangs on how long the war is taken to go on %s: with half that tail %s.", after, moved)
}

// pointsOf is how far a chance moves, in points to one decimal.
func pointsOf(f Figure) string { return fixed(100*f.float(), 1) + " points" }

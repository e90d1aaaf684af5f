package extensive

import "slices"

// payoff is an outcome and where it was described.
type payoff struct {
	*Outcome
	at int
}

// outcome reads what is paid at a node; nil for nothing.
func (r *reader) outcome() *Outcome {
	at := r.tok.at
	n := r.whole("the number of the outcome", 0)
	known := r.outcomes[n]
	switch described := r.tok.kind == text || r.tok.kind == opening; {
	case n == 0 && described:
		r.fail(r.tok.at, "outcome 0 has a description, but stands for no payment", "give it another number, or leave the description out")
		return nil
	case n == 0:
		return nil
	case !described && known.Outcome == nil:
		r.undescribed("outcome", n)
		return nil
	case !described:
		return known.Outcome
	}
	return r.described(at, n, known)
}

// described reads the description of an outcome, which may be known.
func (r *reader) described(at, n int, known payoff) *Outcome {
	o := &Outcome{Number: n, Name: r.text("the outcome's name")}
	r.want(opening, "the list of payments", "write it in braces behind the outcome's name: { 1, 0 }")
	for i := range r.game.Players {
		if r.err != nil {
			return nil
		}
		o.Pay = append(o.Pay, r.payment(i))
	}
	r.want(closing, "} behind the last payment", "give every player of the prologue one payment, and no more")
	switch {
	case known.Outcome == nil:
		r.outcomes[n] = payoff{o, at}
		return o
	case known.Name != o.Name || !slices.Equal(known.Pay, o.Pay):
		r.twice(at, "outcome", n, known.at)
	}
	return known.Outcome
}

package extensive

import "math"

// gap is the certificate. The tree is evaluated once more, by following its
// pointers from the ends to the root, under the probabilities that are stated
// and with compensated sums; what every player would answer to those values is
// set beside what is stated.
func gap(g *Game, choosers []chooser, stated []Decision) float64 {
	a := auditor{players: len(g.Players), choosers: choosers, stated: stated}
	stack := []visit{a.enter(g.Root)}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.done == len(top.node.Moves) {
			a.leave(*top)
			stack = stack[:len(stack)-1]
			continue
		}
		top.done++
		stack = append(stack, a.enter(top.node.Moves[top.done-1].To))
	}
	return a.gap
}

// visit is a node that is being evaluated.
type visit struct {
	node     *Node
	done     int // how many of its moves have been gone into
	decision int // its index, where a player decides
}

// auditor evaluates nodes in the order in which they are left.
type auditor struct {
	players  int
	choosers []chooser
	stated   []Decision
	entered  int // how many decisions
	// values are those of nodes whose parent has not been evaluated yet, one
	// row after another in the order in which they were left.
	values []float64
	gap    float64
}

func (a *auditor) enter(n *Node) visit {
	v := visit{node: n}
	if n.Player != Chance && len(n.Moves) > 0 {
		v.decision = a.entered
		a.entered++
	}
	return v
}

// leave puts a node's values in place of those of the nodes right below it.
func (a *auditor) leave(v visit) {
	from := len(a.values) - len(v.node.Moves)*a.players
	below := a.values[from:]
	p := func(i int) float64 { return v.node.Moves[i].P }
	if v.node.Player != Chance && len(v.node.Moves) > 0 {
		stated := a.stated[v.decision].P
		p = func(i int) float64 { return stated[i] }
		a.compare(v.node.Player, below, stated)
	}
	for k := range a.players {
		var s sum
		for i := range v.node.Moves {
			s.add(p(i) * below[i*a.players+k])
		}
		if v.node.Outcome != nil {
			s.add(v.node.Outcome.Pay[k])
		}
		a.values = append(a.values, s.value())
	}
	a.values = append(a.values[:from], a.values[len(a.values)-a.players:]...)
}

// compare widens the gap to that between what is stated and the response to the
// values below.
func (a *auditor) compare(player int, below, stated []float64) {
	c, best, ties := a.choosers[player], math.Inf(-1), 0.0
	q := func(i int) float64 { return below[i*a.players+player] }
	for i := range stated {
		best = max(best, q(i))
	}
	var s sum
	for i := range stated {
		if q(i) >= best-c.tie {
			ties++
		}
		s.add(math.Exp((q(i) - best) / c.noise)) // of no use without noise
	}
	for i, p := range stated {
		response := math.Exp((q(i)-best)/c.noise - math.Log(s.value()))
		if c.noise == 0 {
			response = 0
			if q(i) >= best-c.tie {
				response = 1 / ties
			}
		}
		a.gap = max(a.gap, math.Abs(p-response))
	}
}

// sum is a sum with its rounding carried along (Neumaier 1974).
type sum struct{ total, carried float64 }

func (s *sum) add(x float64) {
	t := s.total + x
	if math.Abs(s.total) >= math.Abs(x) {
		s.carried += (s.total - t) + x
	} else {
		s.carried += (x - t) + s.total
	}
	s.total = t
}

func (s *sum) value() float64 { return s.total + s.carried }

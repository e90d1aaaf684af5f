package export

import (
	"fmt"

	"parley/extensive"
)

// Form says who the players of a tree are.
type Form int

// The forms. In all of them a party's choices, best responses and subgame
// perfect play are the same; they differ in what one precision for everybody
// means.
const (
	// ByPeriod has a player for every party and period, paid in the party's
	// own units as of that period. A party of the model errs in the payoffs of
	// the period it is in, and the tree's logit equilibrium at a precision of
	// 1/noise is the scenario's where all have the same noise, in their moves
	// as in their answers.
	ByPeriod Form = iota
	// Scaled also divides payoffs by the noise, and parts a party's answers
	// from its moves where their noises differ: the logit equilibrium at a
	// precision of 1 is the scenario's.
	Scaled
	// Discounted has one player for every party, paid what everything is worth
	// at the start. Logit play is the scenario's in the first period only:
	// later payoffs, being discounted, weigh less against the noise.
	Discounted
)

// act is what a party does at a node.
type act int

const (
	answers act = iota // it says yes or no to an offer, or signs
	moves              // it makes an offer or a choice
	acts               // how many there are
)

// seat is a player: a party in one period, in one of its acts.
type seat struct {
	party, period int
	name          string
	noise         float64 // payoffs are divided by this
	sets          int     // information sets so far
	kept          bool
}

// seats has the players, and who sits where: by period, party and act.
type seats struct {
	all []seat
	of  [][][acts]int
}

// newSeats lays the players out for n periods.
func (b *builder) newSeats() {
	b.seats.of, b.acts = make([][][acts]int, b.n), make([][][acts]bool, b.n)
	for t := range b.n {
		b.acts[t] = make([][acts]bool, len(b.g.Parties))
		b.seats.of[t] = make([][acts]int, len(b.g.Parties))
		for i := range b.g.Parties {
			if b.form == Discounted && t > 0 {
				b.seats.of[t][i] = b.seats.of[0][i]
				continue
			}
			b.seat(t, i)
		}
	}
}

// seat adds party i's players of period t.
func (b *builder) seat(t, i int) {
	who, name := b.g.Parties[i], oneLine(b.s.Parties[i].Name)
	if name == "Chance" {
		name = "Chance, a party" // Gambit keeps the name for what nobody decides
	}
	if b.n > 1 && b.form != Discounted {
		name += ", " + b.period(t)
	}
	one := seat{party: i, period: t, name: name, noise: 1}
	first := len(b.seats.all)
	if b.form != Scaled || who.Noise == who.MoveNoise {
		if b.form == Scaled && who.Noise > 0 {
			one.noise = who.Noise
		}
		b.seats.all = append(b.seats.all, one)
		b.seats.of[t][i] = [acts]int{first, first}
		return
	}
	for k, noise := range []float64{who.Noise, who.MoveNoise} {
		two := one
		two.name += [acts]string{", answers", ", moves"}[k]
		if noise > 0 {
			two.noise = noise
		}
		b.seats.all = append(b.seats.all, two)
	}
	b.seats.of[t][i] = [acts]int{first, first + 1}
}

// pay is what everybody gets where the war ends in period t, in a state worth
// so much to each party for ever after: as of each player's own period, or
// that one where it is over by then.
func (b *builder) pay(t int, last []float64) []float64 {
	worth := make([][]float64, t+1) // per period and party
	worth[t] = last
	for u := t - 1; u >= 0; u-- {
		worth[u] = make([]float64, len(last))
		for i, p := range b.g.Parties {
			worth[u][i] = (1-p.Discount)*b.flows[u][i] + p.Discount*worth[u+1][i]
		}
	}
	out := make([]float64, len(b.seats.all))
	for k, who := range b.seats.all {
		out[k] = worth[min(who.period, t)][who.party] / who.noise
	}
	return out
}

// seated leaves out the players who never move, except that every party
// stays in its first period: its value is read there.
func (b *builder) seated(g *extensive.Game) {
	for i := range b.g.Parties {
		of := b.seats.of[0][i]
		if first := &b.seats.all[of[answers]]; !b.seats.all[of[moves]].kept {
			first.kept = true
		}
	}
	number := make([]int, len(b.seats.all))
	for k, who := range b.seats.all {
		if number[k] = len(g.Players); who.kept {
			g.Players = append(g.Players, who.name)
		}
	}
	for _, n := range b.nodes {
		n.Player = number[n.Player]
	}
	for _, o := range b.outcomes {
		kept := o.Pay[:0]
		for k, x := range o.Pay {
			if b.seats.all[k].kept {
				kept = append(kept, x)
			}
		}
		o.Pay = kept
	}
}

// period is the name of period t, from 0.
func (b *builder) period(t int) string {
	return fmt.Sprintf("%s %d", b.s.Conflict.Period, t+1)
}

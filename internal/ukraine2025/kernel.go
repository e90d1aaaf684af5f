package ukraine2025

// kernel is one viewer's chances for a month. Politics (mediator, sanctions,
// aid) never reads the war (the stocks and the front), so it moves first, and
// then the war moves given where politics has got to.
type kernel struct {
	politics [postures][politicals][]move
	war      [postures][politicals][wars][]move
}

func newKernel(b beliefsOf) *kernel {
	k := new(kernel)
	for posture := range postures {
		for p := range politicals {
			k.politics[posture][p] = b.politicsMoves(p, posture)
			for w := range wars {
				k.war[posture][p][w] = b.warMoves(w, p, posture)
			}
		}
	}
	return k
}

func (b beliefsOf) politicsMoves(old, posture int) []move {
	s := stateAt(old * wars)
	var moves []move
	for _, m := range b.mediator(s.mediator, posture) {
		for _, c := range b.sanctions(s.sanctions, m.to) {
			for _, a := range b.aid(s.aid, m.to) {
				moves = append(moves, move{politics(m.to, c.to, a.to), m.p * c.p * a.p})
			}
		}
	}
	return moves
}

func (b beliefsOf) warMoves(old, newPolitics, posture int) []move {
	s := stateAt(newPolitics*wars + old)
	moves := make([]move, 0, 27)
	for _, r := range b.russiaStock(s.russia, s.sanctions) {
		for _, u := range b.ukraineStock(s.ukraine, s.aid) {
			for _, f := range b.front(s.front, r.to, u.to, posture) {
				moves = append(moves, move{war(r.to, u.to, f.to), r.p * u.p * f.p})
			}
		}
	}
	return moves
}

// expect takes the expectation of next month's value, state by state.
func (k *kernel) expect(posture int, next []float64) []float64 {
	afterPolitics := make([]float64, states) // new politics, old war
	inParallel(states, func(i int) {
		p := i / wars
		for _, m := range k.war[posture][p][i%wars] {
			afterPolitics[i] += m.p * next[p*wars+m.to]
		}
	})
	today := make([]float64, states)
	inParallel(states, func(i int) {
		for _, m := range k.politics[posture][i/wars] {
			today[i] += m.p * afterPolitics[m.to*wars+i%wars]
		}
	})
	return today
}

// carry adds to next where the mass of a month goes.
func (k *kernel) carry(posture int, mass, next []float64) {
	afterPolitics := make([]float64, states)
	for i, x := range mass {
		if x == 0 {
			continue
		}
		for _, m := range k.politics[posture][i/wars] {
			afterPolitics[m.to*wars+i%wars] += x * m.p
		}
	}
	for i, x := range afterPolitics {
		if x == 0 {
			continue
		}
		p := i / wars
		for _, m := range k.war[posture][p][i%wars] {
			next[p*wars+m.to] += x * m.p
		}
	}
}

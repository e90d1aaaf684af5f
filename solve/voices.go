package solve

import "slices"

// voices are those who say yes or no to j's offers, the last to speak first.
type voices struct {
	j     int
	who   []int
	two   bool        // at most two: pull can do them
	kappa float64     // one over the noise of j's moves
	rate  []float64   // one over the noise of each voice
	yes   [][]float64 // what they say in the round at hand
	x     [][]float64
}

func newVoices(p *plan, j int) voices {
	v := voices{j: j, kappa: rate(p.g.Parties[j].MoveNoise)}
	if p.g.Parties[j].Consents {
		v.who = append(v.who, j)
	}
	for _, i := range slices.Backward(p.talks.responders[j]) {
		v.who = append(v.who, i)
	}
	for _, i := range v.who {
		v.rate = append(v.rate, rate(p.g.Parties[i].Noise))
	}
	v.two = len(v.who) <= 2
	for len(v.rate) < 2 { // one who always says yes
		v.rate = append(v.rate, 0)
	}
	v.yes, v.x = make([][]float64, len(v.rate)), make([][]float64, len(v.rate))
	return v
}

// rate is one over a noise; without noise nothing answers to anything.
func rate(noise float64) float64 {
	if noise > 0 {
		return 1 / noise
	}
	return 0
}

// hear takes in what is said in a round.
func (v *voices) hear(r *rounds) {
	for n := range v.yes {
		v.yes[n], v.x[n] = r.ones[:len(r.accept)], r.x[v.j]
		if n < len(v.who) {
			v.yes[n], v.x[n] = r.yes[v.who[n]], r.x[v.who[n]]
		}
	}
}

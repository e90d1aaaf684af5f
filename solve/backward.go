package solve

// backward carries values from one period's start to the start of the one
// before it.
type backward struct {
	p       *plan
	parts   int
	chains  []chain
	value   [][]float64 // per party: V_i at the start of the period just done
	wait    [][]float64 // per party: C_i in that period
	bufs    []buffers   // per party
	policy  []float64   // per state: chances of options, see policyLayout
	layout  policyLayout
	rounds  []*rounds // per part
	folders []*folder // per part
	updates int64
	talks   int64
	record  *record // what is to be kept of the period at hand, nil for nothing
}

func newBackward(p *plan, parts int) *backward {
	b := &backward{p: p, parts: parts, layout: newPolicyLayout(p)}
	b.value, b.wait = newArrays(p.parties, p.states), newArrays(p.parties, p.states)
	for i := range p.parties {
		b.bufs = append(b.bufs, newBuffers(p))
		b.chains = append(b.chains, newChain(p.ops[i+1]))
	}
	b.policy = make([]float64, p.states*b.layout.width)
	for range parts {
		b.folders = append(b.folders, newFolder(p))
	}
	if p.talks != nil {
		for range parts {
			b.rounds = append(b.rounds, newRounds(p.talks, p.g))
		}
	}
	b.freeze()
	return b
}

func newArrays(n, size int) [][]float64 {
	a := make([][]float64, n)
	for i := range a {
		a[i] = make([]float64, size)
	}
	return a
}

// freeze sets the values at which everything stands still.
func (b *backward) freeze() {
	for i, v := range b.value {
		for s := range v {
			v[s] = b.p.horizon[i].at(s, 0)
		}
		b.settle(i, v)
	}
}

// settle puts the payoffs of endings where they hold.
func (b *backward) settle(i int, v []float64) {
	for e, s := range b.p.ended {
		v[s] = b.p.endings[i][e]
	}
}

// period does period t (from 0), leaving C_i in wait, V_i in value and the
// choices' chances in policy.
func (b *backward) period(t int) {
	final := b.chance()
	parallel(b.parts, func(part int) {
		lo, hi := piece(b.p.states, part, b.parts)
		b.choose(part, final, lo, hi)
	})
	for i, c := range b.wait {
		b.settle(i, c)
	}
	agree, loss := b.remember()
	for i, c := range b.wait {
		copy(b.value[i], c)
	}
	if b.p.talks != nil {
		parallel(b.parts, func(part int) { b.talk(part, int32(t), agree, loss) })
	}
	b.count(t)
}

// chance applies the factors' operators from the last to the first and says
// in which set of buffers the result lies.
func (b *backward) chance() int {
	set := 0
	for k := len(b.p.g.Factors) - 1; k >= 0; k-- {
		parallel(b.parts, func(part int) {
			for i := range b.chains {
				b.chains[i].factor(b.p, k, set, b.value[i], &b.bufs[i], part, b.parts)
			}
		})
		set = 1 - set
	}
	return 1 - set
}

// standIn is the first combination that agrees with one on the given choices.
func (p *plan) standIn(choices []int, combo int) int {
	r := 0
	for _, c := range choices {
		ch := &p.choices[c]
		r += combo / ch.stride % ch.options * ch.stride
	}
	return r
}

func (b *backward) count(t int) {
	for i := range b.chains {
		for k := range b.p.g.Factors {
			b.updates += int64(b.p.states * b.p.distinct(b.chains[i].dims[k]))
		}
	}
	if b.p.talks != nil {
		b.talks += int64(b.p.talking(int32(t)))
	}
}

// distinct is how many combinations the given choices have.
func (p *plan) distinct(choices []int) int {
	n := 1
	for _, c := range choices {
		n *= p.choices[c].options
	}
	return n
}

// talking is how many states hold talks in period t.
func (p *plan) talking(t int32) int {
	n := 0
	for s, from := range p.from {
		if from <= t && p.ending[s] < 0 {
			n++
		}
	}
	return n
}

func (b *backward) counters() Counters {
	c := Counters{States: b.p.reached, Talks: b.talks, Updates: b.updates}
	for _, r := range b.rounds {
		c.Exponentials += r.exps
	}
	return c
}

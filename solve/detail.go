package solve

import "math"

// detail gathers what a detailed forecast says beside the totals.
type detail struct {
	deals     []sum
	byDeal    [][]float64   // per deal and period
	choices   [][][]float64 // per choice, option and period
	marginals [][][]float64 // per factor and period
	seats     []seat        // per part
	struck    [][]sum       // per stack of batches and deal: in the period at hand
}

// seat is one part's scratch space for talks.
type seat struct {
	rounds *rounds
	c      []lane
}

// stack is how many batches of talks are summed up together, whoever holds
// them.
const stack = 256

func newDetail(p *plan, parts int) *detail {
	d := &detail{choices: make([][][]float64, len(p.choices)), marginals: make([][][]float64, len(p.g.Factors))}
	for m, c := range p.choices {
		d.choices[m] = make([][]float64, c.options)
	}
	if p.talks == nil {
		return d
	}
	d.deals = make([]sum, p.g.Talks.Deals)
	d.byDeal = make([][]float64, p.g.Talks.Deals)
	for range parts {
		d.seats = append(d.seats, seat{newRounds(p.talks, p.g), make([]lane, p.parties)})
	}
	d.struck = make([][]sum, (len(p.talks.batches)+stack-1)/stack)
	for k := range d.struck {
		d.struck[k] = make([]sum, p.g.Talks.Deals)
	}
	return d
}

// talk adds the deals struck in a period, played again since only their total
// was kept. It is called with the distribution before the talks.
func (d *detail) talk(f *forward) {
	f.crew.spread(len(d.struck), func(part, k int) {
		clear(d.struck[k])
		batches := f.p.talks.batches[k*stack : min((k+1)*stack, len(f.p.talks.batches))]
		for b := range batches {
			if !f.empty(&batches[b]) {
				d.seats[part].hold(f, &batches[b], d.struck[k])
			}
		}
	})
	for _, stack := range d.struck {
		for deal := range stack {
			d.deals[deal].add(stack[deal].value())
		}
	}
}

// hold adds what a batch's talks strike.
func (t *seat) hold(f *forward, x *batch, deals []sum) {
	f.rec.gather(x, t.c, f.rec.wait)
	t.rounds.surplus(int(x.group), t.c)
	for _, j := range f.p.talks.proposers {
		t.rounds.play(j)
		for l, s := range x.states[:x.n] {
			m := f.mass[s] * f.p.talks.weights(f.viewer, int(s), f.p.parties)[j] * t.rounds.share[l]
			for k, deal := range t.rounds.open {
				deals[deal].add(m * t.rounds.struck[k*lanes+l])
			}
		}
	}
}

func (f *forward) empty(x *batch) bool {
	for _, s := range x.states[:x.n] {
		if f.mass[s] != 0 {
			return false
		}
	}
	return true
}

func (p *plan) perOption() [][]sum {
	sums := make([][]sum, len(p.choices))
	for m, c := range p.choices {
		sums[m] = make([]sum, c.options)
	}
	return sums
}

// count adds wars in which a combination of options is taken.
func (x *strikes) count(p *plan, combo int, wars []float64) {
	var all sum
	for _, m := range wars {
		all.add(m)
	}
	for m, c := range p.choices {
		x.taken[m][combo/c.stride%c.options].add(all.value())
	}
}

// chosen adds how often each option is taken among wars still on.
func (d *detail) chosen(f *forward) {
	for m, taken := range f.p.perOption() {
		var war sum
		for o := range taken {
			for c := range f.struck {
				taken[o].add(f.struck[c].taken[m][o].value())
			}
			war.add(taken[o].value())
		}
		for o := range taken {
			d.choices[m][o] = append(d.choices[m][o], share(taken[o].value(), war.value()))
		}
	}
}

// share is part of all, NaN where there is nothing to share.
func share(part, all float64) float64 {
	if all <= 0 {
		return math.NaN()
	}
	return part / all
}

// month adds where things stand after a period.
func (d *detail) month(f *forward) {
	for k := range d.deals {
		d.byDeal[k] = append(d.byDeal[k], d.deals[k].value())
	}
	for k, levels := range f.standing() {
		for l := range levels {
			levels[l] = share(levels[l], f.war)
		}
		d.marginals[k] = append(d.marginals[k], levels)
	}
}

func (d *detail) into(o *Forecast) {
	o.Deals, o.Choices, o.Marginals = d.byDeal, d.choices, d.marginals
}

package solve

import "math"

// detail gathers what a detailed forecast says beside the totals.
type detail struct {
	deals     []sum
	byDeal    [][]float64   // per deal and period
	choices   [][][]float64 // per choice, option and period
	marginals [][][]float64 // per factor and period
	rounds    *rounds
	c         []lane
}

func newDetail(p *plan) *detail {
	d := &detail{
		choices: make([][][]float64, len(p.choices)), marginals: make([][][]float64, len(p.g.Factors)),
		c: make([]lane, p.parties),
	}
	for m, c := range p.choices {
		d.choices[m] = make([][]float64, c.options)
	}
	if p.talks != nil {
		d.deals = make([]sum, p.g.Talks.Deals)
		d.byDeal = make([][]float64, p.g.Talks.Deals)
		d.rounds = newRounds(p.talks, p.g)
	}
	return d
}

// talk adds the deals struck in a period, played again since only their total
// was kept. It is called with the distribution before the talks.
func (d *detail) talk(f *forward) {
	for k := range f.p.talks.batches {
		x := &f.p.talks.batches[k]
		if f.empty(x) {
			continue
		}
		x.gather(d.c, f.rec.wait)
		d.rounds.surplus(int(x.group), d.c)
		for _, j := range f.p.talks.proposers {
			d.rounds.play(j)
			for l, s := range x.states[:x.n] {
				d.strike(f.mass[s]*f.p.talks.weights(f.viewer, int(s), f.p.parties)[j], l)
			}
		}
	}
}

func (d *detail) strike(m float64, l int) {
	for k, deal := range d.rounds.open {
		d.deals[deal].add(m * d.rounds.share[l] * d.rounds.struck[k*lanes+l])
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

// chosen adds how often each option is taken among wars still on.
func (d *detail) chosen(f *forward) {
	var war sum
	taken := make([][]sum, len(f.p.choices))
	for m, c := range f.p.choices {
		taken[m] = make([]sum, c.options)
	}
	for c, split := range f.bufs[0][:f.p.combos] {
		for _, m := range split {
			war.add(m)
			for i, ch := range f.p.choices {
				taken[i][c/ch.stride%ch.options].add(m)
			}
		}
	}
	for i := range taken {
		for o := range taken[i] {
			d.choices[i][o] = append(d.choices[i][o], share(taken[i][o].value(), war.value()))
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

func (d *detail) month(f *forward, war float64) {
	for k := range d.deals {
		d.byDeal[k] = append(d.byDeal[k], d.deals[k].value())
	}
	outer := 1
	for k, n := range f.p.g.Factors {
		inner := f.p.states / outer / n
		levels := make([]float64, n)
		for s, m := range f.mass {
			levels[s/inner%n] += m
		}
		for l := range levels {
			levels[l] = share(levels[l], war)
		}
		d.marginals[k] = append(d.marginals[k], levels)
		outer *= n
	}
}

func (d *detail) into(o *Forecast) {
	o.Deals, o.Choices, o.Marginals = d.byDeal, d.choices, d.marginals
}

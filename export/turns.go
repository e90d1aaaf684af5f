package export

import "parley/extensive"

// talks is whether a round is held, and who proposes in it.
func (b *builder) talks(t int) *extensive.Node {
	w := weights(b.g, 0, b.at)
	var branches []extensive.Move
	if none := rest(w); none > 0 {
		branches = append(branches, extensive.Move{Name: "no round", P: none, To: b.choices(t, 0)})
	}
	for j, p := range w {
		if p > 0 {
			branches = append(branches, extensive.Move{Name: oneLine(b.s.Parties[j].Name) + " proposes", P: p, To: b.proposal(t, j)})
		}
	}
	return b.lot(b.period(t)+": talks", branches)
}

// proposal is party j's offer.
func (b *builder) proposal(t, j int) *extensive.Node {
	open := openDeals(b.g, b.at)
	if len(open) == 0 {
		return b.choices(t, 0)
	}
	n := b.decision(t, j, moves, b.period(t)+": "+b.s.Parties[j].Name+" proposes")
	branch(n, "nothing", b.choices(t, 0))
	who := answering(b.g, j)
	for _, d := range open {
		branch(n, b.s.DealText(d), b.answer(t, j, d, who))
	}
	return n
}

// answer is the yes or no of the first of who, and what follows.
func (b *builder) answer(t, j, deal int, who []int) *extensive.Node {
	if len(who) == 0 {
		last := make([]float64, len(b.g.Parties))
		for i := range last {
			last[i] = worth(b.g, i, deal, b.at)
		}
		return b.end(t, "peace: "+b.s.DealText(deal), last)
	}
	i := who[0]
	verb, yes, no := " answers", "accept", "refuse"
	if i == j {
		verb, yes, no = " signs", "sign", "walk away"
	}
	n := b.decision(t, i, answers, b.period(t)+": "+b.s.Parties[i].Name+verb)
	branch(n, yes, b.answer(t, j, deal, who[1:]))
	branch(n, no, b.choices(t, 0))
	return n
}

// choices is choice m and what follows it in period t.
func (b *builder) choices(t, m int) *extensive.Node {
	if m == len(b.g.Choices) {
		return b.fight(t)
	}
	ch, v := b.g.Choices[m], len(b.g.Factors)+m
	standing := b.at[v]
	defer func() { b.at[v] = standing }()
	if b.g.At(ch.Open, b.at) == 0 {
		b.at[v] = int(b.g.At(ch.Fallback, b.at))
		return b.choices(t, m+1)
	}
	if ch.Options == 1 {
		b.at[v] = 0
		return b.choices(t, m+1)
	}
	said := b.s.Choices[m]
	n := b.decision(t, ch.Party, moves, b.period(t)+": "+b.s.Parties[ch.Party].Name+" chooses "+said.Name)
	for o := range ch.Options {
		b.at[v] = o
		branch(n, said.Options[o], b.choices(t, m+1))
	}
	return n
}

// fight is the period's payoff, then chance.
func (b *builder) fight(t int) *extensive.Node {
	paid := make([]float64, len(b.g.Parties))
	for i := range paid {
		paid[i] = b.g.At(b.g.Fighting[i], b.at)
	}
	b.flows = append(b.flows[:t], paid)
	return b.chance(t, 0)
}

// chance is the move of factor k and of those after it. What was paid in
// earlier periods is still in flows when it comes back to a branch: what lies
// deeper writes behind it only.
func (b *builder) chance(t, k int) *extensive.Node {
	if k == len(b.g.Factors) {
		return b.war(t + 1)
	}
	old := b.at[k]
	var branches []extensive.Move
	for _, m := range possible(b.g, 0, k, b.at) {
		b.at[k] = m.To
		branches = append(branches, extensive.Move{Name: oneLine(b.s.Factors[k].Levels[m.To]), P: m.P, To: b.chance(t, k+1)})
		b.at[k] = old
	}
	return b.lot(b.period(t)+": "+b.s.Factors[k].Name, branches)
}

package article

// mostGoverned is how many words a hedge governs at most. Longer clauses are
// rare, and without an end a text of nothing but hedges would be all scopes.
const mostGoverned = 60

// scopeEnders begin a new clause behind a comma; scopeBreakers do so without one.
var (
	scopeEnders = wordSet("and or so but yet while although though which who whose whom because as since where whereas despite " +
		"with after before when if unless until he she they it we i you said says")
	joining       = wordSet("and or but so yet that because although though while if")
	scopeBreakers = wordSet("but although though whereas unless")
)

// scope is what the n words at i govern: the rest of their clause, or where they
// end it, what stands before them in it.
func (h *hedging) scope(i, n int) Span {
	from, to := i+n, i+n
	leads := h.begins(i) || joining[h.word(i-1)]
	for to < len(h.words) && to-from < mostGoverned && !h.ends(to, to == from, leads) {
		to++
	}
	if to > from {
		return h.span(from, to)
	}
	for from = i; from > 0 && i-from < mostGoverned && (!h.begins(from) || from == i && h.words[i].gap == gapComma); from-- {
	}
	if from == i {
		return h.span(i, i+n)
	}
	return h.span(from, i)
}

// ends reports whether a clause ends before word i. Right behind a hedge that
// leads its clause a comma ends none, as in "on the balance of probability, ...";
// and right behind any, neither does the end of a quotation that goes on
// outside: "is taking a bet" that ...
func (h *hedging) ends(i int, first, leads bool) bool {
	w := h.words[i]
	switch {
	case w.gap == gapClosing && first:
		return w.capital
	case w.gap&(gapStop|gapClosing) != 0:
		return true
	case w.gap&gapOpening != 0 && w.gap&gapComma != 0:
		return !believing[h.word(i-1)]
	case w.gap&gapComma != 0 && first:
		return !leads
	case w.gap&gapComma != 0:
		return scopeEnders[w.low]
	}
	return scopeBreakers[w.low]
}

// begins reports whether a clause begins at word i.
func (h *hedging) begins(i int) bool {
	w := h.words[i]
	return i == 0 || w.gap&(gapStop|gapOpening|gapClosing|gapComma) != 0 || scopeBreakers[w.low]
}

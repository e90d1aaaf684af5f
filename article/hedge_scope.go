package article

// mostGoverned is how many words a hedge governs at most. Longer clauses are
// rare, and without an end a text of nothing but hedges would be all scopes.
const mostGoverned = 60

// enders begin a new clause behind a comma; breakers do so without one.
var (
	enders = wordSet("and or so but yet while although though which who whose whom because as since where whereas despite " +
		"with after before when if unless until he she they it we i you said says")
	breakers = wordSet("but although though whereas unless")
)

// scope is what the n words at i govern: the rest of their clause, or where they
// end it, what stands before them in it.
func (h *hedging) scope(i, n int) Span {
	from, to := i+n, i+n
	for to < len(h.words) && to-from < mostGoverned && !h.ends(to, to == from) {
		to++
	}
	if to > from {
		return h.span(from, to)
	}
	for from = i; from > 0 && i-from < mostGoverned && !h.begins(from); from-- {
	}
	if from == i {
		return h.span(i, i+n)
	}
	return h.span(from, i)
}

// ends reports whether a clause ends before word i. A comma right behind a hedge
// ends none: "on the balance of probability, ...".
func (h *hedging) ends(i int, first bool) bool {
	w := h.words[i]
	switch {
	case w.gap&(stop|closing) != 0:
		return true
	case w.gap&comma != 0 && !first:
		return enders[w.low] || w.gap&opening != 0
	}
	return breakers[w.low]
}

// begins reports whether a clause begins at word i.
func (h *hedging) begins(i int) bool {
	w := h.words[i]
	return w.gap&(stop|opening|closing|comma) != 0 || breakers[w.low]
}

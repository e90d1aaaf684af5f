package article

import "strings"

var negations = wordSet("not never no cannot neither nor nobody nothing none nowhere hardly scarcely barely rarely seldom without")

// negation is a word that denies what it governs: "not", "never", "doesn't".
func (h *hedging) negation(i int) int {
	w, next := h.words[i].low, h.next(i+1)
	switch {
	case strings.HasSuffix(w, "n't"):
		return h.add(Negation, i, 1)
	case !negations[w]:
		return 0
	case w == "not" && (next == "only" || next == "just" || next == "merely" || next == "least"):
		return 0 // denies nothing: more follows
	case w == "no" && (startsWithDigit(next) || next == "" && h.atEnd(i+1)):
		return 0 // a number, an answer
	case w == "no" && next == "longer", w == "no" && next == "one":
		return h.add(Negation, i, 2)
	}
	return h.add(Negation, i, 1)
}

// atEnd reports whether no word of the same clause stands at i.
func (h *hedging) atEnd(i int) bool {
	return i >= len(h.words) || h.words[i].gap&(gapStop|gapClosing|gapComma) != 0
}

// nearDenial is how many words may stand between "not" and what it turns round: "not
// thought to be likely".
const nearDenial = 4

// negate works out what denials do to the hedges beside them.
//
//   - "not ... likely", where a table knows what that is, is one hedge with the
//     table's number: its own term, or else the complement. Where none knows,
//     the number goes.
//   - "not ... believe", "not appear", "may not": the hedge governs something
//     denied, or is denied, and says so.
//   - "probably does not": likewise; the number is that of what it governs,
//     denial included.
func (h *hedging) negate() {
	var kept []hedgeAt
	for k := 0; k < len(h.found); k++ {
		f := h.found[k]
		if f.Kind != Negation {
			h.denies(&f, k)
			kept = append(kept, f)
			continue
		}
		if j := k + 1; j < len(h.found) && h.reaches(f, h.found[j]) {
			if h.joined(f, &h.found[j]) {
				continue // the negation is part of the hedge from here on
			}
		}
		kept = append(kept, f)
	}
	h.found = kept
}

// denies marks a hedge right behind which a denial stands: "probably doesn't".
// What a belief is of is a clause of its own.
func (h *hedging) denies(f *hedgeAt, k int) {
	if k+1 >= len(h.found) || f.Kind == Belief || f.Kind == Share {
		return
	}
	if n := h.found[k+1]; n.Kind == Negation && n.first-f.end < nearDenial && h.together(f.end, n.first) {
		f.Negated = true
	}
}

// reaches reports whether the denial f bears on the hedge g.
func (h *hedging) reaches(f, g hedgeAt) bool {
	if g.first-f.end > nearDenial || !h.together(f.end, g.first) {
		return false
	}
	for i := f.end; i < g.first; i++ {
		if w := h.words[i].low; w == "that" || w == "because" {
			return false
		}
	}
	return g.Kind != Negation
}

// together reports whether words from to and including end stand in one clause.
func (h *hedging) together(from, end int) bool {
	for i := from; i <= end && i < len(h.words); i++ {
		if h.words[i].gap != 0 {
			return false
		}
	}
	return true
}

// joined turns the hedge g round, and reports whether the denial f became part of it.
func (h *hedging) joined(f hedgeAt, g *hedgeAt) bool {
	switch g.Kind {
	case Likelihood:
		q, err := h.table.Lookup("not " + g.Term)
		if g.Term == "" || err != nil {
			g.none()
			g.Negated = true
			return false
		}
		g.worth(h.table, q)
		g.From, g.first = f.From, f.first
		return true
	case Share:
		g.none()
	case Belief:
		if g.Term != "" {
			g.none()
		}
	}
	g.Negated = true
	return false
}

package quantity

// Hedges yields every phrase of probability in a text, with the byte at which it
// starts; Text is the phrase as it stands there. Phrases do not overlap, and come
// in the order of the text, in time that grows with its length. Hedge and Lookup
// say how phrases are read.
func (t *Table) Hedges(text string) func(yield func(at int, q Quantity) bool) {
	return func(yield func(int, Quantity) bool) {
		for ws := range clauses(text) {
			for len(ws) > 0 {
				e, n := t.match(ws)
				if n > 0 && e.term != "" {
					at := ws[0].at
					if !yield(at, e.quantity(text[at:ws[n-1].end])) {
						return
					}
				}
				ws = ws[max(n, 1):]
			}
		}
	}
}

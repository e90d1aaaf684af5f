package article

var (
	appearing = wordSet("appear appears appeared appearing seem seems seemed seeming")
	// inView behind "appear" is coming into view: "appeared on television".
	inView = wordSet("on in at before with alongside for from after during again together next there here now then today yesterday and or")
	looks  = wordSet("look looks looked looking sound sounds sounded")
)

var surface = newHedgePhrases(Appearance,
	"on the surface", "on the face of it", "at first sight", "at first glance", "apparently", "seemingly", "ostensibly",
	"outwardly", "to all appearances", "by all appearances", "supposedly", "allegedly", "reportedly", "purportedly", "evidently",
)

// appearance is words that say how something looks: "appear to be", "on the
// surface it looks as if", which is one.
func (h *hedging) appearance(i int) int {
	n := h.looks(i)
	if n == 0 {
		return 0
	}
	if k := i + n; h.next(k) == "it" {
		if m := h.looks(k + 1); m > 0 && h.next(k+1) != "" {
			n += 1 + m
		}
	}
	return h.add(Appearance, i, n)
}

// looks is how many words of appearance stand at i.
func (h *hedging) looks(i int) int {
	if i >= len(h.words) {
		return 0
	}
	if _, n := surface.match(h, i); n > 0 {
		return n
	}
	w, next := h.words[i].low, h.next(i+1)
	switch {
	case appearing[w] && next != "" && !inView[next]:
		return 1 + h.complement(i+1)
	case looks[w] && next == "as" && (h.next(i+2) == "if" || h.next(i+2) == "though"):
		return 3
	case looks[w] && next == "set" && h.next(i+2) == "to":
		return 3
	case (w == "looks" || w == "looked" || w == "sounds") && next == "like" && h.states(i+2):
		return 2
	}
	return 0
}

// complement is how many words at i only join "appear" to what it governs.
func (h *hedging) complement(i int) int {
	switch h.next(i) {
	case "to":
		switch h.next(i + 1) {
		case "be", "have":
			return 2
		}
		return 1
	case "that":
		return 1
	case "as":
		if next := h.next(i + 1); next == "if" || next == "though" {
			return 2
		}
	}
	return 0
}

package article

var (
	modals     = wordSet("may might could")
	auxiliary  = wordSet("have be been")
	monthWords = wordSet("in of last next since until by from early late mid and to this during before after on between")
)

// modal is "may", "might" or "could" with its auxiliaries: "may have been".
func (h *hedging) modal(i int) int {
	w := h.words[i].low
	if !modals[w] || h.next(i+1) == "" || w == "may" && h.month(i) {
		return 0
	}
	n := 1
	if h.next(i+1) == "well" {
		n++
	}
	for auxiliary[h.next(i+n)] {
		n++
	}
	return h.add(Modal, i, n)
}

// month reports whether the "may" at i is the month.
func (h *hedging) month(i int) bool {
	if !h.words[i].capital {
		return false
	}
	after := h.next(i + 1)
	return monthWords[h.prior(i)] || startsWithDigit(h.prior(i)) || startsWithDigit(after) || h.prior(i) != "" && h.words[i].capital
}

func startsWithDigit(s string) bool { return s != "" && '0' <= s[0] && s[0] <= '9' }

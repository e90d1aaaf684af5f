package article

import (
	"strconv"
	"strings"
)

// certainty are words that make a share in front of them a hedge.
var certainty = wordSet("sure certain confident convinced likely chance chances probability likelihood possibility odds guaranteed positive")

// number is a chance in figures: "a one in ten chance", "70 per cent sure",
// "a probability of 30%", "100 per cent".
func (h *hedging) number(i int) int {
	lo, hi, n := h.share(i)
	if n == 0 {
		return 0
	}
	after := h.next(i + n)
	switch {
	case certainty[after]:
		n++
	case h.chanceOf(i):
	case lo == 1 && hi == 1 && h.entirely(i+n):
	default:
		return 0
	}
	h.add(Share, i, n)
	if !h.bounded(i) {
		h.last().Value, h.last().Low, h.last().High = (lo+hi)/2, lo, hi
	}
	return n
}

// bounding words say that a number is only the end of what is meant.
var bounding = wordSet("almost nearly over under")

// bounded reports whether only a bound is given: "almost 100 per cent", "more
// than 70 per cent". Where in between the chance lies is not said.
func (h *hedging) bounded(i int) bool {
	w := h.prior(i)
	if w == "a" || w == "an" {
		i--
		w = h.prior(i)
	}
	switch before := h.prior(i - 1); w {
	case "than":
		return before == "more" || before == "less" || before == "better" || before == "fewer"
	case "least", "most":
		return before == "at"
	case "to":
		return before == "up" || before == "close"
	}
	return bounding[w]
}

// chanceOf reports whether "chance of", "probability is" and the like stand before i.
func (h *hedging) chanceOf(i int) bool {
	switch h.prior(i) {
	case "of", "at", "is", "was", "as", "are", "were", "about", "around", "roughly":
		return chances[h.prior(i-1)] || chances[h.prior(i-2)] && h.prior(i-1) != "of"
	}
	return false
}

// entirely reports whether what stands at i lets "100 per cent" be a degree of
// certainty and not a share of something.
func (h *hedging) entirely(i int) bool {
	if h.atEnd(i) {
		return true
	}
	switch h.next(i) {
	case "that", "behind", "committed", "clear", "whether":
		return true
	}
	return false
}

// share reads a share of certainty at i, a range too, and how many words it has.
func (h *hedging) share(i int) (lo, hi float64, n int) {
	if n = h.inN(i, &lo); n > 0 {
		return lo, lo, n
	}
	lo, first := percentage(h.word(i))
	if !first.is {
		return 0, 0, 0
	}
	n, hi = 1, lo
	if to := h.next(i + 1); to == "to" || to == "or" || to == "and" {
		if v, second := percentage(h.next(i + 2)); second.is {
			n, hi, first.sign = 3, v, second.sign
		}
	}
	if !first.sign {
		m := h.percent(i + n)
		if m == 0 {
			return 0, 0, 0
		}
		n += m
	}
	if lo > hi || hi > 1 {
		return 0, 0, 0
	}
	return lo, hi, n
}

// percent is how many words at i say per cent.
func (h *hedging) percent(i int) int {
	switch {
	case h.next(i) == "percent":
		return 1
	case h.next(i) == "per" && h.next(i+1) == "cent":
		return 2
	}
	return 0
}

// readNumber is whether a number was read, and whether it bore a per cent sign.
type readNumber struct{ is, sign bool }

// percentage reads a word as a number of hundredths.
func percentage(w string) (float64, readNumber) {
	digits, sign := strings.CutSuffix(w, "%")
	if v, is := smallNumbers[w]; is {
		return decimal15(v / 100), readNumber{true, false}
	}
	if !startsWithDigit(digits) {
		return 0, readNumber{}
	}
	v, err := strconv.ParseFloat(digits, 64)
	return decimal15(v / 100), readNumber{err == nil, sign}
}

// inN reads "one in ten", "1 in 10" and "one-in-ten" at i.
func (h *hedging) inN(i int, v *float64) int {
	ws, n := []string{h.word(i), h.next(i + 1), h.next(i + 2)}, 3
	if parts := strings.Split(ws[0], "-"); len(parts) == 3 {
		ws, n = parts, 1
	}
	a, isA := wholeNumber(ws[0])
	b, isB := wholeNumber(ws[2])
	if !isA || !isB || ws[1] != "in" || a > b {
		return 0
	}
	*v = a / b
	return n
}

// wholeNumber reads a word or digits as a number above zero.
func wholeNumber(w string) (float64, bool) {
	if v, is := smallNumbers[w]; is {
		return v, v > 0
	}
	v, err := strconv.ParseUint(w, 10, 32)
	return float64(v), err == nil && v > 0
}

// smallNumbers are numbers that are one word.
var smallNumbers = map[string]float64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
	"hundred": 100,
}

package article

import (
	"fmt"
	"strconv"
	"strings"
)

// clash points out a fault of the text from..to itself.
func (f *figuring) clash(from, to int, says string) {
	f.clashes = append(f.clashes, Clash{A: -1, B: -1, Says: "“" + squeezed(f.text[from:to]) + "” " + says + "."})
}

// bounds are the tightest ends of the rates of two currencies so far.
type bounds struct {
	highest, lowest int     // indices in Article.Rates of what gives lo and hi
	lo, hi          float64 // the largest low end, the smallest high end
}

// rateClashes points out rates of the same two currencies that cannot both hold:
// their intervals have nothing in common. Each rate is held against the tightest
// of those before it, so that the work grows with the article's length. The same
// two pairs of amounts are pointed out once.
func rateClashes(a *Article) []Clash {
	var out []Clash
	told := map[[2]string]bool{}
	tell := func(i, j int) {
		x, y := a.pairText(a.Rates[i]), a.pairText(a.Rates[j])
		if !told[[2]string{x, y}] {
			out = append(out, a.clashOf(i, j))
		}
		told[[2]string{x, y}], told[[2]string{y, x}] = true, true
	}
	seen := map[string]bounds{}
	for i, r := range a.Rates {
		pair, lo, hi := a.pairOf(r)
		b, is := seen[pair]
		switch {
		case !is:
			seen[pair] = bounds{i, i, lo, hi}
			continue
		case lo > b.hi:
			tell(b.lowest, i)
		case hi < b.lo:
			tell(b.highest, i)
		}
		if lo > b.lo {
			b.lo, b.highest = lo, i
		}
		if hi < b.hi {
			b.hi, b.lowest = hi, i
		}
		seen[pair] = b
	}
	return out
}

// pairOf is a rate's two currencies in the order of the alphabet, and its
// interval that way round.
func (a *Article) pairOf(r Rate) (pair string, lo, hi float64) {
	x, y := a.Figures[r.A].Unit, a.Figures[r.B].Unit
	if x < y {
		return x + " " + y, r.Lo, r.Hi
	}
	return y + " " + x, 1 / r.Hi, 1 / r.Lo
}

// clashOf says that two rates cannot both hold.
func (a *Article) clashOf(i, j int) Clash {
	r, s := a.Rates[i], a.Rates[j]
	unit, of := a.Figures[r.A].Unit, a.Figures[r.B].Unit
	value, lo, hi := s.Value, s.Lo, s.Hi
	if a.Figures[s.A].Unit != unit {
		value, lo, hi = 1/s.Value, 1/s.Hi, 1/s.Lo
	}
	return Clash{A: i, B: j, Says: fmt.Sprintf(
		"%s makes %s %s for one %s (%s to %s, as the amounts are rounded), %s makes %s (%s to %s): both cannot be at one rate of exchange.",
		a.pairText(r), digits4(r.Value), unit, of, digits4(r.Lo), digits4(r.Hi), a.pairText(s), digits4(value), digits4(lo), digits4(hi))}
}

// pairText is two amounts as the article puts them.
func (a *Article) pairText(r Rate) string {
	from, to := a.Figures[r.A].From, a.Figures[r.B].To
	if strings.Contains(a.Text[from:to], "(") && strings.HasPrefix(a.Text[to:], ")") {
		to++
	}
	return squeezed(a.Text[from:to])
}

// digits4 is a number to four digits: rounding leaves no more.
func digits4(x float64) string { return strconv.FormatFloat(x, 'g', 4, 64) }

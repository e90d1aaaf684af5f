package article

import (
	"regexp"
	"strings"
)

// rates pairs this part's amounts that stand side by side in two currencies.
func (f *figuring) rates() []Rate {
	var out []Rate
	for k := f.first; k+1 < len(f.all); k++ {
		a, b := &f.all[k], &f.all[k+1]
		if !f.beside(a, b) {
			continue
		}
		f.shareUnit(k)
		sa, sb := f.steps[k-f.first], f.steps[k+1-f.first]
		if r, ok := implied(a.Value, b.Value, sa, sb); ok {
			r.A, r.B = k, k+1
			out = append(out, r)
		}
		k++
	}
	return out
}

// besideEach is what may stand between an amount and the same in another currency.
var besideEach = regexp.MustCompile(`^\s*(?:[(\[/]|,? or |,? that is,? |, i\.e\. |,? equivalent to |,? equal to |, about )\s*` +
	`(?:(?:or|about|around|roughly|approximately|approx\.?|nearly|almost|some|equivalent to|equal to|worth|just over|just under|i\.e\.|c\.|~|≈|=)\s*)*$`)

// mostBetween is longer than any text that besideEach can match sensibly, in bytes.
const mostBetween = 60

// beside reports whether b says the same amount as a in another currency.
func (f *figuring) beside(a, b *Figure) bool {
	money := func(x *Figure) bool {
		return len(x.Unit) == 3 && (x.Kind == Amount || x.Kind == PerTime) && currencyCodes[strings.ToLower(x.Unit)]
	}
	if !money(a) || !money(b) || a.Unit == b.Unit || b.From < a.To || b.From-a.To > mostBetween || a.Per != "" && b.Per != "" && a.Per != b.Per {
		return false
	}
	return besideEach.MatchString(f.text[a.To:b.From])
}

// shareUnit gives both amounts the unit that only one of them has, and reads the
// one behind the bracket: "$60 (£49) a barrel".
func (f *figuring) shareUnit(k int) {
	a, b := &f.all[k], &f.all[k+1]
	if next := f.steps[k+1-f.first].next; a.Per == "" && b.Per == "" && next < len(f.words) {
		if between := f.between(next); between == ") " || between == "] " || between == "), " {
			f.words[next].gap = 0
			if unit, n := f.perUnit(next); n > 0 {
				b.Per = unit
			}
		}
	}
	if a.Per == "" {
		a.Per = b.Per
	}
	b.Per = a.Per
	if perTimes[a.Per] {
		a.Kind, b.Kind = PerTime, PerTime
	}
}

// implied is the rate of two amounts, and how far it may be off for their
// rounding: half of one more of the last digit to either side. The second is
// worked out from the first, so that zeros at its end may be rounding as well;
// with a word such as "about" that holds for both.
func implied(a, b float64, sa, sb step) (Rate, bool) {
	da, db := sa.last/2, sb.round/2
	if sa.about || sb.about {
		da = sa.round / 2
	}
	if !(a > da) || !(b > db) {
		return Rate{}, false
	}
	return Rate{Value: a / b, Lo: (a - da) / (b + db), Hi: (a + da) / (b - db)}, true
}

package article

import "slices"

// ranged reads two numbers of which only the second says of what: "5 to 6
// million euros", "$5-6bn", "20 to 30 per cent". Each end is a figure.
func (f *figuring) ranged(i int) int {
	f.carried, _ = f.signBefore(i)
	defer func() { f.carried = "" }()
	low, k := f.number(i, true)
	j := f.second(i+k, f.word(i-1) == "between")
	if k == 0 || low.unit != "" || j == 0 || f.numbering(i) {
		return 0
	}
	at := len(f.all)
	n := f.upper(j)
	if n == 0 {
		return 0
	}
	first := f.all[at]
	scale, ok := f.lowScale(low, j, first)
	if !ok || f.carried != "" && first.Unit != f.carried {
		f.all, f.steps = f.all[:at], f.steps[:len(f.steps)-1]
		return 0
	}
	_, from := f.signBefore(i)
	first.Span, first.Value = Span{from, f.words[i+k-1].to}, decimal15(low.value*scale)
	f.all = slices.Insert(f.all, at, first)
	f.steps = slices.Insert(f.steps, len(f.steps)-1, step{last: low.last * scale, round: low.round * scale, next: i + k})
	return j - i + n
}

// second is where the upper end of a range begins whose lower end stops before
// word i, 0 where there is none.
func (f *figuring) second(i int, between bool) int {
	switch dash := f.between(i); {
	case i >= len(f.words):
		return 0
	case dash == "-" || dash == "–" || dash == " – ":
		return i
	}
	if w := f.next(i); (w == "to" || w == "or" || w == "and" && between) && i+1 < len(f.words) && f.words[i+1].gap == 0 {
		return i + 1
	}
	return 0
}

// upper reads the upper end at word j, and gives the words that it has.
func (f *figuring) upper(j int) int {
	for _, find := range []func(int) int{f.money, f.share, f.count} {
		if n := find(j); n > 0 {
			return n
		}
	}
	return 0
}

// lowScale is what the lower end is to be multiplied with to be of what the upper
// one is; false where it would then be the larger of the two.
func (f *figuring) lowScale(low numeral, j int, high Figure) (float64, bool) {
	scale := 1.0
	if plain, ok := written(firstDigits(f.word(j)), false); ok && !low.scaled && plain.value > 0 {
		n, _ := f.number(j, high.Unit != "" && high.Kind != Count)
		scale = n.value / plain.value
	}
	if high.Kind == Portion || high.Unit == "share" {
		scale /= 100
	}
	return scale, decimal15(low.value*scale) <= high.Value && low.value*scale <= largestFigure
}

// firstDigits is a word without the letters behind its digits.
func firstDigits(w string) string {
	if !startsWithDigit(w) {
		return w
	}
	end := 0
	for end < len(w) && (startsWithDigit(w[end:]) || w[end] == '.' || w[end] == ',') {
		end++
	}
	return w[:end]
}

// parted is the words of a part with "5-6bn" as two.
func parted(words []hedgeWord) []hedgeWord {
	var out []hedgeWord
	for _, w := range words {
		low := firstDigits(w.low)
		if low == w.low || low == "" || len(low)+1 >= len(w.low) || w.low[len(low)] != '-' || !startsWithDigit(w.low[len(low)+1:]) || dashes(w.low) > 1 {
			out = append(out, w)
			continue
		}
		first, second := w, w
		first.low, first.to = low, w.from+len(low)
		second.low, second.from, second.gap = w.low[len(low)+1:], first.to+1, gapOther
		out = append(out, first, second)
	}
	return out
}

func dashes(s string) (n int) {
	for i := range len(s) {
		if s[i] == '-' {
			n++
		}
	}
	return n
}

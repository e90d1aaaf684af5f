package quantity

import (
	"math"
	"strconv"
	"strings"
)

// figures is how many significant digits people are shown.
const figures = 3

// Format writes a value of a kind for people, to three significant digits: "0.2",
// "20%", "10% a month", "0.003 a month", "1.6x". Chances and rates are those of
// one period p. A chance short of 1 is never shown as 100%.
func Format(value float64, k Kind, p Period) string {
	return k.mark(value, number, people) + k.time(p)
}

// FormatRange writes a range as Format writes a value: "4% to 20% a month".
func FormatRange(lo, hi float64, k Kind, p Period) string {
	return k.mark(lo, number, people) + " to " + k.mark(hi, number, people) + k.time(p)
}

// String writes q so that Parse in the same context reads the same value, range
// and kind: "10% (4% to 20%) a month", "beta(2, 5)".
func (q Quantity) String() string {
	mark := func(x float64) string { return q.Kind.mark(x, exact, exactPercent) }
	switch {
	case q.Dist != nil:
		return q.Dist.String()
	case q.HasRange:
		return mark(q.Value) + " (" + mark(q.Lo) + " to " + mark(q.Hi) + ")" + q.Kind.time(q.Period)
	}
	return mark(q.Value) + q.Kind.time(q.Period)
}

// mark gives a number the mark of its kind.
func (k Kind) mark(x float64, plain, percent func(float64) string) string {
	switch k {
	case Share, Chance:
		return percent(x) + "%"
	case Ratio:
		return plain(x) + "x"
	}
	return plain(x)
}

func (k Kind) time(p Period) string {
	if k == Chance || k == Rate {
		return " a " + p.String()
	}
	return ""
}

// number is x to three figures, or to the whole number where it has more digits.
func number(x float64) string { return significant(x, figures) }

// people is 100x, with as many more figures as it takes to differ from 100.
func people(x float64) string {
	s := significant(100*x, figures)
	for n := figures + 1; s == "100" && x < 1 && n <= maxFigures; n++ {
		s = significant(100*x, n)
	}
	return s
}

// maxFigures are all that a float64 has; beyond plainDigits before the decimal
// point, or smallest, people read powers of ten more easily.
const (
	maxFigures  = 17
	plainDigits = 15
	smallest    = 1e-6
)

func significant(x float64, n int) string {
	a := math.Abs(x)
	if a >= math.Pow10(plainDigits) || a > 0 && a < smallest || !finite(x) {
		return strconv.FormatFloat(x, 'g', n, 64)
	}
	if a >= math.Pow10(n) {
		return strconv.FormatFloat(x, 'f', 0, 64)
	}
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', n, 64), 64)
	if err != nil {
		return exact(x)
	}
	return strconv.FormatFloat(rounded, 'f', -1, 64)
}

// exact is the shortest decimal that reads as x.
func exact(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

// exactPercent is a decimal that reads as x when a percent sign follows.
func exactPercent(x float64) string {
	mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(x, 'e', -1, 64), "e")
	e, err := strconv.Atoi(exponent)
	if err != nil {
		return exact(100 * x)
	}
	if y, err := strconv.ParseFloat(mantissa+"e"+strconv.Itoa(e+2), 64); err == nil {
		if s := exact(y); percentValue(strings.TrimPrefix(s, "-")) == math.Abs(x) {
			return s
		}
	}
	return mantissa + "e" + strconv.Itoa(e+2)
}

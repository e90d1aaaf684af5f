package brief

import "strings"

// quantityText is a parameter's value as a reader says it: "15% a month",
// "1.6 times", "0.015".
func quantityText(x float64, unit string) string {
	unit = clean(unit)
	kind, period, timed := strings.Cut(unit, " per ")
	switch {
	case kind == "chance" && timed:
		return finer(x) + " a " + period
	case kind == "rate" && timed:
		return digits(x, 2) + " a " + period
	case unit == "share" || unit == Probability:
		return finer(x)
	case unit == "ratio":
		return digits(x, 2) + " times"
	case unit == "number" || unit == "":
		return digits(x, 2)
	}
	return digits(x, 3) + " " + unit
}

// finer is a chance in per cent with two significant digits, since a
// parameter's 0.3% must not become "less than 1%".
func finer(x float64) string {
	if !Number(x).Known() {
		return "–"
	}
	if x > 0.99 && x < 1 {
		return digits(100*x, 3) + "%"
	}
	return digits(100*x, 2) + "%"
}

// rangeText is a range as a reader says it: "4% to 20% a month".
func rangeText(low, high Number, unit string) string {
	a, b := quantityText(float64(low), unit), quantityText(float64(high), unit)
	return withoutPeriod(a) + " to " + b
}

// withoutPeriod cuts off what a chance, a rate or a ratio ends with.
func withoutPeriod(text string) string {
	for _, tail := range []string{" a week", " a month", " a quarter", " times"} {
		text = strings.TrimSuffix(text, tail)
	}
	return text
}

// text is a figure in words, by its unit.
func (f Figure) text() string {
	if !f.Known() {
		return "–"
	}
	return quantityText(float64(f.Value), f.Unit)
}

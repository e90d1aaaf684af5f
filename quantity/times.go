package quantity

import "github.com/agext/levenshtein"

// rateUnit is the unit that makes percentages over a time linear in it.
const rateUnit = "rate"

// adverbs are times in one word.
var adverbs = map[string]string{
	"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter",
	"yearly": "year", "annually": "year",
}

// counts are the numbers that are often spelt out before a unit.
var counts = map[string]float64{
	"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
	"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}

// time reads "a month", "per month", "/month", "monthly", "in 6 months" or
// "within the next 6 months" as a number of periods, 0 if no time comes next.
func (p *parser) time() (float64, error) {
	t := p.peek()
	if unit, ok := adverbs[t.text]; ok && t.kind == wordToken {
		p.pos++
		n, _ := p.c.Period.Periods(1, unit)
		return n, nil
	}
	if !p.accept("a", "an", "per", "each", "every", "in", "within", "over", "/") {
		return 0, nil
	}
	for p.accept("the", "next", "any") {
	}
	at := p.peek().at
	n, err := p.count()
	if err != nil {
		return 0, err
	}
	periods, err := p.unit(n)
	if err != nil {
		return 0, err
	}
	if periods <= 0 || !finite(periods) || !finite(1/periods) {
		return 0, p.fail(at, BadTime, "the time must be finite and above zero", `write it as in "in 6 months"`)
	}
	return periods, nil
}

// count reads the number before a unit; without one it is 1.
func (p *parser) count() (float64, error) {
	t := p.peek()
	if n, ok := counts[t.text]; ok && t.kind == wordToken {
		p.pos++
		return n, nil
	}
	if t.kind != numberToken {
		return 1, nil
	}
	p.pos++
	if n := decimal(t.text, bare); finite(n) {
		return n, nil
	}
	return 0, p.fail(t.at, BadNumber, "the number is too large", "write a finite number")
}

// unit reads a unit of time and turns n of it into periods.
func (p *parser) unit(n float64) (float64, error) {
	t := p.peek()
	if periods, ok := p.c.Period.Periods(n, t.text); ok && t.kind == wordToken {
		p.pos++
		return periods, nil
	}
	if t.kind == endToken {
		return 0, p.fail(t.at, BadUnit, "a unit of time is missing", unitRemedy)
	}
	remedy := unitRemedy
	if near := nearest(t.text, unitNames); near != "" {
		remedy = "did you mean " + quote(near) + "?"
	}
	return 0, p.fail(t.at, BadUnit, quote(t.text)+" is no unit of time", remedy)
}

const unitRemedy = "write day, week, month, quarter, year, decade or period"

var unitNames = []string{
	"day", "week", "month", "quarter", "year", "decade", "period",
	"days", "weeks", "months", "quarters", "years", "decades", "periods",
}

// Two names nearer than nearEnough (1 is the same) are worth a "did you mean";
// longestGuess bounds the work spent on nonsense (in bytes).
const (
	nearEnough   = 0.6
	longestGuess = 60
)

// nearest is the name most like s, "" if none is like it.
func nearest(s string, names []string) string {
	best, found := nearEnough, ""
	if len(s) > longestGuess {
		return ""
	}
	for _, n := range names {
		if like := levenshtein.Similarity(s, n, nil); like > best {
			best, found = like, n
		}
	}
	return found
}

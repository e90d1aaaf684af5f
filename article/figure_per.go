package article

import "strings"

// perTimes and perThings are what a rate is of.
var (
	perTimes  = wordSet("second minute hour day week fortnight month quarter year decade")
	perThings = wordSet("barrel tonne ton head person litre liter gallon ounce kilo kilogram share unit acre hectare mile kilometre kilometer " +
		"bushel household family soldier shell round piece pound kilowatt-hour megawatt-hour night seat ticket")
	adverbsOf = map[string]string{
		"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
	}
)

// per reads "a barrel", "per month" or "/day" at word i for a figure, and gives
// the words that it has. An amount over a time is a rate.
func (f *figuring) per(i int, fig *Figure) int {
	unit, n := f.perUnit(i)
	if n == 0 {
		return 0
	}
	fig.Per = unit
	fig.To = f.words[i+n-1].to
	f.steps[len(f.steps)-1].next += n
	if perTimes[unit] {
		fig.Kind = PerTime
	}
	return n
}

func (f *figuring) perUnit(i int) (string, int) {
	if i < len(f.words) && f.between(i) == "/" && (perTimes[f.words[i].low] || perThings[f.words[i].low]) {
		return f.words[i].low, 1
	}
	w, unit := f.next(i), f.next(i+1)
	switch {
	case adverbsOf[w] != "":
		return adverbsOf[w], 1
	case unit == "" || strings.HasPrefix(unit, "cent"):
		return "", 0
	case (w == "a" || w == "an" || w == "each" || w == "every" || w == "per") && (perTimes[unit] || perThings[unit]),
		w == "per" && !startsWithDigit(unit):
		return unit, 2
	}
	return "", 0
}

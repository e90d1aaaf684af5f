package brief

import (
	"fmt"
	"math"
	"strings"
)

// spreadShown is how many numbers have a line among those that the spread comes
// from; JSON has them all.
const spreadShown = 10

// aloneClause says that nothing is drawn where one number moves at a time, ""
// where nothing is drawn at all.
func (r *Report) aloneClause() string {
	if r.Answer.Drawn == nil {
		return ""
	}
	return " (one moves at a time, all others stay as they are set)"
}

// spreadLead heads what the spread comes from.
func (r *Report) spreadLead() string {
	s := r.RestsOn.Spread
	return clean(fmt.Sprintf("What the spread of an agreement %s over %s draws comes from: the share of it that would go away if a number were known (first-order Sobol indices), with bootstrap intervals.", s.Of, thousands(int64(s.Draws))))
}

// spreadRows are the numbers that account for most.
func (r *Report) spreadRows() []SpreadBy {
	var out []SpreadBy
	for _, x := range r.RestsOn.Spread.Numbers {
		if len(out) < spreadShown && (!x.Index.Known() || x.Index.float() >= leastShown) {
			out = append(out, x)
		}
	}
	return out
}

// leastShown is the least index that is worth a line: less is a hundredth of the
// spread at most, which no sample of a few hundred tells from nothing.
const leastShown = 0.01

// drawnName is a number that was drawn, in words, with whose belief it is.
func (r *Report) drawnName(param, party string) string {
	name := capital(r.about(param))
	if party != "" {
		name += ", as " + r.who(party) + " sees it"
	}
	return clean(name)
}

// spreadLine is what the numbers account for one by one, and how to learn more.
func (r *Report) spreadLine() string {
	s := r.RestsOn.Spread
	if s.Why != "" {
		return "Where the spread of that chance comes from is not told: " + s.Why + "."
	}
	line := fmt.Sprintf("One by one all %d numbers account for %s of the spread", len(s.Numbers), percent(math.Min(1, s.Alone.float())))
	if s.Alone.float() < interplay {
		line += "; the rest comes from several acting together"
	}
	n := indexPoints * (screened + 3)
	if len(s.Numbers) <= screened {
		n = indexPoints * (len(s.Numbers) + 2)
	}
	return fmt.Sprintf("%s. How much each has a part in (its total index) needs draws of its own, %s solves:", line, thousands(int64(n)))
}

// interplay is the sum of first-order indices below which something is left for
// numbers that act together.
const interplay = 0.95

// indexPoints and screened are of the command that is suggested for total
// indices: enough points for most intervals to be narrow enough to be told, and
// the numbers that matter.
const (
	indexPoints = 128
	screened    = 8
)

// totalsCommand has total indices of the numbers that matter most; "" where
// there are none.
func (r *Report) totalsCommand() string {
	if r.RestsOn.Spread.Why != "" {
		return ""
	}
	line := fmt.Sprintf("parley ensemble %s --indices --draws %d", clean(r.Question.Name), indexPoints)
	if len(r.RestsOn.Spread.Numbers) > screened {
		line += fmt.Sprintf(" --screen %d", screened)
	}
	return line
}

// boxLine is the box in a sentence, or why there is none.
func (r *Report) boxLine() string {
	s := r.RestsOn.Spread
	b := s.Box
	if b == nil {
		return clean("No region of the numbers stands out: " + s.NoBox + ".")
	}
	var where []string
	for _, x := range b.Bounds {
		where = append(where, r.boundText(x))
	}
	return clean(fmt.Sprintf("An agreement %s comes in %s of 100 cases where %s, against %s over all draws. %s of the draws lie there, and %s of all such agreements.",
		s.Of, inHundred(b.Density.float()), list(where), inHundred(b.Overall.float()), percent(b.Share.float()), percent(b.Coverage.float())))
}

// inHundred is a mean chance as a count of a hundred: "60", "less than 1".
func inHundred(p float64) string { return strings.TrimSuffix(Percent(p), "%") }

// boundText is a bound in words.
func (r *Report) boundText(x Bound) string {
	name := "“" + r.drawnName(x.Param, x.Party) + "”"
	low, high := quantityText(x.Low.float(), x.Low.Unit), quantityText(x.High.float(), x.High.Unit)
	switch {
	case !x.Low.Known():
		return name + " is at most " + high
	case !x.High.Known():
		return name + " is at least " + low
	}
	return name + " is from " + low + " to " + high
}

// textSpread is what the spread comes from.
func textSpread(s *sheet, r *Report) {
	if r.RestsOn.Spread == nil {
		return
	}
	s.gap()
	var rows [][]string
	for _, x := range r.spreadRows() {
		at := "–"
		if x.Index.Known() {
			at = percent(x.Index.float())
		}
		rows = append(rows, []string{r.drawnName(x.Param, x.Party), at, x.Index.Interval.between(), s.bar(x.Index.float(), s.dots(), plain)})
	}
	if len(rows) > 0 {
		s.para(r.spreadLead())
		s.gap()
		s.table([]column{{head: "Number", bends: true}, {head: "share", right: true}, {head: "90% interval", right: true}, {cells: s.dots()}}, rows)
		s.gap()
	}
	s.para(joinNotes(r.boxLine(), r.spreadLine()))
	s.indented("  ", "    ", r.totalsCommand(), plain)
}

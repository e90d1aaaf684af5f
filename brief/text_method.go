package brief

import (
	"fmt"
	"strconv"
	"strings"

	"parley/solve"
)

// textMethod is what was solved, in the field's own terms.
func textMethod(s *sheet, r *Report) {
	s.heading("Method")
	for _, p := range r.methodLines() {
		s.para(clean(p))
	}
}

// methodLines are the paragraphs of the method note.
func (r *Report) methodLines() []string {
	lines := []string{r.solvedLine(), joinNotes(r.certificateLine(), r.Answer.Tail), r.workLine()}
	if len(r.Method.LeavesOut) > 0 {
		lines = append(lines, "What it leaves out. "+strings.Join(r.Method.LeavesOut, " "))
	}
	return append(lines, r.versionLine())
}

// solvedLine says which game, and how it was solved.
func (r *Report) solvedLine() string {
	m := r.Method
	return fmt.Sprintf("Solved as an agent quantal response equilibrium of a Markov bargaining game with non-common priors, by backward induction over %s (a horizon of %d and a tail of %d) and %s, with %s and %s. Chances are worked out over all states, none is sampled. Weights of reasons are Shapley values; worth is a reservation value, a normalised average per %s.",
		count(m.Horizon+m.Tail, m.Period), m.Horizon, m.Tail, count2(m.States, "state"), count2(m.Parties, "part"), count2(m.Deals, "deal"), m.Period)
}

// count2 is a count with thousands set apart; "part" is of parties.
func count2(n int, noun string) string {
	text := thousands(int64(n)) + " "
	switch {
	case noun == "part" && n == 1:
		return text + "party"
	case noun == "part":
		return text + "parties"
	case n == 1:
		return text + noun
	}
	return text + noun + "s"
}

// thousands sets groups of three digits apart.
func thousands(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// certificateLine says how far the solution can be trusted.
func (r *Report) certificateLine() string {
	c := r.Method.Certificate
	if c == nil {
		return "No certificate was asked for."
	}
	line := fmt.Sprintf("Certificate: largest Bellman residual %s over %s; mass balance within %s", exponent(c.Residual), count(c.Checked, "period"), exponent(c.MassError))
	if c.HalfTailEnds.Known() {
		line += fmt.Sprintf("; with half the tail the chance within twelve months moves by %s and by the horizon by %s", finePoints(c.HalfTail12), finePoints(c.HalfTailEnds))
	}
	var regrets []string
	for _, g := range c.Regret {
		regrets = append(regrets, fmt.Sprintf("%s %s (at most %s)", r.who(g.Party), digits(g.Gain.float(), 2), digits(g.Bound.float(), 2)))
	}
	if len(regrets) > 0 {
		line += "; regret of " + list(regrets)
	}
	return line + "."
}

// exponent is a rounding error.
func exponent(n Number) string {
	if n == 0 {
		return "0"
	}
	return strings.Replace(strconv.FormatFloat(float64(n), 'e', 0, 64), "-", "−", 1)
}

// finePoints is a small change of a chance, in points of a hundred.
func finePoints(f Figure) string {
	if !f.Known() {
		return "–"
	}
	return pointText(digits(100*f.float(), 2))
}

// workLine counts what it took.
func (r *Report) workLine() string {
	m := r.Method
	line := fmt.Sprintf("Work: %s reached in all periods together, %s rounds of talks, %s exponentials",
		count2(m.Counters.States, "state"), thousands(m.Counters.Talks), thousands(m.Counters.Exponentials))
	if s := m.Solves; s.Full+s.Brief > 0 {
		line += fmt.Sprintf("; %s solved whole and %s for values alone", count2(s.Full, "setting"), thousands(int64(s.Brief)))
		if s.Strided > 0 {
			line += fmt.Sprintf(", %s in strides", thousands(int64(s.Strided)))
		}
	}
	if m.Solves.Gradients > 0 {
		line += ", with slopes of every figure to every number"
	}
	return joinNotes(line+".", r.stridesLine())
}

// stridesLine says how far what-ifs may be off.
func (r *Report) stridesLine() string {
	x := r.Method.Strides
	if x == nil {
		return ""
	}
	line := fmt.Sprintf("In strides: talks beyond twelve months are held every %s %s, and go on changing evenly in between.", ordinal(x.Stride), r.Method.Period)
	if x.Far > 0 {
		line += fmt.Sprintf(" Behind the first %s, and behind what is asked, %d of every %d are worked out, and values go on as in the last; talks that have gone on evenly are passed over up to %d times.",
			count(x.Far, r.Method.Period), solve.LeapWorked, solve.LeapOf, solve.PassMost)
	}
	return line + fmt.Sprintf(" Compared with solving in full, as things would stand without any reason, that moved chances by %s and values by %s at the most; --exact solves everything in full.",
		finePoints(chance(float64(x.Chance))), digits(float64(x.Value), 1))
}

// versionLine is what is needed to run it again and get the same bytes.
func (r *Report) versionLine() string {
	m := r.Method
	return fmt.Sprintf("Parley %s, report %s; scenario %s, SHA-256 %s; seed %d.", m.Version, r.Schema, r.Question.Name, m.Scenario, m.Seed)
}

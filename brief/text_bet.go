package brief

import (
	"fmt"
	"strings"
)

// betTitle heads the bet.
func (r *Report) betTitle() string {
	if r.Question.Holdout == "" {
		return "What to watch"
	}
	return clean("What " + r.who(r.Question.Holdout) + " is betting on")
}

// textBet sets the holdout's expectations beside the analyst's.
func textBet(s *sheet, r *Report) {
	if r.Bet == nil {
		return
	}
	s.heading(r.betTitle())
	if r.Bet.Holdout == "" {
		textWatches(s, r)
		return
	}
	dots := s.dots()
	if r.Answer.Drawn != nil {
		dots = narrowDots
	}
	var rows [][]string
	for _, w := range r.wagers() {
		rows = append(rows, []string{capital(clean(r.wagerName(w))), w.Analyst.inTable(), w.Holdout.inTable(), s.pair(w.Analyst.float(), w.Holdout.float(), dots)})
	}
	who := clean(r.who(r.Bet.Holdout))
	s.table([]column{
		{head: "If it refuses today", bends: true},
		{head: s.pick("○", "o") + " the analyst", right: true},
		{head: s.pick("●", "@") + " " + who, right: true},
		{head: "0 to 100%", cells: dots},
	}, rows)
}

// narrowDots is the width of such a scale where there is little room.
const narrowDots = 11

// dots is the width of a scale with two marks.
func (s *sheet) dots() int {
	if s.cells < 70 {
		return narrowDots
	}
	return 21
}

// textWatches are the watched events where nobody holds out.
func textWatches(s *sheet, r *Report) {
	var rows [][]string
	for _, w := range r.wagers() {
		rows = append(rows, []string{capital(clean(r.wagerName(w))), w.Analyst.inTable(), s.bar(w.Analyst.float(), s.dots(), good)})
	}
	s.table([]column{{head: "Event", bends: true}, {head: "chance", right: true}, {cells: s.dots()}}, rows)
}

// wagers are the watches, then agreement and endings.
func (r *Report) wagers() []Wager {
	return append(append([]Wager{}, r.Bet.Watches...), r.Bet.Others...)
}

// wagerName is the event with its time, where its name does not say it.
func (r *Report) wagerName(w Wager) string {
	for _, x := range r.Bet.Others {
		if x.Name == w.Name {
			return w.Name
		}
	}
	within := count(w.Period, r.Question.Period)
	if w.Before != "" {
		within += ", before " + inWords(w.Before)
	}
	return fmt.Sprintf("%s (%s)", w.Name, within)
}

// inWords is a condition of the language as a reader says it: the words of
// levels without quotes, comparisons and joints in words.
func inWords(condition string) string {
	return strings.NewReplacer(" == ", " is ", " != ", " is not ", " >= ", " is at least ", " <= ", " is at most ",
		" > ", " is above ", " < ", " is below ", " && ", " and ", " || ", " or ", "\"", "", "_", " ").Replace(condition)
}

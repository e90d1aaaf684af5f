package brief

import (
	"fmt"
	"math"
	"strings"

	"parley/outlook"
)

// Drawn says what the intervals of a report are over: draws of all numbers from
// their ranges.
type Drawn struct {
	Draws      int    `json:"draws"`
	Impossible int    `json:"impossible"` // of which make no game, and are left out
	Numbers    int    `json:"numbers"`    // that were drawn
	Seed       uint64 `json:"seed"`
	Deep       int    `json:"deep"`  // draws of which reasons were weighed and levers pulled
	Terms      int    `json:"terms"` // draws of which it is known on which deals agreements are struck
	// Closed and Refused are the shares of draws in which a deal exists that
	// everybody prefers to waiting, and in which the others would take none.
	Closed  Figure `json:"closed"`
	Refused Figure `json:"refused"`
}

// drawn says what was drawn, nil where nothing was.
func (b *builder) drawn() *Drawn {
	d := b.o.Drawn
	if d == nil {
		return nil
	}
	const why = "no holdout, or no deal, to measure it by"
	return &Drawn{
		Draws: d.Draws, Impossible: d.Impossible, Numbers: len(d.Inputs), Seed: d.Seed, Deep: d.Deep, Terms: d.Terms,
		Closed: figure(d.Closed, ShareUnit, why), Refused: figure(d.Refused, ShareUnit, why),
	}
}

// over is a figure with where it lies over the draws, where that is known.
func (b *builder) over(f Figure, o outlook.Output) Figure {
	f.Interval = b.interval(o)
	return f
}

// interval is where a figure lies over the draws, nil where nothing was drawn or
// too few draws have it.
func (b *builder) interval(o outlook.Output) *Interval {
	if b.o.Drawn == nil {
		return nil
	}
	return spreadInterval(b.o.Drawn.Spread(o))
}

// spreadInterval is a spread as a report has it, nil where there is none.
func spreadInterval(s outlook.Spread) *Interval {
	if s.Why != "" {
		return nil
	}
	mid := Number(s.Mid)
	return &Interval{Low: Number(s.Low), Mid: &mid, High: Number(s.High), Mass: Number(s.Mass), Draws: s.N}
}

// Count is in how many draws something holds, of those that were tried.
type Count struct {
	Yes int `json:"yes"`
	Of  int `json:"of"`
}

// count is in how many draws a flag is set; nil where none has it.
func (b *builder) count(o outlook.Output) *Count {
	if b.o.Drawn == nil {
		return nil
	}
	c := &Count{}
	if c.Yes, c.Of = b.o.Drawn.Holds(o); c.Of == 0 {
		return nil
	}
	return c
}

// text is a count in words: "in 21 of 32 draws".
func (c *Count) text() string {
	return fmt.Sprintf("in %d of %s draws", c.Yes, thousands(int64(c.Of)))
}

// between is an interval of chances: "3% to 41%", "" for none.
func (i *Interval) between() string {
	if i == nil {
		return ""
	}
	return percent(float64(i.Low)) + " to " + percent(float64(i.High))
}

// and is the same after a chance in a sentence: ", between 3 and 41".
func (i *Interval) and() string {
	if i == nil {
		return ""
	}
	low, high := i.bare()
	return ", between " + low + " and " + high
}

// beside is the same in brackets after a chance in a table: " (3 to 41)".
func (i *Interval) beside() string {
	if i == nil {
		return ""
	}
	bare := func(x Number) string { return strings.TrimSuffix(percent(float64(x)), "%") }
	return " (" + bare(i.Low) + " to " + bare(i.High) + ")"
}

// dash is the same for a chart, where room is short: "3–41%".
func (i *Interval) dash() string {
	if i == nil {
		return ""
	}
	return strings.TrimSuffix(percent(float64(i.Low)), "%") + "–" + percent(float64(i.High))
}

// bare is both ends in per cent, without the sign where that is clear.
func (i *Interval) bare() (low, high string) {
	low, high = percent(float64(i.Low)), percent(float64(i.High))
	if strings.ContainsAny(low+high, "<>–") {
		return low, high
	}
	return strings.TrimSuffix(low, "%"), strings.TrimSuffix(high, "%")
}

// brackets is an interval of figures that are printed so, in brackets.
func (i *Interval) brackets(one func(Figure) string) string {
	if i == nil {
		return ""
	}
	return " (" + i.text(one) + ")"
}

// text is an interval of figures that are printed so; "" for none.
func (i *Interval) text(one func(Figure) string) string {
	if i == nil {
		return ""
	}
	return one(Figure{Value: i.Low}) + " to " + one(Figure{Value: i.High})
}

// drawnLine says what the intervals are over, "" where nothing was drawn.
func (r *Report) drawnLine() string {
	d := r.Answer.Drawn
	if d == nil {
		return ""
	}
	line := fmt.Sprintf("In nine of ten draws of all %d numbers from their ranges a figure lies in the interval beside it (%s draws, seed %d).", d.Numbers, thousands(int64(d.Draws)), d.Seed)
	if d.Impossible > 0 {
		line += " " + leftOut(d.Impossible)
	}
	return line
}

// leftOut says how many draws make no game.
func leftOut(n int) string {
	if n == 1 {
		return "One of the draws makes no game and is left out."
	}
	return fmt.Sprintf("%d of the draws make no game and are left out.", n)
}

// tenths is a mass in words: "nine of ten".
func tenths(mass Number) string {
	words := []string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "all"}
	n := int(math.Round(10 * float64(mass)))
	if n < 0 || n >= len(words) {
		return percent(float64(mass))
	}
	return words[n] + " of ten"
}

// inTable is a chance with where it lies over the draws: "14% (5 to 31)".
func (f Figure) inTable() string { return percent(f.float()) + f.Interval.beside() }

// massLine is what an interval is over: "eight of ten of 32 draws".
func (i *Interval) massLine() string {
	return tenths(i.Mass) + " of " + thousands(int64(i.Draws)) + " draws"
}

package brief

import "fmt"

// Drawn says what the intervals of an answer are over: draws of all numbers from
// their ranges.
type Drawn struct {
	Draws      int    `json:"draws"`
	Impossible int    `json:"impossible"` // of which make no game, and are left out
	Numbers    int    `json:"numbers"`    // that were drawn
	Seed       uint64 `json:"seed"`
}

// Draws is what those draws came to: where the chance of an agreement lies, by
// period.
type Draws struct {
	Drawn
	Agreement []DrawnBy
}

// DrawnBy is where the chance of an agreement in the first so many periods lies:
// its 5% and 95% points over the draws.
type DrawnBy struct {
	Period    int
	Low, High float64
}

// drawnMass is the share of draws between a DrawnBy's points.
const drawnMass = 0.9

// interval is where the chance lies, nil where nothing was drawn for it.
func (d *Draws) interval(period int) *Interval {
	if d == nil {
		return nil
	}
	for _, x := range d.Agreement {
		if x.Period == period {
			return &Interval{Low: Number(x.Low), High: Number(x.High), Mass: drawnMass}
		}
	}
	return nil
}

// between is an interval of chances: "3% to 41%", "" for none.
func (i *Interval) between() string {
	if i == nil {
		return ""
	}
	return percent(float64(i.Low)) + " to " + percent(float64(i.High))
}

// drawnLine says what the intervals are over, "" where nothing was drawn.
func (r *Report) drawnLine() string {
	d := r.Answer.Drawn
	if d == nil {
		return ""
	}
	line := fmt.Sprintf("In nine of ten draws of all %d numbers from their ranges the chance lies in the interval beside it (%d draws, seed %d).", d.Numbers, d.Draws, d.Seed)
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

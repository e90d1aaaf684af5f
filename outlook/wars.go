package outlook

import "time"

// WarKind is what sort of war it is: who fights whom.
type WarKind string

// The kinds of war. Civil takes those in with another state's troops on a side.
const (
	Interstate    WarKind = "interstate"
	Civil         WarKind = "civil"
	Extrasystemic WarKind = "extrasystemic" // a state against a group outside its own territory, such as in a colony
	AllWars       WarKind = "all"           // asks for every kind; no war is of it
	unstated      WarKind = ""              // a list without the column: counts as whatever is asked for
)

// WarEnd is how a war ended.
type WarEnd int

// How wars end. StillOn is one that had not ended when it was last seen.
const (
	StillOn WarEnd = iota
	ByAgreement
	ByVictory
	FadedOut
	EndUnrecorded // it ended; the list does not say how
	warEnds       // how many there are
)

// endNames are how ends are called in reports.
var endNames = [warEnds]string{"still on", "agreement", "victory", "faded out", "not recorded"}

// String is the end's name, such as "agreement".
func (e WarEnd) String() string {
	if e < 0 || e >= warEnds {
		return endNames[StillOn]
	}
	return endNames[e]
}

// DaysPerMonth is what a month of a war's age is: a twelfth of 365.25 days.
const DaysPerMonth = 365.25 / 12

// War is one unbroken spell of fighting: an episode.
type War struct {
	ID       string
	Conflict string // several episodes may be of one conflict; "" is one of its own
	Name     string
	Kind     WarKind
	Start    time.Time // first day
	Last     time.Time // last day, or where How is StillOn the last that is known of
	How      WarEnd
	Intense  bool // 1,000 or more battle deaths in some calendar year
}

// Months is how long the war lasted, or had when last seen, first and last day
// counted: above 0.
func (w War) Months() float64 {
	const day = 24 * 60 * 60 // seconds; a time.Duration would end at 292 years
	return (float64(w.Last.Unix()-w.Start.Unix())/day + 1) / DaysPerMonth
}

// WarList is a list of wars, and where it is from.
type WarList struct {
	Name     string // for headings
	Citation string
	Licence  string
	Until    time.Time // the last day that the list covers
	Graded   bool      // Intense is known of every war
	Wars     []War
}

// asOf is the list as it stood on a day, had it been made then: later wars are
// left out, and what ended later is still on.
func (l *WarList) asOf(day time.Time) *WarList {
	out := *l
	out.Until, out.Wars = day, nil
	for _, w := range l.Wars {
		if w.Start.After(day) {
			continue
		}
		if w.Last.After(day) {
			w.Last, w.How = day, StillOn
		}
		out.Wars = append(out.Wars, w)
	}
	return &out
}

// ends are the ways of ending that occur in the list, in order.
func (l *WarList) ends() (out []WarEnd) {
	var seen [warEnds]bool
	for _, w := range l.Wars {
		seen[w.How] = true
	}
	for e := ByAgreement; e < warEnds; e++ {
		if seen[e] {
			out = append(out, e)
		}
	}
	return out
}

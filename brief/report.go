// Package brief is the page that an analyst hands over: one Report of what a
// scenario says, and three printers of it, for a terminal, for a browser and
// for programs. Use Build to make a report from a scenario, then WriteText,
// WriteHTML or WriteJSON; Compare sets two reports side by side.
//
// It promises that the three printers say the same thing: they read the Report
// and nothing else, so that a report read back from JSON prints as it did. The
// same report gives the same bytes; nothing here looks at a clock, the
// environment or the network, and the HTML page asks for nothing but itself.
// Names and texts come from whoever wrote the scenario and are treated as
// such: none of them can become markup, script or a terminal's control code.
package brief

// Schema is the version of the JSON form of a Report; docs/report.md describes
// it. It changes when a field's name, meaning or unit does, not when one is added.
const Schema = "parley.report/2"

// Report is everything that a brief says. A section that is nil either could
// not be given, and then Absent says why, or has not been worked out yet.
type Report struct {
	Schema    string     `json:"schema"`
	Question  Question   `json:"question"`
	Changes   []Change   `json:"changes,omitempty"` // what was altered before solving
	Answer    Answer     `json:"answer"`
	Shortfall *Shortfall `json:"shortfall"`
	Reasons   *Reasons   `json:"reasons"`
	Bet       *Bet       `json:"bet"`
	Levers    *Levers    `json:"levers"`
	Flips     *Flips     `json:"flips"`
	RestsOn   *RestsOn   `json:"rests_on"`
	Gradient  *Gradient  `json:"gradient"`
	Road      *Road      `json:"road"`
	Evidence  Evidence   `json:"evidence"`
	Method    Method     `json:"method"`
	Absent    []Absence  `json:"absent,omitempty"`
}

// Question is what is asked, as of when, and of whom.
type Question struct {
	Name    string  `json:"name"`
	Title   string  `json:"title"`
	AsOf    string  `json:"as_of"` // YYYY-MM-DD
	Began   string  `json:"began,omitempty"`
	Kind    string  `json:"kind,omitempty"`
	Period  string  `json:"period"`  // week, month or quarter
	Horizon int     `json:"horizon"` // in periods
	Ends    string  `json:"ends"`    // the horizon's date, "" where as_of is none
	Holdout string  `json:"holdout"` // whose refusal is explained, "" for nobody's
	Talks   bool    `json:"talks"`   // whether rounds can be held and there are deals to strike
	Parties []Party `json:"parties"`
}

// Party is one side of the conflict.
type Party struct {
	Name     string `json:"name"`    // as the scenario writes it
	Display  string `json:"display"` // as a reader sees it
	About    string `json:"about,omitempty"`
	Consents bool   `json:"consents"` // a deal needs its consent
}

// Change is one number that was altered before solving.
type Change struct {
	Param string `json:"param"`
	Party string `json:"party,omitempty"` // "" where the analyst's value was set
	From  Figure `json:"from"`
	To    Figure `json:"to"`
}

// Answer is how likely an agreement is, and what else may happen.
type Answer struct {
	Verdict   []string `json:"verdict"`      // in words, sentence by sentence
	First     Figure   `json:"first_period"` // agreement in the first period
	Agreement []By     `json:"agreement"`
	Drawn     *Drawn   `json:"drawn,omitempty"` // where numbers were drawn, and figures have intervals
	// Outside says what the base rates beside the chances are of; nil without.
	Outside *OutsideView `json:"outside_view,omitempty"`
	// Tail warns where the chances hang on how long the war is taken to go on
	// beyond the horizon. It is known last, with the certificate.
	Tail     string    `json:"tail,omitempty"`
	Never    Never     `json:"never"`
	Outcomes []Outcome `json:"outcomes"` // at the horizon: agreement, each ending, still at war
}

// By is the chance of an agreement within a time.
type By struct {
	Label  string `json:"label"`  // "6 months", or the horizon's "May 2030"
	Period int    `json:"period"` // how many periods that is
	Chance Figure `json:"chance"`
	// AtLoss is the share of it that is struck at a loss to some party whose
	// consent was needed.
	AtLoss Figure `json:"at_loss"`
	// Outside is how often wars of this kind and age ended so, where base
	// rates are there.
	Outside *Figure `json:"outside,omitempty"`
	// Pooled is that and Chance, averaged on the scale of log-odds.
	Pooled *Figure `json:"pooled,omitempty"`
}

// Never is the claim that no agreement comes by the horizon.
type Never struct {
	Chance  Figure        `json:"chance"`
	Endings []NamedFigure `json:"endings,omitempty"`
	War     Figure        `json:"war"`
}

// Outcome is one way in which things may stand at the horizon.
type Outcome struct {
	Kind   string `json:"kind"` // agreement, ending or war
	Name   string `json:"name"`
	Chance Figure `json:"chance"`
}

// NamedFigure is a figure of something that has a name.
type NamedFigure struct {
	Name   string `json:"name"`
	Figure Figure `json:"figure"`
}

// Absence says why a section is not there.
type Absence struct {
	Section string `json:"section"` // the JSON name of the section
	Why     string `json:"why"`
}

// absent is why a section is missing, "" where it is there or not yet worked out.
func (r *Report) absent(section string) string {
	for _, a := range r.Absent {
		if a.Section == section {
			return a.Why
		}
	}
	return ""
}

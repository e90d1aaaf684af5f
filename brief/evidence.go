package brief

// Evidence is everything that the numbers come from.
type Evidence struct {
	Sources []Source `json:"sources"`
	Claims  []Claim  `json:"claims"`
	Params  []Param  `json:"params"`
}

// Source is where claims were read.
type Source struct {
	Name        string `json:"name"`
	Title       string `json:"title,omitempty"`
	Author      string `json:"author,omitempty"`
	Publisher   string `json:"publisher,omitempty"`
	Published   string `json:"published,omitempty"`
	URL         string `json:"url,omitempty"`
	Reliability Number `json:"reliability"`
}

// Claim is something that somebody said, and where.
type Claim struct {
	Name    string `json:"name"`
	Source  string `json:"source,omitempty"`
	Speaker string `json:"speaker,omitempty"`
	Place   string `json:"place,omitempty"`
	Date    string `json:"date,omitempty"`
	Says    string `json:"says,omitempty"`
	Quote   string `json:"quote,omitempty"`
	Hedge   string `json:"hedge,omitempty"`  // as found
	Likely  *Range `json:"likely,omitempty"` // the hedge as a number
}

// Range is a value with its 5% and 95% points.
type Range struct {
	Value Number `json:"value"`
	Low   Number `json:"low"`
	High  Number `json:"high"`
	Unit  string `json:"unit"`
}

// Param is a number with its range, its evidence, and what parties believe.
type Param struct {
	Name    string   `json:"name"`
	About   string   `json:"about,omitempty"`
	Range   Range    `json:"analyst"` // the value as solved, the range as written
	Ranged  bool     `json:"ranged"`  // false: low and high are the value
	Claims  []string `json:"claims"`
	Assumed bool     `json:"assumed"` // nothing is behind it
	Views   []View   `json:"views"`
}

// View is one party's belief about a parameter.
type View struct {
	Party   string   `json:"party"`
	Value   Figure   `json:"value"`   // as solved
	Claimed Figure   `json:"claimed"` // as the scenario writes it
	Claims  []string `json:"claims"`
	Assumed bool     `json:"assumed"`           // nothing is behind it
	Guessed string   `json:"guessed,omitempty"` // what of it the scenario says is assumed
}

// Method is what was solved and how far it can be trusted: enough to run it
// again and get the same bytes.
type Method struct {
	Version     string        `json:"version"`
	Scenario    string        `json:"scenario_sha256"` // of the canonical layout
	Seed        uint64        `json:"seed"`
	Words       string        `json:"words"`  // the table of words of probability
	States      int           `json:"states"` // the product of the factors' levels
	Parties     int           `json:"parties"`
	Deals       int           `json:"deals"`
	Horizon     int           `json:"horizon"` // in periods
	Tail        int           `json:"tail"`
	Period      string        `json:"period"`
	Values      []NamedFigure `json:"values"` // of the game to each party today, the first talks included
	Counters    Counters      `json:"counters"`
	Certificate *Certificate  `json:"certificate"`
	Solves      Solves        `json:"solves"`
	Strides     *Strides      `json:"strides"` // null where all was solved in full
	LeavesOut   []string      `json:"leaves_out"`
}

// Counters count the work of the base solution.
type Counters struct {
	States       int   `json:"states"` // reachable, of all periods together
	Talks        int64 `json:"talks"`
	Exponentials int64 `json:"exponentials"`
	Updates      int64 `json:"updates"`
}

// Solves counts the games solved for the report.
type Solves struct {
	Full    int `json:"full"`    // with a forecast
	Brief   int `json:"brief"`   // values at the start only
	Strided int `json:"strided"` // of either, with talks far ahead taken in strides
	Reused  int `json:"reused"`  // asked for again
	// Gradients are sweeps for slopes, each the work of two or three.
	Gradients int `json:"gradients"`
}

// Strides says that what-ifs were solved with talks far ahead taken in strides,
// and how far that was off where it was compared with solving in full: as things
// stand without any reason.
type Strides struct {
	Stride int    `json:"stride"`     // periods of talks taken for one
	Far    int    `json:"far"`        // periods behind which, and behind what was asked, some are leapt over; 0 for nowhere
	Chance Number `json:"chance_off"` // largest difference of a chance, 0 to 1
	Value  Number `json:"value_off"`  // largest difference of a reservation value, in payoffs' units
}

// Certificate says how far the base solution can be trusted.
type Certificate struct {
	Residual     Number   `json:"bellman_residual"`
	Checked      int      `json:"periods_checked"`
	Periods      int      `json:"periods"`
	Regret       []Regret `json:"regret"`
	MassError    Number   `json:"mass_error"`
	HalfTail12   Figure   `json:"half_tail_12_months"`
	HalfTailEnds Figure   `json:"half_tail_horizon"`
}

// Regret is what a party could gain by deviating, and the most that its noise
// can explain.
type Regret struct {
	Party string `json:"party"`
	Gain  Figure `json:"gain"`
	Bound Figure `json:"bound"`
}

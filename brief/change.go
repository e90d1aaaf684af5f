package brief

// Levers is what others could do about the refusal.
type Levers struct {
	Now      Point    `json:"now"`
	Costed   bool     `json:"costed"` // every lever's cost is a number
	Singles  []Lever  `json:"singles"`
	Combined []Pulled `json:"combined"` // two and three at once, the best first
}

// Lever is one public act and what it would do.
type Lever struct {
	Name        string     `json:"name"`
	By          string     `json:"by"`
	Cost        string     `json:"cost,omitempty"` // as the scenario states it
	SeenBy      []string   `json:"seen_by,omitempty"`
	Setting     string     `json:"setting"` // what it sets, in words
	Point       Point      `json:"point"`   // a dial's at its best setting
	Adds        Adds       `json:"adds"`
	Dominated   bool       `json:"dominated"`
	Credibility *Point     `json:"credibility,omitempty"` // the present value believed by all who see it
	Strength    []Strength `json:"strength,omitempty"`
	Closes      *Threshold `json:"closes,omitempty"` // where the shortfall closes
	Half        *Threshold `json:"half,omitempty"`   // where an agreement within twelve months passes a half
}

// Adds is what a lever, or several, change: their point less how matters stand now.
type Adds struct {
	Twelve    Figure `json:"agreement_12_months"`
	Needs     Figure `json:"needs"`
	Shortfall Figure `json:"shortfall"`
}

// Strength is a lever's dial at one setting.
type Strength struct {
	At      Number `json:"at"`      // 0..1 along the dial, weak to strong as written
	Setting string `json:"setting"` // in words
	Point   Point  `json:"point"`
}

// Threshold is the least setting of a dial at which something comes true.
type Threshold struct {
	Found   bool   `json:"found"`
	Beyond  bool   `json:"holds_beyond"` // at every stronger setting tried too
	At      Number `json:"at"`
	Setting string `json:"setting,omitempty"`
	Point   Point  `json:"point"`
	Draws   *Count `json:"draws,omitempty"` // in how many it comes true at that setting
}

// Pulled is several levers at once.
type Pulled struct {
	Levers    []string `json:"levers"`
	Settings  []string `json:"settings"` // of each, "" without a dial
	Cost      Number   `json:"cost"`     // the sum of stated costs, or the number of levers
	Dominated bool     `json:"dominated"`
	Point     Point    `json:"point"`
	Adds      Adds     `json:"adds"`
}

// Flips is the smallest change of numbers that closes the shortfall.
type Flips struct {
	Closed  bool   `json:"closed"` // nothing to close
	Singles []Flip `json:"singles"`
	Pair    *Flip  `json:"pair"`
	Reach   Number `json:"reach"` // widths out to which was searched
	Grid    Number `json:"grid"`  // step of the search, in widths
	Solves  int    `json:"solves"`
}

// Flip is one change of one parameter or of two.
type Flip struct {
	Moves    []Move `json:"moves"`
	Distance Figure `json:"distance"` // in widths of the ranges
	Point    Point  `json:"point"`
	Draws    *Count `json:"draws,omitempty"` // in how many the shortfall is closed after it
}

// Move is a change of the analyst's value, views keeping their distance.
type Move struct {
	Param  string `json:"param"`
	From   Figure `json:"from"`
	To     Figure `json:"to"`
	Widths Figure `json:"widths"`
}

// RestsOn is what the answer depends on.
type RestsOn struct {
	Now     Point    `json:"now"`
	Tornado []Swing  `json:"tornado"` // ranked by what they do to the chance within twelve months
	Claims  []Load   `json:"claims"`  // ranked by what falls without them
	Idle    []string `json:"idle,omitempty"`
	Spread  *Spread  `json:"spread,omitempty"` // where numbers were drawn
}

// Swing is one parameter at either end of its range.
type Swing struct {
	Param  string `json:"param"`
	Low    Figure `json:"low"`
	High   Figure `json:"high"`
	AtLow  Point  `json:"at_low"`
	AtHigh Point  `json:"at_high"`
	Closes bool   `json:"closes"` // the shortfall is open now and closed at one end
}

// Load is what rests on one claim.
type Load struct {
	Claim     string `json:"claim"`
	Falls     []Fall `json:"falls"`
	Point     Point  `json:"point"` // without the claim
	Needs     Figure `json:"needs"` // changes: without the claim less with it
	Twelve    Figure `json:"agreement_12_months"`
	Shortfall Figure `json:"shortfall"`
}

// Fall is where a number goes when a claim behind it is left out.
type Fall struct {
	Param   string `json:"param"`
	Party   string `json:"party,omitempty"` // "" for the analyst's value
	Claims  int    `json:"claims"`          // how many it rests on
	From    Figure `json:"from"`
	To      Figure `json:"to"`
	Nowhere bool   `json:"nowhere,omitempty"` // nothing to fall back to
}

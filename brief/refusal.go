package brief

// Shortfall is how far the holdout is from a deal, seen twice: against waiting
// for a better one, and against fighting on with no talks ever.
type Shortfall struct {
	Waiting  Gap       `json:"against_waiting"`
	Fighting Gap       `json:"against_fighting_on"`
	Deals    []DealNow `json:"deals"` // every deal that can be offered today
}

// DealNow is what a deal is worth today to each party whose consent it needs.
type DealNow struct {
	Deal     string        `json:"deal"`
	Accepted bool          `json:"accepted"` // the parties other than the holdout prefer it to waiting
	Worth    []NamedFigure `json:"worth"`
}

// Gap is what a deal must be worth to the holdout, the most that the others
// would concede, and the difference, in the holdout's payoffs' unit.
type Gap struct {
	Needs        Figure        `json:"needs"`
	Conceded     Figure        `json:"conceded"`
	Deal         string        `json:"deal"` // the one that concedes it, "" where there is none
	Shortfall    Figure        `json:"shortfall"`
	Zone         bool          `json:"zone"`         // a deal exists that everybody prefers
	Offered      int           `json:"offered"`      // deals that can be offered today
	Open         int           `json:"open"`         // of which the others prefer to none
	Reservations []NamedFigure `json:"reservations"` // of each party, each in its own unit
}

// Point is how matters stand at one setting of the parameters.
type Point struct {
	Needs        Figure        `json:"needs"` // the holdout's reservation value
	Conceded     Figure        `json:"conceded"`
	Shortfall    Figure        `json:"shortfall"`
	Deal         string        `json:"deal"`
	TwelveMonths Figure        `json:"agreement_12_months"`
	Horizon      Figure        `json:"agreement_horizon"`
	Reservations []NamedFigure `json:"reservations,omitempty"`
	Impossible   string        `json:"impossible,omitempty"` // why there is no game at this setting
	Estimated    bool          `json:"estimated,omitempty"`  // by slopes, not solved
}

// Reasons is the refusal taken apart.
type Reasons struct {
	Exact        bool          `json:"exact"` // every subset of the reasons was solved
	Permutations int           `json:"permutations,omitempty"`
	Impossible   string        `json:"impossible,omitempty"`
	Ranked       []Reason      `json:"ranked"`
	Waterfall    []Step        `json:"waterfall"`
	Interactions []Interaction `json:"interactions"`
	None         Point         `json:"none"`        // with no reason in force
	All          Point         `json:"all"`         // as things stand
	Common       Point         `json:"common_view"` // everybody has the analyst's view of everything
}

// Reason is one reason's part in the refusal.
type Reason struct {
	Name    string   `json:"name"`
	Says    string   `json:"says"`
	Beliefs []string `json:"beliefs"` // party.param
	Claims  []string `json:"claims"`  // names of the claims behind them
	Share   Figure   `json:"share"`   // of the refusal: of needs with all reasons less needs with none
	Needs   Weight   `json:"needs"`
	Twelve  Weight   `json:"agreement_12_months"`
	Horizon Weight   `json:"agreement_horizon"`
	Only    Point    `json:"only"`    // with it alone in force
	Without Point    `json:"without"` // with all but it in force
}

// Weight is what a reason does to one figure.
type Weight struct {
	Shapley  Figure  `json:"shapley"`
	StdError *Number `json:"standard_error,omitempty"` // where permutations were sampled
	Alone    Figure  `json:"alone"`
	Removed  Figure  `json:"removed"`
}

// Step is one step of the waterfall of what peace must be worth.
type Step struct {
	Reason string `json:"reason"`
	From   Figure `json:"from"`
	To     Figure `json:"to"`
}

// Interaction is above zero where two reasons do more together than apart.
type Interaction struct {
	A       string `json:"a"`
	B       string `json:"b"`
	Needs   Figure `json:"needs"`
	Twelve  Figure `json:"agreement_12_months"`
	Horizon Figure `json:"agreement_horizon"`
}

// Bet is what the holdout expects if it refuses, beside what the analyst does.
type Bet struct {
	Holdout string  `json:"holdout"` // "" where only the analyst is asked
	Watches []Wager `json:"watches"` // after a refusal today
	Others  []Wager `json:"others"`  // agreement and endings, today's talks included
}

// Wager is one chance in the eyes of the analyst and of the holdout.
type Wager struct {
	Name    string  `json:"name"`
	First   string  `json:"first,omitempty"`  // of a watch: the event as the scenario writes it
	Before  string  `json:"before,omitempty"` // of a watch: it counts only if it comes before this
	Period  int     `json:"period"`           // by the end of which period
	Analyst Figure  `json:"analyst"`
	Holdout *Figure `json:"holdout,omitempty"`
}

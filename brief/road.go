package brief

// Road is what happens by month. Every series has an entry for the end of
// each period from 0 to the horizon, unless it says otherwise.
type Road struct {
	Unit    string         `json:"unit"` // of every series: probability
	Analyst Course         `json:"analyst"`
	Parties []Course       `json:"parties"` // the same in each party's eyes
	Deals   []NamedSeries  `json:"deals"`   // struck by then, in the analyst's eyes
	Choices []ChoiceSeries `json:"choices"`
	Factors []FactorSeries `json:"factors"`
}

// Course is how a viewer expects matters to go; agreement, endings and war
// sum to one.
type Course struct {
	Party     string        `json:"party"` // "" for the analyst
	Agreement Series        `json:"agreement"`
	AtLoss    Series        `json:"at_loss"`       // of which struck at a loss to a consenting party
	LossShare Series        `json:"at_loss_share"` // of the agreement so far; null before any
	Endings   []NamedSeries `json:"endings"`
	War       Series        `json:"war"`
}

// NamedSeries is a series of something that has a name.
type NamedSeries struct {
	Name   string `json:"name"`
	Series Series `json:"series"`
}

// ChoiceSeries is how often each option of a choice is taken. Entry m is
// period m+1, given that no deal was struck in it.
type ChoiceSeries struct {
	Name    string        `json:"name"`
	By      string        `json:"by"`
	Options []NamedSeries `json:"options"`
}

// FactorSeries is where a factor stands, given that the war is still on.
type FactorSeries struct {
	Name   string        `json:"name"`
	About  string        `json:"about,omitempty"`
	Points Series        `json:"points,omitempty"` // of a scale, ascending as the levels
	Levels []NamedSeries `json:"levels"`
}

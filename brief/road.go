package brief

import "math"

// Road is what happens by month. Every series has an entry for the end of
// each period from 0 to the horizon, unless it says otherwise.
type Road struct {
	Unit    string         `json:"unit"` // of every series: probability
	Analyst Course         `json:"analyst"`
	Parties []Course       `json:"parties"` // the same in each party's eyes
	Deals   []NamedSeries  `json:"deals"`   // struck by then, in the analyst's eyes
	Terms   []NamedFigure  `json:"terms"`   // each deal's share of the agreements by the horizon
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
	Bands     []Band        `json:"bands,omitempty"` // where numbers were drawn
	// ByHorizon are its parts at the horizon, where numbers were drawn.
	ByHorizon []NamedFigure `json:"by_horizon,omitempty"`
}

// Band is where a part of a course lies over the draws, by month.
type Band struct {
	Name  string `json:"name"` // agreement, an ending, or still at war; a factor's level, or mean
	Low   Series `json:"low"`
	Mid   Series `json:"mid"`
	High  Series `json:"high"`
	Mass  Number `json:"mass"`
	Draws int    `json:"draws"`
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
	Bands   []Band        `json:"bands,omitempty"` // of every option, where numbers were drawn
}

// FactorSeries is where a factor stands, given that the war is still on.
type FactorSeries struct {
	Name   string        `json:"name"`
	About  string        `json:"about,omitempty"`
	Points Series        `json:"points,omitempty"` // of a scale, ascending as the levels
	Levels []NamedSeries `json:"levels"`
	// Bands are where that lies over the draws, where numbers were drawn: of a
	// scale its mean, else every level's chance.
	Bands []Band `json:"bands,omitempty"`
}

// mean is the middle of a scale factor at the end of a period.
func (f FactorSeries) mean(m int) float64 {
	sum, mass := 0., 0.
	for l, level := range f.Levels {
		if p := level.Series.At(m); !math.IsNaN(p) {
			sum, mass = sum+p*float64(f.Points[l]), mass+p
		}
	}
	return sum / mass
}

// quantile is the point of a scale below which the share q lies, half of each
// point's own chance counted: so it moves smoothly between points.
func (f FactorSeries) quantile(m int, q float64) float64 {
	mass, before, at := 0., math.NaN(), math.NaN()
	for l, level := range f.Levels {
		p := level.Series.At(m)
		if !(p > 0) {
			continue
		}
		middle, x := mass+p/2, float64(f.Points[l])
		switch {
		case middle >= q && math.IsNaN(at):
			return x
		case middle >= q:
			return at + (x-at)*(q-before)/(middle-before)
		}
		mass, before, at = mass+p, middle, x
	}
	return at
}

package scenario

import "parley/quantity"

// Party is one side of the conflict.
type Party struct {
	Name, About string
	Consents    bool
}

// Factor is one thing that the war's course consists of.
type Factor struct {
	Name, About string
	Levels      []string  // names of the levels; for a scale, its points as text
	Points      []float64 // the points of a scale, nil for levels
	Start       int
	Choice      int // the choice that persists as this factor, else -1
}

// Choice is what a party does each period besides talking.
type Choice struct {
	Name     string
	By       int // party
	Options  []string
	Persists bool
}

// Talks is declared where rounds can be held; its numbers are in the game.
type Talks struct{}

// Issue is one thing to settle; a deal takes one option of each.
type Issue struct {
	Name    string
	Options []string
}

// Deal is one option of every issue.
type Deal struct {
	Options []int
}

// Ending is a way for the war to end without a deal.
type Ending struct{ Name string }

// Belief is a party's view of a parameter.
type Belief struct{ Party, Param int }

// Reason is a set of beliefs with a sentence.
type Reason struct {
	Name, Says string
	Beliefs    []Belief
	Otherwise  []float64 // per belief: what it would be if the reason did not hold; NaN for the analyst's value
}

// Setting is a parameter and a value for it.
type Setting struct {
	Param int
	Value float64
}

// Dial is a parameter and the values between which a lever can be set.
type Dial struct {
	Param  int
	Lo, Hi float64 // from weak to strong as written: Lo may exceed Hi
	Scale  quantity.Scale
}

// Lever is a public act that sets parameters for everybody who sees it.
type Lever struct {
	Name, By string
	CostText string   // as written, "" where none is stated
	Cost     *float64 // where it is a number
	Sets     []Setting
	Dials    []Dial
	SeenBy   []int // parties; nil for everyone
}

// Watch is an event that the brief follows.
type Watch struct {
	Name                  string
	Within                int    // periods
	FirstText, BeforeText string // the conditions as written, on one line; BeforeText is "" without one
}

// Package scenario is Parley's language: it parses, checks, formats and
// evaluates scenarios, and turns one into a game for given parameter values.
//
// A Scenario is what an analyst wrote, with every number read and every name
// resolved; it never changes after Parse. Values that vary (a what-if, a
// lever, a reason out of force) live in a Theta, and Compile turns a scenario
// at a Theta into a game.
package scenario

import (
	"github.com/hashicorp/hcl/v2"

	"parley/quantity"
)

// Scenario is a checked scenario file.
type Scenario struct {
	File     string // as it was named to Parse
	Hash     string // SHA-256 of the canonical layout, in hex
	Conflict Conflict
	Sources  []Source
	Claims   []Claim
	Params   []Param
	Parties  []Party
	Factors  []Factor // those declared, then one for each choice that persists
	Choices  []Choice
	Talks    *Talks // nil without the block
	Issues   []Issue
	Deals    []Deal // the product of the issues' options less what exclude takes out, in order
	Endings  []Ending
	Reasons  []Reason
	Levers   []Lever
	Watches  []Watch

	prog *program
	root *node    // the blocks that it was read from, which Coarse reads again
	text []string // the lines of the file, which diagnostics show

	sourceAt, quoteAt []hcl.Range // where sources' files and claims' quotes are written
}

// Conflict is the heading: what is asked, as of when, over which time.
type Conflict struct {
	Name, Title   string
	AsOf, Began   string // dates as YYYY-MM-DD, Began may be ""
	Kind          string // reference class for base rates, may be ""
	Period        quantity.Period
	Horizon, Tail int    // in periods
	Holdout       int    // party index, -1 where none is declared
	Words         string // name of the table of words of probability
}

// Source is where claims were read.
type Source struct {
	Name, Title, Author, Publisher, Published, URL, File string
	Reliability                                          float64 // 0..1; 1 where not given
}

// Claim is something somebody said, and where.
type Claim struct {
	Name    string
	Source  int // index, -1 where none is given
	Speaker string
	Place   string
	Hedge   string             // words of probability as found, "" where not hedged
	Likely  *quantity.Quantity // the hedge as a number, nil where there is none
	Says    string             // in the analyst's words
	Quote   string             // verbatim
	Date    string
}

// Param is a named number: the analyst's value, and what parties believe.
type Param struct {
	Name, About, Unit string
	Analyst           quantity.Quantity
	Because           []int    // claims
	Otherwise         *float64 // what it would be without its claims, nil where not said
	Views             []View   // in declared order; a party has at most one
}

// View is one party's belief about a parameter.
type View struct {
	Party     int
	Claimed   quantity.Quantity // as written
	Value     float64           // moved towards Claimed in proportion to the best reliability
	Because   []int             // claims
	Otherwise *float64
	Assumed   string // what of it is a guess of the analyst's, in words; "" where nothing is said to be
}

// Theta is the value of every parameter for every viewer: Theta[0] is the
// analyst's, Theta[i+1] party i's. Methods of Scenario return changed copies;
// a Theta is never written to in place.
type Theta [][]float64

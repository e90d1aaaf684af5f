// Package game is the immutable, index-based form of a Markov bargaining
// game with non-common priors: what a solver needs and nothing else.
//
// Names, text and parameters have gone by the time a game exists: a scenario
// at given parameter values is turned into tables, once per viewer where
// beliefs differ. A game is built by filling in a Game and calling Validate;
// it is never changed afterwards, so any number of goroutines may read it.
//
// Variables are numbered: factors 0..K-1 in declared order, then choices
// K..K+M-1 in declared order. Viewers are numbered 0 for the analyst and
// i+1 for party i.
package game

// Game is one scenario at one setting of its parameters.
type Game struct {
	Parties []Party
	// Factors holds each factor's number of levels, in declared order. A
	// choice that persists has a factor too, with a level for each option.
	Factors []int
	Choices []Choice
	Start   []int // the level of each factor at the start

	// Kernels[v][k] is factor k's law of motion as viewer v believes it.
	Kernels [][]Kernel

	Fighting  []Table  // per party: payoff of a period of fighting, over factors and choices
	AtHorizon []Table  // per party: payoff a period once the state freezes, over factors
	Endings   []Ending // absorbing states; where two hold, the first counts

	Talks *Talks // nil where no talks are ever held

	Horizon int // H, the periods that are reported
	Tail    int // the periods solved behind them: T = H + Tail
}

// Party is one side: whether a deal needs its consent, and how it decides.
type Party struct {
	Consents  bool
	Discount  float64 // of one period, in (0, 1)
	Noise     float64 // decision noise in answering and signing, in payoff units; 0 is best response
	MoveNoise float64 // decision noise in offers and choices, in payoff units
}

// Choice is a move that a party makes in each period.
type Choice struct {
	Party   int // who moves
	Options int // how many options there are
	// Open says, over factors and earlier choices, where the party may
	// choose (1) and where not (0). A table without variables is constant.
	Open Table
	// Fallback is the option, over factors, that stands where the choice is
	// not open.
	Fallback Table
}

// Ending is a set of absorbing states with payoffs of their own.
type Ending struct {
	When   Table   // 1 where it holds, over factors
	Payoff []Table // per party and period, for ever, over factors
}

// Talks says when rounds are held, who proposes, and what deals are worth.
type Talks struct {
	Chance      []Table   // per viewer: chance of a round in a period, over factors
	Recognition [][]Table // per viewer and party: chance of proposing in a round; sums to 1

	Deals int
	// Vars are the factors that worths and the availability of deals read,
	// ascending. States that share their levels share Worth and Open.
	Vars []int
	// Worth[i] is party i's value of each deal, the risk of its breaking
	// counted in: row-major over Vars, then the deal.
	Worth [][]float64
	// Open says which deals can be offered, laid out as Worth; nil is all.
	Open []bool
}

// Table is a real function of a few variables: one number for every
// combination of their levels, row-major, the last variable fastest.
type Table struct {
	Vars   []int // ascending
	Values []float64
}

// Constant is the table that reads no variable.
func Constant(x float64) Table { return Table{Values: []float64{x}} }

// Kernel is a factor's law of motion: a distribution of its new level for
// every combination of the variables that it conditions on.
//
// A variable below the factor's own index is read at its new level, the
// factor itself and those above at their old level, choices as taken in
// this period. Vars is ascending and Rows row-major, the last variable
// fastest.
type Kernel struct {
	Vars []int
	Rows []Row
}

// Row is a distribution over new levels, ascending in To; the chances sum to
// one.
type Row []Move

// Move is one new level and its chance.
type Move struct {
	To int
	P  float64
}

// Broken is the value of a deal that may not hold: worth g a period while it
// lasts, breaking with chance h a period, and b for ever after, to a party
// with discount factor delta. With h = 0 it is g.
//
// The recursion behind it is U = (1-delta) g + delta ((1-h) U + h b).
func Broken(delta, g, h, b float64) float64 {
	return (float64((1-delta)*g) + float64(float64(delta*h)*b)) / (1 - float64(delta*(1-h)))
}

// Size is the number of levels of factor v, or of options of choice v-K.
func (g *Game) Size(v int) int {
	if v < len(g.Factors) {
		return g.Factors[v]
	}
	return g.Choices[v-len(g.Factors)].Options
}

// States is the number of states: the product of the factors' levels.
func (g *Game) States() int {
	n := 1
	for _, l := range g.Factors {
		n *= l
	}
	return n
}

// Index is the place of a combination of levels in a row-major layout over
// vars; at holds the level of every variable of the game by its number.
func (g *Game) Index(vars, at []int) int {
	i := 0
	for _, v := range vars {
		i = i*g.Size(v) + at[v]
	}
	return i
}

// At reads the table at the given levels of all variables.
func (g *Game) At(t Table, at []int) float64 { return t.Values[g.Index(t.Vars, at)] }

// State is the place of a combination of factor levels among the states,
// row-major in declared order.
func (g *Game) State(levels []int) int {
	i := 0
	for k, l := range levels {
		i = i*g.Factors[k] + l
	}
	return i
}

// Levels writes the factor levels of a state into into, which is returned.
func (g *Game) Levels(state int, into []int) []int {
	for k := len(g.Factors) - 1; k >= 0; k-- {
		into[k] = state % g.Factors[k]
		state /= g.Factors[k]
	}
	return into
}

// Ending is the index of the ending that holds at a state with the given
// levels, or -1.
func (g *Game) Ending(levels []int) int {
	for e := range g.Endings {
		if g.At(g.Endings[e].When, levels) != 0 {
			return e
		}
	}
	return -1
}

// WithoutTalks is the same game in which no round is ever held: what fighting
// on is worth (Fearon 1995).
func (g *Game) WithoutTalks() *Game {
	h := *g
	h.Talks = nil
	return &h
}

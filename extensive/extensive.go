// Package extensive is games in extensive form with perfect information: read
// and written as Gambit's .efg files, and solved for their logit agent quantal
// response equilibrium.
//
// It knows nothing of wars: export turns a scenario into such a tree, and this
// package lets any tree of that kind be checked against other solvers.
package extensive

// Game is a tree and the names of those who move in it. No node has two
// parents.
//
// Gambit is stricter with names than this package: see Names in docs/efg.md
// before making a tree for it.
type Game struct {
	Title   string
	Comment string
	Players []string
	Root    *Node
}

// Node is a place in the tree. It moves nobody where it has no moves.
type Node struct {
	Label   string // best left empty: Gambit wants those that are not to differ
	Player  int    // who moves: an index into Players, or Chance
	Set     int    // number of the information set, at least 1; a set of its own for every node, by player
	SetName string
	Moves   []Move
	// Outcome is what is paid on reaching the node, nil for nothing. Nodes
	// that share an outcome share the pointer.
	Outcome *Outcome
}

// Chance is the player of nodes where nobody decides.
const Chance = -1

// Move is one branch out of a node.
type Move struct {
	Name string
	P    float64 // its chance, at nodes of Chance; elsewhere not read
	To   *Node
}

// Outcome is a payment to every player.
type Outcome struct {
	Number int // at least 1, one number to an outcome
	Name   string
	Pay    []float64 // per player
}

package scenario

import "parley/game"

// program is what a scenario computes: its expressions, compiled once. It
// never changes after Parse, so any number of goroutines may compile games.
type program struct {
	parties  []partyProgram
	laws     []law // per factor
	choices  []choiceProgram
	endings  []endingProgram
	talks    *talksProgram
	issues   [][]option
	breaker  int // the issue whose options can break, -1 for none
	excludes []exclusion
	watches  []watchProgram

	sizes     []int    // levels of every variable: factors, then choices
	variables []string // their names
	worthVars []int    // what the deals' worth and availability depend on

	// own is the laws of motion at the scenario's own values, which are in
	// ownTheta; nil where some combination has a fault, even if the war cannot
	// come to it at those values.
	own      [][]game.Kernel
	ownTheta Theta
}

// watchProgram is the events of a watch; before is nil where there is none.
type watchProgram struct{ first, before *expr }

// finish works out what follows from the expressions.
func (p *program) finish(s *Scenario) {
	for _, f := range s.Factors {
		p.sizes = append(p.sizes, len(f.Levels))
		p.variables = append(p.variables, f.Name)
	}
	for _, c := range s.Choices {
		p.sizes = append(p.sizes, len(c.Options))
		p.variables = append(p.variables, c.Name)
	}
	var es []*expr
	for _, opts := range p.issues {
		for _, o := range opts {
			es = append(append(append(es, o.worth...), o.after...), o.breaks, o.when)
		}
	}
	p.worthVars = union(es...)
}

package export

import (
	"fmt"
	"slices"
	"strings"

	"parley/scenario"
)

// words are the names of a scenario as PRISM can have them.
type words struct {
	s    *scenario.Scenario
	vars []string
}

// newWords has the variables of a chain: how the war ended (0 while it is on),
// the period, and the factors' levels by number.
func newWords(s *scenario.Scenario) words {
	w := words{s: s}
	w.add("over")
	w.add(s.Conflict.Period.String())
	for _, f := range s.Factors {
		w.add(f.Name)
	}
	return w
}

func (w *words) add(name string) { w.vars = append(w.vars, distinct(identifier(name), w.vars)) }

// reserved are the words that PRISM's language keeps to itself, from its
// manual, chapter "The PRISM Language", section "Modules and variables".
const reserved = " A bool clock const ctmc C double dtmc E endinit endinvariant endmodule endobservables " +
	"endrewards endsystem false formula filter func F global G init invariant I int label max mdp min module X " +
	"nondeterministic observable observables of Pmax Pmin P pomdp popta probabilistic prob pta rate rewards " +
	"Rmax Rmin R S stochastic system true U W deadlock "

// identifier is a name of letters, digits and underscores that does not begin
// with a digit.
func identifier(name string) string {
	id := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '_':
			return r
		}
		return '_'
	}, name)
	if id == "" || id[0] >= '0' && id[0] <= '9' || strings.Contains(reserved, " "+id+" ") {
		id = "_" + id
	}
	return id
}

// distinct is a name that is not taken yet.
func distinct(name string, taken []string) string {
	out := name
	for n := 2; slices.Contains(taken, out); n++ {
		out = fmt.Sprintf("%s_%d", name, n)
	}
	return out
}

// oneLine is a name as it can stand in a comment, which a line break would end.
func oneLine(name string) string { return strings.Join(strings.Fields(name), " ") }

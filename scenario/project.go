package scenario

import "fmt"

// place is where in a period an expression is read, and by which variables
// its combinations are told apart.
type place struct {
	e     *expr
	vars  string
	stage int
}

func (r *reach) holds(w *wrong) bool {
	if len(w.vars) == 0 {
		return true
	}
	r.search()
	at := place{w.e, fmt.Sprint(w.vars), w.stage}
	if r.seen[at] == nil {
		r.seen[at] = r.project(w)
	}
	return r.seen[at][r.g.Index(w.vars, w.at)]
}

// project is the combinations of a few variables that can come about.
func (r *reach) project(w *wrong) map[int]bool {
	out := map[int]bool{}
	at := make([]int, len(r.g.Factors))
	if w.stage <= atEnd {
		return r.ended(w)
	}
	for key, stood := range r.stages[w.stage] {
		if !stood {
			continue
		}
		levels := r.g.Levels(key/len(r.picks), at)
		out[r.g.Index(w.vars, append(levels, r.picks[key%len(r.picks)]...))] = true
	}
	return out
}

// ended is the combinations in the states where the ending holds that w is
// read in.
func (r *reach) ended(w *wrong) map[int]bool {
	out := map[int]bool{}
	at := make([]int, len(r.g.Factors))
	for state, reached := range r.states {
		if reached && r.g.Ending(r.g.Levels(state, at)) == atEnd-w.stage {
			out[r.g.Index(w.vars, at)] = true
		}
	}
	return out
}

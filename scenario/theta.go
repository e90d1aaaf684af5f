package scenario

import "slices"

// Theta is the scenario's own parameter values.
func (s *Scenario) Theta() Theta {
	t := make(Theta, len(s.Parties)+1)
	for v := range t {
		t[v] = make([]float64, len(s.Params))
		for p := range s.Params {
			t[v][p] = s.Params[p].Analyst.Value
		}
	}
	for p, par := range s.Params {
		for _, view := range par.Views {
			t[view.Party+1][p] = view.Value
		}
	}
	return t
}

// Set changes the analyst's value of a parameter; views keep their distance
// from it on its scale, and a party without a view follows.
func (s *Scenario) Set(t Theta, param int, value float64) Theta {
	out, old := t.clone(), t[0][param]
	scale := s.Params[param].Analyst.Scale
	for v := range out {
		out[v][param] = scale.Keep(t[v][param], old, value)
	}
	out[0][param] = value
	return out
}

// SetView changes one party's belief alone, as given.
func (s *Scenario) SetView(t Theta, party, param int, value float64) Theta {
	out := t.clone()
	out[party+1][param] = value
	return out
}

// Publish sets a parameter for the analyst and for the given parties (nil:
// all of them), whatever they believed: what a lever does.
func (s *Scenario) Publish(t Theta, param int, value float64, seenBy []int) Theta {
	out := t.clone()
	out[0][param] = value
	for i := range s.Parties {
		if seenBy == nil || slices.Contains(seenBy, i) {
			out[i+1][param] = value
		}
	}
	return out
}

func (t Theta) clone() Theta {
	out := make(Theta, len(t))
	for v := range t {
		out[v] = slices.Clone(t[v])
	}
	return out
}

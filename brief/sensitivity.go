package brief

import (
	"context"
	"io"
	"math"

	"parley/explain"
	"parley/scenario"
)

// SensitivitySchema is the version of the JSON form of a Sensitivity;
// docs/report.md describes it.
const SensitivitySchema = "parley.sensitivity/1"

// Sensitivity is every parameter by what a tenth of its range does, at the
// values as solved.
type Sensitivity struct {
	Schema   string   `json:"schema"`
	Version  string   `json:"version"`
	Question Question `json:"question"`
	Changes  []Change `json:"changes,omitempty"`
	Scenario string   `json:"scenario_sha256"`
	Now      Point    `json:"now"`
	Kink     string   `json:"kink,omitempty"` // why the shortfall has no slope
	Why      string   `json:"why,omitempty"`  // why there is nothing
	// Ranged and Unranged are ranked by the chance within twelve months; those
	// without a range move by a tenth of themselves.
	Ranged   []Tenth `json:"ranged"`
	Unranged []Tenth `json:"unranged"`
}

// Tenth is one parameter moved up by a tenth.
type Tenth struct {
	Param string  `json:"param"`
	About string  `json:"about,omitempty"`
	From  Figure  `json:"from"`
	To    Figure  `json:"to"`
	Moved Shift   `json:"moved"` // views keep their distance
	Alone []Shift `json:"alone"` // one viewer's value moves, the others stay
}

// Shift is what a move does, by the slope.
type Shift struct {
	Viewer    string `json:"viewer,omitempty"` // whose value moves alone; "" for the analyst
	By        Figure `json:"by"`               // the move
	Says      string `json:"says"`             // the signs in words
	Twelve    Figure `json:"agreement_12_months"`
	Horizon   Figure `json:"agreement_horizon"`
	Needs     Figure `json:"needs"`
	Shortfall Figure `json:"shortfall"`
}

// BuildSensitivity takes the slopes of a scenario: two solves and a sweep. Of
// the options Stage is not read. Errors are those of Build.
func BuildSensitivity(ctx context.Context, s *scenario.Scenario, o Options) (*Sensitivity, error) {
	st, err := explain.New(s, o.config())
	if err != nil {
		return nil, err
	}
	x, err := st.Sensitivity(ctx)
	if err != nil {
		return nil, err
	}
	b := &builder{ctx: ctx, s: s, st: st, o: o, r: &Report{}}
	out := &Sensitivity{
		Schema: SensitivitySchema, Version: o.Version, Question: b.question(), Changes: b.changes(),
		Scenario: s.Hash, Now: b.point(x.Now), Kink: x.Kink, Why: x.Skipped,
	}
	for _, p := range x.Params {
		if t := b.tenth(p); p.Ranged {
			out.Ranged = append(out.Ranged, t)
		} else {
			out.Unranged = append(out.Unranged, t)
		}
	}
	filled(out)
	return out, nil
}

func (b *builder) tenth(x explain.Sensitive) Tenth {
	p, at := b.s.Params[x.Param], b.st.Theta()[0][x.Param]
	t := Tenth{
		Param: p.Name, About: p.About, From: b.value(x.Param, at), To: b.value(x.Param, at+x.Moved.By),
		Moved: b.shift(x.Param, x.Moved),
	}
	for v, s := range x.Alone {
		one := b.shift(x.Param, s)
		if v > 0 {
			one.Viewer = b.s.Parties[v-1].Name
		}
		t.Alone = append(t.Alone, one)
	}
	return t
}

func (b *builder) shift(param int, x explain.Shift) Shift {
	why := x.Why
	if why == "" {
		why = "it has no slope here"
	}
	out := Shift{
		By: b.value(param, x.By), Twelve: figure(x.P12, Probability, why), Horizon: figure(x.PH, Probability, why),
		Needs: b.payoff(x.Need), Shortfall: b.payoff(x.Shortfall),
	}
	out.Needs.Why, out.Shortfall.Why = because(out.Needs, why), because(out.Shortfall, why)
	out.Says = signs(out)
	return out
}

// signs is the direction of what a move does, in words.
func signs(x Shift) string {
	if !x.Twelve.Known() {
		return x.Twelve.Why
	}
	agreement := direction(x.Twelve, "more agreement", "less agreement", "agreement as likely")
	if !x.Needs.Known() {
		return agreement
	}
	return agreement + ", " + direction(x.Needs, "asks for more", "asks for less", "asks for as much")
}

func direction(f Figure, up, down, level string) string {
	switch {
	case abs(f) <= level0:
		return level
	case f.float() > 0:
		return up
	}
	return down
}

// level0 is a change that counts as none: rounding in a slope of chances or
// payoffs, which are about one.
const level0 = 1e-12

// WriteSensitivityJSON writes it in the schema of docs/report.md.
func WriteSensitivityJSON(w io.Writer, s *Sensitivity) error { return writeJSON(w, s) }

// amount is a change with its sign in words: "1.2 more".
func amount(f Figure, times float64, places int) string {
	if !f.Known() {
		return "–"
	}
	text := fixed(math.Abs(times*f.float()), places)
	switch {
	case saysNothing(text):
		return "none"
	case f.float() > 0:
		return text + " more"
	}
	return text + " less"
}

package brief

import (
	"context"
	"io"

	"golang.org/x/sync/errgroup"

	"parley/explain"
	"parley/scenario"
)

// PreviewSchema is the version of the JSON form of a Preview; docs/report.md
// describes it.
const PreviewSchema = "parley.preview/1"

// What a preview gives up for speed.
const (
	// previewStates is how many states are solved as they are. ukraine-2025,
	// thirty deals over fifteen years of months, is answered in a sixth of a
	// second on two cores then. Twice as many take twice as long, and are off by
	// less than half as much.
	previewStates = 8_000
	// previewSteps is what a scale keeps at least. Below it a step is so wide
	// that a war runs from one end to the other in a few.
	previewSteps = 8
	// previewStride is in every how manieth period beyond the first year talks
	// are worked out: as with what-ifs, off by ten-thousandths. Six and more
	// run away at times.
	previewStride = explain.Stride
	// coarserStride is the same for the solution that the error is read off.
	coarserStride = previewStride + 1
)

// Preview is the first figures of a scenario, solved on coarser scales where
// it is large, with how far they may be off.
type Preview struct {
	Schema   string   `json:"schema"`
	Version  string   `json:"version"`
	Question Question `json:"question"`
	Changes  []Change `json:"changes,omitempty"`
	Scenario string   `json:"scenario_sha256"`
	Exact    bool     `json:"exact"`   // nothing was coarsened
	Verdict  []string `json:"verdict"` // in words, as far as it holds with these errors
	// Agreement is the chance by 6, 12 and 24 months and by the horizon.
	Agreement []PreviewBy `json:"agreement"`
	// Outside says what the base rates beside the chances are of; nil without.
	Outside *OutsideView `json:"outside_view,omitempty"`
	// Waiting and Fighting are how far the holdout is from a deal, against
	// waiting and against fighting on; nil without a holdout or talks.
	Waiting  *PreviewGap `json:"waiting"`
	Fighting *PreviewGap `json:"fighting"`
	Coarse   Coarse      `json:"coarse"`
}

// PreviewBy is the chance of an agreement within a time.
type PreviewBy struct {
	Label  string   `json:"label"`
	Period int      `json:"period"`
	Chance Estimate `json:"chance"`
	// Outside and Pooled are as in a report; nil without base rates.
	Outside *Figure `json:"outside,omitempty"`
	Pooled  *Figure `json:"pooled,omitempty"`
}

// Estimate is a figure and how far it may be off, in the same unit: what it
// differs by from a still coarser solution.
type Estimate struct {
	Figure Figure `json:"figure"`
	Off    Figure `json:"off_by"`
}

// Coarse is what was solved in the scenario's place.
type Coarse struct {
	States int           `json:"states"`
	Of     int           `json:"of"`     // states of the scenario
	Stride int           `json:"stride"` // talks in the tail in every so many-th period; 1 for all
	Scales []CoarseScale `json:"scales"`
}

// CoarseScale is a factor whose scale was coarsened.
type CoarseScale struct {
	Factor string `json:"factor"`
	Steps  int    `json:"steps"`
	Of     int    `json:"of"` // steps of the scenario's scale
}

// BuildPreview works the first figures out. Of the options Stage, Seed and
// Progress are not read. Errors are those of Build.
func BuildPreview(ctx context.Context, s *scenario.Scenario, o Options) (*Preview, error) {
	return buildPreview(ctx, s, o, previewStates)
}

func buildPreview(ctx context.Context, s *scenario.Scenario, o Options, states int) (*Preview, error) {
	fine, coarse := s, (*scenario.Scenario)(nil)
	if halvings := s.Halvings(states, previewSteps); someOf(halvings) {
		fine, coarse = coarsened(s, o.Base, halvings)
	}
	v := &previewer{o: o, whole: s, s: fine}
	if err := v.solve(ctx, coarse); err != nil {
		return nil, err
	}
	return v.preview(ctx)
}

// count finds the base rates, which no solution is needed for.
func (v *previewer) count() error {
	st, err := explain.New(v.s, v.o.config())
	if err != nil {
		return err
	}
	b := &builder{s: v.s, st: st, o: v.o, r: &Report{}}
	b.r.Question = b.question()
	v.past = b.past()
	return nil
}

// coarsened is the scenario to solve and the still coarser one that its error
// is read off, nil where the scenario has to be solved as it is: where it
// could not be told how far off a coarser one is.
func coarsened(s *scenario.Scenario, base scenario.Theta, halvings []int) (fine, coarser *scenario.Scenario) {
	further := make([]int, len(halvings))
	for k, n := range halvings {
		if n > 0 {
			further[k] = n + 1
		}
	}
	var found [2]*scenario.Scenario
	var g errgroup.Group
	for i, h := range [2][]int{halvings, further} {
		g.Go(func() error {
			if c, ok := s.Coarse(h); ok && playable(c, base) {
				found[i] = c
			}
			return nil
		})
	}
	_ = g.Wait() // neither fails
	if found[0] == nil || found[1] == nil {
		return s, nil
	}
	return found[0], found[1]
}

// playable reports whether a scenario has a game at a setting.
func playable(s *scenario.Scenario, base scenario.Theta) bool {
	if base == nil {
		base = s.Theta()
	}
	_, found := s.Compile(base)
	return !found.HasErrors()
}

func someOf(xs []int) bool {
	for _, x := range xs {
		if x > 0 {
			return true
		}
	}
	return false
}

// previewer holds the solutions behind a preview.
type previewer struct {
	o     Options
	whole *scenario.Scenario // as written
	s     *scenario.Scenario // as solved
	st    *explain.Study
	fig   *explain.Figures
	off   *explain.Figures // of the coarser solution, nil where fig is exact
	past  *pastWars
}

// figures are those of one of the scenarios.
func (v *previewer) figures(ctx context.Context, s *scenario.Scenario, workers int, f explain.SolveFunc) (*explain.Study, *explain.Figures, error) {
	c := v.o.config()
	c.Progress, c.Solve, c.Workers, c.Stride = nil, f, workers, 1
	st, err := explain.New(s, c)
	if err != nil {
		return nil, nil, err
	}
	fig, err := st.Figures(ctx)
	return st, fig, err
}

// WritePreviewJSON writes it in the schema of docs/report.md.
func WritePreviewJSON(w io.Writer, p *Preview) error { return writeJSON(w, p) }

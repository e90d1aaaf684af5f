package outlook

import (
	"bytes"
	"context"
	"errors"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"parley/catalogue"
	"parley/explain"
	"parley/scenario"
)

// linear is a war in which nothing moves and nothing can be agreed, so that what
// the holdout needs is its payoff: x + y, of two normal numbers.
const linear = `
conflict "linear" {
  title   = "A sum"
  as_of   = "2025-01-01"
  horizon = 3
  tail    = 0
  holdout = "a"
}
source "s" {
  title       = "A source"
  reliability = 0.5
}
claim "c" {
  source = source.s
  says   = "It is more."
}
param "x" {
  distribution = "normal(1, 2)"
  VIEW
}
param "y" { distribution = "normal(0, 1)" }
param "still" { value = 3 }
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = x + y
}
factor "f" {
  levels = ["low", "high"]
  start  = "low"
  shift "up" {
    up     = 1
    chance = 0.1
  }
}
`

func parsed(t testing.TB, text string) *scenario.Scenario {
	t.Helper()
	s, ds := scenario.Parse("test.hcl", []byte(text))
	if s == nil {
		t.Fatal(ds)
	}
	return s
}

func shipped(t testing.TB, name string) *scenario.Scenario {
	t.Helper()
	text, ok := catalogue.Read(name)
	if !ok {
		t.Fatalf("no scenario %s", name)
	}
	return parsed(t, string(text))
}

// solved runs all of an ensemble.
func solved(t *testing.T, s *scenario.Scenario, c EnsembleConfig, workers int) (*Ensemble, []Draw) {
	t.Helper()
	e, err := NewEnsemble(s, c)
	if err != nil {
		t.Fatal(err)
	}
	draws := make([]Draw, e.Rows())
	err = e.Run(t.Context(), workers, func(int) bool { return false }, func(d Draw) error {
		draws[d.Row] = d
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return e, draws
}

// needs is the spread of what the holdout needs.
func needs(t *testing.T, e *Ensemble, r *EnsembleResult) Spread {
	t.Helper()
	for o, x := range e.Outputs() {
		if x.Kind == Needs {
			return r.Spreads[o]
		}
	}
	t.Fatal("nothing is needed")
	return Spread{}
}

// z95 is the 95% point of a standard normal number.
const z95 = 1.6448536269514722

// The spread of a sum of normal numbers is known, and so are its indices. A view
// without a range keeps its distance, one with a range is drawn and moved as far
// as its claims are believed, and what is held stays.
func TestLinear(t *testing.T) {
	const near = 0.05 // of a standard deviation of 2: a net of 1024 points errs by some thousandths
	for _, c := range []struct {
		name, view string
		held       []scenario.Belief
		inputs     int
		mean, sd   float64
	}{
		{"no view", "", nil, 2, 1, math.Sqrt(5)},
		{"its distance kept", `view "a" { value = 4 }`, nil, 2, 4, math.Sqrt(5)},
		{"drawn", `view "a" { distribution = "normal(6, 1)" }`, nil, 3, 6, math.Sqrt(2)},
		{"half believed", "view \"a\" {\n distribution = \"normal(6, 1)\"\n because = [claim.c]\n }", nil, 3, 3.5, math.Sqrt(1 + 0.25 + 1)},
		{"held", "", []scenario.Belief{{Party: Analyst, Param: 0}}, 1, 1, 1},
		{"a view held", `view "a" { value = 4 }`, []scenario.Belief{{Party: 0, Param: 0}}, 2, 4, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := parsed(t, strings.Replace(linear, "VIEW", c.view, 1))
			e, draws := solved(t, s, EnsembleConfig{Draws: 1024, Held: c.held}, 2)
			if len(e.Inputs()) != c.inputs {
				t.Fatalf("%d inputs", len(e.Inputs()))
			}
			got := needs(t, e, e.Result(draws))
			for _, p := range [][2]float64{{got.Low, c.mean - z95*c.sd}, {got.Mid, c.mean}, {got.High, c.mean + z95*c.sd}} {
				if math.Abs(p[0]-p[1]) > near*c.sd {
					t.Errorf("%+v, want %v and %v standard deviations of %v about it", got, c.mean, z95, c.sd)
				}
			}
		})
	}
}

func TestLinearIndices(t *testing.T) {
	s := parsed(t, strings.Replace(linear, "VIEW", "", 1))
	e, draws := solved(t, s, EnsembleConfig{Draws: 1024, Indices: true}, 2)
	r := e.Result(draws)
	last := r.Shares[len(r.Shares)-1]
	if e.Outputs()[last.Output].Kind != Needs || last.Points != 1024 || r.Plain != 2048 {
		t.Fatalf("%+v", last)
	}
	for f, want := range []float64{0.8, 0.2} {
		for _, x := range []Estimate{last.Indices[f].First, last.Indices[f].Total} {
			if !(x.Low <= want && want <= x.High) {
				t.Errorf("%s: %+v, want %v", e.FactorName(f), x, want)
			}
		}
	}
	for _, x := range r.Shares[:len(r.Shares)-1] {
		if x.Why != "it does not vary" {
			t.Errorf("an agreement that cannot come has indices: %+v", x)
		}
	}
}

// One factor for all inputs that are not kept, whose index takes in theirs.
func TestRest(t *testing.T) {
	s := parsed(t, strings.Replace(linear, "VIEW", "", 1))
	e, draws := solved(t, s, EnsembleConfig{Draws: 512, Indices: true, Kept: []int{}}, 2)
	r := e.Result(draws)
	x := r.Shares[len(r.Shares)-1].Indices
	if len(x) != 1 || e.FactorName(0) != "the rest" || math.Abs(x[0].Total.Value-1) > 0.05 {
		t.Errorf("%+v", x)
	}
}

// Slopes choose the number that matters: x has twice the range of y, but an
// agreement hangs on the costs in Fearon's game.
func TestScreen(t *testing.T) {
	s := shipped(t, "fearon-1995-optimism")
	got, err := Screen(t.Context(), s, EnsembleConfig{}, 2, 2)
	if err != nil || len(got) != 2 || got[0] >= got[1] {
		t.Errorf("%v, %v", got, err)
	}
}

// A draw's figures are those of a study at its setting, which looks for them by
// other ways.
func TestDrawAgainstStudy(t *testing.T) {
	s := shipped(t, "korea-1952")
	e, err := NewEnsemble(s, EnsembleConfig{Draws: LeastDraws, Seed: 3})
	if err != nil {
		t.Fatal(err)
	}
	const row = 5
	d, err := e.Draw(t.Context(), row)
	if err != nil || d.Impossible != "" {
		t.Fatal(d.Impossible, err)
	}
	now, err := e.Now(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	st, err := explain.New(s, explain.Config{Base: e.Setting(row)})
	if err != nil {
		t.Fatal(err)
	}
	f, err := st.Figures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]float64{
		"agreement_6": f.Agreement[6], "agreement_12": f.P12, "agreement_24": f.Agreement[24], "agreement_horizon": f.PH,
		"needs": f.Waiting.Need, "conceded": f.Waiting.Conceded, "shortfall": f.Waiting.Shortfall,
		"war": f.War[len(f.War)-1],
	}
	for o, x := range e.Outputs() {
		if w, ok := want[x.Name]; ok && math.Float64bits(d.Out[o]) != math.Float64bits(w) && !(math.IsNaN(w) && math.IsNaN(d.Out[o])) {
			t.Errorf("%s is %v, want %v", x.Name, d.Out[o], w)
		}
		if now.Out[o] == d.Out[o] && x.Name == "needs" {
			t.Errorf("%s is as it is now", x.Name)
		}
		if x.Kind == Ended && d.Out[o] != f.Endings[x.Ending][len(f.War)-1] {
			t.Errorf("%s is %v", x.Name, d.Out[o])
		}
	}
}

// Draws at which there is no game are told apart, with why, and left out.
func TestImpossible(t *testing.T) {
	text := strings.Replace(linear, "chance = 0.1", "chance = y", 1) // below 0 in half of them
	e, draws := solved(t, parsed(t, strings.Replace(strings.Replace(text, "VIEW", "", 1), `"normal(0, 1)"`, `"normal(0.1, 1)"`, 1)), EnsembleConfig{Draws: 512}, 2)
	r := e.Result(draws)
	if r.Impossible < 200 || r.Impossible > 450 || r.Example == "" {
		t.Fatalf("%d impossible: %q", r.Impossible, r.Example)
	}
	if got := needs(t, e, r); got.N != 512-r.Impossible {
		t.Errorf("%d have a value", got.N)
	}
}

// With every number at its median the setting is the scenario's own, views and
// all: draws stray from what was written, and from nothing else. Now is that
// setting's.
func TestMedian(t *testing.T) {
	for _, name := range []string{"ukraine-2025", "korea-1952", "iran-iraq-1987", "fearon-1995-optimism"} {
		e, err := NewEnsemble(shipped(t, name), EnsembleConfig{Draws: 100})
		if err != nil {
			t.Fatal(err)
		}
		if got := e.setting(slices.Repeat([]float64{0.5}, len(e.Inputs()))); !reflect.DeepEqual(got, e.s.Theta()) {
			t.Errorf("%s: %v, want %v", name, got, e.s.Theta())
		}
	}
}

// What cannot be done well is refused before it is begun.
func TestRefused(t *testing.T) {
	s := shipped(t, "fearon-1995-optimism")
	if _, err := NewEnsemble(s, EnsembleConfig{Draws: LeastDraws - 1}); !errors.Is(err, ErrTooFew) {
		t.Error(err)
	}
	if _, err := NewEnsemble(s, EnsembleConfig{Draws: LeastForIndices - 1, Indices: true}); !errors.Is(err, ErrTooFew) {
		t.Error(err)
	}
	if _, err := NewEnsemble(s, EnsembleConfig{Draws: math.MaxInt}); err == nil {
		t.Error("there are points for any number of draws")
	}
	if _, err := NewEnsemble(s, EnsembleConfig{Draws: 100, Holdout: "z"}); err == nil {
		t.Error("anybody can hold out")
	}
	if _, err := NewEnsemble(parsed(t, strings.NewReplacer("VIEW", "", `distribution = "normal(1, 2)"`, "value = 1", `distribution = "normal(0, 1)"`, "value = 1").Replace(linear)), EnsembleConfig{Draws: 100}); err == nil {
		t.Error("there is nothing to draw")
	}
}

// The same seed gives the same bytes on one core and on many; another gives
// others.
func TestSameBytes(t *testing.T) {
	s := shipped(t, "fearon-1995-optimism")
	text := func(seed uint64, workers int) string {
		e, draws := solved(t, s, EnsembleConfig{Draws: 80, Indices: true, Seed: seed}, workers)
		var out bytes.Buffer
		if err := e.Table(draws).WriteCSV(&out); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	one := text(1, 1)
	if one != text(1, 16) {
		t.Error("the number of workers changes what is written")
	}
	if one == text(2, 1) {
		t.Error("the seed changes nothing")
	}
}

// A run that is cut goes on from its journal to the same draws, whatever is
// left of the last line; a journal of another run is refused.
func TestResume(t *testing.T) {
	s := shipped(t, "fearon-1995-optimism")
	c := EnsembleConfig{Draws: 70, Seed: 4}
	e, want := solved(t, s, c, 2)
	path := filepath.Join(t.TempDir(), "draws.journal")
	j, err := e.StartJournal(path, "1")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	n := 0
	err = e.Run(ctx, 2, func(int) bool { return false }, func(d Draw) error {
		if n++; n == 30 {
			stop()
		}
		return j.Keep(d)
	})
	if !errors.Is(err, context.Canceled) || j.Close() != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, cut := range []int{0, 1, 5, 40} {
		t.Run("", func(t *testing.T) {
			if err := os.WriteFile(path, text[:len(text)-cut], 0o666); err != nil {
				t.Fatal(err)
			}
			resumed(t, e, path, want)
		})
	}
	t.Run("a digit changed", func(t *testing.T) {
		at := bytes.LastIndex(text, []byte("out")) - 3
		broken := append(bytes.Clone(text[:at]), text[at]^1)
		if err := os.WriteFile(path, append(broken, text[at+1:]...), 0o666); err != nil {
			t.Fatal(err)
		}
		resumed(t, e, path, want)
	})
	t.Run("another run", func(t *testing.T) {
		if err := os.WriteFile(path, text, 0o666); err != nil {
			t.Fatal(err)
		}
		others(t, s, c, e, path)
	})
}

// resumed goes on from a journal and wants the draws of a run that was not cut.
func resumed(t *testing.T, e *Ensemble, path string, want []Draw) {
	t.Helper()
	j, draws, err := e.ResumeJournal(path, "1")
	if err != nil {
		t.Fatal(err)
	}
	if len(draws) < 28 || len(draws) == len(want) {
		t.Errorf("%d draws were kept", len(draws))
	}
	got := make([]Draw, e.Rows())
	done := map[int]bool{}
	for _, d := range draws {
		got[d.Row], done[d.Row] = d, true
	}
	err = e.Run(t.Context(), 2, func(row int) bool { return done[row] }, func(d Draw) error {
		got[d.Row] = d
		return j.Keep(d)
	})
	if err != nil || j.Close() != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(e.Table(got), e.Table(want)) {
		t.Error("it went on to something else")
	}
	// What was appended can be read again.
	j, draws, err = e.ResumeJournal(path, "1")
	if err != nil || len(draws) != len(want) || j.Close() != nil {
		t.Errorf("%d draws at the end, %v", len(draws), err)
	}
}

// others are the runs that a journal is not of.
func others(t *testing.T, s *scenario.Scenario, c EnsembleConfig, e *Ensemble, path string) {
	t.Helper()
	if _, _, err := e.ResumeJournal(path, "2"); !errors.Is(err, ErrOtherRun) {
		t.Errorf("another version: %v", err)
	}
	for name, change := range map[string]func(*EnsembleConfig){
		"seed":     func(c *EnsembleConfig) { c.Seed++ },
		"indices":  func(c *EnsembleConfig) { c.Indices = true },
		"base":     func(c *EnsembleConfig) { c.Base = s.Set(s.Theta(), 0, 0.5) },
		"held":     func(c *EnsembleConfig) { c.Held = []scenario.Belief{{Party: Analyst, Param: 0}} },
		"holdout":  func(c *EnsembleConfig) { c.Holdout = "b" },
		"scenario": nil,
	} {
		c, s := c, s
		if change != nil {
			change(&c)
		} else {
			s = shipped(t, "fearon-1995")
		}
		other, err := NewEnsemble(s, c)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := other.ResumeJournal(path, "1"); !errors.Is(err, ErrOtherRun) {
			t.Errorf("another %s: %v", name, err)
		}
	}
	c.Draws *= 2 // more of the same
	more, err := NewEnsemble(s, c)
	if err != nil {
		t.Fatal(err)
	}
	j, draws, err := more.ResumeJournal(path, "1")
	if err != nil || len(draws) < 28 || j.Close() != nil {
		t.Errorf("more draws: %v", err)
	}
	if _, err := e.StartJournal(path, "1"); !errors.Is(err, os.ErrExist) {
		t.Errorf("a journal was written over: %v", err)
	}
}

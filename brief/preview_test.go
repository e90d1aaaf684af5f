package brief

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"

	"parley/scenario"
)

// shipped reads a scenario or template that ships, with replacements.
func shipped(t *testing.T, path string, edits ...string) *scenario.Scenario {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("..", "catalogue", path))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(edits); i += 2 {
		if !bytes.Contains(src, []byte(edits[i])) {
			t.Fatalf("%s has no %q", path, edits[i])
		}
	}
	s, ds := scenario.Parse(filepath.Base(path), []byte(strings.NewReplacer(edits...).Replace(string(src))))
	if s == nil {
		t.Fatal(ds)
	}
	return s
}

// previewed is a preview in which games of more than so many states are
// coarsened.
func previewed(t *testing.T, s *scenario.Scenario, o Options, states int) *Preview {
	t.Helper()
	p, err := buildPreview(t.Context(), s, o, states)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// offAtMost is how many times the error that a preview states its true error
// may be. The errors stated are differences of two solutions, which fall short
// where errors of different kinds cancel.
const offAtMost = 2

// offNothing is a difference of figures that nobody sees.
const offNothing = 1e-6

// The figures of a preview are as near to the exact ones as it says. Apart from
// ukraine-2025 what ships is small, so that scales are made finer here.
func TestPreviewErrors(t *testing.T) {
	for _, x := range []struct {
		path   string
		states int
		long   bool
		edits  []string
	}{
		{"scenarios/ukraine-2025.hcl", previewStates, true, nil},
		{"scenarios/iran-iraq-1987.hcl", 3000, false, []string{"steps = 16", "steps = 32"}},
		{"scenarios/korea-1952.hcl", 4000, false, []string{"steps = 6", "steps = 16"}},
		{"templates/two-sides.hcl", 1000, false, []string{"steps = 20", "steps = 40"}},
		{"templates/mediated-war.hcl", 1500, false, []string{"steps = 16", "steps = 32"}},
		{"templates/sanctions-standoff.hcl", 600, false, []string{"steps = 12", "steps = 24"}},
	} {
		t.Run(x.path, func(t *testing.T) {
			if x.long && testing.Short() {
				t.Skip("solves a large scenario exactly")
			}
			s := shipped(t, x.path, x.edits...)
			exact, p := previewed(t, s, Options{}, math.MaxInt), previewed(t, s, Options{}, x.states)
			if !exact.Exact || p.Exact || p.Coarse.States > x.states {
				t.Fatalf("exact %v, preview %v with %d states", exact.Exact, p.Exact, p.Coarse.States)
			}
			for i, by := range p.Agreement {
				near(t, by.Label, by.Chance, exact.Agreement[i].Chance)
			}
			p.Waiting.near(t, "waiting", exact.Waiting)
			p.Fighting.near(t, "fighting on", exact.Fighting)
		})
	}
}

func (g *PreviewGap) near(t *testing.T, against string, exact *PreviewGap) {
	t.Helper()
	near(t, "needs against "+against, g.Needs, exact.Needs)
	near(t, "conceded against "+against, g.Conceded, exact.Conceded)
	near(t, "shortfall against "+against, g.Shortfall, exact.Shortfall)
	if g.Zone != zoneOpen && g.Zone != exact.Zone {
		t.Errorf("a zone against %s: %s, but exactly it is %s", against, g.Zone, exact.Zone)
	}
}

func near(t *testing.T, what string, e, exact Estimate) {
	t.Helper()
	if !e.Figure.Known() || !exact.Figure.Known() {
		if e.Figure.Why != exact.Figure.Why {
			t.Errorf("%s: %+v, exactly %+v", what, e, exact)
		}
		return
	}
	is, says := math.Abs(e.Figure.float()-exact.Figure.float()), e.Off.float()
	t.Logf("%s: %.5f, exactly %.5f: off by %.5f, says %.5f", what, e.Figure.float(), exact.Figure.float(), is, says)
	if !(is <= offAtMost*says+offNothing) {
		t.Errorf("%s is off by %v and says %v", what, is, says)
	}
}

// A small scenario is solved as it is, and the preview says so.
func TestPreviewOfSmall(t *testing.T) {
	s := shipped(t, "templates/two-sides.hcl")
	p, err := BuildPreview(t.Context(), s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := Build(t.Context(), s, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !p.Exact || p.Coarse.Stride != 1 || len(p.Coarse.Scales) > 0 {
		t.Errorf("it was coarsened: %+v", p.Coarse)
	}
	for i, by := range r.Answer.Agreement {
		if got := p.Agreement[i].Chance; got.Figure != by.Chance || got.Off.Value != 0 {
			t.Errorf("%s: %+v, the brief has %+v", by.Label, got, by.Chance)
		}
	}
	for _, g := range []struct {
		got  *PreviewGap
		want Gap
	}{{p.Waiting, r.Shortfall.Waiting}, {p.Fighting, r.Shortfall.Fighting}} {
		got := g.got
		if got.Shortfall.Figure != g.want.Shortfall || got.Needs.Figure != g.want.Needs || got.Deal != g.want.Deal || (got.Zone == zoneYes) != g.want.Zone {
			t.Errorf("%+v, the brief has %+v", got, g.want)
		}
	}
	if text := textOf(t, p); !strings.Contains(text, "these figures are exact") || strings.Contains(text, "perhaps") {
		t.Errorf("it does not read as exact:\n%s", text)
	}
}

func textOf(t *testing.T, p *Preview) string {
	t.Helper()
	var b bytes.Buffer
	if err := WritePreviewText(&b, p, Profile{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The same scenario gives the same bytes, however many work on it, and what is
// read back from JSON prints the same.
func TestPreviewIsReproducible(t *testing.T) {
	s := shipped(t, "templates/two-sides.hcl", "steps = 20", "steps = 40")
	at := s.Set(s.Theta(), s.Param("rounds"), 0.3)
	var first []byte
	for _, workers := range []int{1, 2, 5} {
		p := previewed(t, s, Options{Workers: workers, Base: at}, 1000)
		var b bytes.Buffer
		if err := WritePreviewJSON(&b, p); err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = b.Bytes()
		}
		if !bytes.Equal(first, b.Bytes()) {
			t.Errorf("%d workers give other bytes:\n%s\n%s", workers, first, b.Bytes())
		}
		var back Preview
		if err := json.Unmarshal(b.Bytes(), &back); err != nil {
			t.Fatal(err)
		}
		if textOf(t, p) != textOf(t, &back) {
			t.Errorf("read back it prints:\n%s\nnot\n%s", textOf(t, &back), textOf(t, p))
		}
	}
}

// A holdout of the user's own is measured, with changed numbers.
func TestPreviewAsks(t *testing.T) {
	s := shipped(t, "templates/two-sides.hcl", "steps = 20", "steps = 40")
	other := s.Parties[1-s.Conflict.Holdout].Name
	at := s.Set(s.Theta(), s.Param("rounds"), 0.3)
	p := previewed(t, s, Options{Holdout: other, Base: at}, 1000)
	exact := previewed(t, s, Options{Holdout: other, Base: at}, math.MaxInt)
	if p.Question.Holdout != other || p.Waiting.Needs.Figure.Unit != PayoffOf(other) || len(p.Changes) == 0 {
		t.Errorf("%+v, changes %+v", p.Waiting, p.Changes)
	}
	p.Waiting.near(t, "waiting", exact.Waiting)
	for _, line := range strings.Split(textOf(t, p), "\n") {
		if lipgloss.Width(line) > DefaultWidth {
			t.Errorf("wider than %d: %s", DefaultWidth, line)
		}
	}
}

func TestZone(t *testing.T) {
	inf := math.Inf(1)
	for _, x := range []struct {
		least, most float64
		want        string
	}{
		{-2, -1, zoneYes},
		{-1, 0, zoneYes},
		{0.1, 0.2, zoneNo},
		{0.1, inf, zoneNo},
		{inf, inf, zoneNo},
		{-0.1, 0.1, zoneOpen},
		{-0.1, inf, zoneOpen},
		{0, 0.1, zoneOpen},
	} {
		if got := zone(x.least, x.most); got != x.want {
			t.Errorf("from %v to %v: %s, want %s", x.least, x.most, got, x.want)
		}
	}
}

// Errors are never rounded down.
func TestOffIsNotRoundedDown(t *testing.T) {
	for x, want := range map[float64]string{0: "nothing", 0.004: "less than 1", 0.0101: "2", 0.03: "3", math.NaN(): "–"} {
		if got := offPoints(x); got != want {
			t.Errorf("%v is told as %q, want %q", x, got, want)
		}
	}
	for x, want := range map[float64]string{0: "nothing", 0.0001: "0.001", 0.0011: "0.002"} {
		if got := offBy(x, 3); got != want {
			t.Errorf("%v is told as %q, want %q", x, got, want)
		}
	}
}

func TestPreviewSchemaIsDocumented(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "docs", "report.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(fields(reflect.TypeFor[Preview](), map[reflect.Type]bool{}), PreviewSchema) {
		if !strings.Contains(string(text), "`"+name+"`") {
			t.Errorf("docs/report.md does not name %q", name)
		}
	}
}

package catalogue_test

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"parley/catalogue"
	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// The bounds of a certificate that every scenario must keep.
const (
	massBound     = 1e-12 // model.md, section 3: compensated sums leave no more
	residualBound = 1e-10 // a re-evaluation sums in another order, over some hundreds of periods
	regretSlack   = 1e-10 // regret is a difference of two values, each rounded as the residual is
)

// asWritten are scenarios kept as their author laid them out, comments in a
// column: they are what the formatter is tried on.
var asWritten = map[string]bool{"ukraine-2025.hcl": true}

// large are the scenarios that take many seconds to certify; they are left out
// under -short.
var large = map[string]bool{"ukraine-2025": true, "ukraine-2025-mediator": true, "korea-1952": true, "iran-iraq-1987": true}

func TestEveryFileIsListed(t *testing.T) {
	listed := map[string]bool{}
	for _, e := range append(catalogue.List(), catalogue.Templates()...) {
		if listed[e.Name] {
			t.Errorf("%s is listed twice", e.Name)
		}
		listed[e.Name] = true
	}
	for _, folder := range []string{"scenarios", "templates"} {
		found, err := os.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range found {
			name, isScenario := strings.CutSuffix(f.Name(), ".hcl")
			if isScenario && !listed[name] {
				t.Errorf("%s/%s is not listed: add a line to entries.go", folder, f.Name())
			}
		}
	}
}

func TestEveryEntryCanBeRead(t *testing.T) {
	for _, e := range catalogue.List() {
		check(t, e, catalogue.Read)
	}
	for _, e := range catalogue.Templates() {
		check(t, e, catalogue.Template)
	}
}

func TestNamesAreNoPaths(t *testing.T) {
	for _, name := range []string{"", "nothing", "../entries", "scenarios/fearon-1995", "fearon-1995.hcl", "README"} {
		if _, ok := catalogue.Read(name); ok {
			t.Errorf("Read(%q) found something", name)
		}
		if _, ok := catalogue.Template(name); ok {
			t.Errorf("Template(%q) found something", name)
		}
	}
}

// A list that a caller changes must not change what others get.
func TestListIsACopy(t *testing.T) {
	catalogue.List()[0].Name = "changed"
	if catalogue.List()[0].Name == "changed" {
		t.Error("List hands out its own slice")
	}
}

// check reads, checks and formats one entry, and solves it.
func check(t *testing.T, e catalogue.Entry, read func(string) ([]byte, bool)) {
	t.Run(e.Name, func(t *testing.T) {
		src, ok := read(e.Name)
		if !ok {
			t.Fatal("listed, and not to be read")
		}
		s := clean(t, e.Name+".hcl", src)
		if e.Kind != catalogue.Starter && s.Conflict.Name != e.Name || s.Conflict.Title != e.Title {
			t.Errorf("the scenario calls itself %q, %q; the list says %q, %q", s.Conflict.Name, s.Conflict.Title, e.Name, e.Title)
		}
		if testing.Short() && large[e.Name] {
			t.Skip("a large scenario: its solution is left out under -short")
		}
		m := &model{t, s, s.Theta()}
		solved(t, shortened(m.game(), e.Name))
	})
}

// shortened is the game over fewer periods where its certificate would take
// minutes: the same states, moves and deals, with a year to report.
func shortened(g *game.Game, name string) *game.Game {
	if name != "ukraine-2025-mediator" {
		return g
	}
	h := *g
	h.Horizon, h.Tail = 12, 24
	return &h
}

// clean parses a scenario that must have no errors or warnings, in the one
// canonical layout.
func clean(t *testing.T, file string, src []byte) *scenario.Scenario {
	t.Helper()
	s, found := scenario.Parse(file, src)
	for _, d := range found {
		if d.Severity != scenario.Note {
			t.Errorf("%s:%d:%d: %s (%s)", d.File, d.Line, d.Column, d.Summary, d.ID)
		}
	}
	if s == nil {
		t.Fatal("not parsed")
	}
	laid, found := scenario.Format(file, src)
	if found.HasErrors() || !asWritten[file] && !bytes.Equal(laid, src) {
		t.Errorf("%s is not in the canonical layout: run parley fmt on it", file)
	}
	return s
}

// certified fails where a certificate is out of its bounds.
func certified(t *testing.T, s *solve.Solution) {
	t.Helper()
	c, err := s.Certify(context.Background(), solve.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !(c.MassError <= massBound) || !(c.Residual <= residualBound) || c.Checked == 0 {
		t.Errorf("mass error %g (at most %g), residual %g (at most %g) over %d periods",
			c.MassError, massBound, c.Residual, residualBound, c.Checked)
	}
	for i, r := range c.Regret {
		if !(r >= -regretSlack && r <= c.RegretBound[i]+regretSlack) {
			t.Errorf("party %d: regret %g, bound %g", i, r, c.RegretBound[i])
		}
	}
}

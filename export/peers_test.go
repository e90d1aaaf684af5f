package export

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"testing"

	"parley/extensive"
	"parley/internal/peers"
)

// agreed is how near the other programs have to come.
const (
	// gambitAgreed: gambit-logit follows its branch to a precision that is
	// reached to about 1e-9, and the comparison asks for 1e-7.
	gambitAgreed = 1e-7
	prismAgreed  = 1e-9
)

// Gambit finds on the trees the play that Parley finds, at the precision that
// the tree says.
func TestGambitAgrees(t *testing.T) {
	logit := peers.Gambit(t)
	for _, c := range []treeCase{
		{"tiny", nil, TreeOptions{Periods: 1}},
		{"tiny", nil, TreeOptions{Periods: 2}},
		{"tiny", nil, TreeOptions{Periods: 2, Viewer: 2, Form: Scaled}},
		{"tiny", []string{"move_noise = 0.25\n  fighting   = luck == \"good\" ? 0.6", "move_noise = 0.1\n  fighting   = luck == \"good\" ? 0.6"}, TreeOptions{Periods: 1, Form: Scaled}},
		{"small", nil, TreeOptions{Periods: 1, Viewer: 1}},
	} {
		t.Run(c.String(), func(t *testing.T) {
			s, g := load(t, c.name, c.replace...)
			made, err := NewTree(context.Background(), s, g, c.options)
			if err != nil {
				t.Fatal(err)
			}
			var text bytes.Buffer
			if err := extensive.Write(&text, made.Game); err != nil {
				t.Fatal(err)
			}
			sol, err := extensive.Solve(made.Game, 1/made.Precision)
			if err != nil {
				t.Fatal(err)
			}
			compareGambit(t, peers.Logit(t, logit, &text, made.Precision, gambitDigits), sol)
		})
	}
}

// gambitDigits is how many it is asked for.
const gambitDigits = 12

// compareGambit compares what gambit-logit finds, by player, information set and
// move.
func compareGambit(t *testing.T, theirs []float64, sol *extensive.Solution) {
	t.Helper()
	ds := sol.Decisions
	sort.SliceStable(ds, func(a, b int) bool { return ds[a].Node.Player < ds[b].Node.Player })
	k, worst := 0, 0.0
	for _, d := range ds {
		for m, p := range d.P {
			if k >= len(theirs) {
				t.Fatalf("Gambit gives %d numbers only", len(theirs))
			}
			got := theirs[k]
			near(t, d.Node.SetName+", "+d.Node.Moves[m].Name, got, p, gambitAgreed)
			worst = max(worst, got-p, p-got)
			k++
		}
	}
	if k != len(theirs) {
		t.Errorf("Gambit gives %d numbers, the tree has %d", len(theirs), k)
	}
	t.Logf("%d probabilities, the largest difference %.2g", k, worst)
}

// prismResult is a line of PRISM's answer.
var prismResult = regexp.MustCompile(`(?m)^Result: (\S+)`)

// PRISM finds of chains and decision processes what Parley says, with either
// of its ways of keeping them.
func TestPrismAgrees(t *testing.T) {
	prism := peers.Prism(t)
	for _, c := range []struct {
		name    string
		periods int // of the chain; the decision process has twice as many
		viewer  int
		party   int
	}{{"tiny", 3, 0, 1}, {"small", 6, 2, 0}, {"small", 6, 1, 2}, {"gamblers-ruin", 12, 0, 0}, {"fearon-1995", 6, 0, 1}} {
		t.Run(c.name, func(t *testing.T) {
			s, g := load(t, c.name)
			chain, err := Chain(context.Background(), s, g, c.viewer, c.periods)
			if err != nil {
				t.Fatal(err)
			}
			reply, err := Reply(context.Background(), s, g, c.party, min(2*c.periods, g.Horizon+g.Tail))
			if err != nil {
				t.Fatal(err)
			}
			for _, engine := range []string{"-explicit", "-sparse"} {
				askPrism(t, prism, chain, engine)
				askPrism(t, prism, reply, engine)
			}
		})
	}
}

func askPrism(t *testing.T, prism string, m *Model, engine string) {
	t.Helper()
	base := filepath.Join(t.TempDir(), "model")
	endings, kind := "tra,sta,lab", "-dtmc"
	if m.decides {
		endings, kind = "tra,sta,lab,srew", "-mdp"
	}
	for _, p := range m.Parts("model") {
		fill(t, base+p.Ending, p)
	}
	out, err := exec.Command(prism, "-importmodel", base+"."+endings, base+".props", kind, engine, "-test").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	found := prismResult.FindAllSubmatch(out, -1)
	if len(found) != len(m.properties) {
		t.Fatalf("%d results, want %d\n%s", len(found), len(m.properties), out)
	}
	worst := 0.0
	for k, p := range m.properties {
		got, err := strconv.ParseFloat(string(found[k][1]), 64)
		if err != nil {
			t.Fatal(err)
		}
		near(t, p.text, got, p.result, prismAgreed)
		worst = max(worst, got-p.result, p.result-got)
	}
	t.Logf("%d states, %d answers, the largest difference %.2g", m.States(), len(found), worst)
}

func fill(t *testing.T, path string, p Part) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := p.Write(f); err != nil {
		t.Fatal(err)
	}
}

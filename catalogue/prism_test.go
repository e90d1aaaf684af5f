package catalogue_test

import (
	"bytes"
	"context"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"parley/export"
	"parley/internal/peers"
	"parley/solve"
)

// prismFigures are courses as Markov chains, and best responses as decision
// processes: PRISM's answers and the solver's.
func prismFigures(t *testing.T) []figure {
	path := peers.Prism(t)
	ruin, kydd := load(t, "gamblers-ruin"), counsels[0].model(t, 0.3, noisy(0.02)).publish("sweetener", 0.08)
	pie := load(t, "binmore-1987", noisy(0.02), change{"steps", "20"})
	inPie, inKydd := "binmore-1987, twentieths, noise 0.02: ", "kydd-2003, noise 0.02, bias 0.3: "
	rows := []figure{
		// A chain is asked about agreements within one period and more, then about
		// endings within all of them.
		{"gamblers-ruin: ruin within 12 rounds", chained(t, path, ruin, 12)[12], solved(t, ruin.game()).Forecast(0, false).Endings[firstRuined][12], prismAllowed},
		{inKydd + "agreement", chained(t, path, kydd, 3)[2], agreed(solved(t, kydd.game())), prismAllowed},
		{inPie + "agreement within 4 rounds", chained(t, path, pie, 4)[3], solved(t, pie.game()).Forecast(0, false).Agreement[4], prismAllowed},
		best(t, path, pie, 0, 4, inPie),
		best(t, path, load(t, "powell-2006"), decliner, 4, "powell-2006: "),
	}
	for i := range kydd.s.Parties {
		rows = append(rows, best(t, path, kydd, i, 3, inKydd))
	}
	return rows
}

// chained are PRISM's answers about the forecast's first periods.
func chained(t *testing.T, path string, m *model, periods int) []float64 {
	t.Helper()
	chain, err := export.Chain(context.Background(), m.s, m.game(), 0, periods)
	if err != nil {
		t.Fatal(err)
	}
	return asked(t, path, chain, "-dtmc", "tra,sta,lab")
}

// best is what a party's best response is worth: to PRISM, which has payoffs
// raised where some are below nothing, and by the certificate.
func best(t *testing.T, path string, m *model, party, periods int, what string) figure {
	t.Helper()
	g := m.game()
	reply, err := export.Reply(context.Background(), m.s, g, party, periods)
	if err != nil {
		t.Fatal(err)
	}
	sol := solved(t, g)
	c, err := sol.Certify(context.Background(), solve.Options{})
	if err != nil {
		t.Fatal(err)
	}
	least, _ := g.Span(party)
	theirs := asked(t, path, reply, "-mdp", "tra,sta,lab,srew")[0] - math.Max(0, -least)
	return figure{what + "best response of " + m.s.Parties[party].Name, theirs, sol.Value[party] + c.Regret[party], prismAllowed}
}

// result is a line of PRISM's answer.
var result = regexp.MustCompile(`(?m)^Result: (\S+)`)

// asked are PRISM's answers to a model's questions.
func asked(t *testing.T, path string, m *export.Model, kind, endings string) (answers []float64) {
	t.Helper()
	base := filepath.Join(t.TempDir(), "model")
	for _, p := range m.Parts("model") {
		written(t, base+p.Ending, p.Write)
	}
	out, err := exec.Command(path, "-importmodel", base+"."+endings, base+".props", kind, "-explicit").CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	for _, r := range result.FindAllSubmatch(out, -1) {
		answers = append(answers, number(t, string(r[1])))
	}
	if len(answers) == 0 {
		t.Fatalf("no answer\n%s", out)
	}
	return answers
}

func written(t *testing.T, file string, write func(io.Writer) error) {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

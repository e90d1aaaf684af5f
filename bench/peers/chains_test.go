package main

import (
	"bytes"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

func TestQuestions(t *testing.T) {
	for _, c := range []struct {
		periods int
		want    string
	}{
		{1, `P=? [ F<=1 "agreement" ]`},
		{2, `P=? [ F<=1 "agreement" ]; P=? [ F<=2 "agreement" ]`},
		{12, `P=? [ F<=1 "agreement" ]; P=? [ F<=6 "agreement" ]; P=? [ F<=12 "agreement" ]`},
	} {
		if got := (rung{"x", c.periods}).questions(); got != c.want {
			t.Errorf("%d periods: %s, want %s", c.periods, got, c.want)
		}
	}
}

// Every rung is one that Parley's side can be asked for, and grows.
func TestLadders(t *testing.T) {
	for _, ladder := range ladders {
		periods := 0
		for _, r := range ladder {
			got, _, _, err := readRung([]string{r.scenario, strconv.Itoa(r.periods)})
			if err != nil || got != r || r.periods <= periods {
				t.Errorf("%v is read as %v with %v, after %d periods", r, got, err, periods)
			}
			periods = r.periods
		}
	}
}

func TestReadRungRefuses(t *testing.T) {
	for args, want := range map[string]string{
		"gamblers-ruin":    "are wanted",
		"gamblers-ruin x":  `parsing "x"`,
		"no-such-war 3":    "the catalogue has no no-such-war",
		"gamblers-ruin 61": "has periods 1 to 60, not 61",
	} {
		if _, _, _, err := readRung(strings.Fields(args)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want one with %q", args, err, want)
		}
	}
}

// rungRows are rows as climb makes them, of a chain of which log tells.
func rungRows(forecast, size string) []row {
	return []row{
		{program: "parley", measure: measure{Out: forecast, Runs: 1}},
		{program: "parley, writing", measure: measure{Out: size, Runs: 1}},
		{program: "prism", measure: measure{Out: log, Runs: 1}},
	}
}

func TestJudge(t *testing.T) {
	for _, c := range []struct{ forecast, size, want string }{
		{"0.35\n1e-5\n", "3 / 5\n", "5.6e-17"},
		{"0.35\n0.25\n", "3 / 5\n", "2.5e-01"},
		{"0.35\n0.25\n", "3 / 6\n", "not compared: it has read 3 / 5"},
		{"0.35\n", "3 / 5\n", "not compared: 1 chances of parley's for 2 questions"},
		{"oh", "3 / 5\n", "not compared: parley: "},
	} {
		rows := rungRows(c.forecast, c.size)
		if judge(rows, 2); !strings.HasPrefix(rows[2].difference, c.want) {
			t.Errorf("difference %q, want %q", rows[2].difference, c.want)
		}
		if rows[2].within != 0.511 || rows[0].size != strings.TrimSpace(c.size) {
			t.Errorf("%g s of checking and size %q, want 0.511 s and %q", rows[2].within, rows[0].size, c.size)
		}
	}
}

// Parley's side, without a peer: the gambler's ruin is forecast and written.
func TestChainParts(t *testing.T) {
	b := self(t, time.Minute, 1)
	m, err := b.best(t.Context(), b.self, "chain", "gamblers-ruin", "3", b.folder+"/ruin")
	if err != nil || !m.ran() {
		t.Fatalf("%+v and error %v", m, err)
	}
	tra, err := os.ReadFile(b.folder + "/ruin.tra")
	if err != nil {
		t.Fatal(err)
	}
	head, _, _ := strings.Cut(string(tra), "\n") // states and transitions, as PRISM's manual has it
	if said := strings.TrimSpace(m.Out); said != strings.Replace(head, " ", " / ", 1) {
		t.Errorf("it says that the chain has %s; the file's first line is %s", said, head)
	}
	var out, errs bytes.Buffer
	if code := command(t.Context(), []string{"forecast", "gamblers-ruin", "60"}, &out, &errs); code != 0 {
		t.Fatalf("exit code %d: %s", code, &errs)
	}
	got, err := readNumbers(out.String())
	if err != nil || len(got) != 3 || !slices.IsSorted(got) || got[2] > 1 {
		t.Errorf("chances %v and error %v, want three that never fall", got, err)
	}
	if ownSeconds(errs.String()) <= 0 {
		t.Errorf("%q does not say how long the forecast took", &errs)
	}
}

// TestAgainstPrism needs PRISM.
func TestAgainstPrism(t *testing.T) {
	path, err := prism.find()
	if err != nil {
		t.Skip("skipped:", err)
	}
	rows, err := self(t, time.Minute, 1).climb(t.Context(), path, rung{"gamblers-ruin", 60})
	if err != nil || len(rows) != 3 {
		t.Fatalf("rows %+v and error %v", rows, err)
	}
	if d, err := strconv.ParseFloat(rows[2].difference, 64); err != nil || !(d <= prismPrecision) {
		t.Errorf("difference %q, want at most %g\n%+v", rows[2].difference, prismPrecision, rows[2].measure)
	}
}

// prismPrecision is what roundings may add up to over sixty steps. Within a
// number of steps PRISM multiplies as often, and does not iterate to a limit.
const prismPrecision = 1e-12

package export

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"
)

// explicit is a model read from its files, by a reader of the test's own.
type explicit struct {
	choices [][][]jump // per state and choice
	reward  []float64
	labels  map[string][]bool
	init    int
}

type jump struct {
	to int
	p  float64
}

// readExplicit reads a model's files as PRISM's manual describes them.
func readExplicit(t *testing.T, m *Model) *explicit {
	t.Helper()
	files := map[string][]string{}
	for _, p := range m.Parts("model") {
		var text bytes.Buffer
		if err := p.Write(&text); err != nil {
			t.Fatal(err)
		}
		files[p.Ending] = strings.Split(strings.TrimSuffix(text.String(), "\n"), "\n")
	}
	x := &explicit{labels: map[string][]bool{}}
	x.readTransitions(t, files[".tra"], m.decides)
	x.readLabels(t, files[".lab"])
	x.readRewards(t, files[".srew"])
	distinctStates(t, files[".sta"], len(x.choices))
	return x
}

func (x *explicit) readTransitions(t *testing.T, lines []string, decides bool) {
	t.Helper()
	var states, choices, transitions int
	if decides {
		scan(t, lines[0], "%d %d %d", &states, &choices, &transitions)
	} else {
		scan(t, lines[0], "%d %d", &states, &transitions)
		choices = states
	}
	if len(lines)-1 != transitions {
		t.Fatalf("%d transitions, head says %d", len(lines)-1, transitions)
	}
	x.choices, x.reward = make([][][]jump, states), make([]float64, states)
	for _, line := range lines[1:] {
		var s, c int
		var j jump
		if decides {
			scan(t, line, "%d %d %d %g", &s, &c, &j.to, &j.p)
		} else {
			scan(t, line, "%d %d %g", &s, &j.to, &j.p)
		}
		for len(x.choices[s]) <= c {
			x.choices[s] = append(x.choices[s], nil)
			choices--
		}
		x.choices[s][c] = append(x.choices[s][c], j)
	}
	if choices != 0 {
		t.Errorf("%d choices more in the head than below it", choices)
	}
	x.proper(t)
}

// proper wants every choice to lead somewhere with certainty.
func (x *explicit) proper(t *testing.T) {
	t.Helper()
	for s, choices := range x.choices {
		if len(choices) == 0 {
			t.Fatalf("nothing follows state %d", s)
		}
		for c, jumps := range choices {
			sum, to := 0.0, map[int]bool{}
			for _, j := range jumps {
				if sum += j.p; j.p <= 0 || j.to < 0 || j.to >= len(x.choices) || to[j.to] {
					t.Fatalf("state %d, choice %d: leads to %d with %v", s, c, j.to, j.p)
				}
				to[j.to] = true
			}
			near(t, fmt.Sprintf("state %d, choice %d: sum", s, c), sum, 1, exact)
		}
	}
}

func (x *explicit) readLabels(t *testing.T, lines []string) {
	t.Helper()
	var names []string
	for k, f := range strings.Fields(lines[0]) {
		var n int
		var name string
		scan(t, f, "%d=%q", &n, &name)
		if n != k || x.labels[name] != nil {
			t.Fatalf("label %s", f)
		}
		names = append(names, name)
		x.labels[name] = make([]bool, len(x.choices))
	}
	for _, line := range lines[1:] {
		state, has, _ := strings.Cut(line, ": ")
		var s int
		scan(t, state, "%d", &s)
		for _, f := range strings.Fields(has) {
			var n int
			scan(t, f, "%d", &n)
			if x.labels[names[n]][s] = true; n == 0 {
				x.init = s
			}
		}
	}
}

func (x *explicit) readRewards(t *testing.T, lines []string) {
	t.Helper()
	if lines == nil {
		return
	}
	for _, line := range lines[1:] {
		var s int
		var r float64
		scan(t, line, "%d %g", &s, &r)
		if x.reward[s] = r; r < 0 {
			t.Errorf("reward %v of state %d is negative, which PRISM refuses", r, s)
		}
	}
}

// distinctStates wants a line of values for every state, no two alike.
func distinctStates(t *testing.T, lines []string, states int) {
	t.Helper()
	seen := map[string]bool{}
	for k, line := range lines[1:] {
		number, values, _ := strings.Cut(line, ":")
		if number != fmt.Sprint(k) || seen[values] {
			t.Fatalf("state %d: %s", k, line)
		}
		if strings.Count(values, ",") != strings.Count(lines[0], ",") {
			t.Fatalf("state %d has %s for %s", k, values, lines[0])
		}
		seen[values] = true
	}
	if len(seen) != states {
		t.Errorf("values of %d states, want %d", len(seen), states)
	}
}

func scan(t *testing.T, text, format string, into ...any) {
	t.Helper()
	if _, err := fmt.Sscanf(text, format, into...); err != nil {
		t.Fatalf("%q: %v", text, err)
	}
}

// within is the chance of reaching a label in at most so many steps.
func (x *explicit) within(label string, steps int) float64 {
	p := make([]float64, len(x.choices))
	for k := 0; k <= steps; k++ {
		next := make([]float64, len(p))
		for s, choices := range x.choices {
			if x.labels[label][s] {
				next[s] = 1
			} else if k > 0 {
				next[s] = expect(choices[0], p)
			}
		}
		p = next
	}
	return p[x.init]
}

// after is the chance of being in a label after exactly so many steps.
func (x *explicit) after(label string, steps int) float64 {
	p := make([]float64, len(x.choices))
	for s, is := range x.labels[label] {
		if is {
			p[s] = 1
		}
	}
	for range steps {
		next := make([]float64, len(p))
		for s, choices := range x.choices {
			next[s] = expect(choices[0], p)
		}
		p = next
	}
	return p[x.init]
}

// most is the largest expected reward of so many steps.
func (x *explicit) most(steps int) float64 {
	v := make([]float64, len(x.choices))
	for range steps {
		next := make([]float64, len(v))
		for s, choices := range x.choices {
			best := math.Inf(-1)
			for _, c := range choices {
				best = math.Max(best, expect(c, v))
			}
			next[s] = x.reward[s] + best
		}
		v = next
	}
	return v[x.init]
}

func expect(jumps []jump, v []float64) float64 {
	sum := 0.0
	for _, j := range jumps {
		sum += j.p * v[j.to]
	}
	return sum
}

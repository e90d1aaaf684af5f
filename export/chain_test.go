package export

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"parley/scenario"
	"parley/solve"
)

// The chain read back from its files says of every month what the forecast
// says, under every viewer.
func TestChainIsTheForecast(t *testing.T) {
	for _, c := range []struct {
		name    string
		periods int
		replace []string
	}{
		{"tiny", 3, nil},
		{"small", 6, nil},
		{"small", 4, differing},
		{"gamblers-ruin", 24, nil},
		{"fearon-1995", 12, nil},
		{"powell-2006", 12, nil},
		{"yildiz-2003-deadline", 3, nil},
		{"kydd-2003", 3, nil},
	} {
		s, g := load(t, c.name, c.replace...)
		sol := solved(t, g)
		for v := range g.Kernels {
			t.Run(fmt.Sprintf("%s, viewer %d", c.name, v), func(t *testing.T) {
				m, err := Chain(context.Background(), s, g, v, c.periods)
				if err != nil {
					t.Fatal(err)
				}
				x, f := readExplicit(t, m), sol.Forecast(v, false)
				for n := 1; n <= c.periods; n++ {
					near(t, fmt.Sprintf("agreement within %d", n), x.within("agreement", n), f.Agreement[n], exact)
					near(t, fmt.Sprintf("war after %d", n), x.after("war", n), f.War[n], exact)
					for e, name := range newChainLabels(s) {
						near(t, fmt.Sprintf("%s within %d", name, n), x.within(name, n), f.Endings[e][n], exact)
					}
				}
				answered(t, m, x)
			})
		}
	}
}

func newChainLabels(s *scenario.Scenario) []string {
	w := newWords(s)
	return w.endingLabels()
}

// asked is a property of those that a model comes with.
var asked = regexp.MustCompile(`^(P|Rmax)=\? \[ ([FC])(<?=)(\d+) (?:"(\w+)" )?\]$`)

// answered holds each property's answer against what the files say.
func answered(t *testing.T, m *Model, x *explicit) {
	t.Helper()
	for _, p := range m.properties {
		is := asked.FindStringSubmatch(p.text)
		if is == nil {
			t.Fatalf("property %s", p.text)
		}
		steps, _ := strconv.Atoi(is[4])
		got := 0.0
		switch {
		case is[1] == "Rmax":
			got = x.most(steps)
		case is[3] == "=":
			got = x.after(is[5], steps)
		default:
			got = x.within(is[5], steps)
		}
		near(t, p.text, got, p.result, 1e-11)
	}
}

// The best response that the decision process allows is worth what the
// certificate says, whoever decides, however many periods are unrolled.
func TestReplyIsTheRegret(t *testing.T) {
	for _, c := range []struct {
		name    string
		periods []int
		replace []string
	}{
		{"tiny", []int{1, 3, 6}, nil},
		{"small", []int{1, 5, 12}, nil},
		{"small", []int{12}, differing},
		{"gamblers-ruin", []int{24}, nil},
		{"fearon-1995", []int{12}, nil},
		{"powell-2006", []int{2}, nil},
		{"yildiz-2003-deadline", []int{3}, nil},
		{"kydd-2003", []int{1, 3}, nil},
	} {
		s, g := load(t, c.name, c.replace...)
		sol := solved(t, g)
		cert, err := sol.Certify(context.Background(), solve.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for i, p := range s.Parties {
			for _, n := range c.periods {
				t.Run(fmt.Sprintf("%s, %s, %d periods", c.name, p.Name, n), func(t *testing.T) {
					m, err := Reply(context.Background(), s, g, i, n)
					if err != nil {
						t.Fatal(err)
					}
					x := readExplicit(t, m)
					lo, _ := g.Span(i)
					steps := n*(4+len(g.Choices)) + 2
					near(t, "best response", x.most(steps)-max(0, -lo), sol.Value[i]+cert.Regret[i], 1e-11)
					if x.within("done", 0) != 0 {
						t.Error("it is done at the start")
					}
					answered(t, m, x)
				})
			}
		}
	}
}

// A war that has ended at the start is told as such.
func TestEndedAtTheStart(t *testing.T) {
	s, g := load(t, "small", `when   = line == "far" && weather == "foul"`, `when   = line == "middle"`)
	m, err := Chain(context.Background(), s, g, 0, 6)
	if err != nil {
		t.Fatal(err)
	}
	x := readExplicit(t, m)
	near(t, "the ending", x.within("north_breaks_through", 0), 1, 0)
	answered(t, m, x)
	r, err := Reply(context.Background(), s, g, 0, 6)
	if err != nil {
		t.Fatal(err)
	}
	answered(t, r, readExplicit(t, r))
	tree, err := NewTree(context.Background(), s, g, TreeOptions{Periods: 2})
	if err != nil || len(tree.Game.Root.Moves) > 0 {
		t.Errorf("the tree has moves (%v)", err)
	}
}

// Names are as PRISM can read them, and differ where the scenario's do.
func TestIdentifiers(t *testing.T) {
	for name, want := range map[string]string{
		"front": "front", "the front": "the_front", "2nd line": "_2nd_line", "": "_",
		"label": "_label", "U": "_U", "Žito": "_ito", `a "b"`: "a__b_",
	} {
		if got := identifier(name); got != want {
			t.Errorf("%q becomes %q, want %q", name, got, want)
		}
	}
	if got := distinct("x", []string{"x", "x_2"}); got != "x_3" {
		t.Errorf("a third x is called %q", got)
	}
}

// The properties say how to ask PRISM, and what Parley says, in comments.
func TestProperties(t *testing.T) {
	s, g := load(t, "tiny")
	m, err := Reply(context.Background(), s, g, 0, 2)
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := m.Parts("tiny-a")[0].Write(&text); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"// Made by parley export", "'tiny-a.tra,sta,lab,srew' 'tiny-a.props' -mdp", "// RESULT: 0.", "Rmax=? [ C<=10 ]", "raised by 0.2"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("no %q in\n%s", want, text.String())
		}
	}
}

// Too many transitions are refused before anything is solved, and the number of
// periods that is said to fit does.
func TestChainTooLarge(t *testing.T) {
	s, g := load(t, "small")
	for _, limit := range []int{20, 60, 120} {
		c, r := newChain(s, g, 0, 6), newReply(s, g, 0, 12)
		c.limit, r.limit = limit, 10*limit
		for _, err := range []error{c.fits(context.Background(), c), r.fits(context.Background(), r)} {
			var large *TooLarge
			if !errors.As(err, &large) || large.Fit >= 12 {
				t.Fatalf("limit %d: %v", limit, err)
			}
		}
		large := (*TooLarge)(nil)
		if err := c.fits(context.Background(), c); errors.As(err, &large) && large.Fit > 0 {
			c = newChain(s, g, 0, large.Fit)
			if c.limit = limit; c.fits(context.Background(), c) != nil {
				t.Errorf("limit %d: %d periods do not fit", limit, large.Fit)
			}
		}
	}
}

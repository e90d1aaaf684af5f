package extensive

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// logit is the chance of the first of two moves, d better than the second.
func logit(d, noise float64) float64 { return 1 / (1 + math.Exp(-d/noise)) }

// Two moves: the closed form, from near certainty to near indifference.
func TestTwoMoves(t *testing.T) {
	g := mustRead(t, `EFG 2 R "two" { "A" } p "" 1 1 "" { "a" "b" } 0 t "" 1 "" { 1 } t "" 2 "" { 0.25 }`)
	for _, noise := range []float64{0.01, 0.1, 1, 10, 1e6} {
		s := mustSolve(t, g, noise)
		p := logit(0.75, noise)
		near(t, fmt.Sprintf("the chance at noise %g", noise), s.Decisions[0].P[0], p)
		near(t, "the value", s.Values[0], 0.25+0.75*p)
	}
}

// centipede is the game of four moves of McKelvey and Palfrey (1992,
// Econometrica 60: 803-836), in dollars; its quantal response equilibria are
// studied in McKelvey and Palfrey (1998, Experimental Economics 1: 9-41).
const centipede = `EFG 2 R "Centipede" { "1" "2" }
p "" 1 1 "" { "take" "pass" } 0
t "" 1 "" { 0.40, 0.10 }
p "" 2 1 "" { "take" "pass" } 0
t "" 2 "" { 0.20, 0.80 }
p "" 1 2 "" { "take" "pass" } 0
t "" 3 "" { 1.60, 0.40 }
p "" 2 2 "" { "take" "pass" } 0
t "" 4 "" { 0.80, 3.20 }
t "" 5 "" { 6.40, 1.60 }
`

// The centipede's equilibrium written out, one line a move, from the last.
func TestCentipede(t *testing.T) {
	g := mustRead(t, centipede)
	for _, noise := range []float64{0.05, 0.3, 1, 5} {
		s := mustSolve(t, g, noise)
		q2 := logit(3.20-1.60, noise)
		p2 := logit(1.60-(q2*0.80+(1-q2)*6.40), noise)
		q1 := logit(0.80-(p2*0.40+(1-p2)*(q2*3.20+(1-q2)*1.60)), noise)
		p1 := logit(0.40-(q1*0.20+(1-q1)*(p2*1.60+(1-p2)*(q2*0.80+(1-q2)*6.40))), noise)
		for i, want := range []float64{p1, q1, p2, q2} {
			near(t, fmt.Sprintf("the chance to take at move %d, noise %g", i+1, noise), s.Decisions[i].P[0], want)
		}
		near(t, "the chance to come to the last move", s.Decisions[3].Reach, (1-p1)*(1-q1)*(1-p2))
		near(t, "what 1 gets", s.Values[0], p1*0.40+(1-p1)*(q1*0.20+(1-q1)*(p2*1.60+(1-p2)*(q2*0.80+(1-q2)*6.40))))
	}
}

// Without noise the first player takes at once (subgame perfection), and a
// little noise comes near that.
func TestNoNoise(t *testing.T) {
	g := mustRead(t, centipede)
	s := mustSolve(t, g, 0)
	for i, d := range s.Decisions {
		near(t, fmt.Sprintf("the chance to take at move %d", i+1), d.P[0], 1)
	}
	near(t, "what 1 gets", s.Values[0], 0.40)
	for i, d := range mustSolve(t, g, 1e-3).Decisions {
		near(t, fmt.Sprintf("the chance to take at move %d with hardly any noise", i+1), d.P[0], s.Decisions[i].P[0])
	}
	if tiny := mustSolve(t, g, math.SmallestNonzeroFloat64); tiny.Values[0] != 0.40 {
		t.Errorf("at the smallest noise there is, 1 gets %g", tiny.Values[0])
	}
}

// Without noise ties are split evenly, those that rounding makes included.
func TestTies(t *testing.T) {
	g := mustRead(t, `EFG 2 R "ties" { "A" } p "" 1 1 "" { "a" "b" "c" "d" } 1 "" { -1 }
		t "" 2 "" { 0.3 } c "" 1 "" { "x" 1/3 "y" 1/3 "z" 1/3 } 3 "" { 0.1 } t "" 4 "" { 0.2 } t "" 4 t "" 4 t "" 5 "" { 0.299 } t "" 2`)
	s := mustSolve(t, g, 0)
	for i, want := range []float64{1. / 3, 1. / 3, 0, 1. / 3} {
		near(t, fmt.Sprintf("the chance of move %d", i+1), s.Decisions[0].P[i], want)
	}
	near(t, "the value", s.Values[0], -0.7)
}

// A little ultimatum game: offers of half or a tenth, which may be refused.
func TestUltimatum(t *testing.T) {
	g := mustRead(t, `EFG 2 R "Ultimatum" { "P" "R" } p "" 1 1 "" { "fair" "mean" } 0
		p "" 2 1 "" { "yes" "no" } 0 t "" 1 "" { 5 5 } t "" 0
		p "" 2 2 "" { "yes" "no" } 0 t "" 2 "" { 9 1 } t "" 0`)
	for _, noise := range [][]float64{{1, 1}, {0.5, 2}, {3, 0}, {0, 3}} {
		s, err := SolveEach(g, noise)
		if err != nil {
			t.Fatal(err)
		}
		fair, mean := 1.0, 1.0
		if noise[1] > 0 {
			fair, mean = logit(5, noise[1]), logit(1, noise[1])
		}
		offer := 0.0
		if noise[0] > 0 {
			offer = logit(5*fair-9*mean, noise[0])
		}
		near(t, "yes to a fair offer", s.Decisions[1].P[0], fair)
		near(t, "yes to a mean offer", s.Decisions[2].P[0], mean)
		near(t, "a fair offer", s.Decisions[0].P[0], offer)
		near(t, "the proposer's value", s.Values[0], offer*fair*5+(1-offer)*mean*9)
		near(t, "the gap", s.Gap, 0)
	}
}

// Chance before and behind a decision.
func TestChance(t *testing.T) {
	g := mustRead(t, `EFG 2 R "rain" { "A" } c "" 1 "" { "wet" 1/4 "dry" 3/4 } 0
		p "" 1 1 "" { "go" "stay" } 0 c "" 2 "" { "ill" 1/2 "well" 1/2 } 0 t "" 1 "" { -4 } t "" 2 "" { 1 } t "" 0
		p "" 1 2 "" { "go" "stay" } 0 t "" 2 t "" 0`)
	s := mustSolve(t, g, 0.8)
	wet, dry := logit(-1.5, 0.8), logit(1, 0.8)
	near(t, "going in the wet", s.Decisions[0].P[0], wet)
	near(t, "going in the dry", s.Decisions[1].P[0], dry)
	near(t, "the reach of the wet", s.Decisions[0].Reach, 0.25)
	near(t, "the value", s.Values[0], 0.25*wet*-1.5+0.75*dry)
}

func TestSolveFaults(t *testing.T) {
	g := mustRead(t, centipede)
	for _, noise := range []float64{-1, math.NaN(), math.Inf(1)} {
		if _, err := Solve(g, noise); err == nil || !strings.Contains(err.Error(), `the noise of "1" is`) {
			t.Errorf("at noise %g the error is %v", noise, err)
		}
	}
	if _, err := SolveEach(g, []float64{1}); err == nil || !strings.Contains(err.Error(), "2 players and noise for 1") {
		t.Errorf("with too few noises the error is %v", err)
	}
	huge := mustRead(t, `EFG 2 R "huge" { "A" } c "" 1 "" { "" 1 } 1 "" { 1e308 } t "" 1`)
	if _, err := Solve(huge, 1); err == nil || !strings.Contains(err.Error(), "too large to be added up") {
		t.Errorf("with huge payments the error is %v", err)
	}
	crowd := mustRead(t, `EFG 2 R "crowd" {`+strings.Repeat(` "x"`, 100_000)+` } c "" 1 "" {`+strings.Repeat(` "" 1/2000`, 2000)+` } 0`+strings.Repeat(` t "" 0`, 2000))
	if _, err := Solve(crowd, 1); err == nil || !strings.Contains(err.Error(), "more than can be solved") {
		t.Errorf("with a crowd the error is %v", err)
	}
}

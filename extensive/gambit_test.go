package extensive

import (
	"bytes"
	"fmt"
	"math"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"

	"parley/internal/peers"

	"pgregory.net/rapid"
)

// gambitAgrees is how near gambit-logit's answer is: it follows a curve with a
// corrector that stops at steps of 1e-4, whose error is about their square
// (src/solvers/logit/path.cc).
const gambitAgrees = 1e-7

// Gambit reads what Write writes, and its gambit-logit finds the same
// equilibrium.
func TestGambit(t *testing.T) {
	path := peers.Gambit(t)
	t.Run("centipede", func(t *testing.T) { agree(t, path, mustRead(t, centipede), 0.7) })
	t.Run("by chance", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			agree(t, path, someGame(t), rapid.Float64Range(0.5, 4).Draw(t, "lambda"))
		})
	})
}

// agree compares the two at some lambda. The one that gambit-logit stopped at
// is near the one asked for, and is the one that its answer is of.
func agree(t interface {
	Fatalf(string, ...any)
	Errorf(string, ...any)
}, path string, g *Game, lambda float64,
) {
	if _, decisions := g.Count(); decisions == 0 {
		return // there is no curve to follow
	}
	var text bytes.Buffer
	if err := Write(&text, g); err != nil {
		t.Fatalf("%v", err)
	}
	cmd := exec.Command(path, "-q", "-e", "-d", "16", "-l", fmt.Sprint(lambda))
	cmd.Stdin = bytes.NewReader(text.Bytes())
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s\n%s%v", text.String(), out, err)
	}
	theirs := fields(string(out))
	if len(theirs) == 0 {
		t.Fatalf("%s\ngambit-logit says %s", text.String(), out)
	}
	s, err := Solve(g, 1/theirs[0])
	if err != nil {
		t.Fatalf("%v", err)
	}
	ours := byPlayer(s)
	if len(ours) != len(theirs)-1 || math.Abs(theirs[0]-lambda) > 1e-4 {
		t.Fatalf("%s\nat lambda %g gambit-logit says %s, %d probabilities are expected", text.String(), lambda, out, len(ours))
	}
	for i, p := range ours {
		if !(math.Abs(p-theirs[i+1]) <= gambitAgrees) {
			t.Errorf("%s\nprobability %d is %.17g, of gambit-logit %.17g", text.String(), i, p, theirs[i+1])
		}
	}
}

// byPlayer is every decision's probabilities as gambit-logit prints them:
// player after player, each player's in the order of the tree.
func byPlayer(s *Solution) (out []float64) {
	order := slices.Clone(s.Decisions)
	slices.SortStableFunc(order, func(a, b Decision) int { return a.Node.Player - b.Node.Player })
	for _, d := range order {
		out = append(out, d.P...)
	}
	return out
}

// fields are the numbers of the last line.
func fields(out string) (numbers []float64) {
	lines := strings.Split(strings.TrimSpace(out), "\n")
	for f := range strings.SplitSeq(lines[len(lines)-1], ",") {
		x, err := strconv.ParseFloat(strings.TrimSpace(f), 64)
		if err != nil {
			return nil
		}
		numbers = append(numbers, x)
	}
	return numbers
}

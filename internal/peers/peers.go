// Package peers lets tests ask other programs that find the same things. It is
// imported by tests alone.
package peers

import (
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// Gambit is the path of gambit-logit, and Prism that of PRISM's command.
// Without the program the test is skipped.
func Gambit(t testing.TB) string { return path(t, "PARLEY_GAMBIT", "gambit-logit") }

// Prism is the path of PRISM's command.
func Prism(t testing.TB) string { return path(t, "PARLEY_PRISM", "prism") }

func path(t testing.TB, env, name string) string {
	t.Helper()
	if path := os.Getenv(env); path != "" {
		return path
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("%s is not here to compare with: put it on the path, or name it in %s", name, env)
	}
	return path
}

// Logit is what gambit-logit finds on a tree at a precision, in so many digits:
// the chances of moves by player, information set and move.
func Logit(t testing.TB, path string, tree io.Reader, precision float64, digits int) []float64 {
	t.Helper()
	cmd := exec.Command(path, "-q", "-e", "-d", strconv.Itoa(digits), "-l", strconv.FormatFloat(precision, 'g', -1, 64))
	cmd.Stdin = tree
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	var chances []float64
	for _, text := range strings.Split(strings.TrimSpace(string(out)), ",")[1:] { // the precision comes first
		x, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
		if err != nil {
			t.Fatal(err)
		}
		chances = append(chances, x)
	}
	return chances
}

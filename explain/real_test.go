package explain

import (
	"os"
	"path/filepath"
	"testing"
)

// briefSolves is the most that a whole brief of a real scenario may take, with
// some thirty parameters, three levers and nine claims or more. Sixteen weigh
// the four reasons, twenty and a few are ends of ranges, and a dial that bends
// sharply takes two dozen.
const briefSolves = 100

// The real scenarios, and what their answers cost. Every flip closes the
// shortfall, and a little less of it does not.
func TestRealScenarios(t *testing.T) {
	if testing.Short() {
		t.Skip("solves real scenarios: left out of -short")
	}
	for _, name := range []string{"korea-1952", "iran-iraq-1987"} {
		t.Run(name, func(t *testing.T) {
			src, err := os.ReadFile(filepath.Join("..", "catalogue", "scenarios", name+".hcl"))
			if err != nil {
				t.Fatal(err)
			}
			st, err := New(parsed(t, string(src)), Config{})
			if err != nil {
				t.Fatal(err)
			}
			everything(t, st)
			spent := st.Spent()
			if spent.Full+spent.Brief > briefSolves || spent.Gradients != 1 {
				t.Errorf("%+v", spent)
			}
			f := must(t, st.Flips)
			found := f.Singles
			if f.Pair != nil {
				found = append(found, *f.Pair)
			}
			for i, x := range found {
				if !closes(solved(t, st, st.after(x.Moves))) || closes(solved(t, st, st.shy(x, 2*FlipTolerance))) {
					t.Errorf("flip %d: %+v", i, x)
				}
			}
			for _, x := range must(t, st.Tornado).Swings[:SwingsSolved] {
				if x.AtLo.Estimated || x.AtHi.Estimated {
					t.Errorf("%s is shown and not solved", st.s.Params[x.Param].Name)
				}
			}
		})
	}
}

package solve

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"testing"

	"parley/game"
)

// BenchmarkSize solves wars of a thousand to a million states, and of ten
// million where PARLEY_FULL is set (ten thousand with -short), over 60 months, on one worker: for values
// alone, and backward and forward. Beside the cost per state and month is the
// most memory that was held.
func BenchmarkSize(b *testing.B) {
	stocks := []int{2, 4, 13, 41}
	if testing.Short() {
		stocks = stocks[:2]
	}
	if os.Getenv("PARLEY_FULL") != "" {
		stocks = append(stocks, 130)
	}
	for _, n := range stocks {
		g := widerWar(n, 32, 2, 60, 0)
		for _, brief := range []bool{true, false} {
			b.Run(fmt.Sprintf("states=%d/%s", g.States(), map[bool]string{true: "values", false: "forecast"}[brief]), func(b *testing.B) {
				benchSize(b, g, brief)
			})
		}
	}
}

func benchSize(b *testing.B, g *game.Game, brief bool) {
	debug.FreeOSMemory()
	most := uint64(0)
	for b.Loop() {
		s, err := Run(context.Background(), g, Options{Workers: 1, Brief: brief})
		if err != nil {
			b.Fatal(err)
		}
		if !brief {
			sink = s.Forecast(0, false).Agreement[60]
		}
		most = max(most, held())
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(g.States()*60), "ns/state-period")
	b.ReportMetric(float64(most)/(1<<20), "MB")
	b.ReportMetric(reachable(g), "reachable")
}

// reachable is the share of all states and periods where anything is worked
// out, since somebody can be there by then.
func reachable(g *game.Game) float64 {
	p, n := newPlan(g), 0
	for t := range g.Horizon {
		f := p.frame(t)
		n += f.size()
	}
	return float64(n) / float64(p.states*g.Horizon)
}

// held is how much memory the program has from the system.
func held() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Sys - m.HeapReleased
}

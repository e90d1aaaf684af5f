package solve

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"testing"
)

// BenchmarkSize solves wars of a thousand to a million states, and of ten
// million where PARLEY_FULL is set, over 60 months backward and forward: cost
// per state and month, and the most memory that was held.
func BenchmarkSize(b *testing.B) {
	fronts := []int{2, 11, 113, 1133}
	if os.Getenv("PARLEY_FULL") != "" {
		fronts = append(fronts, 11337)
	}
	for _, front := range fronts {
		g := war(front, 2, 60, 0)
		b.Run(fmt.Sprintf("states=%d", g.States()), func(b *testing.B) {
			runtime.GC()
			most := uint64(0)
			for b.Loop() {
				s, err := Run(context.Background(), g, Options{})
				if err != nil {
					b.Fatal(err)
				}
				sink = s.Forecast(0, false).Agreement[60]
				most = max(most, held())
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(g.States()*60), "ns/state-period")
			b.ReportMetric(float64(most)/(1<<20), "MB")
		})
	}
}

// held is how much memory the program has from the system.
func held() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Sys - m.HeapReleased
}

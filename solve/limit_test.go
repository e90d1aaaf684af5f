package solve

import (
	"fmt"
	"testing"
)

// BenchmarkLimit is what the machine gives: the talks of one batch, over and
// over, by so many workers who share nothing. Two cores that were twice as fast
// as one would show the same time a talk.
func BenchmarkLimit(b *testing.B) {
	const times = 4096
	g := war(32, 8, 60, 120)
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			p := newPlan(g)
			rounds := make([]*rounds, workers)
			for w := range rounds {
				rounds[w] = newRounds(p.talks, g)
			}
			c := newCrew(workers)
			defer c.stop()
			for b.Loop() {
				c.do(func(w int) {
					x := &p.talks.batches[len(p.talks.batches)*w/workers]
					for range times {
						rounds[w].hold(x, rounds[w].waits)
					}
				})
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*times*lanes), "ns/talk")
		})
	}
}

package fleet

import (
	"context"
	"testing"

	"parley/internal/peers"
	"parley/outlook"
)

// BenchmarkShard is what a shard costs that takes no time to solve: handing it out,
// keeping its result, and ticking it off.
func BenchmarkShard(b *testing.B) {
	d, err := Open(b.Context(), peers.Database(b))
	if err != nil {
		b.Fatal(err)
	}
	defer d.Close()
	o := orderOf(testBuild)
	o.Config.Indices, o.Config.Kept, o.Config.Draws = false, nil, max(outlook.LeastDraws, b.N)
	e, _, err := o.ensemble()
	if err != nil {
		b.Fatal(err)
	}
	one, err := e.Draw(b.Context(), 0)
	if err != nil {
		b.Fatal(err)
	}
	ctx, stop := context.WithCancel(b.Context())
	defer stop()
	go d.Work(ctx, Worker{Build: testBuild, AtOnce: 2, draw: func(_ context.Context, _ *outlook.Ensemble, row int) (outlook.Draw, error) {
		d := one
		d.Row = row
		return d, nil
	}})
	b.ResetTimer()
	r, err := d.Post(b.Context(), o, 1)
	if err != nil {
		b.Fatal(err)
	}
	if err := r.Wait(b.Context(), func(Status) {}); err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(r.shards), "µs/shard")
}

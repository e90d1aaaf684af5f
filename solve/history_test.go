package solve

import (
	"context"
	"slices"
	"testing"
)

// TestStretches: whatever is recorded at once, and in whatever order periods
// are asked for, records are the same to the last bit.
func TestStretches(t *testing.T) {
	defer func(was int) { historyRoom = was }(historyRoom)
	for _, horizon := range []int{1, 2, 5, 13} {
		g := war(1, 1, horizon, 2)
		orders := [][]int{ascending(horizon), reversed(horizon), {0, horizon - 1, horizon / 2, 0}}
		want := map[int][]float64{}
		for atOnce := range 5 {
			historyRoom = 2 * 8 * (3*len(g.Parties) + 2) * g.States() * atOnce // half of it for values
			if atOnce == 4 {
				historyRoom = 1 << 30 // all
			}
			for _, order := range orders {
				s, err := Run(context.Background(), g, Options{Workers: 2})
				if err != nil {
					t.Fatal(err)
				}
				for _, period := range slices.Concat(order, orders[0]) {
					r := s.history.period(period)
					got := laid(r)
					if want[period] == nil {
						want[period] = got
					}
					if !slices.Equal(got, want[period]) {
						t.Fatalf("%d of %d periods at once, order %v: period %d differs", atOnce, horizon, order, period)
					}
				}
			}
		}
	}
}

// laid is what a record says of the states that can be reached by its period;
// of talks, where no ending holds.
func laid(r *record) (out []float64) {
	for s := range int32(r.p.states) {
		at, ok := r.state(s)
		if !ok {
			continue
		}
		for _, a := range slices.Concat(r.wait, r.policy) {
			out = append(out, a[at])
		}
		for _, j := range r.p.talks.proposers {
			if r.p.ending[s] < 0 {
				out = append(out, r.agree[j][at], r.loss[j][at])
			}
		}
	}
	return out
}

func ascending(n int) []int {
	var order []int
	for t := range n {
		order = append(order, t)
	}
	return order
}

func reversed(n int) []int {
	order := ascending(n)
	slices.Reverse(order)
	return order
}

package solve

import (
	"context"
	"math"
	"slices"
	"testing"
)

// TestStretches: whatever is recorded at once, and in whatever order periods
// are asked for, records are the same to the last bit; those that leave out
// what only detail asks for are the same otherwise.
func TestStretches(t *testing.T) {
	defer func(was int) { historyRoom = was }(historyRoom)
	for _, horizon := range []int{1, 2, 5, 13} {
		g := war(1, 1, horizon, 2)
		orders := [][]int{ascending(horizon), reversed(horizon), {0, horizon - 1, horizon / 2, 0}}
		want := map[int][]float64{}
		for atOnce := range 7 { // five is thirteen periods without what only detail asks for
			historyRoom = 2 * 8 * (3*len(g.Parties) + 2) * g.States() * atOnce // half of it for values
			if atOnce == 6 {
				historyRoom = 1 << 30 // all
			}
			for n, order := range orders {
				s, err := Run(context.Background(), g, Options{Workers: 2})
				if err != nil {
					t.Fatal(err)
				}
				for k, period := range slices.Concat(order, orders[0]) {
					if k == n {
						s.history.fill()
					}
					got, wait := laid(s.history.period(period))
					got = append(got, wait...)
					if was := want[period]; len(was) < len(got) {
						want[period] = got
					} else if !slices.Equal(got, was[:len(got)]) {
						t.Fatalf("room %d, %d periods, order %v: period %d differs", atOnce, horizon, order, period)
					}
				}
			}
		}
	}
}

// TestStridesWithLittleMemory: periods worked out again hold their talks, since
// what these drift by is of other periods by then; chances are off by no more
// than twice what they are where all is recorded.
func TestStridesWithLittleMemory(t *testing.T) {
	defer func(was int) { historyRoom = was }(historyRoom)
	chances := func(room int, o Options) []float64 {
		historyRoom = room
		s, err := Run(context.Background(), war(8, 2, 24, 24), o)
		if err != nil {
			t.Fatal(err)
		}
		return s.Forecast(0, false).Agreement
	}
	strides := Options{Stride: 3, Near: 4}
	exact, all, few := chances(1<<30, Options{}), chances(1<<30, strides), chances(0, strides)
	for _, m := range []int{12, 24} {
		if was, is := math.Abs(all[m]-exact[m]), math.Abs(few[m]-exact[m]); !(is <= 2*was) {
			t.Errorf("P(%d) is off by %v with few records, %v with all", m, is, was)
		}
	}
}

// laid is what a record says of the states that can be reached by its period;
// of talks, where no ending holds.
func laid(r *record) (out, wait []float64) {
	for s := range int32(r.p.states) {
		at, ok := r.state(s)
		if !ok {
			continue
		}
		for _, a := range r.policy {
			out = append(out, a[at])
		}
		for _, j := range r.p.talks.proposers {
			if r.p.ending[s] < 0 {
				out = append(out, r.agree[j][at], r.loss[j][at])
			}
		}
		for _, a := range r.wait {
			wait = append(wait, a[at])
		}
	}
	return out, wait
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

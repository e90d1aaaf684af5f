package solve

import (
	"context"
	"math"
	"slices"
	"testing"

	"parley/catalogue"
	"parley/game"
	"parley/scenario"
)

func ran(t *testing.T, g *game.Game, o Options) *Solution {
	t.Helper()
	s, err := Run(context.Background(), g, o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Rounds of leaps end where the game does, and every period from the first of
// them on is worked out or leapt over, once.
func TestLeapsCoverEveryPeriod(t *testing.T) {
	for _, tail := range []int{0, 1, LeapOf - 1, LeapOf, 31} {
		g := war(1, 1, 10, tail)
		const far = 4
		x := newLeaps(g, far, g.States())
		end := g.Horizon + g.Tail
		if x.end != end || x.from < far || x.from >= far+LeapOf {
			t.Fatalf("tail %d: leaps from %d to %d", tail, x.from, x.end)
		}
		var worked, leapt int
		value := newArrays(len(g.Parties), g.States())
		for u := end; u > x.from; u-- {
			x.mark(u-1, value)
			worked++
			n := x.leap(u-1, value)
			u, leapt = u-n, leapt+n
		}
		if worked != (end-x.from)/LeapOf*LeapWorked || worked+leapt != end-x.from || x.place(x.from-1) >= 0 {
			t.Errorf("tail %d: %d periods worked out and %d leapt over, of %d", tail, worked, leapt, end-x.from)
		}
	}
	if newLeaps(war(1, 1, 10, 0), 5, 1) != nil {
		t.Error("leaps where no round fits")
	}
}

// A leap carries values on by the last change, discounted, and never out of the
// span of payoffs.
func TestLeapIsDiscounted(t *testing.T) {
	g := war(1, 1, 10, 20)
	x := newLeaps(g, 10, 2)
	last := x.end - LeapWorked
	d, want := g.Parties[0].Discount, 0.5
	for n := 1; n <= LeapOf-LeapWorked; n++ {
		want += 0.001 * math.Pow(d, float64(n))
	}
	value := newArrays(len(g.Parties), 2)
	value[0][0], value[0][1] = 0.499, 0
	x.mark(last, value)
	value[0][0], value[0][1] = 0.5, 1e9
	x.leap(last, value)
	if _, hi := g.Span(0); math.Abs(value[0][0]-want) > 1e-15 || value[0][1] != hi {
		t.Errorf("values are %v, want %g and the most there is", value[0], want)
	}
}

// iranIraq is the scenario as it ships.
func iranIraq(t *testing.T) *game.Game {
	t.Helper()
	text, ok := catalogue.Read("iran-iraq-1987")
	if !ok {
		t.Fatal("the scenario does not ship")
	}
	s, found := scenario.Parse("iran-iraq-1987", text)
	if s == nil {
		t.Fatal(found)
	}
	g, found := s.Compile(s.Theta())
	if g == nil {
		t.Fatal(found)
	}
	return g
}

// farthest is the largest difference of two series' common part.
func farthest(a, b []float64) (off float64) {
	for i := range min(len(a), len(b)) {
		off = max(off, math.Abs(a[i]-b[i]))
	}
	return off
}

// With leaps, chances and values are near those solved in full, for a sixth of
// the talks; with any number of workers they are the same. The bounds are about
// twice what was seen.
func TestLeapsAreNear(t *testing.T) {
	g := iranIraq(t)
	whole := ran(t, g, Options{})
	for _, c := range []struct {
		within        int
		chance, value float64
	}{{0, 1.2e-2, 1.2e-3}, {12, 6e-4, 1.2e-3}} {
		o := Options{Stride: 4, Near: 12, Far: 24, Within: c.within, Workers: 1}
		one := ran(t, g, o)
		o.Workers = 3
		three := ran(t, g, o)
		p, q := one.Forecast(0, false).Agreement, three.Forecast(0, false).Agreement
		if !slices.Equal(one.Reservation, three.Reservation) || !slices.Equal(p, q) || one.Counters != three.Counters {
			t.Errorf("within %d: one worker and three differ", c.within)
		}
		chance, value := farthest(p, whole.Forecast(0, false).Agreement), farthest(one.Reservation, whole.Reservation)
		if chance > c.chance || value > c.value || chance == 0 {
			t.Errorf("within %d: chances off by %.1e, values by %.1e", c.within, chance, value)
		}
		if one.Counters.Talks*6 > whole.Counters.Talks || one.Counters.Updates*4 > whole.Counters.Updates*3 {
			t.Errorf("within %d: %+v with leaps, %+v in full", c.within, one.Counters, whole.Counters)
		}
	}
}

// Records that are worked out again are near those that were kept.
func TestLeapsInStretches(t *testing.T) {
	defer func(was int) { historyRoom = was }(historyRoom)
	g := iranIraq(t)
	o := Options{Stride: 4, Near: 12, Far: 24}
	kept := ran(t, g, o).Forecast(0, false).Agreement
	historyRoom = 1 << 22
	if h := newHistory(newBackward(newPlan(g), 1)); h.stretches() < 2 {
		t.Fatal("all records fit")
	}
	if off := farthest(kept, ran(t, g, o).Forecast(0, false).Agreement); off > 3e-3 {
		t.Errorf("chances are off by %.1e", off)
	}
}

// Talks that go on evenly are passed over once, then three times, then seven;
// those that do not are held every time.
func TestMeetings(t *testing.T) {
	m := newMeetings(1)[0]
	if m.span(5) != 0 {
		t.Error("a span before the first time")
	}
	for k, want := range []int{1, 3, 7, 7} {
		if m.held(100-k, true); m.pass != want || m.span(90-k) != 10 {
			t.Errorf("time %d: %d to pass, want %d; span %g", k, m.pass, want, m.span(90-k))
		}
	}
	if m.held(90, false); m.pass != 0 || m.calm != 0 {
		t.Errorf("what bends is passed over: %+v", m)
	}
}

package catalogue_test

import (
	"math"
	"testing"
)

// pie is the bargaining of Binmore 1987 and Yildiz 2003 in plain terms: each
// month party 0 or 1 is drawn to propose a division of a pie of 1, the other
// takes it or waits, and after the last month the pie is gone. chance[i] is
// party i's own belief that it will be drawn, delta[i] its discount factor.
type pie struct {
	chance, delta [2]float64
	months        int
}

// date is one month of a pie's solution.
type date struct {
	value [2]float64 // before the draw
	wait  [2]float64 // of no agreement in this month
	agree bool
}

// continuous solves it with shares that can be any number: a proposer leaves
// the other exactly what waiting is worth to it and keeps the rest, where the
// rest beats waiting. (Yildiz 2003, the recursion behind the immediate
// agreement theorem; Binmore 1987 where the chances add to 1.)
func (p pie) continuous() []date {
	dates := make([]date, p.months)
	var next [2]float64
	for n := p.months - 1; n >= 0; n-- {
		d := date{wait: [2]float64{p.delta[0] * next[0], p.delta[1] * next[1]}}
		rent := 1 - d.wait[0] - d.wait[1]
		d.agree = rent >= 0
		for i := range d.value {
			d.value[i] = d.wait[i] + p.chance[i]*math.Max(rent, 0)
		}
		dates[n], next = d, d.value
	}
	return dates
}

// divided solves it with the shares 0, 1/steps, .., 1 only, by trying them all.
// A party takes what is better than waiting, leaves what is worse, and tosses a
// coin over what is the same; the proposer must be willing to sign too. It fails
// where the best offer hangs on rounding.
func (p pie) divided(t *testing.T, steps int) []date {
	t.Helper()
	dates := make([]date, p.months)
	var next [2]float64
	for n := p.months - 1; n >= 0; n-- {
		d := date{wait: [2]float64{p.delta[0] * next[0], p.delta[1] * next[1]}}
		first, ok := offer(t, steps, d.wait[0], d.wait[1])
		second, _ := offer(t, steps, d.wait[1], d.wait[0])
		d.agree, d.value = ok, d.wait
		if ok {
			d.value[0] += p.chance[0]*(first-d.wait[0]) + (1-p.chance[0])*(1-second-d.wait[0])
			d.value[1] += p.chance[1]*(second-d.wait[1]) + (1-p.chance[1])*(1-first-d.wait[1])
		}
		dates[n], next = d, d.value
	}
	return dates
}

// offer is the share that a proposer keeps, and whether any is accepted.
func offer(t *testing.T, steps int, own, others float64) (keeps float64, ok bool) {
	t.Helper()
	best, second := 0.0, math.Inf(-1)
	for k := 0; k <= steps; k++ {
		share := float64(k) / float64(steps)
		gain, theirs := share-own, 1-share-others
		if gain <= 0 || theirs < 0 {
			continue
		}
		if theirs == 0 {
			gain /= 2
		} else if theirs < ambiguous {
			t.Fatalf("a share of %g leaves the other %g above waiting: too close to call", share, theirs)
		}
		if gain > best {
			best, second, keeps, ok = gain, best, share, theirs > 0
		} else if gain > second {
			second = gain
		}
	}
	if best > 0 && (best-second < ambiguous || !ok) {
		t.Fatalf("two offers within %g of each other, or a coin to be tossed", best-second)
	}
	return keeps, ok
}

// stride bounds how far a division in steps can move a value from the
// continuous one while both agree in every month: a proposer gives up at most a
// step more than it would, so with e the distance a month later the distance is
// at most step + delta e. Rounding comes on top.
func (p pie) stride(steps int) float64 {
	delta := math.Max(p.delta[0], p.delta[1])
	return (1-math.Pow(delta, float64(p.months)))/(1-delta)/float64(steps) + exact
}

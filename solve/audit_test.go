package solve

import (
	"context"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestAuditSeesWhatIsWrong: a value that is off in a period that is checked
// comes out as the residual, wherever it is and whoever checks.
func TestAuditSeesWhatIsWrong(t *testing.T) {
	const off = 0.125
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 4).Draw(t, "parties"), true)
		p := newPlan(g)
		at := rapid.IntRange(0, g.Horizon+g.Tail-1).Draw(t, "period")
		state := rapid.IntRange(0, p.states-1).Filter(func(s int) bool { return p.from(s) <= int32(at) }).Draw(t, "state")
		party := rapid.IntRange(0, p.parties-1).Draw(t, "party")
		b := newBackward(p, 3)
		wrong := rapid.SampledFrom([]func() [][]float64{
			func() [][]float64 { return b.value },
			func() [][]float64 { return b.wait },
		}).Draw(t, "figure")
		a := newAudit(b)
		err := b.run(context.Background(), nil, func(t int) {
			if t == at {
				wrong()[party][state] += off
			}
			if t >= at {
				a.see(t)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.residual(); !(got >= off-residualTolerance && got <= off+residualTolerance) {
			t.Errorf("residual %v where a value is off by %v", got, off)
		}
	})
}

// TestStocks: what states of a stock share is what each comes to by itself, to
// the last bit.
func TestStocks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 4).Draw(t, "parties"), rapid.Bool().Draw(t, "noisy"))
		next := make([][]float64, len(g.Parties))
		for i := range next {
			next[i] = randomArray(t, g.States())
		}
		each, all := newPlain(g, next), newPlain(g, next)
		stride := all.share()
		for stock := range stride {
			all.stock.forget()
			for s := stock; s < g.States(); s += stride {
				v, c := each.value(s)
				w, d := all.value(s)
				if !slices.Equal(v, w) || !slices.Equal(c, d) {
					t.Errorf("state %d: %v and %v by itself, %v and %v in its stock", s, v, c, w, d)
				}
			}
		}
	})
}

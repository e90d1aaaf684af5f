package outlook

import (
	"math"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// Many draws that go on together come to what each comes to by itself, from any age,
// over the ends of bands, by months and by parts of them.
func TestManyAhead(t *testing.T) {
	classes := []*exposure{{}, {}, {}}
	for kind, x := range classes {
		for i := range 40 {
			x.add(spell{float64(1 + i*(kind+1)), []WarEnd{ByAgreement, FadedOut, StillOn}[i%3]}, 1)
		}
	}
	ends := []WarEnd{ByAgreement, FadedOut}
	rapid.Check(t, func(t *rapid.T) {
		const draws = 5
		first := rapid.Float64Range(0, 100).Draw(t, "age")
		steps := rapid.SliceOfN(rapid.SampledFrom([]float64{1, 1, 1, 0.5, 30}), 1, 20).Draw(t, "months")
		many, one := setOut(newDrawer(classes, 0, ends), draws), newDrawer(classes, 0, ends)
		for i := range draws {
			h, c := one.draw(), begun()
			if h != many.drawn[i] {
				t.Fatalf("draw %d is another", i)
			}
			age := first
			for _, months := range steps {
				c = h.ahead(c, age, months)
				if i == 0 {
					many.ahead(age, months)
				}
				age += months
			}
			for e := range c {
				if math.Abs(c[e]-many.at[i][e]) > exact {
					t.Fatalf("draw %d, %s: %g together, %g alone", i, WarEnd(e), many.at[i][e], c[e])
				}
			}
		}
	})
}

// fixed is a source of one number.
type fixed uint64

func (f fixed) Uint64() uint64 { return uint64(f) }

// What is picked is the first index whose sum is above the number drawn, wherever
// the weight lies; the last has what rounding leaves over.
func TestPick(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.SampledFrom([]float64{0, 0, 1, 5, 100}), 1, 30).Draw(t, "weights")
		source := fixed(rapid.Uint64().Draw(t, "number"))
		weights[rapid.IntRange(0, len(weights)-1).Draw(t, "some")]++
		total := 0.0
		for _, w := range weights {
			total += w
		}
		for i := range weights {
			weights[i] /= total
		}
		sums := runningSums(weights)
		want, u := len(sums)-1, rand.New(source).Float64()
		for i := len(sums) - 2; i >= 0; i-- {
			if u < sums[i] {
				want = i
			}
		}
		if got := pick(sums, rand.New(source)); got != want {
			t.Fatalf("%d picked with %g of %v, want %d", got, u, sums, want)
		}
	})
}

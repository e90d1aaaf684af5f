package solve

import (
	"context"
	"fmt"
	"math"
	"slices"
	"testing"

	"parley/game"

	"pgregory.net/rapid"
)

// bump is a way to move a game a little, by one number or two.
type bump struct {
	what string
	move func(g *game.Game, by float64)
}

// copied is a game whose numbers can be changed.
func copied(g *game.Game) *game.Game {
	h := *g
	h.Parties = append([]game.Party(nil), g.Parties...)
	h.Kernels = nil
	for _, ks := range g.Kernels {
		var out []game.Kernel
		for _, k := range ks {
			c := game.Kernel{Vars: k.Vars}
			for _, r := range k.Rows {
				c.Rows = append(c.Rows, append(game.Row(nil), r...))
			}
			out = append(out, c)
		}
		h.Kernels = append(h.Kernels, out)
	}
	h.Fighting, h.AtHorizon = tablesCopied(g.Fighting), tablesCopied(g.AtHorizon)
	h.Endings = nil
	for _, e := range g.Endings {
		h.Endings = append(h.Endings, game.Ending{When: e.When, Payoff: tablesCopied(e.Payoff)})
	}
	if g.Talks != nil {
		t := *g.Talks
		t.Chance, t.Recognition, t.Worth = tablesCopied(t.Chance), nil, clones(t.Worth)
		for _, r := range g.Talks.Recognition {
			t.Recognition = append(t.Recognition, tablesCopied(r))
		}
		h.Talks = &t
	}
	return &h
}

func tablesCopied(ts []game.Table) []game.Table {
	var out []game.Table
	for _, t := range ts {
		out = append(out, game.Table{Vars: t.Vars, Values: append([]float64(nil), t.Values...)})
	}
	return out
}

// bumps are some directions to move a game in.
func bumps(t *rapid.T, g *game.Game) []bump {
	d := draw{t}
	n := len(g.Parties)
	i, v := d.int(0, n-1), d.int(0, n)
	bs := []bump{
		{"discount", func(g *game.Game, x float64) { g.Parties[i].Discount += x }},
		{"noise", func(g *game.Game, x float64) { g.Parties[i].Noise += x }},
		{"move noise", func(g *game.Game, x float64) { g.Parties[i].MoveNoise += x }},
	}
	table := func(what string, of func(g *game.Game) *game.Table) {
		k := d.int(0, len(of(g).Values)-1)
		bs = append(bs, bump{what, func(g *game.Game, x float64) { of(g).Values[k] += x }})
	}
	table("fighting", func(g *game.Game) *game.Table { return &g.Fighting[i] })
	table("at horizon", func(g *game.Game) *game.Table { return &g.AtHorizon[i] })
	if e := len(g.Endings); e > 0 {
		e = d.int(0, e-1)
		table("ending", func(g *game.Game) *game.Table { return &g.Endings[e].Payoff[i] })
	}
	k := d.int(0, len(g.Factors)-1)
	r := d.int(0, len(g.Kernels[v][k].Rows)-1)
	if row := g.Kernels[v][k].Rows[r]; len(row) > 1 {
		m := d.int(1, len(row)-1)
		bs = append(bs, bump{fmt.Sprintf("kernel of viewer %d factor %d", v, k), func(g *game.Game, x float64) {
			g.Kernels[v][k].Rows[r][0].P -= x
			g.Kernels[v][k].Rows[r][m].P += x
		}})
	}
	if g.Talks != nil {
		at := d.int(0, len(g.Talks.Worth[i])-1)
		bs = append(bs, bump{"worth", func(g *game.Game, x float64) { g.Talks.Worth[i][at] += x }})
		table(fmt.Sprintf("talks of viewer %d", v), func(g *game.Game) *game.Table { return &g.Talks.Chance[v] })
	}
	return bs
}

// slopeStep is where a central difference has lost about as much by rounding,
// 1e-16/step, as by curvature, which at these noises is some 100 step^2.
const slopeStep = 2e-6

// slopeTolerance is what is left of a slope's digits in such a difference.
const slopeTolerance = 1e-6

func TestGradientOnRandomGames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, rapid.IntRange(2, 4).Draw(t, "parties"), true)
		checkGradient(t, g, bumps(t, g))
	})
}

// everything is every output that can be asked for at one horizon.
func everything(g *game.Game) []Output {
	outs := []Output{{Party: Agreement, Within: 1}, {Party: Agreement, Within: g.Horizon}}
	for i := range g.Parties {
		outs = append(outs, Output{Party: i})
	}
	return outs
}

func checkGradient(t *rapid.T, g *game.Game, bs []bump) {
	ctx := context.Background()
	outs := everything(g)
	s, err := Run(ctx, g, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	slopes, err := s.Gradient(ctx, outs, Options{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range bs {
		lo, hi := copied(g), copied(g)
		b.move(lo, -slopeStep)
		b.move(hi, slopeStep)
		if lo.Validate() != nil || hi.Validate() != nil {
			continue
		}
		before, after := outputs(t, lo, outs), outputs(t, hi, outs)
		got, err := Along(slopes, lo, hi)
		if err != nil {
			t.Fatalf("%s: %v", b.what, err)
		}
		for o := range outs {
			want, got := (after[o]-before[o])/(2*slopeStep), got[o]/(2*slopeStep)
			if !(math.Abs(got-want) <= slopeTolerance*(1+math.Abs(want))) {
				t.Errorf("%s, output %+v: slope %v, central difference %v", b.what, outs[o], got, want)
			}
		}
	}
}

func outputs(t *rapid.T, g *game.Game, outs []Output) []float64 {
	s, err := Run(context.Background(), g, Options{Workers: 1})
	if err != nil {
		t.Fatal(err)
	}
	f := s.Forecast(0, false)
	var v []float64
	for _, o := range outs {
		if o.Party == Agreement {
			v = append(v, f.Agreement[o.Within])
		} else {
			v = append(v, s.Reservation[o.Party])
		}
	}
	return v
}

// BenchmarkGradient is four outputs of the war of BenchmarkRun.
func BenchmarkGradient(b *testing.B) {
	g := war(32, 8, 60, 120)
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			s, err := Run(context.Background(), g, Options{Workers: workers})
			if err != nil {
				b.Fatal(err)
			}
			outs := []Output{{Party: Agreement, Within: 12}, {Party: Agreement, Within: 60}, {Party: 0}, {Party: 1}}
			for b.Loop() {
				if _, err := s.Gradient(context.Background(), outs, Options{Workers: workers}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(g.States()*180), "ns/state-period")
		})
	}
}

// TestSlopesWithLittleMemory: values and records worked out again on the way
// give the same slopes, to the last bit, and so does a second sweep.
func TestSlopesWithLittleMemory(t *testing.T) {
	defer func(was int) { historyRoom = was }(historyRoom)
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, true)
		g.Horizon += 5
		var slopes [3][]float64
		for k, room := range []int{1 << 30, 0, 0} {
			historyRoom = room
			s, err := Run(context.Background(), g, Options{Workers: 2, Trail: k == 2})
			if err != nil {
				t.Fatal(err)
			}
			for range k { // the second time without a trail
				if _, err := s.Gradient(context.Background(), everything(g), Options{}); err != nil {
					t.Fatal(err)
				}
			}
			found, err := s.Gradient(context.Background(), everything(g), Options{Workers: 1})
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range found {
				slopes[k] = append(slopes[k], slices.Concat(x.numbers()...)...)
			}
		}
		if !slices.Equal(slopes[0], slopes[1]) || !slices.Equal(slopes[0], slopes[2]) {
			t.Error("slopes differ")
		}
	})
}

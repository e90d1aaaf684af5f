package solve

import (
	"context"
	"math"
	"testing"

	"pgregory.net/rapid"
)

// TestPlay: values rebuilt from what the parties are said to do are those that
// were solved, at the start and wherever play can lead in the first period.
func TestPlay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 3, true)
		s := solved(t, g)
		all := g.Horizon + g.Tail
		p, err := s.Play(context.Background(), all, true, Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		start := g.State(g.Start)
		for i := range g.Parties {
			if got := p.Value(0, i, start); got != s.Value[i] {
				t.Errorf("value of party %d: %v, solved %v", i, got, s.Value[i])
			}
		}
		if g.Ending(g.Start) >= 0 {
			return
		}
		p.See(0, start)
		for i := range g.Parties {
			if got := p.talked(i); math.Abs(got-s.Value[i]) > 100*roundings {
				t.Errorf("value of party %d from its play: %v, solved %v", i, got, s.Value[i])
			}
		}
	})
}

// talked is V_i at the state in view, from the offers and answers there.
func (p *Play) talked(i int) float64 {
	v, at := p.Wait()[i], p.e.at
	if p.g.Talks == nil {
		return v
	}
	for j := range p.g.Parties {
		w := p.g.At(p.g.Talks.Chance[i+1], at) * p.g.At(p.g.Talks.Recognition[i+1][j], at)
		for _, o := range p.Offers(j) {
			k := p.g.Index(p.g.Talks.Vars, at)*p.g.Talks.Deals + o.Deal
			v += w * o.P * o.Struck() * (p.g.Talks.Worth[i][k] - p.Wait()[i])
		}
	}
	return v
}

// TestPlayReplies: the best responses that come with the play are those of the
// certificate.
func TestPlayReplies(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := randomGame(t, 2, true)
		s := solved(t, g)
		p, err := s.Play(context.Background(), 1, true, Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		c, err := s.Certify(context.Background(), Options{Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		for i, best := range p.Start {
			if best-s.Value[i] != c.Regret[i] {
				t.Errorf("party %d: best response gains %v, certificate %v", i, best-s.Value[i], c.Regret[i])
			}
			if len(p.Cut[i]) != g.States() {
				t.Errorf("party %d: values of %d states at the cut, want %d", i, len(p.Cut[i]), g.States())
			}
		}
	})
}

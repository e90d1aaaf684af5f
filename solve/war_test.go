package solve

import (
	"context"
	"fmt"
	"math"
	"testing"

	"parley/game"
)

// war is a game of the size and kind that scenarios have: a mediator's mood,
// a sanction, a sponsor's aid, two stocks and a front, one monthly choice and
// talks over so many divisions of what is fought over, in four packages.
func war(front, divisions, horizon, tail int) *game.Game {
	return widerWar(7, front, divisions, horizon, tail)
}

// widerWar has stocks of so many levels.
func widerWar(stocks, front, divisions, horizon, tail int) *game.Game {
	g := &game.Game{
		Factors: []int{3, 2, 3, stocks, stocks, front + 1},
		Start:   []int{0, 0, 2, stocks * 4 / 7, stocks * 3 / 7, front * 3 / 4},
		Choices: []game.Choice{{Party: 0, Options: 2, Open: game.Constant(1), Fallback: game.Constant(0)}},
		Horizon: horizon, Tail: tail,
	}
	delta := math.Pow(1.1, -1.0/12)
	for range 2 {
		g.Parties = append(g.Parties, game.Party{Consents: true, Discount: delta, Noise: 0.015, MoveNoise: 0.0015})
	}
	for v := range 3 {
		g.Kernels = append(g.Kernels, warKernels(front, stocks, float64(v)))
	}
	warPayoffs(g, front)
	warTalks(g, front, divisions)
	return g
}

func warKernels(front, stocks int, v float64) []game.Kernel {
	mood := game.Kernel{Vars: []int{0, 6}}
	for l := range 3 {
		for posture := range 2 {
			switch l {
			case 0:
				p := 0.06 * (1 + 0.6*float64(posture))
				mood.Rows = append(mood.Rows, game.Row{{To: 0, P: 1 - p}, {To: 1, P: p}})
			case 1:
				mood.Rows = append(mood.Rows, game.Row{{To: 0, P: 0.05}, {To: 1, P: 0.85 - 0.03*v}, {To: 2, P: 0.1 + 0.03*v}})
			default:
				mood.Rows = append(mood.Rows, game.Row{{To: 2, P: 1}})
			}
		}
	}
	sanctions := game.Kernel{Vars: []int{0, 1}}
	aid := game.Kernel{Vars: []int{0, 2}}
	for l := range 3 {
		p := []float64{0.02, 0.15 - 0.03*v, 0.02}[l]
		sanctions.Rows = append(sanctions.Rows, game.Row{{To: 0, P: 1 - p}, {To: 1, P: p}}, game.Row{{To: 1, P: 1}})
		cut := []float64{0.01, 0.01, 0.1}[l]
		for a := range 3 {
			aid.Rows = append(aid.Rows, walk(a, 3, 0.04, cut))
		}
	}
	strong, weak := game.Kernel{Vars: []int{1, 3}}, game.Kernel{Vars: []int{2, 4}}
	for c := range 3 {
		for l := range stocks {
			if c < 2 {
				strong.Rows = append(strong.Rows, walk(l, stocks, 0.045, 0.045+0.03*float64(c)))
			}
			weak.Rows = append(weak.Rows, walk(l, stocks, 0.05, 0.05+0.05*float64(2-c)))
		}
	}
	line := game.Kernel{Vars: []int{3, 4, 5, 6}}
	for a := range stocks {
		for b := range stocks {
			for l := range front + 1 {
				for posture := range 2 {
					m := 0.03 + 0.21/float64(stocks)*float64(a-b) + 0.01*float64(posture)
					line.Rows = append(line.Rows, walk(l, front+1, 0.15+max(m, 0), 0.15+max(-m, 0)))
				}
			}
		}
	}
	return []game.Kernel{mood, sanctions, aid, strong, weak, line}
}

// walk is a step up or down from level l, stopping at the ends.
func walk(l, n int, up, down float64) game.Row {
	var row game.Row
	for to := max(l-1, 0); to <= min(l+1, n-1); to++ {
		p := 0.0
		if to == min(l+1, n-1) {
			p += up
		}
		if to == max(l-1, 0) {
			p += down
		}
		if to == l {
			p += 1 - up - down
		}
		if p != 0 {
			row = append(row, game.Move{To: to, P: p})
		}
	}
	return row
}

func warPayoffs(g *game.Game, front int) {
	var a, b, win, lose, held []float64
	for l := range front + 1 {
		x := float64(l) / float64(front)
		held = append(held, x)
		b = append(b, 0.8-x)
		win, lose = append(win, 0), append(lose, 0)
	}
	win[front], lose[0] = 1, 1
	for s := range 2 {
		for _, x := range held {
			a = append(a, x-0.2-0.1*float64(s))
		}
	}
	g.Fighting = []game.Table{{Vars: []int{1, 5}, Values: a}, {Vars: []int{5}, Values: b}}
	g.AtHorizon = g.Fighting
	g.Endings = []game.Ending{
		{When: game.Table{Vars: []int{5}, Values: win}, Payoff: []game.Table{game.Constant(1), game.Constant(-0.4)}},
		{When: game.Table{Vars: []int{5}, Values: lose}, Payoff: []game.Table{game.Constant(0), game.Constant(1)}},
	}
}

func warTalks(g *game.Game, front, divisions int) {
	t := &game.Talks{Deals: 4 * divisions, Vars: []int{1, 5}, Worth: make([][]float64, 2)}
	for s := range 2 {
		for l := range front + 1 {
			for d := range divisions {
				land := min(max(float64(l)/float64(front)+0.05*float64(d-divisions/2), 0), 1)
				for pack := range 4 {
					t.Worth[0] = append(t.Worth[0], land-0.08*float64(pack%2)-0.05*float64(s)*float64(pack/2))
					t.Worth[1] = append(t.Worth[1], 1-land+0.05*float64(pack%2)-0.01*float64(pack/2))
				}
			}
		}
	}
	for range 3 {
		t.Chance = append(t.Chance, game.Table{Vars: []int{0}, Values: []float64{0.2, 0.2, 0.1}})
		t.Recognition = append(t.Recognition, []game.Table{
			{Vars: []int{0}, Values: []float64{0.5, 0.4, 0.6}}, {Vars: []int{0}, Values: []float64{0.5, 0.6, 0.4}},
		})
	}
	g.Talks = t
}

func TestCertificateOfAWar(t *testing.T) {
	s, err := Run(context.Background(), war(8, 4, 6, 6), Options{})
	if err != nil {
		t.Fatal(err)
	}
	c, err := s.Certify(context.Background(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !(c.Residual <= residualTolerance && c.MassError <= massTolerance) {
		t.Errorf("residual %v, mass error %v", c.Residual, c.MassError)
	}
	for i, r := range c.Regret {
		if !(r >= -regretTolerance && r <= c.RegretBound[i]) {
			t.Errorf("party %d: regret %v, bound %v", i, r, c.RegretBound[i])
		}
	}
}

// BenchmarkRun solves a war of 29,106 states with 32 deals over 180 months,
// backward and forward, with the cost per state and month beside it.
func BenchmarkRun(b *testing.B) {
	for _, workers := range []int{1, 2} {
		b.Run(fmt.Sprintf("workers=%d", workers), func(b *testing.B) {
			g := war(32, 8, 60, 120)
			b.ReportAllocs()
			for b.Loop() {
				s, err := Run(context.Background(), g, Options{Workers: workers})
				if err != nil {
					b.Fatal(err)
				}
				sink = s.Forecast(0, false).Agreement[60]
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(g.States()*180), "ns/state-period")
		})
	}
}

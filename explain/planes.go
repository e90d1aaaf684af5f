package explain

import (
	"cmp"
	"context"
	"math"
	"slices"
)

// pairBySlopes seeks the least change of two of the most promising parameters.
func (m *march) pairBySlopes(ctx context.Context, f *Flips, hunts []*lanehunt) error {
	limit := f.Singles[0].Distance * (1 - pairGain)
	var best *plane
	for _, p := range m.planes(f, hunts, limit) {
		if p.limit = limit; p.next.far > limit {
			continue
		}
		if err := m.try(ctx, p); err != nil {
			return err
		}
		if p.found && p.best.far <= limit {
			best, limit = p, p.best.far*(1-pairGain)
		}
	}
	if best != nil {
		pair := m.flip(best.ray(), bracket{hi: best.best.far, out: best.out})
		f.Pair = &pair
	}
	return ctx.Err()
}

// try solves on a plane until its flip is found or given up.
func (m *march) try(ctx context.Context, p *plane) error {
	for !p.done() && !p.lost() {
		s := p.probe()
		out, err := m.st.ask(ctx, "seeking the smallest flip of two", forValues, p.setting(s))
		if err != nil {
			return err
		}
		p.add(s, out[0])
	}
	return nil
}

// lost reports whether nothing is left to try.
func (p *plane) lost() bool {
	return p.next.far >= beyond || !p.found && p.tries >= planeMisses || p.tries >= 2*planeTries
}

// planes are those of every two of the pairCandidates parameters that close
// soonest, the most promising first.
func (m *march) planes(f *Flips, hunts []*lanehunt, limit float64) []*plane {
	hs := soonest(hunts)
	var out []*plane
	for i, a := range hs {
		for _, b := range hs[i+1:] {
			f.Paired = append(f.Paired, [2]int{m.axes[a.along.axis].Param, m.axes[b.along.axis].Param})
			out = append(out, &plane{m: m, a: a, b: b, limit: limit})
		}
	}
	m.st.spread(len(out), func(i int) { out[i].look() })
	slices.SortStableFunc(out, func(a, b *plane) int { return cmp.Compare(a.next.far, b.next.far) })
	return out
}

// soonest are the hunts that close soonest, one for a parameter.
func soonest(hunts []*lanehunt) []*lanehunt {
	sorted := slices.Clone(hunts)
	expect := func(h *lanehunt) float64 { return min(h.next, h.hi) }
	slices.SortStableFunc(sorted, func(a, b *lanehunt) int { return cmp.Compare(expect(a), expect(b)) })
	var out []*lanehunt
	for _, h := range sorted {
		same := func(o *lanehunt) bool { return o.along.axis == h.along.axis }
		if expect(h) < beyond && len(out) < pairCandidates && !slices.ContainsFunc(out, same) {
			out = append(out, h)
		}
	}
	return out
}

func (p *plane) ray() ray {
	sin, cos := math.Sincos(p.best.angle)
	return ray{along: []direction{{p.a.along.axis, p.a.unit * cos}, {p.b.along.axis, p.b.unit * sin}}}
}

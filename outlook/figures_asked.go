package outlook

import (
	"context"
	"math"
	"slices"

	"parley/explain"
)

// FiguresOf asks for all that a study's brief tells: every lever at its best, the
// combinations told, dials where they come to a threshold, and the smallest
// flips. Without deep draws there is nothing to pull, and nothing is solved.
func FiguresOf(ctx context.Context, st *explain.Study, deep int) (*BriefFigures, error) {
	f := &BriefFigures{Deep: deep}
	if deep == 0 {
		return f, nil
	}
	l, err := st.Levers(ctx)
	if err != nil {
		return nil, err
	}
	f.pull(l)
	x, err := st.Flips(ctx)
	if err != nil {
		return nil, err
	}
	f.flip(x)
	return f, nil
}

// pull adds the sets of levers.
func (f *BriefFigures) pull(l *explain.Levers) {
	for _, x := range l.Singles {
		f.add(x.Effect.Acts)
	}
	for _, x := range explain.Told(l.Combined, func(e explain.Effect) bool { return e.Dominated }) {
		f.add(x.Acts)
	}
	for _, x := range l.Singles {
		for _, t := range []*explain.Threshold{x.Closes, x.Half} {
			if t != nil && t.Found {
				f.add([]explain.Act{{Lever: x.Lever, At: t.At}})
			}
		}
	}
}

// add adds a set that is not there yet.
func (f *BriefFigures) add(set []explain.Act) {
	if f.set(set) < 0 {
		f.Sets = append(f.Sets, set)
	}
}

// set is the index of a set of levers, -1 where it is not asked for.
func (f *BriefFigures) set(acts []explain.Act) int {
	return slices.IndexFunc(f.Sets, func(s []explain.Act) bool { return slices.EqualFunc(s, acts, sameAct) })
}

// sameAct takes two levers without a dial for the same.
func sameAct(a, b explain.Act) bool {
	return a.Lever == b.Lever && (a.At == b.At || math.IsNaN(a.At) && math.IsNaN(b.At))
}

// flip adds the flips.
func (f *BriefFigures) flip(x *explain.Flips) {
	for _, s := range x.Singles {
		f.Flips = append(f.Flips, s.Moves)
	}
	if x.Pair != nil {
		f.Flips = append(f.Flips, x.Pair.Moves)
	}
}

// change is the index of a flip, -1 where it is not asked for.
func (f *BriefFigures) change(moves []explain.Move) int {
	return slices.IndexFunc(f.Flips, func(m []explain.Move) bool { return slices.Equal(m, moves) })
}

package outlook

import (
	"parley/explain"
	"parley/scenario"
)

// briefOutputs are the figures of a brief that a draw has, beside those of a
// table.
func briefOutputs(s *scenario.Scenario, holdout int, f *BriefFigures) []Output {
	l := &figureList{s: s, holdout: holdout}
	l.road()
	if holdout >= 0 && talks(s) {
		l.add(Output{Kind: FightNeeds}, Output{Kind: FightConceded}, Output{Kind: FightShortfall})
	}
	l.deals()
	l.bet()
	l.eyes()
	l.choices()
	l.factors()
	if f.Deep > 0 {
		l.deep(f)
	}
	return l.out
}

// talks reports whether a deal can be struck at all.
func talks(s *scenario.Scenario) bool { return s.Talks != nil && len(s.Deals) > 0 }

// weighable reports whether a draw's reasons can be weighed again.
func weighable(s *scenario.Scenario) bool {
	n := len(s.Reasons)
	return n > 0 && n <= explain.ExactReasons && 1<<n <= MostSubsets
}

// figureList is a list under way.
type figureList struct {
	s       *scenario.Scenario
	holdout int
	out     []Output
}

func (l *figureList) add(os ...Output) {
	for _, o := range os {
		l.out = append(l.out, titled(o))
	}
}

// road is agreement, endings and war by period.
func (l *figureList) road() {
	for m := range l.s.Conflict.Horizon + 1 {
		if talks(l.s) {
			l.add(Output{Kind: AgreementBy, Period: m})
			if m > 0 {
				l.add(Output{Kind: LossShareBy, Period: m})
			}
		}
		for e := range l.s.Endings {
			l.add(Output{Kind: EndedBy, Ending: e, Period: m})
		}
		l.add(Output{Kind: AtWarBy, Period: m})
	}
	l.add(Output{Kind: NeverBy})
}

// bet is what the holdout expects beside what the analyst does.
func (l *figureList) bet() {
	viewers := []int{0}
	if l.holdout >= 0 {
		viewers = append(viewers, l.holdout+1)
	}
	for _, v := range viewers {
		for w := range l.s.Watches {
			l.add(Output{Kind: Watched, Of: w, Viewer: v})
		}
		for _, m := range l.spans() {
			l.add(Output{Kind: ViewAgreement, Period: m, Viewer: v})
		}
		for e := range l.s.Endings {
			l.add(Output{Kind: ViewEnded, Ending: e, Viewer: v})
		}
	}
}

// deals are what each deal, and none, is worth to every party, and which are
// struck.
func (l *figureList) deals() {
	for i := range l.s.Parties {
		l.add(Output{Kind: Reserve, Viewer: i}, Output{Kind: FightReserve, Viewer: i})
	}
	if !talks(l.s) {
		return
	}
	for d := range l.s.Deals {
		l.add(Output{Kind: TermShare, Of: d})
		for i := range l.s.Parties {
			l.add(Output{Kind: DealWorth, Of: d, Viewer: i})
		}
	}
}

// eyes are what every party expects by the horizon, as far as no bet says it.
func (l *figureList) eyes() {
	l.add(Output{Kind: ViewWar})
	for i := range l.s.Parties {
		l.add(Output{Kind: ViewWar, Viewer: i + 1})
		if i == l.holdout {
			continue
		}
		l.add(Output{Kind: ViewAgreement, Period: l.s.Conflict.Horizon, Viewer: i + 1})
		for e := range l.s.Endings {
			l.add(Output{Kind: ViewEnded, Ending: e, Viewer: i + 1})
		}
	}
}

// choices are how often every option is taken.
func (l *figureList) choices() {
	for c, x := range l.s.Choices {
		for o := range x.Options {
			for m := range l.s.Conflict.Horizon {
				l.add(Output{Kind: ChoiceTaken, Of: c, Level: o, Period: m})
			}
		}
	}
}

// spans are the periods at which a bet is read: two years where the horizon is
// further off, and the horizon.
func (l *figureList) spans() []int {
	h := l.s.Conflict.Horizon
	if m := l.s.Conflict.NearestPeriods(betMonths); m < h {
		return []int{m, h}
	}
	return []int{h}
}

// betMonths is the nearer of the two times at which explain reads a bet.
const betMonths = 24

// factors are where each factor stands by period: the mean of a scale, or the
// chance of every level.
func (l *figureList) factors() {
	for k, x := range l.s.Factors {
		for m := range l.s.Conflict.Horizon + 1 {
			if isScale(x) {
				l.add(Output{Kind: FactorMean, Of: k, Period: m})
				continue
			}
			for v := range x.Levels {
				l.add(Output{Kind: FactorLevel, Of: k, Level: v, Period: m})
			}
		}
	}
}

// isScale reports whether a factor's levels are numbers.
func isScale(f scenario.Factor) bool { return len(f.Points) > 0 }

// deep is what takes a solve for each subset of reasons, set of levers and flip.
func (l *figureList) deep(f *BriefFigures) {
	if weighable(l.s) {
		for r := range l.s.Reasons {
			for k := ReasonShare; k <= WithoutYear; k++ {
				l.add(Output{Kind: k, Of: r})
			}
		}
		l.add(Output{Kind: NoneNeeds}, Output{Kind: NoneGap}, Output{Kind: CommonGap}, Output{Kind: CommonYear})
	}
	for i := range f.Sets {
		for k := LeverYear; k <= LeverLikely; k++ {
			l.add(Output{Kind: k, Of: i})
		}
	}
	for i := range f.Flips {
		l.add(Output{Kind: FlipGap, Of: i}, Output{Kind: FlipCloses, Of: i})
	}
}

package outlook

import (
	"context"
	"time"
)

// ScoredAges are the ages, in months, at which past wars are forecast.
var ScoredAges = [...]int{0, 12, 24, 36, 48, 60}

// ScoredHorizons are the months ahead of which it is forecast.
var ScoredHorizons = [...]int{12, 24}

// scoreDraws is how many sets of hazards a forecast is the mean of. Their noise
// moves a chance by less than a hundredth, and a Brier score by a ten-thousandth.
const scoreDraws = 400

// The forecasters that are scored.
const (
	pooledRate   = iota // the base rate
	plainCount          // the share among wars of the kind that had lasted as long
	constantRate        // one number for all wars and ages
	forecasters
)

// ForecasterNames are what is scored, in order: the base rate, the count without
// pooling, one number for all.
var ForecasterNames = [forecasters]string{"base rate, pooled", "count, not pooled", "one constant"}

// RateScore is how well forecasts of one event at one horizon did.
type RateScore struct {
	Kind      WarKind              `json:"kind"`
	Event     string               `json:"event"`             // AnyEnd, or an end
	Months    int                  `json:"within_months"`     // the horizon
	Forecasts int                  `json:"forecasts"`         // each war at each age that it reached
	Wars      int                  `json:"wars"`              // episodes
	Conflicts int                  `json:"conflicts"`         // each left out in turn with all its episodes
	Happened  float64              `json:"happened"`          // share
	Brier     [forecasters]float64 `json:"brier"`             // in the order of ForecasterNames; 0 is best
	Log       [forecasters]float64 `json:"log"`               // mean of -ln of the chance given to what happened
	Less      RateDifference       `json:"pooled_less_count"` // of Brier and log scores
}

// RateDifference is by how much the base rate's mean scores differ from the
// unpooled count's (below 0: better), with standard errors by conflict.
type RateDifference struct {
	Brier   float64 `json:"brier"`
	BrierSE float64 `json:"brier_se"`
	Log     float64 `json:"log"`
	LogSE   float64 `json:"log_se"`
}

// scorer forecasts every war from the wars of other conflicts.
type scorer struct {
	list      *WarList
	ends      []WarEnd
	conflicts []int // of each war
	count     int   // of conflicts
	trials    []trial
	whole     [len(kindsInOrder)]exposure
}

// Scores forecasts every war of the list at ScoredAges, from the wars of all other
// conflicts, and scores whether it ended at all, and by agreement, within
// ScoredHorizons: first over all wars, then for interstate ones alone. A war is
// forecast where the list goes on long enough to tell. Of q, Since, Until and
// Intense are heeded. ctx ends it early; progress, unless nil, is told how many
// conflicts are done of how many.
func (l *WarList) Scores(ctx context.Context, q RateQuery, progress func(done, all int)) (*RateScores, error) {
	q.Kind, q.Age = AllWars, 0
	sel, err := l.sorted(q)
	if err != nil {
		return nil, err
	}
	kept := *l
	kept.Wars, kept.Until = sel.asked, sel.until
	s := newScorer(&kept)
	for c := range s.count {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s.leaveOut(c)
		if progress != nil {
			progress(c+1, s.count)
		}
	}
	return &RateScores{
		Schema: RateScoresSchema, Source: RateSource{l.Name, l.Citation, l.Licence, sel.until.Format(time.DateOnly)},
		Ages: ScoredAges[:], Forecasters: ForecasterNames[:], Scores: s.table(),
	}, nil
}

// newScorer finds what is to be forecast.
func newScorer(l *WarList) *scorer {
	s := &scorer{list: l, ends: l.ends()}
	numbers := map[string]int{}
	for i, w := range l.Wars {
		n, known := numbers[w.Conflict]
		if !known || w.Conflict == "" {
			n, s.count = s.count, s.count+1
			numbers[w.Conflict] = n
		}
		s.conflicts = append(s.conflicts, n)
		s.whole[classOf(unstated, w.Kind)].add(spell{w.Months(), w.How}, 1)
		s.enter(i, w)
	}
	return s
}

// enter adds the trials of a war.
func (s *scorer) enter(i int, w War) {
	for _, age := range ScoredAges {
		for _, horizon := range ScoredHorizons {
			if w.Months() < float64(age) || !s.seen(w, age+horizon) {
				continue
			}
			t := trial{conflict: s.conflicts[i], war: i, age: age, horizon: horizon}
			if w.Months() < float64(age+horizon) {
				t.end = w.How
			}
			s.trials = append(s.trials, t)
		}
	}
}

// seen reports whether the list covers a war's first months, whether or not it
// was over by then. One that was lost sight of before is not seen.
func (s *scorer) seen(w War, months int) bool {
	day := w.Start.Add(time.Duration(float64(months) * DaysPerMonth * 24 * float64(time.Hour)))
	return !day.After(s.list.Until) && (w.How != StillOn || w.Months() >= float64(months))
}

// leaveOut forecasts the wars of one conflict.
func (s *scorer) leaveOut(conflict int) {
	rest := s.whole
	for i, w := range s.list.Wars {
		if s.conflicts[i] == conflict {
			rest[classOf(unstated, w.Kind)].add(spell{w.Months(), w.How}, -1)
		}
	}
	classes := []*exposure{}
	for i := range rest {
		classes = append(classes, &rest[i])
	}
	drawn := map[int][]hazards{} // by class
	for i := range s.trials {
		if t := &s.trials[i]; t.conflict == conflict {
			class := classOf(unstated, s.list.Wars[t.war].Kind)
			if drawn[class] == nil {
				drawn[class] = drawMany(newDrawer(classes, class, s.ends))
			}
			t.chances[pooledRate] = meanAhead(drawn[class], t)
			s.plainly(t)
		}
	}
}

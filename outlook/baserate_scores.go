package outlook

import (
	"math"
	"slices"
)

// table scores all that was forecast.
func (s *scorer) table() (out []RateScore) {
	for _, kind := range []WarKind{AllWars, Interstate} {
		for _, event := range []WarEnd{StillOn, ByAgreement} {
			for _, months := range ScoredHorizons {
				if event != StillOn && !slices.Contains(s.ends, event) {
					continue
				}
				if r := s.scored(kind, event, months); r.Forecasts > 0 {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// scored is one row: StillOn stands for any end.
func (s *scorer) scored(kind WarKind, event WarEnd, months int) RateScore {
	r := RateScore{Kind: kind, Event: AnyEnd, Months: months}
	if event != StillOn {
		r.Event = event.String()
	}
	wars, conflicts := map[int]bool{}, map[int]bool{}
	differ := make([]difference, s.count)
	for i := range s.trials {
		t := &s.trials[i]
		if t.horizon != months || kind != AllWars && s.list.Wars[t.war].Kind != kind {
			continue
		}
		wars[t.war], conflicts[t.conflict] = true, true
		r.add(t, event, &differ[t.conflict])
	}
	r.Wars, r.Conflicts = len(wars), len(conflicts)
	r.finish(differ)
	return r
}

// add counts a forecast in.
func (r *RateScore) add(t *trial, event WarEnd, differ *difference) {
	r.Forecasts++
	if _, came := t.told(pooledRate, event); came {
		r.Happened++
	}
	var brier, log [forecasters]float64
	for f := range forecasters {
		brier[f], log[f] = t.losses(f, event)
		r.Brier[f] += brier[f]
		r.Log[f] += log[f]
	}
	differ.forecasts++
	differ.scores[0] += brier[pooledRate] - brier[plainCount]
	differ.scores[1] += log[pooledRate] - log[plainCount]
}

// difference is by how much the base rate's Brier and log scores differ from the
// count's, over the forecasts of one conflict.
type difference struct {
	forecasts float64
	scores    [2]float64
}

// finish turns sums into means. The standard error takes a conflict's forecasts
// as one: those of one war, or of a war that came back, go wrong together.
func (r *RateScore) finish(differ []difference) {
	n := float64(r.Forecasts)
	if n == 0 {
		return
	}
	r.Happened /= n
	for f := range forecasters {
		r.Brier[f] /= n
		r.Log[f] /= n
	}
	r.Less.Brier, r.Less.BrierSE = meanDifference(differ, 0, n)
	r.Less.Log, r.Less.LogSE = meanDifference(differ, 1, n)
}

// meanDifference is the mean over n forecasts of one score's differences, and its
// standard error by conflict.
func meanDifference(differ []difference, score int, n float64) (mean, se float64) {
	for _, d := range differ {
		mean += d.scores[score] / n
	}
	squares := 0.0
	for _, d := range differ {
		off := d.scores[score] - mean*d.forecasts
		squares += off * off
	}
	return mean, math.Sqrt(squares) / n
}

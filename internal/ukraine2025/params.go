package ukraine2025

import (
	"fmt"
	"maps"
	"math"
)

// Viewer is whose beliefs are asked for. The two parties are viewers too, and
// arrays by party are indexed by Viewer with the analyst's entry left at zero.
type Viewer int

// The viewers.
const (
	Analyst Viewer = iota
	Russia
	Ukraine
)

var parties = []Viewer{Russia, Ukraine}

// Params holds each parameter's value for each viewer, by the scenario's name.
type Params map[string][3]float64

// reliability is that of the one source; it scales every view behind which
// there is a claim.
const reliability = 0.8

// Default returns the scenario's parameters, all four reasons in force.
func Default() Params {
	p := Params{}
	p.analyst()
	p.claimed()
	p.unclaimed()
	return p
}

// At returns a parameter's value for a viewer; an unknown name panics.
func (p Params) At(name string, v Viewer) float64 {
	values, ok := p[name]
	if !ok {
		panic(fmt.Sprintf("ukraine2025: no parameter %q", name))
	}
	return values[v]
}

// With returns a copy in which one viewer's value is another.
func (p Params) With(name string, v Viewer, value float64) Params {
	p.At(name, v) // refuses unknown names
	q := maps.Clone(p)
	values := q[name]
	values[v] = value
	q[name] = values
	return q
}

// ForAll returns a copy in which every viewer holds the value, as after a
// lever.
func (p Params) ForAll(name string, value float64) Params {
	p.At(name, Analyst)
	q := maps.Clone(p)
	q[name] = [3]float64{value, value, value}
	return q
}

// analyst sets every viewer to the analyst's values.
func (p Params) analyst() {
	for name, value := range map[string]float64{
		"mediator_frustrated":    0.06,
		"mediator_calms":         0.05,
		"mediator_walks_away":    0.10,
		"sanctions_come":         0.15,
		"blame_falls_on_ukraine": 0.01,
		"aid_cut_when_gone":      0.10,
		"others_fill_the_gap":    0.04,
		"russia_regenerates":     -0.003,
		"sanctions_bite":         0.01,
		"ukraine_regenerates":    0.003,
		"aid_carries":            0.02,
		"stock_swings":           0.05,
		"advance":                0.0015,
		"pressure":               0.014,
		"front_swings":           0.012,
		"calm_sanctions":         8,
		"russia_war_cost":        0.2,
		"ukraine_war_cost":       0.2,
		"sanctions_cost":         0.10,
		"ukraine_defeat":         -0.4,
		"strikes_annoy":          1.6,
		"strikes_gain":           0.001,
		"russia_noise":           0.015,
		"ukraine_noise":          0.015,
		"rounds":                 0.20,
		"peace_fails_unguarded":  0.005,
		"peace_fails_guarded":    0.003,
		"guarantee_costs_russia": 0.08,
	} {
		p[name] = [3]float64{value, value, value}
	}
}

// claimed sets the views that rest on a claim, all of them Russia's.
func (p Params) claimed() {
	p.claim("mediator_calms", logOdds, 0.12)
	p.claim("mediator_walks_away", logOdds, 0.25)
	p.claim("sanctions_come", logOdds, 0.04)
	p.claim("blame_falls_on_ukraine", logOdds, 0.03)
	p.claim("aid_cut_when_gone", logOdds, 0.20)
	p.claim("others_fill_the_gap", logOdds, 0.01)
	p.claim("russia_regenerates", plain, 0.004)
	p.claim("advance", plain, 0.003)
	p.claim("strikes_annoy", logs, 1.2)
}

// unclaimed sets the views that no claim stands behind: they count in full.
func (p Params) unclaimed() {
	p.belief("others_fill_the_gap", Ukraine, 0.06)
	p.belief("advance", Ukraine, 0.0005)
	p.belief("peace_fails_unguarded", Russia, 0.002)
	p.belief("peace_fails_unguarded", Ukraine, 0.01)
	p.belief("peace_fails_guarded", Russia, 0.001)
}

func (p Params) claim(name string, on scale, claimed float64) {
	from, to := on.there(p.At(name, Analyst)), on.there(claimed)
	p.belief(name, Russia, on.back(from+reliability*(to-from)))
}

func (p Params) belief(name string, v Viewer, value float64) {
	values := p[name]
	values[v] = value
	p[name] = values
}

// scale is the scale on which a view moves away from the analyst's value.
type scale struct{ there, back func(float64) float64 }

var (
	logOdds = scale{
		there: func(p float64) float64 { return math.Log(p / (1 - p)) },
		back:  func(x float64) float64 { return 1 / (1 + math.Exp(-x)) },
	}
	logs  = scale{there: math.Log, back: math.Exp}
	plain = scale{there: same, back: same}
)

func same(x float64) float64 { return x }

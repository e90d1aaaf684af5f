package brief

import (
	"encoding/json"
	"math"
)

// Number is a float64 that JSON can hold: NaN and the infinities are written
// as null, and null is read as NaN.
type Number float64

// MarshalJSON writes the shortest digits that give the same number again.
func (n Number) MarshalJSON() ([]byte, error) {
	if !n.Known() {
		return []byte("null"), nil
	}
	if n == 0 {
		return []byte("0"), nil // a negative zero says nothing to anybody
	}
	return json.Marshal(float64(n))
}

// UnmarshalJSON reads a number or null.
func (n *Number) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*n = Number(math.NaN())
		return nil
	}
	return json.Unmarshal(b, (*float64)(n))
}

// Known reports whether there is a number at all.
func (n Number) Known() bool {
	return !math.IsNaN(float64(n)) && !math.IsInf(float64(n), 0)
}

// Units of figures. A payoff's unit is "payoff of " and the party's name, since
// payoffs of different parties are never added or compared.
const (
	Probability = "probability"
	ShareUnit   = "share"
	Widths      = "range widths"
)

// PayoffOf is the unit of a party's payoffs.
func PayoffOf(party string) string { return "payoff of " + party }

// Figure is a number with its unit, or the reason why there is none.
type Figure struct {
	Value    Number    `json:"value"`
	Unit     string    `json:"unit"`
	Interval *Interval `json:"interval,omitempty"` // where an ensemble was run
	Why      string    `json:"why,omitempty"`      // why the value is null
}

// Interval is the middle part of an ensemble. Where draws are few its mass is
// less; an end is null where it lies among draws in which the others would take
// no deal, and the figure has no number.
type Interval struct {
	Low   Number  `json:"low"`
	Mid   *Number `json:"mid,omitempty"` // the median draw; not there of a base rate
	High  Number  `json:"high"`
	Mass  Number  `json:"mass"`            // the share of the draws inside
	Draws int     `json:"draws,omitempty"` // that it rests on; not there of a base rate
}

// Known reports whether the figure has a value.
func (f Figure) Known() bool { return f.Value.Known() }

// float is the plain number, NaN where there is none.
func (f Figure) float() float64 { return float64(f.Value) }

// figure is a value with its unit; why is kept only where the value is none.
func figure(x float64, unit, why string) Figure {
	f := Figure{Value: Number(x), Unit: unit}
	if !f.Known() {
		f.Why = why
	}
	return f
}

// Series is a figure by month: entry m is the end of period m, from 0.
type Series []Number

// Last is the value at the horizon, NaN for an empty series.
func (s Series) Last() float64 { return s.At(len(s) - 1) }

// At is the value at the end of period m, NaN outside the series.
func (s Series) At(m int) float64 {
	if m < 0 || m >= len(s) {
		return math.NaN()
	}
	return float64(s[m])
}

// series is the same numbers, made fit for JSON.
func series(xs []float64) Series {
	s := make(Series, len(xs))
	for i, x := range xs {
		s[i] = Number(x)
	}
	return s
}

package brief

import (
	"math"
	"reflect"
	"strings"
	"testing"
)

// drawnOver is a report whose figures lie somewhere over draws: invented, to see
// how that prints.
func drawnOver(r *Report) *Report {
	share := func(x float64) Figure { return figure(x, ShareUnit, "not measured") }
	r.Answer.Drawn = &Drawn{Draws: 500, Impossible: 7, Numbers: 12, Seed: 1, Deep: 32, Terms: 64, Closed: share(0.24), Refused: share(0.11)}
	for _, part := range []any{&r.Answer, r.Shortfall, r.Bet, r.Road} {
		lie(reflect.ValueOf(part), 0.9, 493)
	}
	for _, part := range []any{r.Reasons, r.Levers} {
		lie(reflect.ValueOf(part), 0.8, 32)
	}
	if r.Road != nil {
		for k, f := range r.Road.Factors {
			for _, l := range f.Levels {
				r.Road.Factors[k].Bands = append(r.Road.Factors[k].Bands, bandOver(l, 64))
			}
			if f.isScale() {
				x := bandOver(NamedSeries{Name: "mean"}, 64)
				for m := range f.Levels[0].Series {
					at := Number(f.mean(m))
					x.Low, x.Mid, x.High = append(x.Low, at-0.1), append(x.Mid, at), append(x.High, at+0.1)
				}
				r.Road.Factors[k].Bands = []Band{x}
			}
		}
		for _, b := range r.bands(r.Road.Analyst) {
			r.Road.Analyst.Bands = append(r.Road.Analyst.Bands, bandOver(b, 493))
		}
		for k, c := range r.Road.Choices {
			for _, o := range c.Options {
				r.Road.Choices[k].Bands = append(r.Road.Choices[k].Bands, bandOver(o, 64))
			}
		}
		r.Road.Analyst.ByHorizon = r.endsOver(r.Road.Analyst, 493)
		for k, c := range r.Road.Parties {
			r.Road.Parties[k].ByHorizon = r.endsOver(c, 64)
		}
	}
	if r.RestsOn != nil {
		r.RestsOn.Spread = spreadOver(r)
	}
	changesOver(r)
	r.Answer.Verdict = verdict(r)
	return r
}

// changesOver says in how many draws thresholds and flips hold.
func changesOver(r *Report) {
	if r.Levers != nil {
		for _, l := range r.Levers.Singles {
			for k, t := range []*Threshold{l.Closes, l.Half} {
				if t != nil && t.Found {
					t.Draws = &Count{Yes: 20 + k, Of: 32}
				}
			}
		}
	}
	if r.Flips != nil {
		for k := range r.Flips.Singles {
			r.Flips.Singles[k].Draws = &Count{Yes: 15 + k, Of: 32}
		}
	}
}

// endsOver are the parts of a course at the horizon, with intervals.
func (r *Report) endsOver(c Course, draws int) (out []NamedFigure) {
	for _, b := range r.bands(c) {
		f := chance(b.Series.Last())
		f.Interval = intervalOver(f, 0.9, draws)
		out = append(out, NamedFigure{Name: b.Name, Figure: f})
	}
	return out
}

// bandOver is a band around a series of chances.
func bandOver(s NamedSeries, draws int) Band {
	x := Band{Name: s.Name, Mid: s.Series, Mass: 0.9, Draws: draws}
	for _, p := range s.Series {
		x.Low, x.High = append(x.Low, p/2), append(x.High, (1+p)/2)
	}
	return x
}

// spreadOver is what that spread might come from.
func spreadOver(r *Report) *Spread {
	share := func(x float64) Figure { return figure(x, ShareUnit, "open") }
	s := &Spread{Of: "within 12 months", Draws: 493, Alone: share(0.71)}
	for i, p := range r.Evidence.Params {
		f := share(0.4 / float64(i+1))
		if i == 1 {
			f = figure(math.NaN(), ShareUnit, "too few draws")
		}
		f.Interval = &Interval{Low: Number(0.2 / float64(i+1)), High: Number(0.55 / float64(i+1)), Mass: 0.9, Draws: 493}
		s.Numbers = append(s.Numbers, SpreadBy{Param: p.Name, Index: f})
	}
	if len(r.Evidence.Params) > 1 {
		a, b := r.Evidence.Params[0], r.Evidence.Params[1]
		s.Box = &Box{Share: share(0.31), Density: chance(0.52), Overall: chance(0.21), Coverage: share(0.77), Bounds: []Bound{
			{Param: a.Name, Low: Figure{Value: a.Range.Value, Unit: a.Range.Unit}, High: figure(math.NaN(), a.Range.Unit, "open")},
			{Param: b.Name, Party: "veldmark", Low: Figure{Value: b.Range.Low, Unit: b.Range.Unit}, High: Figure{Value: b.Range.High, Unit: b.Range.Unit}},
		}}
	} else {
		s.NoBox = "too few draws"
	}
	return s
}

// lie gives every figure under v that has a value an interval; a shortfall's is
// open above.
func lie(v reflect.Value, mass Number, draws int) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			lie(v.Elem(), mass, draws)
		}
	case reflect.Slice:
		for i := range v.Len() {
			lie(v.Index(i), mass, draws)
		}
	case reflect.Struct:
		if f, ok := v.Addr().Interface().(*Figure); ok {
			f.Interval = intervalOver(*f, mass, draws)
			return
		}
		for i := range v.NumField() {
			lie(v.Field(i), mass, draws)
			if f, ok := v.Field(i).Addr().Interface().(*Figure); ok && v.Type().Field(i).Name == "Shortfall" && f.Interval != nil {
				f.Interval.High = Number(math.NaN())
			}
		}
	}
}

// intervalOver is an interval around a figure.
func intervalOver(f Figure, mass Number, draws int) *Interval {
	if !f.Known() || f.Interval != nil {
		return f.Interval
	}
	mid, width := f.Value, Number(0.08)
	low, high := mid-width, mid+width
	if f.Unit == Probability && f.Value >= 0 {
		low, high = mid/2, (1+mid)/2
	}
	if strings.HasPrefix(f.Unit, "share") {
		width = 0.2
	}
	return &Interval{Low: low, Mid: &mid, High: high, Mass: mass, Draws: draws}
}

// With intervals the pages read as they did, a little wider.
func TestDrawnGolden(t *testing.T) {
	for name, p := range map[string]Profile{"drawn60.txt": {Width: 60}, "drawn80.txt": {Width: 80}} {
		golden(t, name, []byte(printed(t, drawnOver(fixture(t)), p)))
	}
	golden(t, "drawn.html", []byte(html(t, drawnOver(fixture(t)))))
}

// They fit at every width, whatever the names are.
func TestDrawnFits(t *testing.T) {
	for name, r := range map[string]*Report{"fixture": fixture(t), "hostile": hostile(t), "bare": bare(t), "unknown": unknown(t)} {
		r = drawnOver(r)
		for width := NarrowWidth; width <= WideWidth; width++ {
			p := Profile{Width: width, ASCII: width%2 == 0}
			fits(t, name, printed(t, r, p), width)
		}
	}
}

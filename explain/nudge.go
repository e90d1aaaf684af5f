package explain

import (
	"errors"
	"math"

	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// nudge is how far a number is moved either way to see what that does to the
// game's tables: this much of the log-odds or the logarithm, or this share of
// its range (else of itself, else of one) where its scale is plain. Slopes of
// the solution itself are exact, so only the tables' bend counts: about
// nudge^2 = 1e-10 of a slope. Rounding takes 1e-16 / nudge = 1e-11 of the
// number. Both lie far below 1e-7, what a reader or a search could notice.
const nudge = 1e-5

// step is a number a nudge below and above.
type step struct{ lo, hi float64 }

// around is the step about x of parameter p.
func (st *Study) around(p int, x float64) step {
	q := st.s.Params[p].Analyst
	if y := q.Scale.To(x); !math.IsInf(y, 0) && !math.IsNaN(y) && st.curved(p) {
		return step{q.Scale.From(y - nudge), q.Scale.From(y + nudge)}
	}
	size := math.Abs(q.Hi - q.Lo)
	if size == 0 {
		size = math.Abs(x)
	}
	if size == 0 {
		size = 1
	}
	return step{x - nudge*size, x + nudge*size}
}

// curved reports whether a parameter's scale is other than plain.
func (st *Study) curved(p int) bool { return st.s.Params[p].Analyst.Scale != scenario.Dial{}.Scale }

// along are the slopes with respect to parameter p where set puts it at a
// value and x is where it stands.
func (d *differ) along(p int, x float64, set func(float64) scenario.Theta) Slopes {
	by := d.st.around(p, x)
	from, why := d.st.compile(set(by.lo))
	if why != "" {
		return noSlopes("no game just below its value: " + why)
	}
	to, why := d.st.compile(set(by.hi))
	if why != "" {
		return noSlopes("no game just above its value: " + why)
	}
	out, err := d.read(from, to, by.hi-by.lo)
	switch {
	case errors.Is(err, solve.ErrKink):
		return noSlopes("what is possible changes with it right here")
	case err != nil:
		return noSlopes(err.Error())
	}
	return out
}

// read takes all figures' slopes along the line between two games that lie a
// width of the number apart.
func (d *differ) read(from, to *game.Game, width float64) (Slopes, error) {
	out := Slopes{Conceded: math.NaN(), Shortfall: math.NaN(), Reservation: make([]float64, len(from.Parties))}
	for i := range out.Reservation {
		out.Reservation[i] = math.NaN()
	}
	for k, s := range d.slopes {
		x, err := s.Along(from, to)
		if err != nil {
			return Slopes{}, err
		}
		if x /= width; d.outputs.parties[k] >= 0 {
			out.Reservation[d.outputs.parties[k]] = x
		}
		if k == d.outputs.p12 {
			out.P12 = x
		}
		if k == d.outputs.pH {
			out.PH = x
		}
	}
	d.worths(&out, from, to, width)
	return out, nil
}

// worths adds what deals are worth, and the shortfall.
func (d *differ) worths(out *Slopes, from, to *game.Game, width float64) {
	if len(d.deals) == 0 {
		return
	}
	row, _ := offered(from)
	for i := range from.Parties {
		var of []float64
		for _, deal := range d.deals {
			of = append(of, (to.Talks.Worth[i][row+deal]-from.Talks.Worth[i][row+deal])/width)
		}
		out.Worth = append(out.Worth, of)
	}
	if d.best >= 0 {
		out.Conceded = out.Worth[d.holdout][d.best]
		out.Shortfall = out.Reservation[d.holdout] - out.Conceded
	}
}

package ukraine2025

// Outputs are the figures that reasons are weighed by.
type Outputs struct {
	Reservation float64 // Russia's, today
	Year        float64 // agreement within twelve months, as the analyst sees it
	Horizon     float64 // agreement within the horizon
}

// Subsets solves the game with each of the sixteen sets of reasons in force;
// the slice is indexed by Reason.
func Subsets(p Params, o Options) []Outputs {
	out := make([]Outputs, AllReasons+1)
	for in := range out {
		sol := Solve(p.InForce(Reason(in)), o)
		f := sol.Forecast(Analyst)
		out[in] = Outputs{
			Reservation: sol.Reservation[Russia],
			Year:        f.Agreement[min(12, o.Horizon)],
			Horizon:     f.Agreement[o.Horizon],
		}
	}
	return out
}

// Shapley weighs a reason by its mean contribution over all orders in which
// the four may be put in force.
func Shapley(f []Outputs, r Reason) Outputs {
	var w Outputs
	for in := range AllReasons + 1 {
		if in&r != 0 {
			continue
		}
		share := orders(in)
		with, without := f[in|r], f[in]
		w.Reservation += share * (with.Reservation - without.Reservation)
		w.Year += share * (with.Year - without.Year)
		w.Horizon += share * (with.Horizon - without.Horizon)
	}
	return w
}

// orders is the share of the 4! orders in which exactly the set comes before
// a given reason outside it: |S|! (3-|S|)! / 4!.
func orders(in Reason) float64 {
	size := 0
	for _, r := range reasons {
		if in&r != 0 {
			size++
		}
	}
	return [4]float64{6.0 / 24, 2.0 / 24, 2.0 / 24, 6.0 / 24}[size]
}

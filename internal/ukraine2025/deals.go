package ukraine2025

import "math"

// Deals is the number of deals: eight territories, guarantees or none, and
// sanctions that stay or are lifted. The last issue varies fastest.
const Deals = 8 * 2 * 2

// Values of deals and endings that are no parameters.
const (
	afterBreakRussia  = 0.3
	afterBreakUkraine = -0.1
	guaranteesUkraine = 0.05
	liftedRussia      = 0.05
	liftedUkraine     = -0.01
)

var territories = [8]string{
	"line of contact", "a twentieth more to Russia", "a tenth more to Russia",
	"all claimed land to Russia", "a twentieth back to Ukraine",
	"a tenth back to Ukraine", "two tenths back to Ukraine", "all claimed land to Ukraine",
}

// DealName says the terms of a deal.
func DealName(deal int) string {
	guarantees := [2]string{"none", "given"}[deal/2%2]
	sanctions := [2]string{"stay", "lifted in steps"}[deal%2]
	return territories[deal/4] + " / " + guarantees + " / " + sanctions
}

// dealValue is what a deal struck in a state is worth to a party, read with
// the party's own values whoever looks.
func (p Params) dealValue(party Viewer, deal int, s state) float64 {
	b := beliefsOf{p, party}
	guarded := deal/2%2 == 1
	land := landInPeace(deal/4, s.land())
	h := b.of("peace_fails_unguarded")
	if guarded {
		h = b.of("peace_fails_guarded")
	}
	if party == Russia {
		g := land + b.guaranteesToRussia(guarded) + b.sanctionsToRussia(deal%2 == 1, s)
		return withBreaks(g, h, afterBreakRussia)
	}
	g := 1 - land
	if guarded {
		g += guaranteesUkraine
	}
	if deal%2 == 1 {
		g += liftedUkraine
	}
	return withBreaks(g, h, afterBreakUkraine)
}

// landInPeace is the share of the claimed land that Russia keeps.
func landInPeace(territory int, front float64) float64 {
	switch territory {
	case 0:
		return front
	case 1:
		return min(front+0.05, 1)
	case 2:
		return min(front+0.1, 1)
	case 3:
		return 1
	case 4:
		return max(front-0.05, 0)
	case 5:
		return max(front-0.1, 0)
	case 6:
		return max(front-0.2, 0)
	}
	return 0
}

func (b beliefsOf) guaranteesToRussia(guarded bool) float64 {
	if guarded {
		return -b.of("guarantee_costs_russia")
	}
	return 0
}

func (b beliefsOf) sanctionsToRussia(lifted bool, s state) float64 {
	switch {
	case lifted:
		return liftedRussia
	case s.sanctions == doubled:
		return -b.of("sanctions_cost")
	}
	return 0
}

// discount is for a month at ten per cent a year, for both parties.
var discount = math.Pow(1+0.10, -1.0/12)

// withBreaks is the value of g a month until a break that comes with chance h
// a month, and of after from then on.
func withBreaks(g, h, after float64) float64 {
	return ((1-discount)*g + discount*h*after) / (1 - discount*(1-h))
}

// fighting is a party's payoff for a month of war.
func (p Params) fighting(party Viewer, s state) float64 {
	b := beliefsOf{p, party}
	if party == Ukraine {
		return 1 - s.land() - b.of("ukraine_war_cost")
	}
	u := s.land() - b.of("russia_war_cost")
	if s.sanctions == doubled {
		u -= b.of("sanctions_cost")
	}
	return u
}

// endingValue is what an ending is worth to a party.
func (p Params) endingValue(party Viewer, ending int) float64 {
	if ending == UkraineLoses {
		if party == Russia {
			return 1
		}
		return p.At("ukraine_defeat", Ukraine)
	}
	if party == Russia {
		return 0
	}
	return 1
}

package extensive

import (
	"math"
	"math/big"
	"slices"
	"strconv"
)

// sumToOne is how the chances of moves are written so that they sum to exactly
// one and each reads back to the same float64. Where float64s are too far from
// one for that, the largest takes up the rest.
func sumToOne(moves []Move) []string {
	short, exact := make([]string, len(moves)), make([]*big.Rat, len(moves))
	rest := big.NewRat(1, 1)
	for i, m := range moves {
		short[i] = decimal(m.P)
		exact[i], _ = new(big.Rat).SetString(short[i])
		rest.Sub(rest, exact[i])
	}
	if rest.Sign() == 0 {
		return short
	}
	if f := fractions(moves); f != nil {
		return f
	}
	return spread(moves, short, exact, rest)
}

// mostParts is the largest denominator that is tried: a person would have
// written a fraction with no larger one.
const mostParts = 1000

// fractions are the chances in parts of a whole of at most mostParts, if that
// is what they are; otherwise nil.
func fractions(moves []Move) []string {
	for whole := 2; whole <= mostParts; whole++ {
		parts, sum := make([]string, len(moves)), 0
		for i, m := range moves {
			n := int(math.Round(m.P * float64(whole)))
			if float64(n)/float64(whole) != m.P {
				break
			}
			parts[i] = strconv.Itoa(n) + "/" + strconv.Itoa(whole)
			sum += n
		}
		if sum == whole && !slices.Contains(parts, "") {
			return parts
		}
	}
	return nil
}

// spread gives what is left of one to the chances, the largest first and to
// each no more than its rounding hides.
func spread(moves []Move, short []string, exact []*big.Rat, rest *big.Rat) []string {
	order := make([]int, len(moves))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return exact[b].Cmp(exact[a]) })
	change := func(i int, by *big.Rat) {
		exact[i].Add(exact[i], by)
		rest.Sub(rest, by)
		digits, _ := exact[i].FloatPrec()
		short[i] = exact[i].FloatString(digits)
	}
	for _, i := range order {
		if by := nearer(room(moves[i].P, exact[i], rest.Sign()), rest); by.Sign() != 0 {
			change(i, by)
		}
	}
	if rest.Sign() != 0 {
		change(order[0], new(big.Rat).Set(rest))
	}
	return short
}

// nearer is a copy of that of two numbers which is nearer to zero.
func nearer(a, b *big.Rat) *big.Rat {
	if new(big.Rat).Abs(a).Cmp(new(big.Rat).Abs(b)) < 0 {
		return new(big.Rat).Set(a)
	}
	return new(big.Rat).Set(b)
}

// room is how far a chance can go up or down from where it is written and still
// be read as p. The very end is left out, where rounding can go either way.
func room(p float64, at *big.Rat, side int) *big.Rat {
	if p == 0 {
		return new(big.Rat) // a chance of nothing stays one
	}
	here := new(big.Rat).SetFloat64(p)
	next := new(big.Rat).SetFloat64(math.Nextafter(p, math.Inf(side)))
	half := next.Sub(next, here)
	half.Mul(half, big.NewRat(halfWay-1, 2*halfWay))
	return here.Add(here, half).Sub(here, at)
}

// halfWay keeps chances that far, as one part in so many, from the middle
// between two float64s.
const halfWay = 1 << 10

package outlook

import (
	"fmt"
	"math/bits"
)

// MostDims is the largest number of dimensions of Points: those whose direction
// numbers ship with Parley.
const MostDims = 161

// Points are Sobol points (Sobol 1967) with the direction numbers of Joe and Kuo
// (2008) and nested uniform scrambling (Owen 1995): however few are taken, every
// coordinate is uniform, and the first 2^m of them fill the cube more evenly than
// independent draws. They may be used by several goroutines at once.
//
// Owen, A. B., Randomly permuted (t,m,s)-nets and (t,s)-sequences, in: Monte
// Carlo and Quasi-Monte Carlo Methods in Scientific Computing, Springer 1995.
type Points struct {
	columns [][pointBits]uint32 // per dimension: the direction numbers
	keys    []uint64            // per dimension: where its scrambling starts; nil for none
}

// pointBits is how many digits come from the points; there are as many points.
const pointBits = 32

// NewPoints are points of so many dimensions, scrambled by the seed. The error
// says where there are more dimensions than MostDims, or none.
func NewPoints(dims int, seed uint64) (*Points, error) {
	p, err := plainPoints(dims)
	if err != nil {
		return nil, err
	}
	for d := range dims {
		p.keys = append(p.keys, mix(seed^mix(uint64(d)+1)))
	}
	return p, nil
}

// plainPoints are the points before they are scrambled.
func plainPoints(dims int) (*Points, error) {
	if dims < 1 || dims > MostDims {
		return nil, fmt.Errorf("outlook: points of %d dimensions: there are from 1 to %d", dims, MostDims)
	}
	columns, err := directions()
	if err != nil {
		return nil, err
	}
	return &Points{columns: columns[:dims]}, nil
}

// At is the point with number i from 0, each coordinate above 0 and below 1. It
// does not depend on which others are taken.
func (p *Points) At(i uint32) []float64 {
	out := make([]float64, len(p.columns))
	for d := range out {
		x := p.digits(d, i)
		if p.keys == nil {
			out[d] = float64(x) / (1 << pointBits)
			continue
		}
		out[d] = scramble(x, p.keys[d])
	}
	return out
}

// digits are a coordinate's binary digits, the first in the highest bit.
func (p *Points) digits(d int, i uint32) (x uint32) {
	for ; i != 0; i &= i - 1 {
		x ^= p.columns[d][bits.TrailingZeros32(i)]
	}
	return x
}

// restBits are the digits below those of the points that a float64 between 0 and
// 1 has room for, one kept so that it is never 0.
const restBits = 52 - pointBits

// scramble flips every digit or not, by chance drawn anew for every way that the
// digits before it can go, and fills up the digits below by chance.
func scramble(x uint32, key uint64) float64 {
	out := x
	for b := range pointBits {
		before := uint64(x) >> (pointBits - b) // the digits before this one
		node := mix(key + mix(before|1<<b))    // the leading 1 tells lengths apart
		out ^= uint32(node>>63) << (pointBits - 1 - b)
	}
	rest := mix(key+mix(uint64(x)|1<<pointBits)) >> (64 - restBits)
	return (float64(out) + (float64(rest)+0.5)/(1<<restBits)) / (1 << pointBits)
}

// mix is a hash of 64 bits: the finalizer of SplitMix64 (Steele, Lea and Flood,
// Fast splittable pseudorandom number generators, OOPSLA 2014).
func mix(z uint64) uint64 {
	z += 0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

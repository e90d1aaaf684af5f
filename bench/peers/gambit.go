package main

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// digits is how many gambit-logit is asked for: the most that its numbers have,
// so that rounding is no part of a difference.
const digits = "17"

// offTarget is how far the lambda of gambit-logit's last line may lie from the
// one asked for, as a share of it. It steps until its step is below 1e-8, and
// ends without a word where it can step no further.
const offTarget = 1e-6

// gambitLogit is the command for one point of the branch: -q without a banner,
// -e without the points on the way.
func gambitLogit(path, lambda string) []string {
	return []string{path, "-q", "-e", "-d", digits, "-l", lambda}
}

// profile is behaviour at a lambda: the chance of every move of every
// information set, by player, then as the tree is first written.
type profile struct {
	lambda float64
	p      []float64
}

// readProfile reads what gambit-logit prints: "lambda,p,p,...", the point asked
// for last.
func readProfile(out string) (profile, error) {
	lines := strings.Split(strings.TrimSpace(out), "\n")
	fields := strings.Split(strings.TrimSpace(lines[len(lines)-1]), ",")
	numbers := make([]float64, len(fields))
	for i, f := range fields {
		x, err := strconv.ParseFloat(f, 64)
		if err != nil {
			return profile{}, fmt.Errorf("%q is no number; a line is lambda and the chances, with commas between", f)
		}
		numbers[i] = x
	}
	return profile{numbers[0], numbers[1:]}, nil
}

// apartFrom is the largest difference between two profiles of one game. It
// fails where they have not as many chances, or the lambda asked for was not
// reached.
func (p profile) apartFrom(q profile, lambda float64) (float64, error) {
	switch {
	case !(math.Abs(p.lambda-lambda) <= offTarget*lambda):
		return 0, fmt.Errorf("it ended at lambda %g, short of %g", p.lambda, lambda)
	case len(p.p) != len(q.p):
		return 0, fmt.Errorf("%d chances against %d", len(p.p), len(q.p))
	}
	return largest(p.p, q.p), nil
}

// largest is the largest difference of two lists of one length. It is no number
// where one of theirs is none.
func largest(p, q []float64) float64 {
	most := 0.0
	for i := range p {
		most = max(most, math.Abs(p[i]-q[i])) // max keeps a NaN
	}
	return most
}

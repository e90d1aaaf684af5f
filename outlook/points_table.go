package outlook

import (
	_ "embed" // the table of direction numbers
	"fmt"
	"strconv"
	"strings"
	"sync"
)

//go:embed points_joekuo.txt
var joeKuo string

// directions are the direction numbers of all dimensions, read once.
var directions = sync.OnceValues(func() ([][pointBits]uint32, error) {
	out := make([][pointBits]uint32, 1, MostDims)
	for b := range pointBits {
		out[0][b] = 1 << (pointBits - 1 - b) // van der Corput's
	}
	for line := range strings.Lines(joeKuo) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		row, err := numbers(line)
		if err != nil || len(row) < 4 || int(row[0]) != len(out)+1 || len(row) != 3+int(row[1]) {
			return nil, fmt.Errorf("outlook: the table of direction numbers is broken at %q", line)
		}
		out = append(out, recur(row[2], row[3:]))
	}
	return out, nil
})

func numbers(line string) (out []uint32, err error) {
	for _, text := range strings.Fields(line) {
		n, err := strconv.ParseUint(text, 10, pointBits)
		if err != nil {
			return nil, err
		}
		out = append(out, uint32(n))
	}
	return out, nil
}

// recur carries a dimension's first direction numbers on by its polynomial
// (Joe and Kuo 2008, equation 3).
func recur(poly uint32, first []uint32) (v [pointBits]uint32) {
	s := len(first)
	for k := range pointBits {
		if k < s {
			v[k] = first[k] << (pointBits - 1 - k)
			continue
		}
		v[k] = v[k-s] ^ v[k-s]>>s
		for j := 1; j < s; j++ {
			if poly>>(s-1-j)&1 == 1 {
				v[k] ^= v[k-j]
			}
		}
	}
	return v
}

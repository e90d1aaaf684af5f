package explain

import (
	"encoding/binary"
	"math"

	"parley/scenario"
)

// cache holds the outcomes of settings already solved, by how much was asked of
// them.
type cache [depths]map[string]Outcome

func newCache() (c cache) {
	for d := range c {
		c[d] = map[string]Outcome{}
	}
	return c
}

// keyOf is the contents of a setting: two settings share a key exactly where
// every number is the same bit for bit.
func keyOf(t scenario.Theta) string {
	var b []byte
	for _, row := range t {
		for _, x := range row {
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
		}
	}
	return string(b)
}

// get finds an outcome with all that is asked. Of games in strides those for
// the horizon serve nothing else: what is asked of a setting must not depend on
// what was asked before.
func (c cache) get(key string, d depth, strided bool) (Outcome, bool) {
	for ; d < depths; d++ {
		if o, ok := c[d][key]; ok {
			return o, true
		}
		if strided && d == forYear {
			break
		}
	}
	return Outcome{}, false
}

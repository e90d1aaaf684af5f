package explain

import (
	"encoding/binary"
	"math"

	"parley/scenario"
)

// cache holds the outcomes of settings already solved. A full outcome serves
// where only values at the start are asked for, never the other way about.
type cache struct {
	full, brief map[string]Outcome
}

func newCache() cache {
	return cache{full: map[string]Outcome{}, brief: map[string]Outcome{}}
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

func (c cache) get(key string, full bool) (Outcome, bool) {
	if o, ok := c.full[key]; ok || full {
		return o, ok
	}
	o, ok := c.brief[key]
	return o, ok
}

func (c cache) put(key string, full bool, o Outcome) {
	if full {
		c.full[key] = o
		return
	}
	c.brief[key] = o
}

package outlook

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"strconv"
)

// entryLine is a draw as a journal has it: floats as Go writes them, which
// gives the same bits again.
type entryLine struct {
	Row        int      `json:"row"`
	Impossible string   `json:"impossible,omitempty"`
	Out        []string `json:"out"`
}

func entryOf(d Draw) entryLine {
	x := entryLine{Row: d.Row, Impossible: d.Impossible}
	for _, v := range d.Out {
		x.Out = append(x.Out, strconv.FormatFloat(v, 'g', -1, 64))
	}
	return x
}

// sumDigits is how long the check sum before each line is.
const sumDigits = 8

// summed is a value as a line after its check sum.
func summed(v any) ([]byte, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return fmt.Appendf(nil, "%08x %s\n", crc32.ChecksumIEEE(text), text), nil
}

// Lines is draws as a journal has them, a line each, without its first line.
func Lines(draws []Draw) ([]byte, error) {
	var out []byte
	for _, d := range draws {
		line, err := summed(entryOf(d))
		if err != nil {
			return nil, err
		}
		out = append(out, line...)
	}
	return out, nil
}

// ReadLines reads what Lines gave, wherever it was made. The error names the
// line that is no draw of this ensemble.
func (e *Ensemble) ReadLines(text []byte) (draws []Draw, err error) {
	n := 0
	for line := range bytes.Lines(text) {
		n++
		d, ok := e.entry(line)
		if !ok || d.Row >= e.Rows() {
			return nil, fmt.Errorf("outlook: line %d is no draw of this ensemble", n)
		}
		draws = append(draws, d)
	}
	return draws, nil
}

package outlook

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"slices"
	"strconv"
)

// ResumeJournal opens a journal and reads its draws, in the order of rows. What
// follows a line that was not written whole is cut off. The error wraps
// ErrOtherRun where the journal is of another scenario, seed, version or design,
// and ErrTaken where another run is at it.
func (e *Ensemble) ResumeJournal(path, version string) (*Journal, []Draw, error) {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return nil, nil, err
	}
	if err := lock(f); err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	draws, good, err := e.readJournal(f, version)
	if err == nil {
		err = f.Truncate(good)
	}
	if err == nil {
		_, err = f.Seek(good, io.SeekStart)
	}
	if err != nil {
		return nil, nil, errors.Join(err, f.Close())
	}
	return &Journal{f: f}, draws, nil
}

// readJournal is the draws of whole lines, and where those end.
func (e *Ensemble) readJournal(r io.Reader, version string) (draws []Draw, good int64, err error) {
	in := bufio.NewReader(r)
	first, err := in.ReadBytes('\n')
	if err != nil && err != io.EOF {
		return nil, 0, err
	}
	if err := e.heads(first, version); err != nil {
		return nil, 0, err
	}
	good = int64(len(first))
	seen := map[int]bool{}
	for {
		line, err := in.ReadBytes('\n')
		d, ok := e.entry(line)
		if err != nil && err != io.EOF {
			return nil, 0, err
		}
		if !ok {
			break
		}
		good += int64(len(line))
		if d.Row < e.Rows() && !seen[d.Row] {
			seen[d.Row] = true
			draws = append(draws, d)
		}
	}
	slices.SortFunc(draws, func(a, b Draw) int { return a.Row - b.Row })
	return draws, good, nil
}

// heads reports how a journal's first line differs from the ensemble's.
func (e *Ensemble) heads(line []byte, version string) error {
	var is heading
	text, ok := unsummed(line)
	if !ok || json.Unmarshal(text, &is) != nil || is.Schema != journalSchema {
		return fmt.Errorf("%w: its first line is none of parley's", ErrOtherRun)
	}
	want := e.heading(version)
	for _, c := range []struct {
		what string
		same bool
	}{
		{"version " + is.Version, is.Version == want.Version},
		{"another scenario, or another state of it", is.Scenario == want.Scenario},
		{"seed " + strconv.FormatUint(is.Seed, 10), is.Seed == want.Seed},
		{"other changed numbers", slices.Equal(is.Base, want.Base) && slices.Equal(is.Inputs, want.Inputs)},
		{"another holdout", is.Holdout == want.Holdout},
		{"other figures", is.Deep == want.Deep && is.Stride == want.Stride && slices.Equal(is.Outputs, want.Outputs)},
		{"other indices", is.Indices == want.Indices && slices.EqualFunc(is.Factors, want.Factors, slices.Equal[[]int])},
	} {
		if !c.same {
			return fmt.Errorf("%w: %s", ErrOtherRun, c.what)
		}
	}
	return nil
}

// entry reads a line; its inputs follow from the row.
func (e *Ensemble) entry(line []byte) (Draw, bool) {
	var x entryLine
	text, ok := unsummed(line)
	if !ok || json.Unmarshal(text, &x) != nil || x.Row < 0 || len(x.Out) != len(e.outputs) {
		return Draw{}, false
	}
	d := Draw{Row: x.Row, Impossible: x.Impossible}
	for _, text := range x.Out {
		v, err := strconv.ParseFloat(text, 64)
		if err != nil {
			return Draw{}, false
		}
		d.Out = append(d.Out, v)
	}
	if d.Row < e.Rows() {
		d.In = e.drawn(e.Setting(d.Row))
	}
	return d, true
}

// unsummed is a line's text, false where the sum does not fit.
func unsummed(line []byte) ([]byte, bool) {
	text, whole := bytes.CutSuffix(line, []byte("\n"))
	if !whole || len(text) < sumDigits+1 {
		return nil, false
	}
	sum, err := strconv.ParseUint(string(text[:sumDigits]), 16, 32)
	text = text[sumDigits+1:]
	return text, err == nil && uint32(sum) == crc32.ChecksumIEEE(text)
}

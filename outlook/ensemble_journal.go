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

// Journal keeps draws on the disk as they are solved, so that a run that was
// cut can go on. It is a text file: a line that says whose draws they are, and
// a line a draw, each with its check sum; docs/ensemble.md has the format.
type Journal struct {
	f     *os.File
	since int // draws since the last sync
}

// syncEvery is after how many draws the journal is written out to the disk: a
// sync takes about as long as a hundredth of a draw of the largest scenarios,
// and what a power cut can take away is little.
const syncEvery = 16

// ErrOtherRun is wrapped where a journal belongs to another run.
var ErrOtherRun = errors.New("the journal is of another run")

// heading says whose draws a journal has. Draws is not in it: a row does not
// depend on how many there are.
type heading struct {
	Schema   string   `json:"schema"`
	Version  string   `json:"version"`
	Scenario string   `json:"scenario"` // its hash
	Seed     uint64   `json:"seed"`
	Indices  bool     `json:"indices"`
	Holdout  int      `json:"holdout"`
	Inputs   []string `json:"inputs"`
	Factors  [][]int  `json:"factors"`
	Base     []string `json:"base"` // all numbers that draws start from
}

const journalSchema = "parley.draws/1"

// heading is the ensemble's, as made by a version of the program.
func (e *Ensemble) heading(version string) heading {
	h := heading{
		Schema: journalSchema, Version: version, Scenario: e.s.Hash, Seed: e.c.Seed,
		Indices: e.c.Indices, Holdout: e.holdout,
	}
	for i := range e.inputs {
		h.Inputs = append(h.Inputs, e.InputName(i))
	}
	for _, f := range e.factors {
		h.Factors = append(h.Factors, f.Inputs)
	}
	for _, view := range e.base {
		for _, x := range view {
			h.Base = append(h.Base, strconv.FormatFloat(x, 'g', -1, 64))
		}
	}
	return h
}

// StartJournal makes a journal at a path where there is none yet.
func (e *Ensemble) StartJournal(path, version string) (*Journal, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	j := &Journal{f: f}
	if err := errors.Join(j.line(e.heading(version)), f.Sync()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return j, nil
}

// ResumeJournal opens a journal and reads its draws, in the order of rows. What
// follows a line that was not written whole is cut off. The error wraps
// ErrOtherRun where the journal is of another scenario, seed, version or design.
func (e *Ensemble) ResumeJournal(path, version string) (*Journal, []Draw, error) {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return nil, nil, err
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
		{"other indices", is.Indices == want.Indices && slices.EqualFunc(is.Factors, want.Factors, slices.Equal[[]int])},
	} {
		if !c.same {
			return fmt.Errorf("%w: %s", ErrOtherRun, c.what)
		}
	}
	return nil
}

// entryLine is a draw as a journal has it: floats as Go writes them, which
// gives the same bits again.
type entryLine struct {
	Row        int      `json:"row"`
	Impossible string   `json:"impossible,omitempty"`
	Out        []string `json:"out"`
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

// Keep appends a draw.
func (j *Journal) Keep(d Draw) error {
	x := entryLine{Row: d.Row, Impossible: d.Impossible}
	for _, v := range d.Out {
		x.Out = append(x.Out, strconv.FormatFloat(v, 'g', -1, 64))
	}
	if err := j.line(x); err != nil {
		return err
	}
	if j.since++; j.since < syncEvery {
		return nil
	}
	j.since = 0
	return j.f.Sync()
}

// Close writes everything out to the disk and leaves the file where it is.
func (j *Journal) Close() error { return errors.Join(j.f.Sync(), j.f.Close()) }

// sumDigits is how long the check sum before each line is.
const sumDigits = 8

// line writes a value after its check sum.
func (j *Journal) line(v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(j.f, "%08x %s\n", crc32.ChecksumIEEE(text), text)
	return err
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

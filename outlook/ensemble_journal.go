package outlook

import (
	"errors"
	"os"
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

// ErrTaken is wrapped where a journal is being written by another run.
var ErrTaken = errors.New("another run is writing the journal")

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
	// Outputs are names of figures, and Deep how many rows have the dear ones,
	// where those of a brief are asked for.
	Outputs []string `json:"outputs,omitempty"`
	Deep    int      `json:"deep,omitempty"`
	Stride  int      `json:"stride,omitempty"` // how the dear ones were solved
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
	if e.c.Brief != nil {
		h.Deep, h.Stride = e.c.Brief.Deep, e.c.Brief.Stride
		for _, o := range e.outputs {
			h.Outputs = append(h.Outputs, o.Name)
		}
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
	if err := errors.Join(lock(f), j.line(e.heading(version)), f.Sync()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return j, nil
}

// Keep appends a draw.
func (j *Journal) Keep(d Draw) error {
	if err := j.line(entryOf(d)); err != nil {
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

// line writes a value after its check sum.
func (j *Journal) line(v any) error {
	text, err := summed(v)
	if err != nil {
		return err
	}
	_, err = j.f.Write(text)
	return err
}

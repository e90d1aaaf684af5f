package main

import (
	"context"
	"errors"
	"os"

	"parley/explain"
	"parley/outlook"
)

// drawing is a brief's draws.
type drawing struct {
	*ensembleCmd
	result  *outlook.BriefResult
	journal string // where they are kept until the brief is there, "" for nowhere
}

// draw draws a scenario's numbers for a brief and measures all its figures; nil
// where no draws are asked for.
func (b *briefCmd) draw(ctx context.Context, c *console, a *asked, st *explain.Study, to target, bar *progress) (*drawing, error) {
	if b.Draws == 0 {
		return nil, nil
	}
	d := &drawing{ensembleCmd: &ensembleCmd{Draws: b.Draws, Seed: seed, Set: b.Set, View: b.View, Workers: b.Workers, Quiet: b.Quiet, Resume: b.Resume}}
	if files := to.files(); len(files) > 0 {
		d.Out = files[0]
	} else if b.Resume {
		return nil, bad("write the page or the report to a file: what was solved is kept beside it", "--resume: nothing is kept of a brief that is only printed")
	}
	conf := outlook.EnsembleConfig{
		Base: a.at, Held: d.held(a.scenario), Holdout: a.holdout, Draws: b.Draws, Seed: seed,
		Brief: &outlook.BriefFigures{Deep: min(b.Deep, b.Draws)},
	}
	// What cannot be drawn is told before the levers, which take a while.
	_, err := outlook.NewEnsemble(a.scenario, conf)
	if err != nil {
		return nil, undrawable(err)
	}
	if conf.Brief, err = outlook.FiguresOf(ctx, st, conf.Brief.Deep); err != nil {
		return nil, orEnded(ctx, err)
	}
	if !b.Exact {
		conf.Brief.Stride = explain.Stride
	}
	bar.stop() // draws have a bar of their own
	e, err := outlook.NewEnsemble(a.scenario, conf)
	if err != nil {
		return nil, undrawable(err)
	}
	draws, journal, err := d.solve(ctx, c, e)
	if err != nil {
		return nil, err
	}
	d.journal, d.result = journal, e.BriefResult(draws)
	horizon := outlook.Output{Kind: outlook.AtWarBy, Period: a.scenario.Conflict.Horizon}
	if s := d.result.Spread(horizon); s.Why != "" {
		return nil, bad("raise --draws, or narrow the ranges", "--draws: only %d of %d draws make a game: %s", s.N, b.Draws, plain(d.result.Example))
	}
	return d, nil
}

// left says what a brief that is not finished leaves of its draws.
func (d *drawing) left(c *console) {
	if d != nil {
		d.kept(c, d.Draws, d.Draws, d.journal)
	}
}

// done takes the journal away, once what was made of it is there.
func (d *drawing) done() error {
	if d == nil || d.journal == "" {
		return nil
	}
	return os.Remove(d.journal)
}

// undrawable is what NewEnsemble refused, with a remedy.
func undrawable(err error) error {
	if errors.Is(err, outlook.ErrTooFew) {
		return bad("raise --draws", "%s", said(err))
	}
	return bad("give a number a range, or hold some with --set", "%s", said(err))
}

// drawable refuses flags that do not go with --draws.
func (b *briefCmd) drawable() error {
	switch {
	case b.Draws < 0:
		return bad("leave it out to draw nothing", "--draws is %d, and cannot be below zero", b.Draws)
	case b.Deep < 0:
		return negative("--deep", b.Deep, "32")
	case b.Resume && b.Draws == 0:
		return bad("repeat the command that was stopped, with its --draws", "--resume: what is to be gone on with?")
	case b.Draws > 0 && b.Preview:
		return bad("leave --preview out", "--draws solves every draw in full, and a preview nothing")
	case b.Draws > 0 && b.Compare != "":
		return bad("run each of the two with --draws, without --compare", "--draws does not go with --compare: intervals of two settings overlap even where every draw moves")
	}
	return nil
}

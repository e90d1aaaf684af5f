package main

import (
	"context"

	"parley/brief"
	"parley/outlook"
)

// drawn is what draws of a scenario's numbers came to, for a brief; nil where none
// are asked for.
func (b *briefCmd) drawn(ctx context.Context, c *console, a *asked) (*brief.Draws, error) {
	if b.Draws == 0 {
		return nil, nil
	}
	if a.scenario.Talks == nil || len(a.scenario.Deals) == 0 {
		return nil, bad("parley ensemble has intervals of every other figure", "--draws: no deal can be struck in %s", a.scenario.Conflict.Name)
	}
	k := &ensembleCmd{Draws: b.Draws, Seed: seed, Set: b.Set, View: b.View, Workers: b.Workers, Quiet: b.Quiet}
	e, err := k.ensemble(ctx, c, a)
	if err != nil {
		return nil, err
	}
	draws, _, err := k.solve(ctx, c, e)
	if err != nil {
		return nil, err
	}
	r := e.Result(draws)
	out := &brief.Draws{Drawn: brief.Drawn{Draws: b.Draws, Impossible: r.Impossible, Numbers: len(e.Inputs()), Seed: seed}}
	for o, x := range e.Outputs() {
		if s := r.Spreads[o]; x.Kind == outlook.Agreement && s.Why == "" {
			out.Agreement = append(out.Agreement, brief.DrawnBy{Period: e.Period(o), Low: s.Low, High: s.High})
		}
	}
	if len(out.Agreement) == 0 {
		return nil, bad("raise --draws, or narrow the ranges", "--draws: only %d of %d draws make a game", b.Draws-r.Impossible, b.Draws)
	}
	return out, nil
}

// drawable refuses flags that do not go with --draws.
func (b *briefCmd) drawable() error {
	switch {
	case b.Draws < 0:
		return bad("leave it out to draw nothing", "--draws is %d, and cannot be below zero", b.Draws)
	case b.Draws > 0 && (b.Preview || b.Compare != ""):
		return bad("leave one of the two out", "--draws goes with neither --preview nor --compare")
	}
	return nil
}

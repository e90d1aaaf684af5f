package main

import (
	"bytes"
	"context"

	"parley/brief"
)

// compare sets the scenario of --compare beside the first.
func (b *briefCmd) compare(ctx context.Context, c *console, one *asked) error {
	two, err := c.ask(ctx, question{b.Compare, b.Holdout, b.CompareSet, b.CompareView, b.Quiet})
	if err != nil {
		return err
	}
	to, err := b.target(one.base + "-beside-" + two.base)
	if err != nil {
		return err
	}
	both, err := b.beside(ctx, c, one, two)
	if err != nil {
		return err
	}
	return b.deliver(ctx, c, to, forms{
		text: func() error { return brief.WriteComparisonText(c.out, both, b.profile(c)) },
		json: func(w *bytes.Buffer) error { return brief.WriteComparisonJSON(w, both) },
		html: func(w *bytes.Buffer) error { return brief.WriteComparisonHTML(w, both) },
	})
}

// beside works both out.
func (b *briefCmd) beside(ctx context.Context, c *console, one, two *asked) (*brief.Comparison, error) {
	bar := c.progress(ctx, b.Quiet)
	defer bar.stop()
	bar.update(0, 1, "solving both scenarios")
	first, err := b.options(one, bar)
	if err != nil {
		return nil, err
	}
	second, err := b.options(two, bar)
	if err != nil {
		return nil, err
	}
	both, err := brief.Compare(ctx,
		brief.Subject{Scenario: one.scenario, Options: first}, brief.Subject{Scenario: two.scenario, Options: second})
	return both, orEnded(ctx, err)
}

// options are what a report of the question is made with.
func (b *briefCmd) options(a *asked, bar *progress) (brief.Options, error) {
	wars, err := b.wars()
	return brief.Options{
		Holdout: a.holdout, Base: a.at, Version: version, Seed: seed, Workers: b.Workers, Progress: bar.update, Exact: b.Exact,
		Outside: wars, OutsideWeight: b.OutsideWeight,
	}, err
}

// orEnded is the context's error where that is why something failed.
func orEnded(ctx context.Context, err error) error {
	if err != nil && ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

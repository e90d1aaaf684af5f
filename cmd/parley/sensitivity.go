package main

import (
	"bytes"
	"context"

	"parley/brief"
)

// sensitivityCmd says which numbers matter, by slopes.
type sensitivityCmd struct {
	Scenario string `arg:"" complete:"scenario" help:"A name that parley list shows, a file, or - for standard input." placeholder:"NAME|FILE|-"`

	JSON bool `name:"json" help:"Print it as JSON and nothing else, viewer by viewer for every parameter."`

	Holdout string   `complete:"party" placeholder:"PARTY" help:"Measure this party's refusal, not the declared holdout's."`
	Set     []string `complete:"param" sep:"none" placeholder:"PARAM=VALUE" help:"Change a number before the slopes are taken; views of it keep their distance. May be repeated."`
	View    []string `complete:"view" sep:"none" placeholder:"PARTY.PARAM=VALUE" help:"Change what one party believes. May be repeated."`

	Width   int  `placeholder:"CELLS" help:"Columns of the page. Default: the terminal's, else 80."`
	NoColor bool `help:"Print without colours; so does NO_COLOR=1."`
	Workers int  `placeholder:"N" help:"How much to work on at once; it never changes a digit. Default: one a core."`
	Quiet   bool `short:"q" help:"Say nothing on standard error but what fails."`
}

// Help is the longer text of parley sensitivity --help.
func (*sensitivityCmd) Help() string {
	return "Takes slopes at the present values: two solves and a sweep, whatever the number of parameters."
}

// Run takes the slopes and prints the page.
func (k *sensitivityCmd) Run(ctx context.Context, c *console) error {
	switch {
	case k.Width < 0:
		return negative("--width", k.Width, "the terminal's own")
	case k.Workers < 0:
		return negative("--workers", k.Workers, "one a core")
	}
	a, err := c.ask(ctx, question{k.Scenario, k.Holdout, k.Set, k.View, k.Quiet})
	if err != nil {
		return err
	}
	x, err := k.build(ctx, c, a)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if k.JSON {
		err = brief.WriteSensitivityJSON(&out, x)
	} else {
		err = brief.WriteSensitivityText(&out, x, c.profile(k.Width, k.NoColor))
	}
	if err != nil {
		return err
	}
	_, err = c.out.Write(out.Bytes())
	return err
}

// build works it out with progress shown.
func (k *sensitivityCmd) build(ctx context.Context, c *console, a *asked) (*brief.Sensitivity, error) {
	bar := c.progress(ctx, k.Quiet)
	defer bar.stop()
	bar.update(0, 1, "solving the scenario")
	x, err := brief.BuildSensitivity(ctx, a.scenario, brief.Options{
		Holdout: a.holdout, Base: a.at, Version: version, Seed: seed, Workers: k.Workers, Progress: bar.update,
	})
	return x, orEnded(ctx, err)
}

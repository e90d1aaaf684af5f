package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"parley/catalogue"
	"parley/outlook"
	"parley/scenario"
)

// calibrateCmd holds a scenario's wars against wars.
type calibrateCmd struct {
	Scenario string `arg:"" complete:"shipped" placeholder:"TEMPLATE|NAME|FILE|-" help:"A template or a scenario that parley list shows, a file, or - for standard input."`

	Draws int    `default:"256" placeholder:"N" help:"How many points to draw (default 256); powers of two are spread most evenly."`
	Seed  uint64 `default:"1" placeholder:"S" help:"Which points, halves and resamples (default 1): the same seed gives the same bytes."`

	Kind      string `enum:",interstate,civil,all" default:"" placeholder:"KIND" help:"Which wars: interstate, civil or all. Default: the scenario's kind, or all."`
	Age       string `placeholder:"TIME" help:"Wars that had lasted as long, as in 39m or 3y. Default: from the scenario's began to its as_of."`
	Since     int    `placeholder:"YEAR" help:"Only wars that began in this year or later."`
	Until     string `placeholder:"DAY" help:"As the list stood on this day, such as 1991-12-31. Default: to its end."`
	Intensity string `enum:"minor,war" default:"minor" help:"minor: from 25 battle deaths a year, as UCDP counts. war: only those that reached 1,000 in some year."`
	Source    string `enum:"termination,episodes" default:"termination" help:"UCDP's list that says how wars ended, to 2020, or its list of episodes to 2024, which does not."`
	Wars      string `complete:"file" placeholder:"FILE" help:"The wars of this file instead; docs/baserate.md has its form."`

	Fit    bool     `help:"Look for ranges that fit one half of the wars, and hold them against the other half."`
	Params []string `complete:"ranged" placeholder:"PARAM,..." help:"With --fit: fit these numbers' ranges. Default: of those without claims and views, the four that matter most."`
	Write  string   `short:"o" complete:"file" placeholder:"FILE" help:"Fit, and write a copy of the scenario with the new ranges."`
	Force  bool     `help:"With --write: write over a file that is there."`

	JSON    bool   `name:"json" help:"Print it as JSON."`
	HTML    string `name:"html" complete:"file" placeholder:"FILE" help:"Write it as a page with its charts, too."`
	SVG     string `name:"svg" complete:"file" placeholder:"FILE" help:"Write the charts as a picture, too."`
	Workers int    `placeholder:"N" help:"How many draws to solve at once; it never changes a digit. Default: one a core."`
	Quiet   bool   `short:"q" help:"Say nothing on standard error but what fails."`
}

// Help is the longer text of parley calibrate --help.
func (*calibrateCmd) Help() string {
	return "Draws a scenario's numbers from their ranges, and holds when and how its war ends against wars that had lasted as long. " +
		"docs/calibrate.md says how, and what it does not show."
}

// Run draws, compares, and prints.
func (k *calibrateCmd) Run(ctx context.Context, c *console) error {
	rate := k.rate()
	if err := errors.Join(k.usable(), rate.places()); err != nil {
		return err
	}
	s, err := k.load(ctx, c)
	if err != nil {
		return err
	}
	conf, err := k.config(s, rate)
	if err != nil {
		return err
	}
	list, err := rate.list(ctx, c)
	if err != nil {
		return err
	}
	bar := c.progress(ctx, k.Quiet)
	bar.left = true
	conf.Progress = func(done, most int) { bar.update(done, most, "draws") }
	r, err := outlook.Calibrate(ctx, s, list, conf)
	bar.stop()
	if err != nil {
		return k.refused(ctx, err)
	}
	if err := k.write(ctx, c, r); err != nil {
		return err
	}
	return k.rate().print(ctx, c, r)
}

// rate is the question of parley baserate about the same wars.
func (k *calibrateCmd) rate() *baserateCmd {
	return &baserateCmd{
		Kind: k.Kind, Age: k.Age, Since: k.Since, Until: k.Until, Intensity: k.Intensity, Source: k.Source, Wars: k.Wars,
		JSON: k.JSON, HTML: k.HTML, SVG: k.SVG, Quiet: k.Quiet,
	}
}

// usable refuses flags that mean nothing, before any work.
func (k *calibrateCmd) usable() error {
	switch {
	case k.Workers < 0:
		return negative("--workers", k.Workers, "one a core")
	case k.Force && k.Write == "":
		return bad("give --write FILE, or leave it out", "--force: there is nothing to write")
	case len(k.Params) > 0 && !k.fits():
		return bad("add --fit, or leave it out", "--params says whose ranges to fit, and nothing is fitted")
	case k.Write == "":
		return nil
	case isFolder(k.Write):
		return bad("name a file in it", "--write: %s is a folder", k.Write)
	}
	if err := placeable(k.Write); err != nil {
		return err
	}
	if _, err := os.Lstat(k.Write); err == nil && !k.Force {
		return bad("choose another name, or add --force", "--write: %s is there already", k.Write)
	}
	return nil
}

// fits reports whether ranges are to be fitted.
func (k *calibrateCmd) fits() bool { return k.Fit || k.Write != "" }

// load reads a template, or what else may be named.
func (k *calibrateCmd) load(ctx context.Context, c *console) (*scenario.Scenario, error) {
	if text, ok := catalogue.Template(k.Scenario); ok {
		s, found := scenario.Parse(k.Scenario+".hcl", bytes.ReplaceAll(text, []byte(placeholder), []byte(k.Scenario)))
		if s == nil {
			return nil, fmt.Errorf("the template %s is at fault: %s", k.Scenario, found[0].Summary)
		}
		return s, nil
	}
	s, _, err := c.load(ctx, k.Scenario)
	return s, err
}

// config is what is asked.
func (k *calibrateCmd) config(s *scenario.Scenario, rate *baserateCmd) (outlook.CalibrateConfig, error) {
	conf := outlook.CalibrateConfig{Draws: k.Draws, Seed: k.Seed, Workers: k.Workers, Fit: k.fits()}
	for _, name := range k.Params {
		conf.Params = append(conf.Params, strings.TrimSpace(name))
	}
	if rate.Kind == "" {
		rate.Kind = s.Conflict.Kind
	}
	if rate.Kind == "" {
		rate.Kind = string(outlook.AllWars)
	}
	if k.Age == "" {
		rate.Age = "0"
	}
	var err error
	conf.Wars, err = rate.query()
	if k.Age == "" {
		conf.Wars.Age = outlook.AgeOf(s.Conflict)
	}
	return conf, err
}

// refused says why there is no answer.
func (k *calibrateCmd) refused(ctx context.Context, err error) error {
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case errors.Is(err, outlook.ErrTooFew):
		return bad("raise --draws, or narrow the ranges", "%s", said(err))
	}
	return bad("see parley calibrate --help, and docs/calibrate.md", "%s", said(err))
}

// write writes the scenario with the fitted ranges.
func (k *calibrateCmd) write(ctx context.Context, c *console, r *outlook.Calibration) error {
	if k.Write == "" {
		return nil
	}
	write := createFile
	if k.Force {
		write = func(path string, text []byte) error { return writeFile(ctx, path, text) }
	}
	if err := write(k.Write, r.Fit.Text()); err != nil {
		return err
	}
	if !k.Quiet {
		fmt.Fprintln(c.err, "The scenario with the new ranges is in "+k.Write)
	}
	return nil
}

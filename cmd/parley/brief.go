package main

import (
	"bytes"
	"context"

	"parley/brief"
	"parley/outlook"
)

// briefCmd works a scenario out.
type briefCmd struct {
	Scenario string `arg:"" complete:"scenario" help:"A name that parley list shows, a file, or - for standard input." placeholder:"NAME|FILE|-"`

	JSON   bool   `name:"json" help:"Print the report as JSON and nothing else."`
	HTML   string `name:"html" complete:"file" placeholder:"FILE" help:"Where the page goes; - for standard output. Default: NAME.html in this folder."`
	Output string `short:"o" complete:"file" placeholder:"FILE|DIR" help:"Write the page, or with --json the report, to this file or folder."`
	NoHTML bool   `name:"no-html" help:"Write no page."`

	Preview bool `help:"Print the first figures alone, quickly, and how far they may be off; writes no page."`

	Exact bool `help:"Solve every what-if of a large scenario in full; otherwise talks far ahead are taken in strides, and the method note says how far that is off."`

	Draws  int  `placeholder:"N" help:"Draw every number from its range N times, and print where every figure lies and what that comes from."`
	Deep   int  `default:"32" placeholder:"M" help:"With --draws: weigh the reasons and pull the levers in the first M draws too (default 32)."`
	Resume bool `help:"Go on from what a run with --draws that was stopped has kept beside its page or report."`

	Holdout string   `complete:"party" placeholder:"PARTY" help:"Explain this party's refusal, not the declared holdout's."`
	Set     []string `complete:"param" sep:"none" placeholder:"PARAM=VALUE" help:"Change a number, such as pressure=0.03 or rounds='10% a month'; views of it keep their distance. May be repeated."`
	View    []string `complete:"view" sep:"none" placeholder:"PARTY.PARAM=VALUE" help:"Change what one party believes. May be repeated."`

	Compare     string   `complete:"scenario" placeholder:"NAME|FILE" help:"Set another scenario beside it, or this one at another setting."`
	CompareSet  []string `complete:"param" sep:"none" placeholder:"PARAM=VALUE" help:"Like --set, for the scenario of --compare: brief X --compare X --compare-set P=V shows what a change does."`
	CompareView []string `complete:"view" sep:"none" placeholder:"PARTY.PARAM=VALUE" help:"Like --view, for the scenario of --compare."`

	OutsideWeight float64 `default:"0.5" placeholder:"W" help:"How much the base rate of past wars weighs beside the scenario, from 0 to 1, where both are averaged. Default: 0.5."`
	NoOutside     bool    `help:"Set no base rates beside the answer."`

	Width   int  `placeholder:"CELLS" help:"Columns of the printed brief. Default: the terminal's, else 80."`
	NoColor bool `help:"Print without colours; so does NO_COLOR=1."`
	Workers int  `placeholder:"N" help:"How much to work on at once; it never changes a digit. Default: one a core."`
	Quiet   bool `short:"q" help:"Say nothing on standard error but what fails."`
}

// Help is the longer text of parley brief --help.
func (*briefCmd) Help() string {
	return "Prints the brief and writes it as a page, one file that needs no network. " +
		"A page is written over only where parley made it."
}

// seed starts whatever is sampled. It is on the report, and fixed, so that the
// same scenario gives the same bytes.
const seed = 1

// Run works the scenario out and prints it.
func (b *briefCmd) Run(ctx context.Context, c *console) error {
	if err := b.sensible(); err != nil {
		return err
	}
	if b.Preview {
		c.hurry()
	}
	asked, err := c.ask(ctx, question{b.Scenario, b.Holdout, b.Set, b.View, b.Quiet})
	if err != nil {
		return err
	}
	if b.Preview {
		return b.preview(ctx, c, asked)
	}
	if b.Compare != "" {
		return b.compare(ctx, c, asked)
	}
	return b.one(ctx, c, asked)
}

// one works one scenario out.
func (b *briefCmd) one(ctx context.Context, c *console, a *asked) error {
	to, err := b.target(a.base)
	if err != nil {
		return err
	}
	p := c.printer(b.profile(c), to.text)
	r, d, err := b.build(ctx, c, a, p, to)
	if err != nil {
		d.left(c)
		return err
	}
	err = b.deliver(ctx, c, to, forms{
		text: func() error { return p.rest(r) },
		json: func(w *bytes.Buffer) error { return brief.WriteJSON(w, r) },
		html: func(w *bytes.Buffer) error { return brief.WriteHTML(w, r) },
	})
	if err != nil {
		d.left(c)
		return err
	}
	return d.done()
}

func (b *briefCmd) profile(c *console) brief.Profile { return c.profile(b.Width, b.NoColor) }

// sensible refuses flags that make no sense, alone or together.
func (b *briefCmd) sensible() error {
	switch {
	case b.Width < 0:
		return negative("--width", b.Width, "the terminal's own")
	case b.Workers < 0:
		return negative("--workers", b.Workers, "one a core")
	case !(b.OutsideWeight >= 0 && b.OutsideWeight <= 1):
		return bad("write a number from 0 to 1", "--outside-weight is %g", b.OutsideWeight)
	case b.Compare == "" && len(b.CompareSet)+len(b.CompareView) > 0:
		return bad("add --compare "+b.Scenario+" to compare two settings of it", "--compare-set and --compare-view need --compare")
	case b.Compare == "-" && b.Scenario == "-":
		return bad("put one of the two into a file", "standard input cannot be two scenarios")
	}
	if err := b.drawable(); err != nil {
		return err
	}
	return b.previewable()
}

// build makes the report, with progress shown and the first screen printed as
// soon as there is one.
func (b *briefCmd) build(ctx context.Context, c *console, a *asked, p *printer, to target) (*brief.Report, *drawing, error) {
	bar := c.progress(ctx, b.Quiet)
	defer bar.stop()
	bar.update(0, 1, "solving the scenario")
	p.before = bar.stop
	o, err := b.options(a, bar)
	if err != nil {
		return nil, nil, err
	}
	st, err := o.Study(a.scenario)
	if err != nil {
		return nil, nil, err
	}
	o.Stage, o.Glance = p.stage, bar.say
	d, err := b.draw(ctx, c, a, st, to, bar)
	if err != nil {
		return nil, nil, err
	} else if d != nil {
		o.Drawn = d.result
	}
	r, err := brief.BuildFrom(ctx, st, o)
	return r, d, orEnded(ctx, err)
}

// wars is the list that base rates are taken from; nil where none are wanted.
func (b *briefCmd) wars() (*outlook.WarList, error) {
	if b.NoOutside {
		return nil, nil
	}
	return outlook.ShippedWars(outlook.TerminationList)
}

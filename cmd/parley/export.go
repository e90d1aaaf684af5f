package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"parley/export"
	"parley/extensive"
	"parley/game"
)

// exportCmd writes a scenario's game for other programs.
type exportCmd struct {
	Scenario string `arg:"" complete:"scenario" help:"A name that parley list shows, a file, or - for standard input." placeholder:"NAME|FILE|-"`

	EFG   bool `name:"efg" xor:"form" help:"Write the first periods as a tree, for Gambit."`
	Prism bool `xor:"form" help:"Write the equilibrium's course as a Markov chain, for PRISM."`

	View    string   `complete:"party" placeholder:"PARTY" help:"Whose beliefs: in a tree everybody has them, in a chain it is as they see it. Default: the analyst's."`
	Party   string   `complete:"party" placeholder:"PARTY" help:"With --prism: this party's decisions against everybody else's play, instead of the chain."`
	Periods *int     `placeholder:"N" help:"How many. Default: 1 for a tree, the horizon for a chain, all that are solved for --party."`
	Set     []string `complete:"param" sep:"none" placeholder:"PARAM=VALUE" help:"Change a number, as in parley brief. May be repeated."`

	Scaled     bool `xor:"payoffs" help:"With --efg: payoffs divided by the noise, so that a precision of 1 gives the equilibrium whoever has which noise."`
	Discounted bool `xor:"payoffs" help:"With --efg: one player a party, payoffs discounted to the start."`

	Output string `short:"o" complete:"file" placeholder:"FILE|DIR" help:"Where it goes: a folder; for a tree also a file, or - for standard output. Default: this folder."`
	Quiet  bool   `short:"q" help:"Say nothing on standard error but what fails."`
}

// Help is the longer text of parley export --help.
func (*exportCmd) Help() string {
	return "Other programs can then check what Parley finds: gambit-logit the play of a tree, PRISM the chances of a chain " +
		"and what a best response is worth. Files are written over only where parley made them. docs/export.md says what is in them."
}

// Run exports.
func (e *exportCmd) Run(ctx context.Context, c *console) error {
	if err := e.sensible(); err != nil {
		return err
	}
	a, err := c.ask(ctx, question{name: e.Scenario, set: e.Set, quiet: e.Quiet})
	if err != nil {
		return err
	}
	if a.at == nil {
		a.at = a.scenario.Theta()
	}
	g, found := a.scenario.Compile(a.at)
	if found.HasErrors() {
		return errors.Join(found.Print(c.err), bad("mend it first", "%s has no game", a.scenario.Conflict.Name))
	}
	if e.EFG {
		err = e.tree(ctx, c, a, g)
	} else {
		err = e.prism(ctx, c, a, g)
	}
	return orEnded(ctx, e.large(err, a))
}

// sensible refuses flags that make no sense together.
func (e *exportCmd) sensible() error {
	switch {
	case !e.EFG && !e.Prism:
		return bad("add --efg for a tree that Gambit reads, or --prism for a chain that PRISM reads", "export %s as what?", e.Scenario)
	case e.EFG && e.Party != "":
		return bad("leave it out, or use --prism", "--party is for --prism")
	case e.Party != "" && e.View != "":
		return bad("leave --view out: a party's decisions are seen with its own beliefs", "--party and --view cannot be had together")
	case e.Prism && (e.Scaled || e.Discounted):
		return bad("leave them out, or use --efg", "--scaled and --discounted are for --efg")
	case e.Prism && e.Output == "-":
		return bad("name a folder", "--prism makes several files, which cannot all go to standard output")
	}
	return nil
}

// large tells the user what can be done about what is too large.
func (e *exportCmd) large(err error, a *asked) error {
	var big *export.TooLarge
	if !errors.As(err, &big) {
		return err
	}
	remedy := fmt.Sprintf("ask for fewer: --periods %d", big.Fit)
	if big.Fit == 0 {
		remedy = "not even one " + a.scenario.Conflict.Period.String() + " fits; give factors fewer levels, or issues fewer options"
	}
	return bad(remedy, "%s is too large for that: %v", a.scenario.Conflict.Name, big)
}

// viewer is whose beliefs are asked for.
func (e *exportCmd) viewer(a *asked) (int, error) {
	if e.View == "" {
		return 0, nil
	}
	return party(a, "--view", e.View)
}

// party is the viewer of that name.
func party(a *asked, flag, name string) (viewer int, err error) {
	i := a.scenario.PartyIndex(name)
	if i < 0 {
		names := parties(a.scenario)
		return 0, bad(suggest(name, names, among("parties", names)), "%s: %s has no party %q", flag, a.scenario.Conflict.Name, name)
	}
	return i + 1, nil
}

// periods is how many are asked for, given the usual number and the most.
func (e *exportCmd) periods(a *asked, usual, most int) (int, error) {
	switch {
	case e.Periods == nil:
		return usual, nil
	case *e.Periods < 1 || *e.Periods > most:
		return 0, bad(fmt.Sprintf("give a number from 1 to %d, or leave it out for %d", most, usual),
			"--periods is %d", *e.Periods)
	}
	return *e.Periods, nil
}

// tree writes the scenario's beginning for Gambit.
func (e *exportCmd) tree(ctx context.Context, c *console, a *asked, g *game.Game) error {
	n, err := e.periods(a, 1, g.Horizon+g.Tail)
	if err != nil {
		return err
	}
	viewer, err := e.viewer(a)
	if err != nil {
		return err
	}
	path := e.path(a.base, ".efg")
	if err := free(path, path, treeMark); err != nil {
		return err
	}
	t, err := export.NewTree(ctx, a.scenario, g, export.TreeOptions{Periods: n, Viewer: viewer, Form: e.form()})
	if err != nil {
		return err
	}
	if !e.Quiet {
		for _, note := range t.Notes {
			fmt.Fprintln(c.err, "note: "+note)
		}
	}
	if err := c.place(ctx, path, func(w *bytes.Buffer) error { return extensive.Write(w, t.Game) }); err != nil {
		return err
	}
	if path != "-" && !e.Quiet {
		fmt.Fprintln(c.err, "The tree is in "+path+e.called(t))
	}
	return nil
}

// called is how Gambit is to be asked.
func (e *exportCmd) called(t *export.Tree) string {
	if t.Precision == 0 {
		return ""
	}
	return fmt.Sprintf("; gambit-logit -e -l %.17g finds Parley's equilibrium", t.Precision)
}

func (e *exportCmd) form() export.Form {
	switch {
	case e.Scaled:
		return export.Scaled
	case e.Discounted:
		return export.Discounted
	}
	return export.ByPeriod
}

// path is where the file of that ending goes.
func (e *exportCmd) path(base, ending string) string {
	switch {
	case e.Output == "":
		return base + ending
	case e.Output == "-" || e.EFG && !isFolder(e.Output):
		return e.Output
	}
	return filepath.Join(e.Output, base+ending)
}

package main

import (
	"context"
	"errors"
	"strings"
	"syscall"

	"github.com/alecthomas/kong"
)

// grammar is every command and flag. Its texts are the help.
type grammar struct {
	Brief       briefCmd       `cmd:"" help:"Work a scenario out: print the brief, and write it as a page."`
	Sensitivity sensitivityCmd `cmd:"" help:"Print what a tenth of every number's range does, by slopes."`
	Ensemble    ensembleCmd    `cmd:"" help:"Draw every number from its range, and print how far the answer depends on them."`
	Worker      workerCmd      `cmd:"" help:"Solve draws that parley ensemble --database has queued."`
	Baserate    baserateCmd    `cmd:"" help:"Say how wars went that had lasted as long: how many ended, when and how."`
	Calibrate   calibrateCmd   `cmd:"" help:"Hold when and how a scenario's war ends against past wars, and fit ranges to them."`
	Check       checkCmd       `cmd:"" help:"Report every fault of scenario files."`
	Fmt         fmtCmd         `cmd:"" help:"Print scenario files in the canonical layout."`
	List        listCmd        `cmd:"" help:"List the scenarios and templates that ship."`
	Show        showCmd        `cmd:"" help:"Print the text of a scenario or template that ships."`
	Draft       draftCmd       `cmd:"" help:"Make an article into a first scenario that runs at once."`
	New         newCmd         `cmd:"" help:"Write a new scenario that runs at once, from a template."`
	Export      exportCmd      `cmd:"" help:"Write a scenario's game for Gambit or PRISM, to check what Parley finds."`
	Efg         efgCmd         `cmd:"" help:"Solve a game tree in Gambit's .efg format."`
	Read        readCmd        `cmd:"" help:"Take an article apart: what it claims and why, who says what, and how surely."`
	Completion  completionCmd  `cmd:"" help:"Print the script that completes commands in a shell."`
	Version     versionCmd     `cmd:"" help:"Print the version."`
	Complete    completeCmd    `cmd:"" hidden:"" help:"Print what could come next; the scripts of completion call it."`
}

const description = `Says whether a party that holds out would accept a deal, why not, and what would change its mind.

Start with: parley brief ukraine-2025

Exit codes: 0 done, 1 failed while running, 2 the input is at fault, 70 a fault in parley, 130 interrupted.`

// parser reads arguments into g.
func parser(g *grammar, c *console) *kong.Kong {
	return kong.Must(g, kong.Name("parley"), kong.Description(description), kong.Writers(c.out, c.err),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: brief80}),
		kong.Vars{"templates": strings.Join(templateNames(), ","), "templates_said": strings.Join(templateNames(), ", ")})
}

// brief80 keeps help readable on a wide terminal.
const brief80 = 80

// command reads the arguments and runs the command in them.
func command(ctx context.Context, c *console, args []string) error {
	var g grammar
	switch {
	case len(args) == 0:
		args = []string{"--help"}
	case args[0] == "--version":
		args[0] = "version"
	}
	k, err := parser(&g, c).Parse(args)
	if errors.Is(err, syscall.EPIPE) {
		return err // whoever read the help has seen enough
	} else if err != nil {
		return misused(err)
	}
	k.Bind(k.Model)
	k.BindTo(ctx, (*context.Context)(nil))
	return k.Run(c)
}

// misused is a fault in the arguments, with the command whose help to read.
func misused(err error) error {
	help := "parley --help"
	var p *kong.ParseError
	if errors.As(err, &p) && p.Context != nil && p.Context.Selected() != nil {
		help = "parley " + p.Context.Selected().Name + " --help"
	}
	return bad("see "+help, "%s", strings.ReplaceAll(err.Error(), "\n", " "))
}

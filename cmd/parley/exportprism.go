package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"

	"parley/export"
	"parley/game"
)

// prism writes the chain, or a party's decision process, for PRISM.
func (e *exportCmd) prism(ctx context.Context, c *console, a *asked, g *game.Game) error {
	m, base, err := e.model(ctx, a, g)
	if err != nil {
		return err
	}
	for _, p := range m.Parts(filepath.Base(base)) {
		if err := streamFile(ctx, base+p.Ending, p.Write); err != nil {
			return err
		}
	}
	if !e.Quiet {
		fmt.Fprintf(c.err, "%d states and %d transitions are in %s.tra and beside it; %s.props says how to ask PRISM\n",
			m.States(), m.Transitions(), base, base)
	}
	return nil
}

// model makes what is asked for, and says what its files are called.
func (e *exportCmd) model(ctx context.Context, a *asked, g *game.Game) (m *export.Model, base string, err error) {
	who, flag, ending, usual, most := e.View, "--view", "-view", g.Horizon, g.Horizon
	if e.Party != "" {
		who, flag, ending, usual, most = e.Party, "--party", "-reply", g.Horizon+g.Tail, g.Horizon+g.Tail
	}
	n, err := e.periods(a, usual, most)
	if err != nil {
		return nil, "", err
	}
	viewer, name := 0, a.base
	if who != "" {
		if viewer, err = party(a, flag, who); err != nil {
			return nil, "", err
		}
		name += "-" + fileName(who) + ending
	}
	base = e.path(name, "")
	for _, part := range export.Endings() {
		if err := free(base+part, base+".props", propsMark); err != nil {
			return nil, "", err
		}
	}
	if e.Party != "" {
		m, err = export.Reply(ctx, a.scenario, g, viewer-1, n)
	} else {
		m, err = export.Chain(ctx, a.scenario, g, viewer, n)
	}
	return m, base, err
}

// What tells exported files from any other. Files of PRISM's have no room for a
// mark: those beside a file of properties with one are taken for parley's.
var (
	treeMark  = regexp.MustCompile(`^EFG 2 R "[^\n]* \(parley export\)"`)
	propsMark = regexp.MustCompile(`^// Made by parley export`)
)

// free refuses a path that cannot be written, or at which there is a file that
// parley did not make, which it knows by the mark of the file at marking.
func free(path, marking string, mark *regexp.Regexp) error {
	if path == "-" {
		return nil
	}
	if err := placeable(path); err != nil {
		return err
	}
	if info, err := os.Stat(path); os.IsNotExist(err) {
		return nil
	} else if err == nil && info.Mode().IsRegular() && marked(marking, mark) {
		return nil
	}
	return bad("move it away, or choose another place with -o", "%s is there and was not made by parley export", path)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"parley/outlook"
)

// dear is the number of solves above which it is said how to do with fewer: a
// quarter of an hour on two cores where one takes a second.
const dear = 2000

// solve solves what is not solved yet, and gives all draws in order and the
// path of their journal.
func (k *ensembleCmd) solve(ctx context.Context, c *console, e *outlook.Ensemble) (draws []outlook.Draw, path string, err error) {
	var j *outlook.Journal
	if k.Out != "" {
		path = k.Out + ".journal"
		if j, draws, err = k.journal(e, path); err != nil {
			return nil, "", err
		}
	}
	k.cost(c, e, len(draws))
	done := map[int]bool{}
	for _, d := range draws {
		done[d.Row] = true
	}
	bar := c.progress(ctx, k.Quiet)
	bar.left = true
	n, todo := 0, 0
	for row := range e.Rows() {
		if !done[row] {
			todo += e.Solves(row)
		}
	}
	bar.update(0, todo, "settings of draws")
	err = e.Run(ctx, k.Workers, func(row int) bool { return done[row] }, func(d outlook.Draw) error {
		draws = append(draws, d)
		n += e.Solves(d.Row)
		bar.update(n, todo, "settings of draws")
		if j == nil {
			return nil
		}
		return j.Keep(d)
	})
	bar.stop()
	if j != nil {
		err = errors.Join(err, j.Close())
	}
	if err != nil {
		k.kept(c, len(draws), e.Rows(), path)
		return nil, "", orEnded(ctx, err)
	}
	slices.SortFunc(draws, func(a, b outlook.Draw) int { return a.Row - b.Row })
	return draws, path, nil
}

// kept says what a run that ends early leaves.
func (k *ensembleCmd) kept(c *console, n, all int, path string) {
	if path == "" || k.Quiet {
		return
	}
	fmt.Fprintf(c.err, "%d of %d settings are kept in %s; the same command with --resume goes on\n", n, all, path)
}

// journal starts one, or goes on with one.
func (k *ensembleCmd) journal(e *outlook.Ensemble, path string) (*outlook.Journal, []outlook.Draw, error) {
	if k.Resume {
		j, draws, err := e.ResumeJournal(path, version)
		switch {
		case errors.Is(err, outlook.ErrTaken):
			return nil, nil, bad("let it finish, or stop it", "%s: %s", path, err)
		case errors.Is(err, outlook.ErrOtherRun):
			return nil, nil, bad("repeat the command that was stopped, or remove the file to begin anew", "%s: %s", path, err)
		case !errors.Is(err, fs.ErrNotExist):
			return j, draws, readable(path, err)
		}
	}
	j, err := e.StartJournal(path, version)
	if errors.Is(err, fs.ErrExist) {
		return nil, nil, bad("add --resume to go on, or remove the file to begin anew", "%s is there: a run was stopped, or is still going", path)
	} else if err != nil {
		return nil, nil, unwritable(path, err)
	}
	return j, nil, nil
}

func readable(path string, err error) error {
	if err == nil {
		return nil
	}
	return failed(err, "check the file's permissions", "going on from %s", path)
}

// cost says how much there is to do before it is begun.
func (k *ensembleCmd) cost(c *console, e *outlook.Ensemble, have int) {
	if k.Quiet {
		return
	}
	all := 0
	for row := range e.Rows() {
		all += e.Solves(row)
	}
	fmt.Fprintf(c.err, "%s to solve: %s", several(all, "setting"), several(k.Draws, "point"))
	if n := e.Deep(); n > 0 {
		fmt.Fprintf(c.err, ", with reasons and levers at the first %d", n)
	}
	if k.Indices {
		fmt.Fprintf(c.err, ", each at 2 settings and one more for each of %s", several(len(e.Factors()), "number"))
	}
	if have > 0 {
		fmt.Fprintf(c.err, "; %d are solved already", have)
	}
	fmt.Fprintln(c.err)
	if k.Indices && k.Screen == 0 && e.Rows() > dear {
		fmt.Fprintln(c.err, "note: --screen K takes an index for each of the K numbers that matter most, and one for all the rest")
	}
}

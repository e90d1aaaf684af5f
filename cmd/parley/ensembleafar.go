package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"

	"parley/fleet"
	"parley/outlook"
)

// afar has the draws solved by workers that share a database, and delivers what a
// run in this process would.
func (k *ensembleCmd) afar(ctx context.Context, c *console, a *asked, e *outlook.Ensemble) error {
	d, err := fleet.Open(ctx, k.Database)
	if err != nil {
		return orEnded(ctx, fromFleet(err))
	}
	defer d.Close()
	o := &fleet.Order{Build: build(), File: neutral(a.file), Text: a.text, Config: e.Config()}
	if k.Cancel {
		return k.cancel(ctx, c, d, o)
	}
	began := c.now()
	now, err := e.Now(ctx, k.Workers)
	if err != nil {
		return orEnded(ctx, err)
	}
	cores := cmp.Or(k.Workers, runtime.GOMAXPROCS(0))
	r, err := d.Post(ctx, o, fleet.ShardSize(e.Rows(), c.now().Sub(began).Seconds()*float64(cores)))
	if err != nil {
		return orEnded(ctx, fromFleet(err))
	}
	if !k.Wait {
		k.note(c, "%s: queued as ensemble %s; the same command without --no-wait waits for it", several(e.Rows(), "setting"), r.ID())
		return nil
	}
	k.cost(c, e, 0)
	draws, err := k.gather(ctx, c, d, r)
	if err != nil {
		return err
	}
	if err := k.deliver(ctx, c, e, draws, ""); err != nil {
		return err
	}
	return k.show(c, a, e, draws, now)
}

// neutral is a name with the ending of a file, which tells its syntax, and nothing
// of where it lies.
func neutral(file string) string {
	if strings.HasSuffix(file, ".json") {
		return "scenario.json"
	}
	return "scenario.hcl"
}

// note says something on standard error, unless nothing is to be said there.
func (k *ensembleCmd) note(c *console, format string, args ...any) {
	if !k.Quiet {
		fmt.Fprintf(c.err, format+"\n", args...)
	}
}

// gather waits for all draws.
func (k *ensembleCmd) gather(ctx context.Context, c *console, d *fleet.Database, r *fleet.Run) ([]outlook.Draw, error) {
	w := &waiting{k: k, c: c, d: d, bar: c.progress(ctx, k.Quiet), had: -1}
	w.bar.left = true
	err := r.Wait(ctx, w.tell)
	w.bar.stop()
	if ctx.Err() != nil {
		k.note(c, "%d of %d settings are solved; the others stay in the queue, and workers go on.", w.last.Rows, w.last.AllRows)
		k.note(c, "The same command waits for them again; with --cancel it takes them out.")
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, fromFleet(err)
	}
	draws, err := r.Draws(ctx)
	return draws, orEnded(ctx, fromFleet(err))
}

// waiting is what is said while others work.
type waiting struct {
	k    *ensembleCmd
	c    *console
	d    *fleet.Database
	bar  *progress
	last fleet.Status
	had  int    // rows that were there at the beginning, -1 before it is known
	said string // what was said last
}

// tell shows how far the run has come, and says what keeps it, once.
func (w *waiting) tell(s fleet.Status) {
	said := w.keeps(s)
	if said != w.said && said != "" {
		w.bar.stop()
		w.k.note(w.c, "%s", said)
	}
	w.said = said
	if s.Lost != nil {
		return
	}
	if w.last = s; w.had < 0 {
		w.had = s.Rows
		if s.Rows > 0 {
			w.k.note(w.c, "%d of them are solved already", s.Rows)
		}
	}
	w.bar.update(s.Rows-w.had, s.AllRows-w.had, "draws")
}

// keeps is what the run is held up by, "" for nothing.
func (w *waiting) keeps(s fleet.Status) string {
	switch {
	case s.Lost != nil:
		return s.Lost.Error() + "; asking again"
	case s.Done+s.Failed == s.Shards || s.Workers > 0:
		return ""
	case len(s.Others) > 0:
		return fmt.Sprintf("no worker of parley %s is there; those that are there are of %s, and cannot give the same digits", build(), strings.Join(s.Others, ", "))
	}
	return fmt.Sprintf("no worker is there: start parley worker --database ... on any machine that reaches %s, with this build of parley: %s", w.d.Where(), build())
}

// cancel takes shards out of the queue.
func (k *ensembleCmd) cancel(ctx context.Context, c *console, d *fleet.Database, o *fleet.Order) error {
	left, err := d.Cancel(ctx, o)
	switch {
	case err != nil:
		return orEnded(ctx, fromFleet(err))
	case left < 0:
		return bad("repeat the command that queued them, with all its flags, and add --cancel", "--cancel: the database has no such draws")
	}
	k.note(c, "%s will not be solved; what is solved stays, and the same command without --cancel goes on from it", several(left, "shard"))
	return nil
}

// fromFleet is an error of the fleet as the command tells it.
func fromFleet(err error) error {
	var f *fleet.Fault
	var m *fleet.Missing
	switch {
	case errors.As(err, &f) && f.Input:
		return bad(f.Remedy, "--database: %s", f.Error())
	case errors.As(err, &f):
		return &failure{code: exitFailed, what: f.Error(), remedy: f.Remedy}
	case errors.As(err, &m):
		return &failure{code: exitFailed, what: missing(m), remedy: "what is solved stays in the database; mend the cause, and the same command tries these again"}
	}
	return err
}

// missing says which draws there are not, and why.
func missing(m *fleet.Missing) string {
	lines := []string{several(len(m.Failures), "shard") + " could not be solved; these draws are missing:"}
	for _, f := range m.Failures[:min(mostListed, len(m.Failures))] {
		which := fmt.Sprintf("%d to %d", f.First, f.Last)
		if f.First == f.Last {
			which = fmt.Sprint(f.First)
		}
		why := strings.Join(slices.Collect(strings.Lines(f.Error)), " ")
		lines = append(lines, fmt.Sprintf("  %s, tried %s: %s", which, several(f.Tries, "time"), strings.ReplaceAll(why, "\n", "")))
	}
	if more := len(m.Failures) - mostListed; more > 0 {
		lines = append(lines, "  and those of "+several(more, "more shard"))
	}
	return strings.Join(lines, "\n")
}

package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"runtime"

	"parley/fleet"
)

// workerCmd solves what others have queued.
type workerCmd struct {
	Database string `required:"" placeholder:"postgres://..." help:"The PostgreSQL that the draws are queued in."`
	Jobs     int    `placeholder:"N" help:"How many shards to solve at once, each on one core. Default: one a core."`
	Quiet    bool   `short:"q" help:"Say nothing on standard error but why it ends."`
}

// Help is the longer text of parley worker --help.
func (*workerCmd) Help() string {
	return "Solves shards of draws until it is stopped; Ctrl-C gives back what is not finished. Any number of workers, on any machines, may share a database."
}

// Run works until it is interrupted, which is how it ends.
func (k *workerCmd) Run(ctx context.Context, c *console) error {
	if k.Jobs < 0 {
		return negative("--jobs", k.Jobs, "one a core")
	}
	d, err := fleet.Open(ctx, k.Database)
	if err != nil {
		return orEnded(ctx, fromFleet(err))
	}
	defer d.Close()
	host, err := os.Hostname()
	if err != nil {
		host = "unknown" // it is told to people only
	}
	w := fleet.Worker{Build: build(), Host: host, AtOnce: cmp.Or(k.Jobs, runtime.GOMAXPROCS(0)), Say: func(line string) { k.say(c, line) }}
	k.say(c, fmt.Sprintf("parley %s takes shards from %s, %d at once; Ctrl-C gives back what is not finished", w.Build, d.Where(), w.AtOnce))
	solved, err := d.Work(ctx, w)
	if err != nil {
		return orEnded(ctx, fromFleet(err))
	}
	k.say(c, several(solved, "shard")+" solved; what was not finished is given back")
	return nil
}

func (k *workerCmd) say(c *console, line string) {
	if !k.Quiet {
		fmt.Fprintln(c.err, line)
	}
}

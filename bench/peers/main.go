// Command peers lets other programs do what Parley does, on the same growing
// games, and prints what each took and how far their answers lie apart:
// gambit-logit on bargaining trees, PRISM on scenarios. README.md says what it
// needs and what the columns mean.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := command(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// command does what the arguments ask for, and gives the exit code: 2 for
// arguments that cannot be read, 1 for what failed.
func command(ctx context.Context, args []string, out, errs io.Writer) int {
	err := part(ctx, args, out, errs)
	if err == errNoPart {
		var b *bench
		b, err = arguments(args, out, errs)
		switch {
		case errors.Is(err, flag.ErrHelp):
			return 0
		case err != nil:
			return 2
		}
		err = b.all(ctx)
	}
	if err != nil {
		fmt.Fprintln(errs, "peers:", err)
		return 1
	}
	return 0
}

// bench is what is asked for.
type bench struct {
	limit     time.Duration // how long one run may take
	runs      int           // how often each is run, at the most
	noise     float64       // of both parties in the trees
	sets      int           // information sets of the largest tree
	only      string        // "trees", "scenarios", or "" for both
	self      string        // this program, which runs Parley's side
	folder    string        // where the games are written
	out, errs io.Writer
}

const (
	onlyTrees     = "trees"
	onlyScenarios = "scenarios"
)

func arguments(args []string, out, errs io.Writer) (*bench, error) {
	b := &bench{out: out, errs: errs}
	f := flag.NewFlagSet("peers", flag.ContinueOnError)
	f.SetOutput(errs)
	f.DurationVar(&b.limit, "limit", time.Minute, "how long one run may take")
	f.IntVar(&b.runs, "runs", 3, "how often each is run, at the most; the least time counts")
	f.Float64Var(&b.noise, "noise", 0.1, "noise of both parties in the trees")
	f.IntVar(&b.sets, "sets", 200_000, "information sets that a tree may have")
	f.StringVar(&b.only, "only", "", "trees (with gambit-logit) or scenarios (with PRISM) alone")
	err := f.Parse(args)
	if err != nil {
		return nil, err
	}
	switch {
	case f.NArg() > 0:
		err = fmt.Errorf("%q is not read: there are flags only", f.Arg(0))
	case b.limit <= 0 || b.runs < 1 || !(b.noise > 0) || b.sets < 1:
		err = fmt.Errorf("-limit, -runs, -noise and -sets have to be above 0")
	case b.only != "" && b.only != onlyTrees && b.only != onlyScenarios:
		err = fmt.Errorf("-only is %q; it can be %s or %s", b.only, onlyTrees, onlyScenarios)
	}
	if err != nil {
		fmt.Fprintln(errs, "peers:", err)
	}
	return b, err
}

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
)

// errNoPart says that the arguments name no part.
var errNoPart = errors.New("not a part of the program")

// part does one of the things that this program asks of itself, in a process of
// its own so that they are measured as the peers are.
func part(ctx context.Context, args []string, out, errs io.Writer) error {
	if len(args) == 0 {
		return errNoPart
	}
	switch args[0] {
	case "measure":
		return measured(ctx, args[1:], out)
	case "tree":
		return solveTree(args[1:], out, errs)
	case "forecast":
		return forecast(ctx, args[1:], out, errs)
	case "chain":
		return writeChain(ctx, args[1:], out)
	}
	return errNoPart
}

// comparison is one peer and what it is compared on.
type comparison struct {
	only  string // what -only calls it
	title string
	peer  peer
	rows  func(ctx context.Context, path string) ([]row, error)
}

func (b *bench) comparisons() []comparison {
	return []comparison{
		{onlyTrees, "Logit equilibrium of bargaining trees: gambit-logit and parley's extensive.Solve", gambit, b.trees},
		{onlyScenarios, "Agreement within so many periods: PRISM's explicit engine and parley's forecast", prism, b.chains},
	}
}

// all compares on everything that is asked for, and says what it leaves out.
func (b *bench) all(ctx context.Context) (err error) {
	if b.self, err = os.Executable(); err != nil {
		return err
	}
	if b.folder, err = os.MkdirTemp("", "peers"); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(b.folder)) }()
	fmt.Fprintf(b.out, "%s %s/%s, %d cores; at most %s and %d times a run\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), b.limit, b.runs)
	for _, c := range b.comparisons() {
		if b.only != "" && b.only != c.only {
			continue
		}
		if err := b.compare(ctx, c); err != nil {
			return err
		}
	}
	return nil
}

// compare prints one comparison's table. Rows that there are when something
// fails are printed too: a run may have taken minutes.
func (b *bench) compare(ctx context.Context, c comparison) error {
	fmt.Fprintf(b.out, "\n%s\n", c.title)
	path, err := c.peer.find()
	if err != nil {
		fmt.Fprintf(b.out, "skipped: %v\n", err)
		return nil
	}
	version, err := c.peer.version(ctx, path)
	if err != nil {
		fmt.Fprintf(b.out, "skipped: %v\n", err)
		return nil
	}
	fmt.Fprintf(b.out, "%s\n\n", version)
	rows, err := c.rows(ctx, path)
	fmt.Fprint(b.out, table(rows, b.limit))
	return err
}

// tell says what is being done, for whoever waits.
func (b *bench) tell(format string, args ...any) { fmt.Fprintf(b.errs, format+"\n", args...) }

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// measure is what one run of a program took, and what it said.
type measure struct {
	Seconds float64 // by the clock on the wall
	CPU     float64 // seconds of all cores, in the program and in the system
	Peak    int64   // bytes of memory held at most; 0 where the system does not say
	Out     string
	Err     string
	Exit    int
	Late    bool // stopped at the limit
	Runs    int  // runs behind the figures
}

// afterwards is how long the pipes of a program that was stopped are waited for.
const afterwards = 5 * time.Second

// once runs a program and measures it.
//
// Linux counts what a process held before it became another program as that
// program's own. So once is called in a small process of its own (apart), never
// in the one that holds the games.
func once(ctx context.Context, limit time.Duration, name string, args ...string) (measure, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	alone(cmd)
	cmd.WaitDelay = afterwards
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	began := time.Now()
	err := cmd.Run()
	if cmd.ProcessState == nil {
		return measure{}, fmt.Errorf("%s cannot be run: %w", name, err)
	}
	return measure{
		Seconds: time.Since(began).Seconds(),
		CPU:     (cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()).Seconds(),
		Peak:    peak(cmd.ProcessState),
		Out:     out.String(),
		Err:     errs.String(),
		Exit:    cmd.ProcessState.ExitCode(),
		Late:    errors.Is(ctx.Err(), context.DeadlineExceeded),
		Runs:    1,
	}, nil
}

// measured is the part that runs once and tells what it found as JSON.
func measured(ctx context.Context, args []string, out io.Writer) error {
	if len(args) < 2 {
		return errors.New("measure wants a limit and a program")
	}
	limit, err := time.ParseDuration(args[0])
	if err != nil {
		return err
	}
	m, err := once(ctx, limit, args[1], args[2:]...)
	if err != nil {
		return err
	}
	return json.NewEncoder(out).Encode(m)
}

// apart runs once in a process of its own.
func (b *bench) apart(ctx context.Context, args []string) (measure, error) {
	own := append([]string{"measure", b.limit.String()}, args...)
	cmd := exec.CommandContext(ctx, b.self, own...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) } // it has a program to stop
	cmd.WaitDelay = 2 * afterwards
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return measure{}, fmt.Errorf("measuring %s: %w: %s", args[0], err, strings.TrimSpace(errs.String()))
	}
	var m measure
	return m, json.Unmarshal(out, &m)
}

// best runs a program as often as asked for, or until the runs together have
// taken the limit: the least time and the most memory of all. One that fails or
// is late is not run again.
func (b *bench) best(ctx context.Context, args ...string) (measure, error) {
	all, err := b.apart(ctx, args)
	spent := all.Seconds
	for err == nil && all.ok() && all.Runs < b.runs && spent < b.limit.Seconds() {
		var m measure
		if m, err = b.apart(ctx, args); err != nil || !m.ok() {
			break
		}
		spent += m.Seconds
		all.Seconds, all.CPU = min(all.Seconds, m.Seconds), min(all.CPU, m.CPU)
		all.Peak = max(all.Peak, m.Peak)
		all.Runs++
	}
	return all, err
}

func (m measure) ok() bool { return m.Exit == 0 && !m.Late }

// ran says that the figures are those of a run that came to its end.
func (m measure) ran() bool { return m.Runs > 0 && m.ok() }

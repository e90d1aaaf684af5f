package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"syscall"
)

// The exit codes; the package comment says when.
const (
	exitFailed      = 1
	exitBadInput    = 2
	exitFault       = 70 // EX_SOFTWARE of sysexits.h
	exitInterrupted = 130
)

// failure is an error for the one who runs the command: what went wrong, why,
// and what to do about it.
type failure struct {
	code   int
	what   string
	cause  error  // nil where what says it all
	remedy string // "" where there is none
}

func (f *failure) Error() string {
	if f.cause == nil {
		return f.what
	}
	return f.what + ": " + plainly(f.cause)
}

func (f *failure) Unwrap() error { return f.cause }

// bad is a failure of the input.
func bad(remedy, format string, args ...any) error {
	return &failure{code: exitBadInput, what: fmt.Sprintf(format, args...), remedy: remedy}
}

// negative is a count given as less than nothing; left out, it is what
// otherwise says.
func negative(flag string, n int, otherwise string) error {
	return bad("leave it out for "+otherwise, "%s is %d, and cannot be below zero", flag, n)
}

// failed is a failure at run time.
func failed(cause error, remedy, format string, args ...any) error {
	return &failure{code: exitFailed, what: fmt.Sprintf(format, args...), cause: cause, remedy: remedy}
}

// silent is a failure of which all has been said already.
func silent(code int) error { return &failure{code: code} }

// plainly is an error without the system call and the path, which the message
// around it names already.
func plainly(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// exit says what went wrong, if anything did, and gives the exit code.
func (c *console) exit(err error) int {
	var f *failure
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return 0
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(c.err, "parley: interrupted; nothing was left half-written")
		return exitInterrupted
	case !errors.As(err, &f):
		f = &failure{code: exitFailed, what: err.Error()}
	}
	if f.what != "" {
		fmt.Fprintln(c.err, "parley: "+err.Error())
	}
	if f.remedy != "" {
		fmt.Fprintln(c.err, "  "+f.remedy)
	}
	return f.code
}

// crashed reports a fault in the program without a page of stack.
func (c *console) crashed(fault any) int {
	fmt.Fprintf(c.err, "parley: a fault in parley itself: %v\n", fault)
	fmt.Fprintln(c.err, "  please report it, with the command and the scenario; no file was left half-written")
	return exitFault
}

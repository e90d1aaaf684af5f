package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"
)

func TestExit(t *testing.T) {
	for _, c := range []struct {
		err  error
		code int
		said string
	}{
		{nil, 0, ""},
		{fmt.Errorf("writing: %w", syscall.EPIPE), 0, ""},
		{fmt.Errorf("solving: %w", context.Canceled), 130, "parley: interrupted; nothing was left half-written\n"},
		{bad("mend it", "%s is broken", "x"), 2, "parley: x is broken\n  mend it\n"},
		{failed(syscall.ENOSPC, "", "writing x"), 1, "parley: writing x: no space left on device\n"},
		{errors.New("something else"), 1, "parley: something else\n"},
		{silent(2), 2, ""},
	} {
		var said bytes.Buffer
		if code := (&console{err: &said}).exit(c.err); code != c.code || said.String() != c.said {
			t.Errorf("%v: code %d, %q; want %d, %q", c.err, code, said.String(), c.code, c.said)
		}
	}
}

// A fault in the program is a short message and a code of its own.
func TestFault(t *testing.T) {
	var said bytes.Buffer
	c := &console{in: faulty{}, err: &said, env: func(string) string { return "" }}
	if code := run(c, []string{"version"}); code != exitFault { // there is no c.out to print to
		t.Errorf("exit code %d, want %d", code, exitFault)
	}
	if !strings.HasPrefix(said.String(), "parley: a fault in parley itself: ") || strings.Contains(said.String(), "goroutine") {
		t.Errorf("it said %q", said.String())
	}
}

type faulty struct{}

func (faulty) Read([]byte) (int, error) { panic("no input") }

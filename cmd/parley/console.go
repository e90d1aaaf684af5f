package main

import (
	"io"
	"os"
	"time"

	"golang.org/x/term"

	"parley/brief"
)

// console is where a command reads and writes, and what is known of it.
type console struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) string
	now      func() time.Time // read once, where a day is asked for and none is given

	outTerminal, errTerminal bool
	width                    int // of the terminal, 0 where not known
}

// newConsole is the one that the process was started on.
func newConsole() *console {
	c := &console{
		in: os.Stdin, out: os.Stdout, err: os.Stderr, env: os.Getenv, now: time.Now,
		outTerminal: term.IsTerminal(int(os.Stdout.Fd())), errTerminal: term.IsTerminal(int(os.Stderr.Fd())),
	}
	if c.outTerminal {
		c.width, _, _ = term.GetSize(int(os.Stdout.Fd())) // 0 where it does not say
	}
	return c
}

// profile is what standard output can show, as far as it was not asked
// otherwise.
func (c *console) profile(width int, noColor bool) brief.Profile {
	p := brief.ProfileFor(c.outTerminal, c.width, c.env)
	if width > 0 {
		p.Width = width
	}
	p.Colour = p.Colour && !noColor
	return p
}

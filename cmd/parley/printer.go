package main

import (
	"bytes"
	"io"
	"strings"

	"parley/brief"
)

// printer prints a brief on standard output: on a terminal the first screen as
// soon as it is known and the rest when it is, elsewhere all at once.
type printer struct {
	out     io.Writer
	profile brief.Profile
	early   bool   // print the first screen before the rest is there
	before  func() // makes room on the screen
	printed string
	err     error
}

func (c *console) printer(p brief.Profile, wanted bool) *printer {
	return &printer{out: c.out, profile: p, early: wanted && c.outTerminal, before: func() {}}
}

// stage prints the first screen, the first time that there is one.
func (p *printer) stage(r *brief.Report) {
	if !p.early || p.printed != "" || p.err != nil {
		return
	}
	var b bytes.Buffer
	if p.err = brief.WriteAnswer(&b, r, p.profile); p.err == nil {
		p.before()
		p.printed = b.String()
		_, p.err = io.WriteString(p.out, p.printed)
	}
}

// rest prints what was not printed yet. Were the first screen to read
// differently by now, the whole brief is printed.
func (p *printer) rest(r *brief.Report) error {
	if p.err != nil {
		return p.err
	}
	var b bytes.Buffer
	if err := brief.WriteText(&b, r, p.profile); err != nil {
		return err
	}
	_, err := io.WriteString(p.out, strings.TrimPrefix(b.String(), p.printed))
	return err
}

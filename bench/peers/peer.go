package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"time"
)

// peer is another program.
type peer struct {
	name     string         // as it is called on the PATH
	variable string         // the environment variable that may say where it is
	ask      string         // the flag that makes it tell its version
	answer   *regexp.Regexp // what it tells
}

var (
	gambit = peer{"gambit-logit", "PARLEY_GAMBIT", "-v", regexp.MustCompile(`Gambit version [^\s,]+`)}
	prism  = peer{"prism", "PARLEY_PRISM", "-version", regexp.MustCompile(`PRISM version \S+`)}
)

// find says where the program is. Its error says where it was looked for, and
// what to do.
func (p peer) find() (string, error) {
	if named := os.Getenv(p.variable); named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("%s is %q, which cannot be run (%w); let it name the program, or unset it", p.variable, named, err)
		}
		return path, nil
	}
	path, err := exec.LookPath(p.name)
	if err != nil {
		return "", fmt.Errorf("%s is not on the PATH, and %s is not set; install it, or let %s name it", p.name, p.variable, p.variable)
	}
	return path, nil
}

// patience is how long a program may take to say which version it is.
const patience = 20 * time.Second

// version is what the program says of its version. It fails where the program
// is another of that name.
func (p peer) version(ctx context.Context, path string) (string, error) {
	m, err := once(ctx, patience, path, p.ask)
	if err != nil {
		return "", err
	}
	said := p.answer.FindString(m.Out + m.Err)
	if said == "" {
		return "", fmt.Errorf("%s %s does not tell a version of %s; is it another program of that name?", path, p.ask, p.name)
	}
	return said, nil
}

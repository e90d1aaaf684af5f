package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"math"
	"os"
	"strconv"
	"strings"

	"parley/extensive"
)

// efgCmd solves a tree.
type efgCmd struct {
	File  string   `arg:"" complete:"file" placeholder:"FILE" help:"A game tree in Gambit's .efg format, or - for standard input."`
	Noise []string `complete:"noise" sep:"none" placeholder:"N|PLAYER=N" help:"Decision noise in units of payment, 1/lambda in Gambit's terms; 0 is best response. For everybody, or for one player. May be repeated."`
	JSON  bool     `name:"json" help:"Print all of it as JSON."`
	Limit int      `default:"100" placeholder:"N" help:"Print no more decisions than that; 0 prints all. Default: ${default}."`
}

// Help is the longer text of parley efg --help.
func (*efgCmd) Help() string {
	return "Works out the logit agent quantal response equilibrium of a tree in which everybody sees all that has happened, " +
		"and prints how likely every move is. gambit-logit -l does the same, so that one can be held against the other."
}

// solved is a tree and how it is played.
type solved struct {
	*extensive.Solution
	game  *extensive.Game
	noise []float64 // per player
}

// Run solves the tree and prints how it is played.
func (k *efgCmd) Run(ctx context.Context, c *console) error {
	if k.Limit < 0 {
		return bad("--limit 0 prints all", "--limit %d is below zero", k.Limit)
	}
	s, err := await(ctx, func() (*solved, error) { return k.solve(c) })
	switch {
	case err != nil:
		return err
	case k.JSON:
		return printTreeJSON(c.out, s)
	}
	return printTree(c.out, s, k.Limit)
}

// await is what work comes to, or that it was interrupted: a pipe may never end,
// and a large tree takes seconds.
func await[T any](ctx context.Context, work func() (T, error)) (T, error) {
	var value T
	var err error
	var fault any
	done := make(chan struct{})
	go func() {
		defer close(done)
		defer func() { fault = recover() }() // reported where all faults are
		value, err = work()
	}()
	select {
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	case <-done:
		if fault != nil {
			panic(fault)
		}
		return value, err
	}
}

// solve reads the tree and solves it.
func (k *efgCmd) solve(c *console) (*solved, error) {
	g, err := c.tree(k.File)
	if err != nil {
		return nil, err
	}
	noise, err := noises(g.Players, k.Noise)
	if err != nil {
		return nil, err
	}
	s, err := extensive.SolveEach(g, noise)
	if err != nil {
		return nil, bad("make the tree smaller, or its numbers", "%s: %v", k.File, err)
	}
	return &solved{s, g, noise}, nil
}

// tree reads a tree.
func (c *console) tree(arg string) (*extensive.Game, error) {
	name, text, err := c.treeText(arg)
	if err != nil {
		return nil, err
	}
	g, err := extensive.Read(name, text)
	var e *extensive.Error
	if errors.As(err, &e) {
		return nil, bad(e.Remedy, "%s: %s", e.Place(), e.Cause)
	}
	return g, err
}

// treeText is the text of a tree, or as much of it as shows that it is too
// long, and what to call it.
func (c *console) treeText(arg string) (name string, text []byte, err error) {
	if arg == "-" {
		if text, err = io.ReadAll(io.LimitReader(c.in, extensive.LargestFile+1)); err != nil {
			err = failed(err, "", "reading standard input")
		}
		return "stdin", text, err
	}
	f, err := os.Open(arg)
	if errors.Is(err, fs.ErrNotExist) {
		return arg, nil, bad("name an .efg file, or - for standard input", "there is no file called %q", arg)
	} else if err != nil {
		return arg, nil, unreadable(arg, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return arg, nil, bad("name an .efg file in it", "%s is a directory", arg)
	}
	if text, err = io.ReadAll(io.LimitReader(f, extensive.LargestFile+1)); err != nil {
		err = unreadable(arg, err)
	}
	return arg, text, err
}

// noises is the noise of each player: what is given for one goes before what is
// given for everybody.
func noises(players, given []string) ([]float64, error) {
	all, own := math.NaN(), map[string]float64{}
	for _, text := range given {
		i := strings.LastIndexByte(text, '=')
		x, err := strconv.ParseFloat(text[i+1:], 64)
		switch name := text[:max(i, 0)]; {
		case err != nil || !(x >= 0) || math.IsInf(x, 0):
			return nil, bad("write --noise 0.1, or --noise NAME=0.1 for one player", "--noise %s: %q is no number of at least 0", text, text[i+1:])
		case i < 0:
			all = x
		case !isAmong(name, players):
			return nil, bad(suggest(name, players, among("players", players)), "--noise %s: nobody is called %q", text, name)
		default:
			own[name] = x
		}
	}
	out := make([]float64, len(players))
	for i, name := range players {
		x, is := own[name]
		if out[i] = all; is {
			out[i] = x
		}
		if math.IsNaN(out[i]) {
			return nil, bad("--noise 0.1 gives it to everybody, --noise NAME=0.1 to one; 0 is best response", "which noise has %s?", name)
		}
	}
	return out, nil
}

func isAmong(name string, names []string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

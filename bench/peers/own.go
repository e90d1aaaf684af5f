package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"parley/extensive"
)

// solveTree is Parley's side of a tree, a whole process as the peer is: reads
// the file, solves it, prints lambda and the chances as gambit-logit does. How
// long the solving took is on errs.
func solveTree(args []string, out, errs io.Writer) error {
	if len(args) != 2 {
		return errors.New("tree wants the noise and a file")
	}
	noise, err := strconv.ParseFloat(args[0], 64)
	if err != nil {
		return err
	}
	src, err := os.ReadFile(args[1])
	if err != nil {
		return err
	}
	g, err := extensive.Read(args[1], src)
	if err != nil {
		return err
	}
	began := time.Now()
	s, err := extensive.Solve(g, noise)
	if err != nil {
		return err
	}
	fmt.Fprintf(errs, "own %g\n", time.Since(began).Seconds())
	return printProfile(out, 1/noise, chances(len(g.Players), s.Decisions))
}

// printProfile prints every digit there is.
func printProfile(w io.Writer, lambda float64, p []float64) error {
	var b strings.Builder
	b.WriteString(strconv.FormatFloat(lambda, 'g', -1, 64))
	for _, x := range p {
		b.WriteString("," + strconv.FormatFloat(x, 'g', -1, 64))
	}
	_, err := fmt.Fprintln(w, b.String())
	return err
}

var ownLine = regexp.MustCompile(`(?m)^own (\S+)$`)

// ownSeconds is what a part of this program says of its own work; 0 where it
// says nothing.
func ownSeconds(said string) float64 {
	m := ownLine.FindStringSubmatch(said)
	if m == nil {
		return 0
	}
	s, err := strconv.ParseFloat(m[1], 64)
	if err != nil {
		return 0
	}
	return s
}

// chances are those of every move, by player, and for each player as the nodes
// are first met in the file. Every node has a set of its own, so this is the
// order of gambit-logit's columns: it orders the sets of a player by their first
// node.
func chances(players int, decisions []extensive.Decision) []float64 {
	byPlayer := make([][]float64, players)
	for _, d := range decisions {
		byPlayer[d.Node.Player] = append(byPlayer[d.Node.Player], d.P...)
	}
	return slices.Concat(byPlayer...)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"parley/extensive"
)

// families are the trees of the comparison: deep ones, wide ones, and ones with
// chance.
var families = []family{
	{name: "turns, 2 offers", offers: 2},
	{name: "turns, 7 offers", offers: 7},
	{name: "drawn, 2 offers", offers: 2, random: true},
}

// strides are how gambit-logit is told to step along its branch: as it does
// unasked, and with long steps that may grow fast, which is two to three times
// faster on these trees and loses none of them.
var strides = [][]string{nil, {"-s", ".5", "-a", "2"}}

func (b *bench) trees(ctx context.Context, path string) ([]row, error) {
	var rows []row
	for _, f := range families {
		grown, err := b.grow(ctx, path, f)
		rows = append(rows, grown...)
		if err != nil {
			return rows, err
		}
	}
	return rows, nil
}

// grow runs all on the family's trees, a period more each time, until none
// finishes or the next tree has more sets than asked for. One that did not
// finish a tree is not asked for a larger one.
func (b *bench) grow(ctx context.Context, path string, f family) ([]row, error) {
	var rows []row
	going := b.onTrees(path)
	for periods := 1; f.sets(periods) <= b.sets && len(going) > 0; periods++ {
		file, err := b.writeTree(f, periods)
		if err != nil {
			return rows, err
		}
		t := treeRun{b, file, f.title(periods), fmt.Sprintf("%d sets", f.sets(periods))}
		all, err := t.all(ctx, going)
		rows = append(rows, all...)
		if err != nil {
			return rows, err
		}
		going = finished(going, all)
	}
	return rows, nil
}

// contender is a program with its options, but for the file, which comes last.
type contender struct {
	name string
	args []string
}

// own is what Parley's side is called.
const own = "parley"

// onTrees are those who solve trees, Parley first.
func (b *bench) onTrees(path string) []contender {
	number := func(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
	all := []contender{{own, []string{b.self, "tree", number(b.noise)}}}
	for _, s := range strides {
		name := strings.Join(append([]string{gambit.name}, s...), " ")
		all = append(all, contender{name, slices.Concat(gambitLogit(path, number(1/b.noise)), s)})
	}
	return all
}

// finished are those whose row, at the same place, is of a run that came to its
// end.
func finished(all []contender, rows []row) (still []contender) {
	for i, c := range all {
		if rows[i].measure.ran() {
			still = append(still, c)
		}
	}
	return still
}

// writeTree writes a tree where all read it.
func (b *bench) writeTree(f family, periods int) (file string, err error) {
	file = filepath.Join(b.folder, "tree.efg")
	w, err := os.Create(file)
	if err != nil {
		return "", err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	return file, extensive.Write(w, f.tree(periods))
}

// treeRun is one tree that all are run on.
type treeRun struct {
	*bench
	file, game, size string
}

// all runs those who are still going, and says in the others' rows how far their
// answers lie from Parley's.
func (t treeRun) all(ctx context.Context, going []contender) ([]row, error) {
	var rows []row
	ours := ""
	for _, c := range going {
		t.tell("%s, %s: %s", t.game, t.size, c.name)
		m, err := t.best(ctx, append(slices.Clone(c.args), t.file)...)
		if err != nil {
			return rows, err
		}
		r := row{game: t.game, size: t.size, program: c.name, measure: m}
		switch {
		case c.name == own && m.ran():
			ours, r.within = m.Out, ownSeconds(m.Err)
		case m.ran() && ours != "":
			r.difference = differenceOf(m.Out, ours, 1/t.noise)
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// differenceOf is the largest difference of two outputs in words: also what
// cannot be compared is said.
func differenceOf(theirs, ours string, lambda float64) string {
	p, err := readProfile(theirs)
	if err != nil {
		return "not compared: " + err.Error()
	}
	q, err := readProfile(ours)
	if err != nil {
		return "not compared: parley: " + err.Error()
	}
	d, err := p.apartFrom(q, lambda)
	if err != nil {
		return "not compared: " + err.Error()
	}
	return fmt.Sprintf("%.1e", d)
}

package main

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"parley/extensive"
)

func TestSets(t *testing.T) {
	for _, f := range families {
		for periods := range 5 {
			moved, decided := 0, 0
			sets := map[[2]int]bool{}
			visit(f.tree(periods).Root, func(n *extensive.Node) {
				moved++
				if n.Player != extensive.Chance {
					decided++
				}
				sets[[2]int{n.Player, n.Set}] = true
			})
			if decided != f.sets(periods) {
				t.Errorf("%s: %d decisions, counted as %d", f.title(periods), decided, f.sets(periods))
			}
			if len(sets) != moved {
				t.Errorf("%s: %d sets at %d nodes", f.title(periods), len(sets), moved)
			}
		}
	}
}

// visit shows every node that has moves.
func visit(n *extensive.Node, see func(*extensive.Node)) {
	if len(n.Moves) > 0 {
		see(n)
	}
	for _, m := range n.Moves {
		visit(m.To, see)
	}
}

// Two takes turns twice: A's offer, B's answers, each with B's offer behind it
// and A's answers. gambit-logit has A's columns first, then B's, each as its
// nodes are met.
func TestChances(t *testing.T) {
	at := func(player, set int) *extensive.Node { return &extensive.Node{Player: player, Set: set} }
	got := chances(2, []extensive.Decision{
		{Node: at(0, 1), P: []float64{1, 2}},
		{Node: at(1, 1), P: []float64{3, 4}},
		{Node: at(1, 2), P: []float64{5, 6}},
		{Node: at(0, 2), P: []float64{7, 8}},
		{Node: at(1, 3), P: []float64{9, 10}},
	})
	if want := []float64{1, 2, 7, 8, 3, 4, 5, 6, 9, 10}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestAgainstGambit needs gambit-logit. It takes what that solves in a moment.
func TestAgainstGambit(t *testing.T) {
	path, err := gambit.find()
	if err != nil {
		t.Skip("skipped:", err)
	}
	b := self(t, time.Minute, 1)
	b.sets = 10
	rows, err := b.trees(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for _, r := range rows {
		if r.program == own {
			continue
		}
		compared++
		if d, err := strconv.ParseFloat(r.difference, 64); err != nil || !(d <= gambitPrecision) {
			t.Errorf("%s, %s: difference %q, want at most %g\n%+v", r.game, r.program, r.difference, gambitPrecision, r.measure)
		}
	}
	if want := 4 * len(strides); compared != want {
		t.Errorf("%d runs of gambit-logit on trees of at most 10 sets, want %d", compared, want)
	}
}

func TestFinished(t *testing.T) {
	all := []contender{{name: "a"}, {name: "b"}, {name: "c"}}
	done, late := measure{Runs: 1}, measure{Runs: 1, Late: true, Exit: -1}
	got := finished(all, []row{{measure: done}, {measure: late}, {measure: done}})
	if len(got) != 2 || got[0].name != "a" || got[1].name != "c" {
		t.Errorf("got %v, want a and c", got)
	}
}

// Parley's side, without a peer: a tree is written, read and solved by the parts
// that are run apart, and its first line is what gambit-logit would print.
func TestOwnSide(t *testing.T) {
	b := self(t, time.Minute, 1)
	file, err := b.writeTree(family{offers: 1}, 1)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := treeRun{b, file, "one offer of a half", "2 sets"}.all(t.Context(), b.onTrees("")[:1])
	if err != nil || !rows[0].measure.ran() {
		t.Fatalf("rows %+v and error %v", rows, err)
	}
	got, err := readProfile(rows[0].measure.Out)
	yes := logit(0.5 / b.noise)
	want := []float64{1, yes, 1 - yes}
	if err != nil || got.lambda != 10 || len(got.p) != len(want) || !(largest(got.p, want) <= rounding) {
		t.Errorf("got %v and %v, want lambda 10 and %v", got, err, want)
	}
	if rows[0].within <= 0 {
		t.Error("the part does not say how long the solving took")
	}
}

// rounding is what a chance may be off that two formulas give: some roundings.
const rounding = 1e-14

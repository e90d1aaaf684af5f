package extensive

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

const head = `EFG 2 R "t" { "A" "B" } ` + "\n"

// What the format allows, all in one file.
func TestReadEverything(t *testing.T) {
	g := mustRead(t, "\ufeffEFG 2 D \"a \\\"title\\\"\" { \"A\" \"A\" \"\" }\r\n"+`"of two
lines, with a back\slash"
c "" 7 "w" { "" 1/3 "x" .5 "x" 15e-2 "y" 1/60 } 0
p "here" 3 2147483647 "" { "l" "r" } 5 "on the way" { 1, -2.5, +3e0 }
t "" 6 "" { 1/3 -1/7 .25 }
t "" 5
c "" 7 0
t "" 6
t "" 6 "" { 1/3, -1/7, 0.25, }
t "" 0
t
""
0
t "" 0 t "" 0`)
	if g.Title != `a "title"` || g.Comment != "of two\nlines, with a back\\slash" || fmt.Sprintf("%q", g.Players) != `["A" "A" ""]` {
		t.Errorf("the prologue is %q %q %q", g.Title, g.Comment, g.Players)
	}
	root := g.Root
	if root.Player != Chance || root.Set != 7 || root.SetName != "w" || fmt.Sprint(root.Moves[0].P, root.Moves[1].P, root.Moves[2].P, root.Moves[3].P) !=
		fmt.Sprint(1.0/3, 0.5, 0.15, 1.0/60) {
		t.Errorf("the root is %+v", root)
	}
	p, again := root.Moves[0].To, root.Moves[1].To
	if p.Label != "here" || p.Player != 2 || p.Set != 2147483647 || fmt.Sprint(p.Outcome.Pay) != "[1 -2.5 3]" || p.Moves[1].Name != "r" {
		t.Errorf("the player's node is %+v", p)
	}
	if left, right := p.Moves[0].To, p.Moves[1].To; right.Outcome != p.Outcome || left.Outcome.Pay[1] != -1.0/7 {
		t.Error("an outcome that is referred to by its number is another")
	}
	if again.Set != 7 || len(again.Moves) != 4 || again.Moves[0].To.Outcome != again.Moves[1].To.Outcome {
		t.Errorf("the second node of the set of chance is %+v", again)
	}
	if nodes, decisions := g.Count(); nodes != 11 || decisions != 1 {
		t.Errorf("counted %d nodes and %d decisions", nodes, decisions)
	}
}

// The example of docs/efg.md is a tree, and comes out as the page says.
func TestExample(t *testing.T) {
	page, err := os.ReadFile("../docs/efg.md")
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut(string(page), "    EFG 2 R")
	text, _, _ = strings.Cut(text, "\n\nBlanks")
	s := mustSolve(t, mustRead(t, "EFG 2 R"+text), 0.5)
	for i, name := range []string{"Alice", "Bob"} {
		if want := fmt.Sprintf(`{"name":%q,"noise":0.5,"payoff":%v}`, name, s.Values[i]); !strings.Contains(string(page), want) {
			t.Errorf("the page does not say %s", want)
		}
	}
}

// Every fault is told with its place, its cause and its remedy.
func TestReadFaults(t *testing.T) {
	for _, c := range []struct{ text, place, cause string }{
		{"", "1:1", "begins with EFG 2 R"},
		{"NFG 1 R", "1:1", "begins with EFG 2 R"},
		{"EFG 2 R", "1:8", "the title is expected here, not the end of the file"},
		{`EFG 2 R "t" { "A`, "1:15", "no closing quotation mark"},
		{`EFG 2 R "t" { A }`, "1:15", `a player's name or } is expected here, not "A"`},
		{head, "2:1", "a node is expected here, not the end of the file"},
		{head + `x "" 0`, "2:1", `no node of kind "x"`},
		{head + `t 0`, "2:3", "the node's label is expected"},
		{head + `t "é" -1`, "2:7", `the number of the outcome is expected here, not "-1"`},
		{head + `t "" 99999999999`, "2:6", "the number of the outcome is expected"},
		{head + `t "" 0 "no" { 1 2 }`, "2:8", "outcome 0 has a description"},
		{head + `t "" 1`, "2:7", "outcome 1 is not described here, nor before"},
		{head + `t "" 1 { 1 2 }`, "2:8", "the outcome's name is expected"},
		{head + `t "" 1 "" { 1 }`, "2:15", "the payment to player 2 is expected"},
		{head + `t "" 1 "" { 1 2 3 }`, "2:17", "} behind the last payment"},
		{head + `t "" 1 "" { 1 2/0 }`, "2:15", "divides by zero"},
		{head + `t "" 1 "" { 1 2/-3 }`, "2:15", "is no number"},
		{head + `t "" 1 "" { 1 1e400 }`, "2:15", "larger than any number"},
		{head + `t "" 1 "" { 1 1-2 }`, "2:15", "is no number"},
		{head + `t "" 1 "" { 1 ` + strings.Repeat("1", 2001) + ` }`, "2:15", "more than 2000 characters"},
		{head + `t "" 0 t "" 0`, "2:8", "the tree is complete"},
		{head + `p "" 3 1 "" { "a" } 0`, "2:6", "there is no player 3"},
		{head + `p "" 0 1 "" { "a" } 0`, "2:6", `the player who decides is expected here, not "0"`},
		{head + `p "" 1 0 "" { "a" } 0`, "2:8", "the number of the information set is expected"},
		{head + `p "" 1 1 0`, "2:10", "information set 1 is not described"},
		{head + `p "" 1 1 "" { } 0`, "2:15", "the name of a move is expected"},
		{head + `p "" 1 1 "" { "a" "b" } 0 t "" 0`, "2:33", `the file ends where the node behind move "b" of the node in line 2`},
		{head + `p "" 1 1 "" { "a" } 0` + "\n" + `p "" 1 1 0`, "3:8", "information set 1 of player 1 has its second node here, its first in line 2"},
		{head + `c "" 1 0`, "2:8", "information set of chance 1 is not described"},
		{head + `c "" 1 "" { "a" 0.3 "b" 0.6 } 0`, "2:11", "the sum of the chances is 0.1 short of one"},
		{head + `c "" 1 "" { "a" 0.5 "b" 0.5000000000000000000000001 } 0`, "2:11", "is 1e-25 over one"},
		{head + `c "" 1 "" { "a" -0.5 "b" 1.5 } 0`, "2:17", "is below zero"},
		{head + `c "" 1 "" { "a" 1e99999 } 0`, "2:17", "has an exponent beyond 2000"},
		{head + `c "" 1 "" { "a" } 0`, "2:17", `the chance of move "a" is expected`},
		{head + `c "" 1 "" { "a" 1 } 0 c "" 1 "" { "b" 1 } 0`, "2:28", "information set of chance 1 is described otherwise in line 2"},
		{head + `c "" 1 "" { "a" 1 } 1 "" { 0 0 } t "" 1 "" { 0 1 }`, "2:39", "outcome 1 is described otherwise in line 2"},
	} {
		_, err := Read("x.efg", []byte(c.text))
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: the error is %v", c.text, err)
		} else if e.Place() != "x.efg:"+c.place || !strings.Contains(e.Cause, c.cause) || e.Remedy == "" {
			t.Errorf("%.60s\n got %v\nwant %s: %s", c.text, err, c.place, c.cause)
		}
	}
}

func TestReadTooLarge(t *testing.T) {
	if _, err := Read("x.efg", make([]byte, LargestFile+1)); err == nil || !strings.Contains(err.Error(), "64 MiB") {
		t.Errorf("the error is %v", err)
	}
}

// deep is a tree of one path: whoever moves may stop, and be paid, or go on.
func deep(depth int) []byte {
	var b bytes.Buffer
	b.WriteString(head)
	for i := range depth {
		fmt.Fprintf(&b, "p \"\" %d %d \"\" { \"stop\" \"on\" } 0\n", i%2+1, i+1)
		if i == 0 {
			b.WriteString("t \"\" 1 \"\" { 1, 0 }\n")
		} else {
			b.WriteString("t \"\" 1\n")
		}
	}
	b.WriteString("t \"\" 0\n")
	return b.Bytes()
}

// A tree a million moves deep is read, written and solved.
func TestDeep(t *testing.T) {
	depth := 1_000_000
	if testing.Short() {
		depth = 50_000
	}
	g := mustRead(t, string(deep(depth)))
	if nodes, decisions := g.Count(); nodes != 2*depth+1 || decisions != depth {
		t.Fatalf("counted %d nodes and %d decisions", nodes, decisions)
	}
	again := mustRead(t, string(written(t, g)))
	if nodes, _ := again.Count(); nodes != 2*depth+1 {
		t.Errorf("%d nodes were written", nodes)
	}
	mustSolve(t, g, 0.1)
}

// A long list of moves to which many nodes refer takes no memory of its own.
func TestLongListReferredTo(t *testing.T) {
	text := head + `c "" 1 "" { "" 1 ` + strings.Repeat(`"" 0 `, 100_000) + "} 0\n" + strings.Repeat("c \"\" 1 0\n", 100_000)
	if _, err := Read("x.efg", []byte(text)); err == nil || !strings.Contains(err.Error(), "the file ends") {
		t.Errorf("the error is %v", err)
	}
}

// Whatever is read is written, and reads back as the same tree.
func FuzzRead(f *testing.F) {
	f.Add([]byte(head + `t "" 0`))
	f.Add([]byte(head + `t "a\\\"" 1 "o" { 1e-5 -1/3 }`))
	f.Add([]byte(head + `p "" 1 1 "s" { "a" "b\x" } 1 "" { 0.1, -.2 } t "" 1 t "" 0`))
	f.Add([]byte(head + `c "" 1 "" { "a" 1/7 "b" 6/7 } 0 t "" 0 c "" 1 0 t "" 0 t "" 0`))
	f.Add([]byte(head + `c "" 1 "" { "a" 0.333333333333333333333 "b" 0.666666666666666666667 } 0 t "" 0 t "" 0`))
	f.Add(deep(3))
	f.Fuzz(func(t *testing.T, src []byte) {
		g, err := Read("x.efg", src)
		if err != nil {
			if g != nil || !strings.HasPrefix(err.Error(), "x.efg:") {
				t.Fatalf("with a tree: %v, the error is %v", g != nil, err)
			}
			return
		}
		first := written(t, g)
		again, err := Read("x.efg", first)
		if err != nil {
			t.Fatalf("%s\n%v", first, err)
		}
		if what := differ(g, again); what != "" {
			t.Fatalf("%s\ndiffers in %s", first, what)
		}
		if s, err := Solve(g, 1); err == nil && !(s.Gap <= 1e-6) { // payments may be of any size
			t.Logf("%s\nhas a gap of %g", first, s.Gap)
		}
	})
}

// differ says in what two trees do.
func differ(a, b *Game) string {
	if a.Title != b.Title || a.Comment != b.Comment || fmt.Sprintf("%q", a.Players) != fmt.Sprintf("%q", b.Players) {
		return "the prologue"
	}
	x, _ := a.preorder()
	y, _ := b.preorder()
	if len(x) != len(y) {
		return "the number of nodes"
	}
	for i := range x {
		if row(x[i]) != row(y[i]) {
			return row(x[i]) + " and " + row(y[i])
		}
	}
	return ""
}

// row is all of a node but what is below it, to the last bit.
func row(n *Node) string {
	s := fmt.Sprintf("%q", n.Label)
	if len(n.Moves) > 0 {
		s += fmt.Sprintf(" %d %d %q", n.Player, n.Set, n.SetName)
	}
	for _, m := range n.Moves {
		s += fmt.Sprintf(" %q %x", m.Name, m.P)
	}
	if o := n.Outcome; o != nil {
		s += fmt.Sprintf(" %d %q", o.Number, o.Name)
		for _, x := range o.Pay {
			s += fmt.Sprintf(" %x", x+0) // a zero without its sign
		}
	}
	return s
}

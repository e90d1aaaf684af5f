package extensive

import "fmt"

// header reads all that stands before the first node.
func (r *reader) header() {
	r.opening()
	r.game.Title = r.text("the title")
	r.want(opening, "the list of players", `write their names in braces: { "Alice" "Bob" }`)
	for r.tok.kind == text {
		r.game.Players = append(r.game.Players, r.text("a player's name"))
	}
	r.want(closing, "a player's name or }", `write the names in quotation marks and close the list with }`)
	if r.tok.kind == text {
		r.game.Comment = r.text("the comment")
	}
}

// opening reads what every file begins with. Nothing depends on R or D any more.
func (r *reader) opening() {
	at := r.tok.at
	a, b, c := r.word(), r.word(), r.word()
	if a != "EFG" || b != "2" || c != "R" && c != "D" {
		r.fail(at, "a file of a game tree begins with EFG 2 R",
			"is it an .efg file? Gambit saves a tree in that form as an extensive game")
	}
}

// word reads a token of any kind; at the end of the file it is empty.
func (r *reader) word() string {
	if r.tok.kind == end || r.tok.kind == text {
		return ""
	}
	t := r.tok
	r.step()
	return t.text
}

// branching is a node, with the set that its moves come from; nil at an end.
type branching struct {
	node *Node
	set  *set
	at   int // the node's place in the file
}

// tree reads all the nodes. It keeps its own stack of those that wait for the
// rest of their moves, so that depth costs memory only. A node's moves are made
// one by one as they come: a long list that many nodes refer to is not yet a
// long file.
func (r *reader) tree() {
	first := r.node()
	r.game.Root = first.node
	var stack []branching
	if first.set != nil {
		stack = append(stack, first)
	}
	for len(stack) > 0 && r.err == nil {
		top := stack[len(stack)-1]
		n := len(top.node.Moves)
		if n == len(top.set.moves) {
			stack = stack[:len(stack)-1]
			continue
		}
		if child := r.behind(top, n); child.set != nil {
			stack = append(stack, child)
		}
	}
	if r.tok.kind != end {
		r.fail(r.tok.at, "the tree is complete, and yet something follows",
			"see whether the list of moves of a node above is too short, or delete what follows")
	}
}

// behind reads the node behind a node's move n.
func (r *reader) behind(b branching, n int) branching {
	m := b.set.moves[n]
	if r.tok.kind == end {
		r.fail(r.tok.at, "the file ends where the node behind move "+quote(m.Name)+" of the node in line "+r.line(b.at)+" is expected",
			"add the node, and all that is below it, or take the move out of the list")
	}
	child := r.node()
	m.To = child.node
	b.node.Moves = append(b.node.Moves, m)
	return child
}

// node reads one node.
func (r *reader) node() branching {
	b := branching{node: &Node{Player: Chance}, at: r.tok.at}
	t := r.want(word, "a node", "a node begins with c, p or t, and its label in quotation marks")
	if r.err == nil && t.text != "c" && t.text != "p" && t.text != "t" {
		r.fail(t.at, "there is no node of kind "+quote(t.text), "write c for chance, p for a player's decision, t for an end")
	}
	b.node.Label = r.text("the node's label")
	switch t.text {
	case "c":
		b.set = r.chanceSet(b)
	case "p":
		b.node.Player = r.player()
		b.set = r.personalSet(b)
	}
	b.node.Outcome = r.outcome()
	return b
}

// player reads whose decision a node is, as an index.
func (r *reader) player() int {
	at := r.tok.at
	n := r.whole("the player who decides", 1)
	if n > len(r.game.Players) {
		r.fail(at, fmt.Sprintf("there is no player %d", n), fmt.Sprintf("the prologue names %d; write a number from 1 on, or add the name there", len(r.game.Players)))
	}
	return n - 1
}

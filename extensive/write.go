package extensive

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
)

// Write writes a tree as an .efg file. Read gives the same tree back, numbers
// to the last bit except for chances that do not sum to one within their
// rounding; docs/efg.md says what Gambit asks for besides. An error is w's, or
// says what of the tree makes no sense, before anything is written.
func Write(w io.Writer, g *Game) error {
	nodes, err := g.preorder()
	if err != nil {
		return err
	}
	p := &writer{Writer: bufio.NewWriter(w), outcomes: map[int]*Outcome{}, events: map[int]*Node{}}
	if err := p.consistent(nodes); err != nil {
		return err
	}
	p.prologue(g)
	for _, n := range nodes {
		p.node(n)
	}
	return p.Flush()
}

// writer keeps what has been described so far. Its Writer keeps the first error
// for Flush.
type writer struct {
	*bufio.Writer
	outcomes map[int]*Outcome
	events   map[int]*Node // information sets of chance, by a node of each
}

// consistent refuses numbers that stand for two things, and leaves the writer
// as if nothing had been described.
func (p *writer) consistent(nodes []*Node) error {
	for i, n := range nodes {
		if o := n.Outcome; o != nil && p.outcomes[o.Number] == nil {
			p.outcomes[o.Number] = o
		} else if o != nil && !same(o, p.outcomes[o.Number]) {
			return fmt.Errorf("node %d of the tree: outcome %d is another before; give it a number of its own", i+1, o.Number)
		}
		if len(n.Moves) == 0 || n.Player != Chance {
			continue
		}
		if e := p.events[n.Set]; e == nil {
			p.events[n.Set] = n
		} else if e.SetName != n.SetName || !slices.EqualFunc(e.Moves, n.Moves, alike) {
			return fmt.Errorf("node %d of the tree: information set %d of chance is another before; give it a number of its own", i+1, n.Set)
		}
	}
	clear(p.outcomes)
	clear(p.events)
	return nil
}

func same(a, b *Outcome) bool { return a == b || a.Name == b.Name && slices.Equal(a.Pay, b.Pay) }

func alike(a, b Move) bool { return a.Name == b.Name && a.P == b.P }

func (p *writer) prologue(g *Game) {
	p.WriteString("EFG 2 R ")
	p.text(g.Title)
	p.WriteString(" {")
	for _, name := range g.Players {
		p.WriteByte(' ')
		p.text(name)
	}
	p.WriteString(" }\n")
	p.text(g.Comment)
	p.WriteString("\n\n")
}

func (p *writer) text(s string) {
	p.WriteByte('"')
	p.WriteString(escape(s))
	p.WriteByte('"')
}

func (p *writer) number(n int) {
	p.WriteByte(' ')
	p.Write(strconv.AppendInt(p.AvailableBuffer(), int64(n), 10))
}

// node writes a node in a line of its own.
func (p *writer) node(n *Node) {
	switch {
	case len(n.Moves) == 0:
		p.WriteString("t ")
	case n.Player == Chance:
		p.WriteString("c ")
	default:
		p.WriteString("p ")
	}
	p.text(n.Label)
	if len(n.Moves) > 0 {
		p.set(n)
	}
	p.outcome(n.Outcome)
	p.WriteByte('\n')
}

// set writes the information set of a node; that of chance may be known.
func (p *writer) set(n *Node) {
	if n.Player != Chance {
		p.number(n.Player + 1)
	}
	p.number(n.Set)
	var chances []string
	if n.Player == Chance {
		if p.events[n.Set] != nil {
			return
		}
		p.events[n.Set] = n
		chances = sumToOne(n.Moves)
	}
	p.WriteByte(' ')
	p.text(n.SetName)
	p.WriteString(" {")
	for i, m := range n.Moves {
		p.WriteByte(' ')
		p.text(m.Name)
		if chances != nil {
			p.WriteString(" " + chances[i])
		}
	}
	p.WriteString(" }")
}

// outcome writes what is paid, with all of it where it is new.
func (p *writer) outcome(o *Outcome) {
	if o == nil {
		p.number(0)
		return
	}
	p.number(o.Number)
	if p.outcomes[o.Number] != nil {
		return
	}
	p.outcomes[o.Number] = o
	p.WriteByte(' ')
	p.text(o.Name)
	p.WriteString(" {")
	for i, x := range o.Pay {
		if i > 0 {
			p.WriteByte(',')
		}
		p.WriteString(" " + decimal(x))
	}
	p.WriteString(" }")
}

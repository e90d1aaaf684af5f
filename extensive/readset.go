package extensive

import (
	"fmt"
	"math/big"
	"slices"
)

// setKey tells information sets apart: every player, and chance, numbers its
// own.
type setKey struct{ player, number int }

// set is an information set as the file describes it.
type set struct {
	name  string
	moves []Move // leading nowhere
	at    int    // the place of its first node
}

// personalSet reads a player's information set, which must be a new one.
func (r *reader) personalSet(b branching) *set {
	at := r.tok.at
	s := &set{at: b.at}
	b.node.Set = r.whole("the number of the information set", 1)
	key := setKey{b.node.Player, b.node.Set}
	if first := r.sets[key]; first != nil {
		r.fail(at, fmt.Sprintf("information set %d of player %d has its second node here, its first in line %s: "+
			"the player does not know at which of them it is", key.number, key.player+1, r.line(first.at)),
			"give each node a set of its own if the player does know; if not, gambit-logit solves such games, this program does not")
	}
	if r.tok.kind != text {
		r.undescribed("information set", key.number)
		return nil
	}
	s.name = r.text("the set's name")
	r.list("the name of a move", func() {
		s.moves = append(s.moves, Move{Name: r.text("the name of a move")})
	})
	r.sets[key], b.node.SetName = s, s.name
	return s
}

// chanceSet reads an information set of chance. Several nodes may share one,
// since nobody has to know at which of them it is.
func (r *reader) chanceSet(b branching) *set {
	at := r.tok.at
	b.node.Set = r.whole("the number of the information set", 1)
	key := setKey{Chance, b.node.Set}
	known := r.sets[key]
	switch described := r.tok.kind == text; {
	case !described && known == nil:
		r.undescribed("information set of chance", key.number)
		return nil
	case described:
		s := &set{at: b.at, name: r.text("the set's name"), moves: r.chances()}
		if known == nil {
			known, r.sets[key] = s, s
		} else if known.name != s.name || !slices.Equal(known.moves, s.moves) {
			r.twice(at, "information set of chance", key.number, known.at)
		}
	}
	b.node.SetName = known.name
	return known
}

// chances reads the moves of a chance node, whose chances sum to one.
func (r *reader) chances() (moves []Move) {
	at, sum := r.tok.at, new(big.Rat)
	r.list("the name of a move", func() {
		m := Move{Name: r.text("the name of a move")}
		t := r.want(number, "the chance of move "+quote(m.Name), "write it behind the name: { \"sun\" 2/3 \"rain\" 1/3 }")
		if r.err != nil {
			return
		}
		p, complaint := parseNumber(t.text)
		if complaint == "" && p.Sign() < 0 {
			complaint = "is below zero"
		}
		if complaint != "" {
			r.fail(t.at, "the chance "+quote(t.text)+" "+complaint, numberRemedy)
			return
		}
		sum.Add(sum, p)
		m.P, _ = p.Float64()
		moves = append(moves, m)
	})
	r.sumsToOne(at, sum)
	return moves
}

// sumsToOne refuses chances that do not, to the last digit: Gambit does too.
func (r *reader) sumsToOne(at int, sum *big.Rat) {
	off := sum.Sub(sum, big.NewRat(1, 1))
	if off.Sign() == 0 {
		return
	}
	side := "over"
	if off.Sign() < 0 {
		side = "short of"
	}
	x, _ := off.Abs(off).Float64()
	r.fail(at, fmt.Sprintf("the sum of the chances is %.3g %s one", x, side),
		"write fractions such as 1/3, or give the last one what the others leave, to the last digit")
}

// list reads braces with at least one item in them.
func (r *reader) list(what string, item func()) {
	r.want(opening, "the list of moves", "write it in braces behind the set's name")
	item()
	for r.tok.kind != closing && r.err == nil {
		item()
	}
	r.want(closing, what+" or }", "close the list with }")
}

// undescribed refuses a number that was never described.
func (r *reader) undescribed(what string, number int) {
	r.fail(r.tok.at, fmt.Sprintf("%s %d is not described here, nor before", what, number),
		"where a number occurs first, its name and its list in braces follow it")
}

// twice refuses a second description that differs.
func (r *reader) twice(at int, what string, number, first int) {
	r.fail(at, fmt.Sprintf("%s %d is described otherwise in line %s", what, number, r.line(first)),
		"write the same again, or its number alone, or another number")
}

package extensive

import (
	"math"
	"strconv"
	"strings"
)

// LargestFile is how long a file may be, in bytes. To read and solve one takes at
// most some forty times as much memory, where it is all nodes and no names.
const LargestFile = 64 << 20

// Read reads a tree; name is the file's, for messages. docs/efg.md has the
// format. An error is an *Error: of text that is not of that format, and of
// trees in which somebody does not see all that has happened.
func Read(name string, src []byte) (*Game, error) {
	r := &reader{name: name, game: &Game{}, outcomes: map[int]payoff{}, sets: map[setKey]*set{}}
	if len(src) > LargestFile {
		r.fail(0, "the file has more than 64 MiB", "is it a game? Such a tree is too large for this program")
		return nil, r.err
	}
	r.lex.src = strings.TrimPrefix(string(src), byteOrderMark)
	r.step()
	r.header()
	r.tree()
	if r.err != nil {
		return nil, r.err
	}
	return r.game, nil
}

// byteOrderMark is what some editors begin a file with.
const byteOrderMark = "\ufeff"

// reader is how far a file has been read. The first error ends the file for it,
// so that what follows comes to nothing.
type reader struct {
	name string
	lex  lexer
	tok  token // at hand, not yet read
	err  error

	game     *Game
	outcomes map[int]payoff
	sets     map[setKey]*set
}

// step goes on to the next token.
func (r *reader) step() {
	if r.err != nil {
		return
	}
	if r.tok = r.lex.next(); r.tok.kind == broken {
		r.fail(r.tok.at, "this text has no closing quotation mark", `close it with " (inside a text, \" stands for one)`)
	}
}

// fail records an error, if it is the first.
func (r *reader) fail(at int, cause, remedy string) {
	if r.err != nil {
		return
	}
	line, column := place(r.lex.src, at)
	r.err = &Error{File: r.name, Line: line, Column: column, Cause: cause, Remedy: remedy}
	r.tok = token{kind: end, at: at}
}

// line is the line of a byte of the file.
func (r *reader) line(at int) string {
	line, _ := place(r.lex.src, at)
	return strconv.Itoa(line)
}

// want reads a token of a kind; what says what stands there.
func (r *reader) want(k kind, what, remedy string) token {
	t := r.tok
	if t.kind != k {
		found := t.text
		if t.kind != end {
			found = quote(t.text)
		}
		r.fail(t.at, what+" is expected here, not "+found, remedy)
		return token{kind: end, at: t.at}
	}
	r.step()
	return t
}

// ifIs reads a token if it is of a kind.
func (r *reader) ifIs(k kind) bool {
	is := r.tok.kind == k && r.err == nil
	if is {
		r.step()
	}
	return is
}

// text reads a text.
func (r *reader) text(what string) string {
	return r.want(text, what, `write it in quotation marks; "" where it is empty`).text
}

// whole reads a whole number of at least lo.
func (r *reader) whole(what string, lo int) int {
	t := r.want(number, what, "write its number")
	n, err := strconv.ParseInt(t.text, 10, 32)
	if r.err == nil && (err != nil || int(n) < lo) {
		r.fail(t.at, what+" is expected here, not "+quote(t.text),
			"write a whole number from "+strconv.Itoa(lo)+" to 2147483647")
		return lo
	}
	return int(n)
}

// payment reads one payment and the comma behind it, if there is one.
func (r *reader) payment(player int) float64 {
	t := r.want(number, "the payment to player "+strconv.Itoa(player+1),
		"give every player of the prologue one payment, in their order")
	if r.err != nil {
		return 0
	}
	x, complaint := nearest(t.text)
	if complaint == "" && math.IsInf(x, 0) {
		complaint = "is larger than any number that can be computed with"
	}
	if complaint != "" {
		r.fail(t.at, "the payment "+quote(t.text)+" "+complaint, numberRemedy)
	}
	r.ifIs(comma)
	return x
}

const numberRemedy = "write it as 3, -0.5, 1.5e-3 or 1/3"

package extensive

import (
	"bytes"
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// What is written is told to the letter.
func TestWrite(t *testing.T) {
	stay := &Outcome{Number: 1, Name: "stayed", Pay: []float64{1, 0}}
	g := &Game{
		Title: `Who "goes" first`, Players: []string{"Alice", `B\b\`}, Comment: "two\nlines",
		Root: &Node{Player: Chance, Set: 1, SetName: "weather", Moves: []Move{
			{"sun", 2. / 3, &Node{Label: "here", Player: 1, Set: 1, Outcome: stay, Moves: []Move{
				{"", 0, &Node{Outcome: stay}},
				{"", 0, &Node{Outcome: &Outcome{Number: 4, Pay: []float64{1e21, -1e-9}}}},
			}}},
			{"rain", 1. / 3, &Node{}},
		}},
	}
	want := `EFG 2 R "Who \"goes\" first" { "Alice" "B\b\\" }
"two
lines"

c "" 1 "weather" { "sun" 2/3 "rain" 1/3 } 0
p "here" 2 1 "" { "" "" } 1 "stayed" { 1, 0 }
t "" 1
t "" 4 "" { 1e21, -1e-09 }
t "" 0
`
	if got := string(written(t, g)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if what := differ(g, mustRead(t, want)); what != "" {
		t.Error("read back it differs in", what)
	}
}

// Texts read back, whatever backslashes and quotation marks they have.
func TestTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringOf(rapid.SampledFrom([]rune{'"', '\\', 'a', '\n', 'é'})).Draw(t, "text")
		l := lexer{src: `"` + escape(s) + `"`}
		if got := l.next(); got.kind != text || got.text != s || l.next().kind != end {
			t.Errorf("%q is written %s and read %q", s, l.src, got.text)
		}
	})
}

// Payments read back to the last bit.
func TestDecimals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64().Draw(t, "x")
		if got, complaint := nearest(decimal(x)); got != x || complaint != "" || strings.Contains(decimal(x), "+") {
			t.Errorf("%g is written %s and read as %g %s", x, decimal(x), got, complaint)
		}
	})
}

// Chances sum to exactly one, and each reads back to the last bit wherever the
// float64s allow it: rounded weights can be further from one than that.
func TestSumToOne(t *testing.T) {
	exactly := 0
	rapid.Check(t, func(t *rapid.T) {
		weights := rapid.SliceOfN(rapid.Float64Range(1e-9, 1), 1, 12).Draw(t, "weights")
		total := 0.0
		for _, w := range weights {
			total += w
		}
		moves, off, room := make([]Move, len(weights)), big.NewRat(-1, 1), 0.0
		for i, w := range weights {
			moves[i].P = w / total
			off.Add(off, new(big.Rat).SetFloat64(moves[i].P))
			room += (math.Nextafter(moves[i].P, 0) - moves[i].P) / -2
		}
		largest := -1
		if x, _ := off.Float64(); math.Abs(x) > 0.99*room {
			largest = mostLikely(moves)
		} else {
			exactly++
		}
		sumsAndReadsBack(t, moves, largest)
	})
	if exactly == 0 {
		t.Error("no case was within rounding")
	}
}

func mostLikely(moves []Move) (at int) {
	for i, m := range moves {
		if m.P > moves[at].P {
			at = i
		}
	}
	return at
}

// The forms of chances that people write stay as they were.
func TestChancesAsWritten(t *testing.T) {
	for want, p := range map[string][]float64{
		"0.1 0.2 0.7":                  {0.1, 0.2, 0.7},
		"1/3 1/3 1/3":                  {1. / 3, 1. / 3, 1. / 3},
		"1 0":                          {1, 0},
		"1/7 0/7 6/7":                  {1. / 7, 0, 6. / 7},
		"0.99999999999999999999 1e-20": {1, 1e-20},
	} {
		moves := make([]Move, len(p))
		for i, x := range p {
			moves[i].P = x
		}
		if got := strings.Join(sumToOne(moves), " "); got != want {
			t.Errorf("%v is written %s, want %s", p, got, want)
		}
		sumsAndReadsBack(t, moves, -1)
	}
}

// sumsAndReadsBack looks at how chances are written; that of move except only
// has to be near.
func sumsAndReadsBack(t interface{ Errorf(string, ...any) }, moves []Move, except int) {
	sum := new(big.Rat)
	for i, s := range sumToOne(moves) {
		r, complaint := parseNumber(s)
		if complaint != "" {
			t.Errorf("%s %s", s, complaint)
			return
		}
		sum.Add(sum, r)
		if x, _ := r.Float64(); x != moves[i].P && (i != except || math.Abs(x-moves[i].P) > 1e-15) {
			t.Errorf("%v is written %s and reads back as %v", moves[i].P, s, x)
		}
	}
	if sum.Cmp(big.NewRat(1, 1)) != 0 {
		t.Errorf("%v sum to %v", sumToOne(moves), sum)
	}
}

// Chances that are further from one than rounding explains still sum to one.
func TestSumIsForced(t *testing.T) {
	sum := new(big.Rat)
	for _, s := range sumToOne([]Move{{P: 0.3}, {P: 0.7 + 4e-10}}) {
		r, _ := parseNumber(s)
		sum.Add(sum, r)
	}
	if sum.Cmp(big.NewRat(1, 1)) != 0 {
		t.Errorf("they sum to %v", sum)
	}
}

// Trees that make no sense are refused before anything is written or solved.
func TestWriteFaults(t *testing.T) {
	end := &Node{}
	pays := func(number int, pay ...float64) *Node { return &Node{Outcome: &Outcome{Number: number, Pay: pay}} }
	event := func(set int, p float64, to *Node) *Node {
		return &Node{Player: Chance, Set: set, Moves: []Move{{"a", p, to}, {"b", 1 - p, end}}}
	}
	own := func(player, set int, to *Node) *Node {
		return &Node{Player: player, Set: set, Moves: []Move{{"a", 0, to}}}
	}
	for want, root := range map[string]*Node{
		"node 1 of the tree: it is nil":                        nil,
		"node 2 of the tree: it is nil":                        own(0, 1, nil),
		"its information set is 0":                             own(0, 0, end),
		"its player is 1, of 1":                                own(1, 1, end),
		"its player is -2":                                     own(-2, 1, end),
		"information set 1 of player 1 has a node already":     own(0, 1, own(0, 1, end)),
		"has chance NaN":                                       event(1, math.NaN(), end),
		"has chance 2":                                         event(1, 2, end),
		"its chances sum to 0.5":                               {Player: Chance, Set: 1, Moves: []Move{{"a", 0.5, end}}},
		"its outcome is 0":                                     pays(0, 1),
		"outcome 1 has 2 payments for 1 players":               pays(1, 1, 2),
		"outcome 1 pays +Inf":                                  pays(1, math.Inf(1)),
		"node 2 of the tree: information set 1 of chance is a": event(1, 0.5, event(1, 0.25, end)),
		"node 3 of the tree: outcome 1 is another before": {
			Player: 0, Set: 1, Moves: []Move{{To: pays(1, 1)}, {To: pays(1, 2)}},
		},
	} {
		var b bytes.Buffer
		err := Write(&b, &Game{Players: []string{"A"}, Root: root})
		if err == nil || !strings.Contains(err.Error(), want) || b.Len() > 0 {
			t.Errorf("the error is %v with %d bytes written, want %s", err, b.Len(), want)
		}
		if strings.Contains(want, "another") || strings.Contains(want, "of chance is a") {
			continue // those can be solved all the same
		}
		if _, err := Solve(&Game{Players: []string{"A"}, Root: root}, 1); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("solving it the error is %v, want %s", err, want)
		}
	}
}

// A node below itself is found out, by the number of nodes.
func TestLoop(t *testing.T) {
	if testing.Short() {
		t.Skip("goes round sixteen million times")
	}
	loop := &Node{Player: Chance, Set: 1, Moves: []Move{{P: 1}}}
	loop.Moves[0].To = loop
	if err := Write(new(bytes.Buffer), &Game{Root: loop}); err == nil || !strings.Contains(err.Error(), "is a node below itself") {
		t.Errorf("the error is %v", err)
	}
}

// fullDisk is a disk on which there is no room.
type fullDisk struct{}

var errFull = errors.New("no room")

func (fullDisk) Write([]byte) (int, error) { return 0, errFull }

func TestWriteFails(t *testing.T) {
	if err := Write(fullDisk{}, &Game{Root: &Node{}}); !errors.Is(err, errFull) {
		t.Errorf("the error is %v", err)
	}
}

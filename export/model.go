package export

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Model is a Markov chain, or a decision process, state by state, and what
// Parley says of it.
type Model struct {
	Decides    bool     // whether it is a decision process
	Vars       []string // names of the variables, which tell states apart
	Labels     []Label
	Properties []Property
	Notes      []string // what a reader has to know, in sentences

	states  int // without those in which everything ends
	init    int32
	values  []int32   // per state: those of the variables
	choices []int32   // per state: its first choice
	rewards []float64 // per state
	actions []string  // per choice; "" in a chain
	first   []int32   // per choice: its first transition
	to      []int32   // per transition
	p       []float64
}

// Label is a name for a set of states.
type Label struct {
	Name string
	Of   func(state int) bool
}

// Property is a question in PRISM's language, and Parley's answer to it.
type Property struct {
	Text   string
	Result float64
	About  string // a sentence, or ""
}

// States, Choices and Transitions are how many of them there are.
func (m *Model) States() int { return len(m.choices) }

// Choices is the number of choices of all states together.
func (m *Model) Choices() int { return len(m.actions) }

// Transitions is the number of transitions.
func (m *Model) Transitions() int { return len(m.to) }

func (m *Model) size() int { return len(m.choices) }

// forget drops all that was noted, so that counting takes no room.
func (m *Model) forget(n int) {
	m.values, m.choices, m.rewards = m.values[:0], m.choices[:0], m.rewards[:0]
	m.actions, m.first = m.actions[:0], m.first[:0]
	m.to, m.p = m.to[:n], m.p[:n]
}

// settle puts numbers for the states in which everything ends.
func (m *Model) settle(first int32, absorbing int) {
	for k, to := range m.to {
		if to < 0 {
			m.to[k] = int32(m.states) - 1 - to
		}
	}
	if m.init = 0; first < 0 && int(-first) <= absorbing {
		m.init = int32(m.states) - 1 - first
	}
}

// Part is one of a model's files.
type Part struct {
	Ending string // of the file's name, with its dot
	Write  func(io.Writer) error
}

// Parts are the files of the model, as PRISM's manual has them in its appendix
// on explicit model files.
func (m *Model) Parts() []Part {
	parts := []Part{
		{".tra", m.writer((*Model).transitions)},
		{".sta", m.writer((*Model).variables)},
		{".lab", m.writer((*Model).labels)},
	}
	if m.Decides {
		parts = append(parts, Part{".srew", m.writer((*Model).payoffs)})
	}
	return parts
}

// writer is a part's Write. Errors of w come out when it is flushed.
func (m *Model) writer(part func(*Model, *bufio.Writer)) func(io.Writer) error {
	return func(w io.Writer) error {
		b := bufio.NewWriter(w)
		part(m, b)
		return b.Flush()
	}
}

func (m *Model) transitions(w *bufio.Writer) {
	if m.Decides {
		fmt.Fprintf(w, "%d %d %d\n", m.States(), m.Choices(), m.Transitions())
	} else {
		fmt.Fprintf(w, "%d %d\n", m.States(), m.Transitions())
	}
	var line []byte
	for s := range m.choices {
		lo, hi := span(m.choices, s, len(m.actions))
		for c := lo; c < hi; c++ {
			from, until := span(m.first, c, len(m.to))
			for k := from; k < until; k++ {
				line = m.transition(line[:0], s, c-lo, c, k)
				w.Write(line)
			}
		}
	}
}

func (m *Model) transition(line []byte, s, number, c, k int) []byte {
	line = strconv.AppendInt(line, int64(s), 10)
	if m.Decides {
		line = strconv.AppendInt(append(line, ' '), int64(number), 10)
	}
	line = strconv.AppendInt(append(line, ' '), int64(m.to[k]), 10)
	line = strconv.AppendFloat(append(line, ' '), m.p[k], 'g', -1, 64)
	if m.actions[c] != "" {
		line = append(append(line, ' '), m.actions[c]...)
	}
	return append(line, '\n')
}

// span is where the parts of item k begin and end.
func span(first []int32, k, end int) (lo, hi int) {
	if k+1 < len(first) {
		end = int(first[k+1])
	}
	return int(first[k]), end
}

func (m *Model) variables(w *bufio.Writer) {
	fmt.Fprintf(w, "(%s)\n", strings.Join(m.Vars, ","))
	for s := range m.choices {
		fmt.Fprintf(w, "%d:(", s)
		for k, v := range m.values[s*len(m.Vars):][:len(m.Vars)] {
			if k > 0 {
				w.WriteByte(',')
			}
			w.WriteString(strconv.Itoa(int(v)))
		}
		w.WriteString(")\n")
	}
}

// labels has PRISM's own two first; no state is a deadlock, since those in
// which everything ends lead to themselves.
func (m *Model) labels(w *bufio.Writer) {
	w.WriteString(`0="init" 1="deadlock"`)
	for k, l := range m.Labels {
		fmt.Fprintf(w, " %d=%q", k+2, l.Name)
	}
	w.WriteByte('\n')
	for s := range m.choices {
		var has []string
		if s == int(m.init) {
			has = append(has, "0")
		}
		for k, l := range m.Labels {
			if l.Of(s) {
				has = append(has, strconv.Itoa(k+2))
			}
		}
		if len(has) > 0 {
			fmt.Fprintf(w, "%d: %s\n", s, strings.Join(has, " "))
		}
	}
}

func (m *Model) payoffs(w *bufio.Writer) {
	n := 0
	for _, x := range m.rewards {
		if x != 0 {
			n++
		}
	}
	fmt.Fprintf(w, "%d %d\n", m.States(), n)
	for s, x := range m.rewards {
		if x != 0 {
			fmt.Fprintf(w, "%d %s\n", s, strconv.FormatFloat(x, 'g', -1, 64))
		}
	}
}

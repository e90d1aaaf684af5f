package export

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Part is one of a model's files.
type Part struct {
	Ending string // of the file's name, with its dot
	Write  func(io.Writer) error
}

// Endings are those that the names of a model's files can have.
func Endings() []string { return []string{".props", ".tra", ".sta", ".lab", ".srew"} }

// Parts are the files of the model, as PRISM's manual has them in its appendix
// on explicit model files; the first asks PRISM about the others. name is what
// they are called, without folder and ending.
func (m *Model) Parts(name string) []Part {
	parts := []Part{
		{".props", buffered(func(w *bufio.Writer) { m.writeProperties(w, name) })},
		{".tra", buffered(m.writeTransitions)},
		{".sta", buffered(m.writeValues)},
		{".lab", buffered(m.writeLabels)},
	}
	if m.decides {
		parts = append(parts, Part{".srew", buffered(m.writeRewards)})
	}
	return parts
}

// buffered is a part's Write. Errors of w come out when it is flushed.
func buffered(part func(*bufio.Writer)) func(io.Writer) error {
	return func(w io.Writer) error {
		b := bufio.NewWriter(w)
		part(b)
		return b.Flush()
	}
}

func (m *Model) writeTransitions(w *bufio.Writer) {
	if m.decides {
		fmt.Fprintf(w, "%d %d %d\n", m.States(), len(m.actions), m.Transitions())
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
	if m.decides {
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

func (m *Model) writeValues(w *bufio.Writer) {
	fmt.Fprintf(w, "(%s)\n", strings.Join(m.vars, ","))
	for s := range m.choices {
		fmt.Fprintf(w, "%d:(", s)
		for k, v := range m.values[s*len(m.vars):][:len(m.vars)] {
			if k > 0 {
				w.WriteByte(',')
			}
			w.WriteString(strconv.Itoa(int(v)))
		}
		w.WriteString(")\n")
	}
}

// writeLabels has PRISM's own two first; no state is a deadlock, since those in
// which everything ends lead to themselves.
func (m *Model) writeLabels(w *bufio.Writer) {
	w.WriteString(`0="init" 1="deadlock"`)
	for k, l := range m.labels {
		fmt.Fprintf(w, " %d=%q", k+2, l.name)
	}
	w.WriteByte('\n')
	for s := range m.choices {
		var has []string
		if s == int(m.init) {
			has = append(has, "0")
		}
		for k, l := range m.labels {
			if l.of(s) {
				has = append(has, strconv.Itoa(k+2))
			}
		}
		if len(has) > 0 {
			fmt.Fprintf(w, "%d: %s\n", s, strings.Join(has, " "))
		}
	}
}

func (m *Model) writeRewards(w *bufio.Writer) {
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

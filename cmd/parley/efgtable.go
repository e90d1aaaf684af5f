package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"charm.land/lipgloss/v2"

	"parley/extensive"
)

// printTree prints a solution for people: what everybody can expect, then how
// likely the moves of the first decisions are.
func printTree(out io.Writer, s *solved, limit int) error {
	w := bufio.NewWriter(out)
	if title := plain(s.game.Title); title != "" {
		fmt.Fprintln(w, lipgloss.Wrap(title, brief80, ""))
	}
	fmt.Fprintf(w, "%s, %s\n\n", several(s.Nodes, "node"), several(len(s.Decisions), "decision"))
	rows := []row{{"player", "expects", "noise", "lambda"}}
	for i, name := range s.game.Players {
		rows = append(rows, row{plain(name), figure(s.Values[i]), figure(s.noise[i]), lambda(s.noise[i])})
	}
	if len(rows) > 1 {
		table{most: []int{playerMost, 0, 0, 0}, right: []bool{false, true, true, true}}.print(w, rows)
	}
	shown := s.Decisions
	if limit > 0 {
		shown = shown[:min(limit, len(shown))]
	}
	printDecisions(w, s.game, shown)
	if rest := len(s.Decisions) - len(shown); rest > 0 {
		fmt.Fprintf(w, "\n%s not shown; --limit 0 shows all\n", several(rest, "decision"))
	}
	fmt.Fprintf(w, "\nWorked out anew under these probabilities, none changes%s.\n", byMore(s.Gap))
	return w.Flush()
}

func byMore(gap float64) string {
	if gap == 0 {
		return ""
	}
	return fmt.Sprintf(" by more than %.1g", gap)
}

// lambda is Gambit's parameter.
func lambda(noise float64) string {
	if noise == 0 {
		return "infinite"
	}
	return figure(1 / noise)
}

// How wide a column of names gets before it is wrapped. With the columns of
// figures and the gaps, that leaves moves at least 17 of 80 cells.
const (
	playerMost = 14
	setMost    = 10
	labelMost  = 12
)

// printDecisions prints decisions as a table. A column without anything in it is
// left out.
func printDecisions(w *bufio.Writer, g *extensive.Game, shown []extensive.Decision) {
	if len(shown) == 0 {
		return
	}
	rows := []row{{"player", "set", "node", "move", "probability", "reached"}}
	for _, d := range shown {
		lead := row{plain(g.Players[d.Node.Player]), strings.TrimSpace(strconv.Itoa(d.Node.Set) + " " + plain(d.Node.SetName)), plain(d.Node.Label)}
		reached := chance(d.Reach)
		for j, m := range d.Node.Moves {
			rows = append(rows, append(slices.Clone(lead), plain(m.Name), chance(d.P[j]), reached))
			lead, reached = row{"", "", ""}, ""
		}
	}
	if !slices.ContainsFunc(shown, func(d extensive.Decision) bool { return d.Node.Label != "" }) {
		rows[0][2] = ""
	}
	fmt.Fprintln(w)
	t := table{most: []int{playerMost, setMost, labelMost, 0, 0, 0}, right: []bool{false, false, false, false, true, true}, rest: 3}
	t.print(w, rows)
}

// row is the cells of a line, the first row the heads of columns.
type row []string

// table is how rows are laid out.
type table struct {
	most  []int  // how wide a column gets before it is wrapped, 0 for any width
	right []bool // which columns are set to the right
	rest  int    // the column that is wrapped to what the others leave, if not the first
}

const columnGap = 2

// print prints rows in columns as wide as it takes, at most 80 cells in all.
func (t table) print(w *bufio.Writer, rows []row) {
	width, used := t.widths(rows), 0
	for i, n := range width {
		if n > 0 && i != t.rest {
			used += n + columnGap
		}
	}
	if t.rest > 0 {
		width[t.rest] = min(width[t.rest], max(brief80-used, 1))
	}
	for _, r := range rows {
		t.line(w, r, width)
	}
}

func (t table) widths(rows []row) []int {
	width := make([]int, len(t.most))
	for _, r := range rows {
		for i, cell := range r {
			width[i] = max(width[i], lipgloss.Width(cell))
		}
	}
	for i, most := range t.most {
		if most > 0 {
			width[i] = min(width[i], most)
		}
	}
	return width
}

// line prints a row, in as many lines as its longest cell takes.
func (t table) line(w *bufio.Writer, r row, width []int) {
	cells, height := make([][]string, len(r)), 1
	for i, cell := range r {
		if width[i] > 0 {
			cells[i] = strings.Split(lipgloss.Wrap(cell, width[i], ""), "\n")
			height = max(height, len(cells[i]))
		}
	}
	for y := range height {
		var b strings.Builder
		for i, lines := range cells {
			if width[i] == 0 {
				continue
			}
			cell := ""
			if y < len(lines) {
				cell = strings.TrimSpace(lines[y])
			}
			pad := strings.Repeat(" ", max(width[i]-lipgloss.Width(cell), 0))
			if t.right[i] {
				cell, pad = pad, cell
			}
			b.WriteString(cell + pad + strings.Repeat(" ", columnGap))
		}
		fmt.Fprintln(w, strings.TrimRight(b.String(), " "))
	}
}

// plain is a name as a terminal can show it: on one line, and without anything
// that would steer the terminal.
func plain(name string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(name, "\ufffd")))
}

// figure is a number to six digits, which is more than anybody reads.
func figure(x float64) string { return strconv.FormatFloat(x, 'g', 6, 64) }

// seldom is the probability below which six places would show too few digits.
const seldom = 1e-3

// chance is a probability.
func chance(p float64) string {
	if p != 0 && p < seldom {
		return strconv.FormatFloat(p, 'e', 2, 64)
	}
	return strconv.FormatFloat(p, 'f', 6, 64)
}

package brief

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// column is one column of a table: figures stand to the right and keep their
// width, the column that bends takes what room is left and wraps.
type column struct {
	head  string
	right bool
	bends bool
	cells int // a width of its own, for bars
}

func figures(heads ...string) []column {
	var out []column
	for _, h := range heads {
		out = append(out, column{head: h, right: true})
	}
	return out
}

// between is the space between columns, least the least that a bending column
// can be read at.
const (
	between = 2
	least   = 14
)

// table writes rows under their heads. A row of one cell goes across.
func (s *sheet) table(columns []column, rows [][]string) {
	widths := s.widths(columns, rows)
	heads := make([]string, len(columns))
	for i, c := range columns {
		heads[i] = c.head
	}
	if strings.Join(heads, "") != "" {
		s.row(columns, widths, heads, soft)
	}
	for _, r := range rows {
		if len(r) == 1 {
			s.indented("  ", "  ", r[0], plain)
			continue
		}
		s.row(columns, widths, r, plain)
	}
}

// widths are the columns' widths, the table's together at most the sheet's.
func (s *sheet) widths(columns []column, rows [][]string) []int {
	widths := make([]int, len(columns))
	left, bending := s.cells-between*(len(columns)-1), 0
	for i, c := range columns {
		if c.bends {
			bending++
			continue
		}
		widths[i] = min(s.natural(c, rows, i), s.cells/3)
		if c.cells > 0 {
			widths[i] = c.cells
		}
		left -= widths[i]
	}
	for i, c := range columns {
		if c.bends {
			widths[i] = max(least, left/bending)
		}
	}
	s.squeeze(widths)
	return widths
}

// squeeze takes cells from the widest column until the table fits: a cell that
// wraps is better than a line that the terminal breaks.
func (s *sheet) squeeze(widths []int) {
	for {
		total, widest := between*(len(widths)-1), 0
		for i, w := range widths {
			total += w
			if w > widths[widest] {
				widest = i
			}
		}
		if total <= s.cells || widths[widest] <= 1 {
			return
		}
		widths[widest]--
	}
}

// natural is the width of a column's longest cell, or what its head needs.
func (s *sheet) natural(c column, rows [][]string, at int) int {
	n := s.headWidth(c.head)
	for _, r := range rows {
		if len(r) > 1 {
			n = max(n, lipgloss.Width(r[at]))
		}
	}
	return n
}

// headWidth is the least width at which a head stands on two lines, or on
// three where there is little room.
func (s *sheet) headWidth(head string) int {
	most := 2
	if s.cells < 70 {
		most = 3
	}
	n := 0
	for _, word := range strings.Fields(head) {
		n = max(n, lipgloss.Width(word))
	}
	for n > 0 && len(wrap(head, n)) > most {
		n++
	}
	return n
}

// row writes one row, as many lines high as its tallest cell. Heads stand on
// the row's foot, cells on its top.
func (s *sheet) row(columns []column, widths []int, cells []string, i ink) {
	blocks, tall := make([][]string, len(cells)), 0
	for c, text := range cells {
		blocks[c] = wrap(text, widths[c])
		tall = max(tall, len(blocks[c]))
	}
	for n := range tall {
		line := make([]string, len(cells))
		for c, block := range blocks {
			at := n
			if i == soft {
				at = n - tall + len(block)
			}
			text := ""
			if at >= 0 && at < len(block) {
				text = s.in(i, block[at])
			}
			line[c] = pad(text, widths[c], columns[c].right)
		}
		s.line(strings.Join(line, strings.Repeat(" ", between)))
	}
}

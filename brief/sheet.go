package brief

import (
	"strings"

	"charm.land/lipgloss/v2"
)

// sheet is a page of text under way: everything that is put on it is wrapped
// to its width.
type sheet struct {
	Profile
	cells int
	b     strings.Builder
}

// ink is how a piece of text is set off.
type ink int

const (
	plain ink = iota
	strong
	soft
	good // agreement, less needed
	bad  // defeat, more needed
)

// styles use the terminal's own sixteen colours, which its owner chose to be
// readable on the background they have.
var styles = [...]lipgloss.Style{
	plain:  lipgloss.NewStyle(),
	strong: lipgloss.NewStyle().Bold(true),
	soft:   lipgloss.NewStyle().Faint(true),
	good:   lipgloss.NewStyle().Foreground(lipgloss.Blue),
	bad:    lipgloss.NewStyle().Foreground(lipgloss.Red),
}

func newSheet(p Profile) *sheet { return &sheet{Profile: p, cells: p.width()} }

// in sets a text off, where there is colour.
func (s *sheet) in(i ink, text string) string {
	if !s.Colour || text == "" {
		return text
	}
	return styles[i].Render(text)
}

// pick is the first sign, or the second on a terminal of plain ASCII.
func (s *sheet) pick(sign, ascii string) string {
	if s.ASCII {
		return ascii
	}
	return sign
}

// line writes one line as it is.
func (s *sheet) line(text string) {
	s.b.WriteString(strings.TrimRight(text, " "))
	s.b.WriteByte('\n')
}

// gap leaves a line free.
func (s *sheet) gap() { s.b.WriteByte('\n') }

// para writes a paragraph.
func (s *sheet) para(text string) { s.indented("", "", text, plain) }

// note writes a paragraph that may be skipped.
func (s *sheet) note(text string) { s.indented("", "", text, soft) }

// indented writes a paragraph with something before its first line and
// something before the others.
func (s *sheet) indented(first, rest, text string, i ink) {
	if text == "" {
		return
	}
	before := first
	for _, line := range wrap(text, s.cells-max(lipgloss.Width(first), lipgloss.Width(rest))) {
		s.line(before + s.in(i, line))
		before = rest
	}
}

// heading opens a section.
func (s *sheet) heading(title string) {
	s.gap()
	dash := s.pick("─", "-")
	title = truncate(title, s.cells-6)
	rest := s.cells - lipgloss.Width(title) - 4
	s.line(s.in(soft, dash+dash) + " " + s.in(strong, title) + " " + s.in(soft, strings.Repeat(dash, rest)))
}

// flow sets items side by side, none of them broken unless it is longer than a
// line.
func (s *sheet) flow(items []string) {
	line := ""
	for _, item := range items {
		if line != "" && lipgloss.Width(line+item)+3 > s.cells {
			s.para(line)
			line = ""
		}
		if line != "" {
			line += "   "
		}
		line += item
	}
	s.para(line)
}

// wrap breaks a text into lines of at most so many cells, at spaces where it
// can and within a word where it must.
func wrap(text string, width int) []string {
	lines := strings.Split(lipgloss.Wrap(text, max(width, 1), ""), "\n")
	for w := width - 1; w > 0 && widest(lines) > width; w-- {
		// a dash at the edge is set beyond it, and a wide character may be
		lines = strings.Split(lipgloss.Wrap(text, w, ""), "\n")
	}
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
		if i > 0 {
			lines[i] = strings.TrimLeft(lines[i], " ")
		}
	}
	return lines
}

// widest is the width of the widest line, less the spaces that it ends in.
func widest(lines []string) int {
	n := 0
	for _, line := range lines {
		n = max(n, lipgloss.Width(strings.TrimRight(line, " ")))
	}
	return n
}

// truncate shortens a text to so many cells, with an ellipsis for the rest.
func truncate(text string, width int) string {
	if lipgloss.Width(text) <= width {
		return text
	}
	return lipgloss.NewStyle().MaxWidth(width-1).Render(text) + "…"
}

// pad fills a text up to so many cells, on the left where right is asked for.
func pad(text string, width int, right bool) string {
	fill := strings.Repeat(" ", max(0, width-lipgloss.Width(text)))
	if right {
		return fill + text
	}
	return text + fill
}

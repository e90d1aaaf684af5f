package brief

import (
	"math"
	"strings"
)

// bar is a share of a width: whole blocks, and an eighth at least for what is
// not nothing.
func (s *sheet) bar(share float64, width int, i ink) string {
	if math.IsNaN(share) || width <= 0 {
		return ""
	}
	eighths := int(math.Round(8 * float64(width) * max(0, min(1, share))))
	if eighths == 0 && share > certain {
		eighths = 1
	}
	if s.ASCII {
		return s.in(i, strings.Repeat("#", (eighths+7)/8))
	}
	text := strings.Repeat("█", eighths/8)
	if part := eighths % 8; part > 0 {
		text += string([]rune("▏▎▍▌▋▊▉")[part-1])
	}
	return s.in(i, text)
}

// thin is the part of a cell below which a bar is drawn as a line.
const thin = 0.25

// span is a bar that does not start at nothing: from one share of the width to
// another, one cell at least, or a line where there is next to nothing.
func (s *sheet) span(from, to float64, width int, i ink) string {
	if width <= 0 {
		return ""
	}
	a, b := cell(min(from, to), width), cell(max(from, to), width)
	if math.Abs(to-from)*float64(width) < thin {
		return s.mark(min(from, to), width, s.pick("▏", "|"), i)
	}
	return strings.Repeat(" ", a) + s.in(i, strings.Repeat(s.pick("█", "#"), max(1, b-a)))
}

// from is a bar from where nothing stands to a figure, on either side of it.
func (s *sheet) from(zero, at float64, width int, i ink) string {
	switch {
	case math.IsNaN(at):
		return ""
	case zero > 0:
		return s.span(zero, at, width, i)
	}
	return s.bar(at, width, i)
}

// mark is a sign at a share of the width.
func (s *sheet) mark(at float64, width int, sign string, i ink) string {
	return strings.Repeat(" ", cell(at, width)) + s.in(i, sign)
}

// cell is the cell at a share of a width.
func cell(share float64, width int) int {
	return max(0, min(width-1, int(math.Round(share*float64(width)))))
}

// fills are the signs of the parts of a stacked bar: agreement, the endings,
// and what is left.
func (s *sheet) fills(parts int) []string {
	signs := []rune(s.pick("█▓▒░╬╪┼", "#=+%xo~"))
	out := make([]string, parts)
	for i := range out {
		out[i] = string(signs[i%len(signs)])
	}
	out[parts-1] = s.pick("·", ".")
	return out
}

// stack is parts of a whole, side by side, rounded so that they fill the width.
func (s *sheet) stack(shares []float64, fills []string, width int) string {
	var b strings.Builder
	sum, done := 0., 0
	for i, share := range shares {
		sum += share
		to := max(done, min(width, int(math.Round(sum*float64(width)))))
		if i == len(shares)-1 {
			to = width
		}
		b.WriteString(s.in(stackInk(i, len(shares)), strings.Repeat(fills[i], to-done)))
		done = to
	}
	return b.String()
}

// stackInk sets agreement and endings apart; signs already do.
func stackInk(i, parts int) ink {
	switch i {
	case 0:
		return good
	case parts - 1:
		return soft
	}
	return bad
}

// pair is a scale from 0 to 1 with two marks on it.
func (s *sheet) pair(a, b float64, width int) string {
	line := []rune(strings.Repeat(s.pick("·", "."), width))
	at, bt := cell(a, width), cell(b, width)
	for i := min(at, bt); i <= max(at, bt); i++ {
		line[i] = []rune(s.pick("─", "-"))[0]
	}
	line[at] = []rune(s.pick("○", "o"))[0]
	line[bt] = []rune(s.pick("●", "@"))[0]
	return string(line)
}

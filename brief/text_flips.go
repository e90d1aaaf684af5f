package brief

import (
	"fmt"
	"strings"
)

// textFlips is the smallest change that closes the shortfall.
func textFlips(s *sheet, r *Report) {
	if r.Flips == nil || r.Flips.Closed {
		return
	}
	s.heading("The smallest change that would do")
	for _, line := range r.flipLines() {
		s.indented("  ", "    ", clean(line), plain)
	}
}

// flipLines say which numbers would have to change, and how far.
func (r *Report) flipLines() []string {
	f := r.Flips
	if len(f.Singles) == 0 && f.Pair == nil {
		return []string{fmt.Sprintf("No change of one number, or of two, by up to %s times the width of their ranges was found to close the shortfall.", digits(float64(f.Reach), 2))}
	}
	var out []string
	if len(f.Singles) == 0 {
		out = append(out, fmt.Sprintf("No change of one number by up to %s times the width of its range was found to close the shortfall.", digits(float64(f.Reach), 2)))
	}
	for _, x := range f.Singles {
		out = append(out, r.flipLine(x))
	}
	if f.Pair != nil {
		out = append(out, "Two at once: "+r.flipLine(*f.Pair)+" A pair’s distance is joint: the root of the sum of the squares.")
	}
	return out
}

// widths is a distance in words.
func widths(n Number) string { return digits(float64(n), 2) + " of the range’s width" }

// flipLine is one change in words.
func (r *Report) flipLine(f Flip) string {
	var parts []string
	for _, m := range f.Moves {
		parts = append(parts, fmt.Sprintf("%s from %s to %s", quoted(capital(r.about(m.Param)), ""), m.From.text(), m.To.text()))
	}
	far := widths(f.Distance.Value)
	if len(f.Moves) > 1 {
		far = "together " + digits(float64(f.Distance.Value), 2) + " of the ranges’ widths"
	}
	if f.Draws != nil {
		far += "; enough " + f.Draws.text()
	}
	return fmt.Sprintf("%s (%s).", strings.Join(parts, ", and "), far)
}

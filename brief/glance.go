package brief

import "strings"

// glance is what is known once the base game is solved, in a sentence or two:
// something to read while the reasons are weighed.
func (r *Report) glance() string {
	var parts []string
	for _, by := range r.Answer.Agreement {
		parts = append(parts, by.Label+" "+percent(by.Chance.float()))
	}
	var said []string
	if len(parts) > 0 {
		said = append(said, "Agreement: "+strings.Join(parts, ", ")+".")
	}
	if r.Shortfall != nil {
		said = append(said, r.gapLine())
	}
	return clean(strings.Join(said, " "))
}

// Wrapped is text in lines of at most so many cells.
func Wrapped(text string, cells int) string { return strings.Join(wrap(text, cells), "\n") }

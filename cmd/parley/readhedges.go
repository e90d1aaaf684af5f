package main

import (
	"fmt"
	"math"
	"strings"

	"charm.land/lipgloss/v2"

	"parley/article"
)

// sure prints how surely something is said: a line for every hedge that a number
// goes with, and one for the others. Bare denials are left to the JSON.
func (r *reading) sure(indent string, hedges []article.Hedge, places bool) {
	var bare []string
	for _, h := range hedges {
		words := "“" + shortened(r.words(h.Span), longestHedge) + "”"
		switch {
		case h.Kind == article.Negation:
		case !math.IsNaN(h.Value):
			r.oneLine(indent, words+" "+hundredths(h)+r.of(h, places))
		case h.Negated:
			bare = append(bare, words+" (denied)")
		default:
			bare = append(bare, words)
		}
	}
	if len(bare) > 0 {
		r.wrapped(indent, "without a number: "+strings.Join(unique(bare), ", "))
	}
}

// longestHedge is how many characters of a hedge are shown.
const longestHedge = 40

// of is what a hedge governs, and where where that is asked for.
func (r *reading) of(h article.Hedge, places bool) string {
	out := ": " + r.words(h.Scope)
	if places {
		out = " (" + r.places.At(h.From) + ")" + out
	}
	return out
}

// oneLine prints as much of a text as one line holds.
func (r *reading) oneLine(indent, text string) {
	room := brief80 - lipgloss.Width(indent)
	if lipgloss.Width(text) > room {
		n := room - 2
		for n > 0 && lipgloss.Width(shortened(text, n)) > room {
			n--
		}
		text = shortened(text, n)
	}
	fmt.Fprintln(r.w, indent+text)
}

// hundredths is a hedge's number with its interval.
func hundredths(h article.Hedge) string {
	if h.Low == h.High {
		return fmt.Sprintf("%.0f%%", 100*h.Value)
	}
	return fmt.Sprintf("%.0f%% (%.0f to %.0f)", 100*h.Value, 100*h.Low, 100*h.High)
}

func unique(texts []string) (out []string) {
	seen := map[string]bool{}
	for _, t := range texts {
		if !seen[t] {
			out = append(out, t)
		}
		seen[t] = true
	}
	return out
}

// ownHedges prints the hedges with a number that the article uses itself, in
// nobody's mouth.
func (r *reading) ownHedges() {
	var own []article.Hedge
	for _, h := range r.a.Hedges {
		if h.Attribution < 0 && !math.IsNaN(h.Value) {
			own = append(own, h)
		}
	}
	if len(own) == 0 {
		return
	}
	r.section("Hedges outside of what anybody is found to say")
	if r.limit > 0 && len(own) > r.limit {
		fmt.Fprintf(r.w, "  the first %d of %d; --limit 0 shows all\n", r.limit, len(own))
		own = own[:r.limit]
	}
	r.sure("  ", own, true)
}

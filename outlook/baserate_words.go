package outlook

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
)

// wrapped is a paragraph in the report's width.
func wrapped(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(lipgloss.Wrap(text, rateWidth, ""), "\n") {
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}

// capital is a text with its first letter large; texts here begin with ASCII.
func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

// pools reports whether the wars borrow from those of other kinds.
func (r *BaseRate) pools() bool { return r.Model.Strengths != nil }

// manners are what chances are called that do borrow, and that do not.
var manners = map[bool]string{true: "pooled ", false: "smooth "}

// manner says how the chances were made.
func (r *BaseRate) manner() string {
	if r.pools() {
		return "pooled with the other kinds of war"
	}
	return "from rates in bands of age"
}

// method says what was done.
func (r *BaseRate) method() string {
	bands := []string{}
	for _, b := range r.Model.Bands {
		bands = append(bands, fmt.Sprint(b))
	}
	out := "How: rates of ending a month, by how it ended, constant within ages from " + listWords(bands) + " months. "
	if r.pools() {
		out += fmt.Sprintf("Those of %s are shrunk towards what all wars' rates and the kind's own level make one expect. ", r.wars())
		out += "That expectation counts, in each band, as much as this many endings (in nine of ten cases between): " + r.strengthsSaid() + ". "
	} else {
		out += "There is one class of wars; nothing is borrowed from another. "
	}
	return out + fmt.Sprintf("Intervals are of %d draws, with a fixed seed; they say how little is known of the rates, "+
		"not whether this war is like those. An episode is one war; a war still on, or lost sight of, counts as long as it was seen. See docs/baserate.md.", r.Model.Draws)
}

// strengthsSaid are the strengths by end.
func (r *BaseRate) strengthsSaid() string {
	var parts []string
	for _, e := range r.Ends {
		v := r.Model.Strengths[e]
		parts = append(parts, fmt.Sprintf("%s %.0f (%.1f to %.0f)", r.endHeading(e), v.Mean, v.Low, v.High))
	}
	return strings.Join(parts, ", ")
}

// listWords are words with commas and an "and".
func listWords(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// beside is another list's answer in a sentence.
func (r *BaseRate) beside() string {
	out := fmt.Sprintf("Beside it, %s, up to %s: %d %s, of which %d had lasted as long. ", r.Source.Name, r.Source.Until, r.Wars, r.wars(), r.AtRisk)
	if slices.Equal(r.Ends, []string{EndUnrecorded.String()}) {
		out += "It does not say how wars ended. "
	}
	var parts []string
	for _, h := range r.Horizons {
		parts = append(parts, fmt.Sprintf("%s within %d months", h.Pooled[AnyEnd], h.Months))
	}
	return out + "The chance of an end: " + listWords(parts) + "."
}

// credits says whose data this is.
func (r *BaseRate) credits() string {
	out := "Data: " + r.Source.credit()
	if r.Beside != nil {
		out += " " + r.Beside.Source.credit()
	}
	return out
}

func (s RateSource) credit() string {
	out := s.Name
	if s.Citation != "" {
		out += ": " + s.Citation
	}
	if s.Licence != "" {
		out += ". Licence: " + s.Licence
	}
	return out + "."
}

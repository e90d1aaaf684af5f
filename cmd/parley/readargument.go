package main

import (
	"fmt"
	"strings"

	"parley/article"
)

// argument prints the claim, and under each heading who says what.
func (r *reading) argument() {
	reasons := map[int]int{} // by section, from 1
	for i, reason := range r.a.Argument.Reasons {
		reasons[reason.Section] = i + 1
	}
	r.claim(len(reasons))
	bySection := make([][]int, len(r.a.Sections)+1) // the last: in no section
	for i, at := range r.a.Attributions {
		s := len(r.a.Sections)
		if at.Paragraph >= 0 && at.Paragraph < len(r.a.Paragraphs) {
			s = r.a.Paragraphs[at.Paragraph].Section
		}
		bySection[s] = append(bySection[s], i)
	}
	for s := range r.a.Sections {
		r.under(s, reasons[s], bySection[s])
	}
	r.loose(bySection[len(r.a.Sections)])
	if rest := len(r.a.Attributions) - r.shown; rest > 0 {
		fmt.Fprintf(r.w, "\n%s not shown; --limit 0 shows all\n", several(rest, "attribution"))
	}
}

// claim says what the headline claims, and how many headings give reasons.
func (r *reading) claim(reasons int) {
	fmt.Fprintln(r.w)
	var out string
	switch {
	case r.a.Argument.Claim.From == r.a.Argument.Claim.To:
		out = "No headline was found, so the article has no claim to set reasons under."
	case r.a.Argument.Never:
		out = "The headline is the claim. It rules something out (“never”, “no”, “cannot”), which is more than saying that it is unlikely."
	default:
		out = "The headline is the claim."
	}
	switch {
	case reasons == 0 && r.headings() == 0:
		out += " There are no headings, so no reasons are told apart."
	case reasons == 0:
		out += " No heading makes a statement, so none is taken for a reason."
	default:
		out += " " + several(reasons, "heading") + " taken for " + plural(reasons, "its reason", "its reasons") + "."
	}
	r.wrapped("", out)
}

func (r *reading) headings() (n int) {
	for _, s := range r.a.Sections {
		if s.Heading.From < s.Heading.To {
			n++
		}
	}
	return n
}

func plural(n int, one, more string) string {
	if n == 1 {
		return one
	}
	return more
}

// under prints one section's attributions below its heading. What stands before
// the first heading is left out where nobody says anything there.
func (r *reading) under(s, reason int, attributions []int) {
	heading := r.words(r.a.Sections[s].Heading)
	switch {
	case heading == "" && len(attributions) == 0:
		return
	case heading == "" && r.headings() > 0:
		heading = "Before the first heading"
	case heading == "":
		heading = "Who says what"
	case reason > 0:
		heading = fmt.Sprintf("Reason %d: %s", reason, heading)
	}
	r.section(shortened(heading, brief80-5))
	if len(attributions) == 0 {
		r.wrapped("  ", "Nobody is quoted or reported here.")
	}
	r.list(attributions)
}

// loose prints attributions that stand in no section, as in a title.
func (r *reading) loose(attributions []int) {
	if len(attributions) > 0 {
		r.section("Elsewhere")
		r.list(attributions)
	}
}

func (r *reading) list(attributions []int) {
	for _, i := range attributions {
		if r.limit > 0 && r.shown >= r.limit {
			return
		}
		r.shown++
		r.attribution(i)
	}
}

// attribution prints who says what, where, and how surely.
func (r *reading) attribution(i int) {
	at := r.a.Attributions[i]
	var content []string
	for _, s := range at.Content {
		content = append(content, r.words(s))
	}
	place, manner := "", "reported"
	if len(at.Content) > 0 {
		place = r.places.At(at.Content[0].From)
	}
	if at.Direct {
		manner = "quoted"
	}
	r.wrapped("  ", fmt.Sprintf("%s (%s; %s)", r.speaker(at.Speaker), place, manner))
	r.wrapped("    ", shortened(strings.Join(content, " … "), enough))
	if said := r.sure(r.hedges[i]); said != "" {
		r.wrapped("      ", said)
	}
}

// speaker is a speaker's name.
func (r *reading) speaker(i int) string {
	if i < 0 || i >= len(r.a.Speakers) || plain(r.a.Speakers[i].Name) == "" {
		return "Somebody unnamed"
	}
	return shortened(plain(r.a.Speakers[i].Name), 40)
}

// sure says how surely something is said: hedges with a number first.
func (r *reading) sure(hedges []article.Hedge) string {
	var numbered, bare []string
	for _, h := range hedges {
		words := "“" + shortened(r.words(h.Span), 60) + "”"
		if h.Negated && h.Kind != article.Negation {
			words += " (" + denied(h) + ")"
		}
		if h.Value == h.Value {
			numbered = append(numbered, words+" "+hundredths(h))
		} else {
			bare = append(bare, words)
		}
	}
	out := strings.Join(numbered, "; ")
	if len(bare) > 0 {
		if out != "" {
			out += "; "
		}
		out += "without a number: " + strings.Join(unique(bare), ", ")
	}
	return out
}

// denied says what a denial does to a hedge.
func denied(h article.Hedge) string {
	if h.Kind == article.Likelihood || h.Kind == article.Modal {
		return "of a denial"
	}
	return "denied"
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

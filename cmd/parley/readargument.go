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
		s := r.places.SectionOf(at)
		if s < 0 {
			s = len(r.a.Sections)
		}
		bySection[s] = append(bySection[s], i)
	}
	r.inTitle(bySection[len(r.a.Sections)])
	for s := range r.a.Sections {
		if r.limit > 0 && r.shown >= r.limit {
			break
		}
		r.under(s, reasons[s], bySection[s])
	}
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
		out = "The headline is the claim. It rules something out (“" + article.Denial(r.words(r.a.Argument.Claim)) + "”), which is more than saying that it is unlikely."
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

// inTitle prints attributions that stand in no section.
func (r *reading) inTitle(attributions []int) {
	if len(attributions) > 0 {
		r.section("In the headline")
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
	if len(at.Cue) > 0 {
		manner += ", “" + shortened(strings.Trim(r.words(at.Cue[0]), " ,:;"), longestHedge) + "”"
	}
	r.wrapped("  ", fmt.Sprintf("%s (%s; %s)", r.speaker(at.Speaker), place, manner))
	r.twoLines("    ", strings.Join(content, " … "))
	r.sure("      ", r.hedges[i], false)
}

// speaker is a speaker's name.
func (r *reading) speaker(i int) string {
	if i < 0 || i >= len(r.a.Speakers) || plain(r.a.Speakers[i].Name) == "" {
		return "Somebody unnamed"
	}
	return shortened(plain(r.a.Speakers[i].Name), 40)
}

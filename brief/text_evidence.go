package brief

import (
	"fmt"
	"strings"
)

// textClaims lists who said what, where, and how sure.
func textClaims(s *sheet, r *Report) {
	s.heading("The claims")
	if len(r.Evidence.Claims) == 0 {
		s.note("The scenario cites no claim: every number in it is assumed.")
		return
	}
	for _, c := range r.Evidence.Claims {
		s.indented("  ", "    ", clean(c.words()), plain)
		s.indented("    ", "    ", clean(r.whereSaid(c)), soft)
	}
	for _, x := range r.Evidence.Sources {
		s.indented("  ", "    ", clean(x.Name+": "+x.line()), soft)
	}
}

// whereSaid is who said it, how sure, and where.
func (r *Report) whereSaid(c Claim) string {
	return joinWith("; ", joinWith(", ", c.Speaker, c.Source, c.Place, c.Date), c.sure())
}

// sure is the hedge as found and as a number.
func (c Claim) sure() string {
	switch {
	case c.Hedge == "":
		return "not hedged"
	case c.Likely == nil:
		return "“" + c.Hedge + "”"
	}
	l := c.Likely
	return fmt.Sprintf("“%s”, read as %s (%s to %s)", c.Hedge, percent(float64(l.Value)), percent(float64(l.Low)), percent(float64(l.High)))
}

// line is where a source is found.
func (x Source) line() string {
	trust := ""
	if x.Reliability.Known() {
		trust = "reliability " + digits(float64(x.Reliability), 2)
	}
	title := x.Title
	if title != "" {
		title = "“" + title + "”"
	}
	return joinWith(", ", x.Author, title, x.Publisher, readable(x.Published), x.URL, trust)
}

// textParams lists every number, its range, and who believes otherwise.
func textParams(s *sheet, r *Report) {
	if len(r.Evidence.Params) == 0 {
		return
	}
	s.heading("The numbers")
	var rows [][]string
	for _, p := range r.Evidence.Params {
		rows = append(rows, []string{capital(clean(p.title())) + aside(p.Claims, p.Assumed), p.value(), p.span()})
		for _, v := range p.Views {
			rows = append(rows, []string{"  " + clean(r.who(v.Party)) + " believes (" + clean(v.rest()) + ")", v.Value.text(), v.claimed()})
		}
	}
	s.table([]column{{head: "Number (and what it rests on)", bends: true}, {head: "value", right: true}, {head: "range", right: true}}, rows)
}

// aside is what a number rests on, behind its name.
func aside(claims []string, assumed bool) string { return " (" + clean(rest(claims, assumed)) + ")" }

// title is the parameter's description, or its name.
func (p Param) title() string {
	if p.About != "" {
		return p.About
	}
	return spaced(p.Name)
}

// value is the analyst's.
func (p Param) value() string { return quantityText(float64(p.Range.Value), p.Range.Unit) }

// span is the analyst's range, "" without one.
func (p Param) span() string {
	if !p.Ranged {
		return ""
	}
	return rangeText(p.Range.Low, p.Range.High, p.Range.Unit)
}

// claimed is a view as the scenario writes it, where reliability has moved it.
func (v View) claimed() string {
	if v.Claimed.text() == v.Value.text() {
		return ""
	}
	if v.Guessed != "" {
		return "given as " + v.Claimed.text() // by the analyst, of whom no claim speaks
	}
	return "claimed " + v.Claimed.text()
}

// rest is what a view rests on, and what of it is assumed all the same.
func (v View) rest() string {
	if v.Guessed == "" {
		return rest(v.Claims, v.Assumed)
	}
	return joinWith("; ", strings.Join(v.Claims, ", "), "assumed: "+v.Guessed)
}

// rest is what a number rests on.
func rest(claims []string, assumed bool) string {
	if assumed {
		return "assumed"
	}
	return strings.Join(claims, ", ")
}

package brief

import (
	"slices"
	"strings"

	"parley/explain"
)

// tornadoShown and loadsShown are how many lines the brief spends on what it
// rests on; JSON has them all.
const (
	tornadoShown = explain.SwingsSolved // no more are solved at both ends
	loadsShown   = 10
)

// about is a parameter in words: its description, or its name.
func (r *Report) about(param string) string {
	for _, p := range r.Evidence.Params {
		if p.Name == param && p.About != "" {
			return p.About
		}
	}
	return spaced(param)
}

// textRests is the tornado and the claims that carry most.
func textRests(s *sheet, r *Report) {
	if r.RestsOn == nil || len(r.swings())+len(r.loads()) == 0 && r.RestsOn.Spread == nil {
		return
	}
	s.heading("What this rests on")
	if r.Answer.Tail != "" {
		s.para(clean(r.Answer.Tail))
		s.gap()
	}
	textTornado(s, r)
	textSpread(s, r)
	textLoads(s, r)
}

// textTornado is each number at both ends of its range.
func textTornado(s *sheet, r *Report) {
	var rows [][]string
	for _, x := range r.swings() {
		rows = append(rows, []string{
			capital(clean(r.about(x.Param))), rangeText(x.Low.Value, x.High.Value, x.Low.Unit),
			x.AtLow.year() + s.pick(" → ", " - ") + x.AtHigh.year(),
			r.short(x.AtLow.Shortfall) + s.pick(" → ", " - ") + r.short(x.AtHigh.Shortfall),
		})
	}
	if len(rows) == 0 {
		return
	}
	s.para("Each number from the low to the high end of its range, by what it does to the chance of an agreement within a year" + r.aloneClause() + ":")
	s.gap()
	columns := append([]column{{head: "Number", bends: true}}, figures("its range", "within a year", "shortfall")...)
	if r.Shortfall == nil || s.cells < 76 {
		columns, rows = columns[:3], first(rows, 3)
	}
	s.table(columns, rows)
}

// first keeps the first cells of every row.
func first(rows [][]string, n int) [][]string {
	out := make([][]string, len(rows))
	for i := range rows {
		out[i] = rows[i][:n]
	}
	return out
}

// swings are the parameters that matter most.
func (r *Report) swings() []Swing {
	if !r.Question.Talks {
		return nil // no chance of an agreement to move
	}
	return r.RestsOn.Tornado[:min(tornadoShown, len(r.RestsOn.Tornado))]
}

// loads are the claims that carry most, those that change nothing left out.
func (r *Report) loads() []Load {
	var out []Load
	for _, l := range r.RestsOn.Claims {
		if len(out) < loadsShown && (abs(l.Needs) > certain || abs(l.Twelve) > certain) {
			out = append(out, l)
		}
	}
	return out
}

// textLoads is what falls when a claim is left out.
func textLoads(s *sheet, r *Report) {
	var rows [][]string
	for _, l := range r.loads() {
		c := r.claim(l.Claim)
		rows = append(rows, []string{clean(c.words()) + " " + s.in(soft, "("+clean(speakerShort(c.Speaker))+")"), l.Point.about(r.diff(l.Needs)), l.Point.about(points(l.Twelve))})
	}
	if len(rows) == 0 {
		return
	}
	s.gap()
	s.para("Claims by what would change without them:")
	s.gap()
	s.table(append([]column{{head: "Claim", bends: true}}, figures("needs", "points in a year")...), rows)
	s.note(joinNotes(clean(r.nowhereLine()), r.aboutLine(r.swings())))
}

// about marks what was not solved for.
func (p Point) about(figure string) string {
	if p.Estimated && figure != "–" {
		return "about " + figure
	}
	return figure
}

// year is the chance of an agreement within a year.
func (p Point) year() string { return p.about(percent(p.TwelveMonths.float())) }

// aboutLine explains the mark, where it stands on some of the swings or on a
// claim that is shown.
func (r *Report) aboutLine(swings []Swing) string {
	marked := slices.ContainsFunc(swings, func(x Swing) bool { return x.AtLow.Estimated || x.AtHigh.Estimated }) ||
		slices.ContainsFunc(r.loads(), func(l Load) bool { return l.Point.Estimated })
	if marked {
		return aboutNote
	}
	return ""
}

const aboutNote = "“About” marks what matters so little that it was read off slopes, not solved."

// words are what a claim says, in the analyst's words or verbatim.
func (c Claim) words() string {
	switch {
	case c.Says != "":
		return c.Says
	case c.Quote != "":
		return "“" + strings.Trim(c.Quote, "“”\"") + "”"
	}
	return spaced(c.Name)
}

// nowhereLine names numbers that rest on one claim and have no other value.
func (r *Report) nowhereLine() string {
	var names []string
	for _, l := range r.RestsOn.Claims {
		for _, f := range l.Falls {
			if f.Nowhere {
				names = append(names, f.Param)
			}
		}
	}
	if len(names) == 0 {
		return ""
	}
	if names = unique(names); len(names) > 1 {
		return "If their claims are left out, these have no other value: " + list(names) + ". Add `otherwise`."
	}
	return "If its claim is left out, " + quoted(capital(r.about(names[0])), "") + " has no other value: add `otherwise`."
}

// unique keeps each name once, in order.
func unique(names []string) []string {
	seen, out := map[string]bool{}, []string(nil)
	for _, n := range names {
		if !seen[n] {
			seen[n], out = true, append(out, n)
		}
	}
	return out
}

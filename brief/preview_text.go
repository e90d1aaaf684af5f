package brief

import (
	"fmt"
	"io"
	"math"
	"strings"
)

// WritePreviewText prints a preview for a terminal.
func WritePreviewText(w io.Writer, p *Preview, profile Profile) error {
	s, r := newSheet(profile), p.report()
	s.heading("Preview: " + clean(r.title()))
	s.note(strings.ReplaceAll(r.dateline(), " · ", s.pick(" · ", " - ")))
	for _, c := range p.Changes {
		s.indented("  ", "  ", "changed: "+r.changed(c), plain)
	}
	s.gap()
	s.para(clean(strings.Join(p.Verdict, " ")))
	p.textAgreement(s)
	textOutside(s, p.report())
	p.textGaps(s)
	s.gap()
	s.note(clean(p.method()))
	_, err := io.WriteString(w, s.b.String())
	return err
}

// report is the preview's question and chances, for the words that a brief has
// for them.
func (p *Preview) report() *Report {
	r := &Report{Question: p.Question, Answer: Answer{Outside: p.Outside}}
	for _, by := range p.Agreement {
		r.Answer.Agreement = append(r.Answer.Agreement, By{Label: by.Label, Period: by.Period, Chance: by.Chance.Figure, Outside: by.Outside, Pooled: by.Pooled})
	}
	return r
}

func (p *Preview) textAgreement(s *sheet) {
	if len(p.Agreement) == 0 {
		return
	}
	var rows [][]string
	for _, by := range p.Agreement {
		rows = append(rows, p.row(by.Label, percent(by.Chance.Figure.float()), offPoints(by.Chance.Off.float())))
	}
	s.gap()
	s.table(p.columns("An agreement", "chance"), rows)
}

// columns have the errors only where there are any.
func (p *Preview) columns(what, figure string) []column {
	if p.Exact {
		return append([]column{{head: what, bends: true}}, figures(figure)...)
	}
	return append([]column{{head: what, bends: true}}, figures("about", "off by perhaps")...)
}

func (p *Preview) row(name, figure, off string) []string {
	if p.Exact {
		return []string{name, figure}
	}
	return []string{name, figure, off}
}

func (p *Preview) textGaps(s *sheet) {
	if p.Waiting == nil {
		return
	}
	p.textGap(s, "Against waiting", p.Waiting)
	p.textGap(s, "Against fighting on, with no talks ever", p.Fighting)
	s.gap()
	s.note(p.report().unitLine())
}

func (p *Preview) textGap(s *sheet, title string, g *PreviewGap) {
	places := g.places()
	row := func(name string, e Estimate) []string {
		if !e.Figure.Known() {
			return []string{capital(name) + ": " + clean(e.Figure.Why)}
		}
		return p.row(name, fixed(e.Figure.float(), places), offBy(e.Off.float(), places))
	}
	s.gap()
	s.table(p.columns(title, "worth"), [][]string{
		row("what peace must be worth to "+clean(p.report().who(p.Question.Holdout)), g.Needs),
		row("most that is conceded", g.Conceded), row("shortfall", g.Shortfall),
	})
}

// places is one decimal more than a brief has: an error of a hundredth would
// vanish.
func (g *PreviewGap) places() int {
	return min(mostDecimals, 1+decimals(math.Max(abs(g.Needs.Figure), abs(g.Conceded.Figure))))
}

// offPoints is an error of a chance in points of a hundred, never rounded down.
func offPoints(x float64) string {
	switch {
	case math.IsNaN(x):
		return "–"
	case x < certain:
		return "nothing"
	case x < 0.005:
		return "less than 1"
	}
	return fmt.Sprintf("%.0f", math.Ceil(100*x))
}

// offBy is an error of a payoff, never rounded down.
func offBy(x float64, places int) string {
	unit := unitOf(places)
	switch {
	case math.IsNaN(x):
		return "?"
	case x < certain:
		return "nothing"
	}
	return fixed(math.Ceil(x/unit)*unit, places)
}

// method says what was coarsened, and how to do without.
func (p *Preview) method() string {
	if p.Exact {
		return fmt.Sprintf("Nothing was coarsened (%s states): these figures are exact. Leave --preview out for the whole brief.", thousands(int64(p.Coarse.States)))
	}
	var scales []string
	for _, x := range p.Coarse.Scales {
		scales = append(scales, fmt.Sprintf("%s in %d steps instead of %d", spaced(x.Factor), x.Steps, x.Of))
	}
	return fmt.Sprintf("Coarsened for speed: %s (%s states instead of %s); beyond twelve months talks are worked out in every %s %s only. "+
		"Errors are what a still coarser solution differs by: chances in points of a hundred. Leave --preview out for exact figures.",
		list(scales), thousands(int64(p.Coarse.States)), thousands(int64(p.Coarse.Of)), ordinal(p.Coarse.Stride), p.Question.Period)
}

// ordinal is a small number's.
func ordinal(n int) string {
	if n > 1 && n <= len(ordinals)+1 {
		return ordinals[n-2]
	}
	return fmt.Sprintf("%dth", n)
}

var ordinals = []string{"second", "third", "fourth", "fifth", "sixth"}

package main

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"parley/outlook"
	"parley/scenario"
)

// ensemblePage prints an ensemble's results for people.
type ensemblePage struct {
	w *bufio.Writer
	s *scenario.Scenario
	e *outlook.Ensemble
	r *outlook.EnsembleResult

	now outlook.Draw // the setting that draws stray from
}

// outputMost and factorMost are how wide names get in either table: they leave
// room for its figures on 80 cells.
const (
	outputMost = 42
	factorMost = 28
)

func printEnsemble(out io.Writer, s *scenario.Scenario, e *outlook.Ensemble, r *outlook.EnsembleResult, now outlook.Draw, seed uint64) error {
	p := &ensemblePage{bufio.NewWriter(out), s, e, r, now}
	if title := plain(s.Conflict.Title); title != "" {
		p.say(title)
	}
	p.say(fmt.Sprintf("%s of %s, seed %d, parley %s", several(r.Plain, "draw"), several(len(e.Inputs()), "number"), seed, version))
	if r.Impossible > 0 {
		p.say(fmt.Sprintf("%d of %s make no game and are left out: %s", r.Impossible, several(r.Rows, "setting"), plain(r.Example)))
	}
	fmt.Fprintln(p.w)
	p.spreads()
	p.deals()
	p.box()
	p.shares()
	return p.w.Flush()
}

// say prints a paragraph.
func (p *ensemblePage) say(text string) { fmt.Fprintln(p.w, lipgloss.Wrap(text, brief80, "")) }

// spreads prints where every figure lies.
func (p *ensemblePage) spreads() {
	rows := []row{{"", "5%", "50%", "95%", "as set"}}
	var none []string
	for o, x := range p.r.Spreads {
		if p.e.Twice(o) {
			continue
		}
		name := p.output(o)
		if x.Why != "" {
			none = append(none, name+": no interval, "+x.Why)
			continue
		}
		rows = append(rows, row{name, p.value(o, x.Low), p.value(o, x.Mid), p.value(o, x.High), p.value(o, p.now.Out[o])})
	}
	if len(rows) > 1 {
		table{most: []int{outputMost, 0, 0, 0, 0}, right: []bool{false, true, true, true, true}}.print(p.w, rows)
	}
	for _, text := range none {
		p.say(text)
	}
}

// output is what a figure is called.
func (p *ensemblePage) output(o int) string {
	switch x := p.e.Outputs()[o]; x.Kind {
	case outlook.Agreement:
		if x.Months == 0 {
			return "agreement by the horizon, " + plain(p.s.Conflict.When(p.s.Conflict.Horizon))
		}
		return fmt.Sprintf("agreement within %d months", x.Months)
	case outlook.Needs:
		return "what " + plain(p.s.Parties[p.e.Holdout()].Name) + " needs"
	case outlook.Conceded:
		return "what the others concede at best"
	case outlook.Shortfall:
		return "shortfall against waiting"
	case outlook.Ended:
		return "by the horizon: " + plain(p.s.Endings[x.Ending].Name)
	}
	return "by the horizon: still at war"
}

// value is a figure's number: a chance, or a payoff.
func (p *ensemblePage) value(o int, x float64) string {
	if math.IsNaN(x) {
		return "-"
	}
	switch p.e.Outputs()[o].Kind {
	case outlook.Needs, outlook.Conceded, outlook.Shortfall:
		if math.IsInf(x, 1) {
			return "no deal"
		}
		return strconv.FormatFloat(x, 'f', 3, 64)
	}
	return perHundred(x)
}

func perHundred(x float64) string { return strconv.FormatFloat(100*x, 'f', 1, 64) + "%" }

// deals says how often a deal exists.
func (p *ensemblePage) deals() {
	if math.IsNaN(p.r.Closed) {
		return
	}
	fmt.Fprintln(p.w)
	p.say(fmt.Sprintf("A deal that everybody prefers to waiting exists in %s of the draws; in %s the others would take no deal on the table.",
		perHundred(p.r.Closed), perHundred(p.r.Refused)))
}

// box prints where an agreement within a year is likely.
func (p *ensemblePage) box() {
	fmt.Fprintln(p.w)
	if b := p.r.Box; b != nil {
		p.say(capital(p.output(p.e.Year())) + " comes where")
		for _, x := range b.Bounds {
			p.say("  " + p.bound(x))
		}
		p.say(fmt.Sprintf("There its chance is %s on average, against %s over all draws. %s of the draws lie there, and %s of all that chance.",
			perHundred(b.Density), perHundred(b.Overall), perHundred(b.Share), perHundred(b.Coverage)))
		return
	}
	why := "the numbers drawn say no more about where agreement comes than chance would"
	if errors.Is(p.r.NoBox, outlook.ErrTooFew) {
		why = said(p.r.NoBox)
	}
	p.say("No box: " + why + ".")
}

func (p *ensemblePage) bound(x outlook.Bound) string {
	name, param := plain(p.e.InputName(x.Input)), p.e.Inputs()[x.Input].Param
	low, high := p.s.FormatValue(param, x.Low), p.s.FormatValue(param, x.High)
	switch {
	case math.IsInf(x.Low, -1):
		return name + " is at most " + high
	case math.IsInf(x.High, 1):
		return name + " is at least " + low
	}
	return name + " is from " + low + " to " + high
}

// capital begins a text with a capital letter.
func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

// shares prints what the spread comes from.
func (p *ensemblePage) shares() {
	if p.r.Shares == nil {
		return
	}
	fmt.Fprintln(p.w)
	p.say("What the spread comes from: a number's share of a figure's variance, by itself and with all that it has a part in, each with its 5% and 95% points (Sobol indices)")
	for _, x := range p.r.Shares {
		p.share(x)
	}
}

// share prints one output's indices, the largest total first.
func (p *ensemblePage) share(x outlook.Share) {
	fmt.Fprintln(p.w)
	p.say(fmt.Sprintf("%s, %s", capital(p.output(x.Output)), several(x.Points, "point")))
	if x.Why != "" {
		p.say("No indices: " + x.Why + ".")
		return
	}
	order := make([]int, len(x.Indices))
	for f := range order {
		order[f] = f
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Compare(x.Indices[b].Total.Value, x.Indices[a].Total.Value)
	})
	rows := []row{{"", "by itself", "", "in all", ""}}
	open := false
	for _, f := range order {
		i := x.Indices[f]
		rows = append(rows, append(append(row{plain(p.e.FactorName(f))}, told(i.First)...), told(i.Total)...))
		open = open || i.First.Why != "" || i.Total.Why != ""
	}
	table{most: []int{factorMost, 0, 0, 0, 0}, right: []bool{false, true, true, true, true}}.print(p.w, rows)
	if open {
		p.say(fmt.Sprintf("- : too few draws; the interval is wider than %v. Raise --draws.", outlook.WidestIndex))
	}
}

// told is an index with its interval, or a dash where it says nothing.
func told(x outlook.Estimate) row {
	two := func(v float64) string { return strconv.FormatFloat(v+0, 'f', 2, 64) }
	span := two(x.Low) + " to " + two(x.High)
	if x.Why != "" {
		return row{"-", span}
	}
	return row{two(x.Value), span}
}

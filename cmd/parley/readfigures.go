package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"parley/article"
)

// Columns of the tables, in cells.
const (
	nameMost  = 24
	wordsMost = 26
	meansMost = 24
	kindMost  = 14
)

// speakers prints who speaks, how often, and as what: who does so most first.
func (r *reading) speakers() {
	said := article.Said(r.a)
	order := make([]int, len(said))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return said[j] - said[i] })
	rows := []row{{"speaker", "says", "is", "as the article has it"}}
	for _, i := range order {
		if s := r.a.Speakers[i]; said[i] > 0 {
			rows = append(rows, row{r.speaker(i), strconv.Itoa(said[i]), string(s.Kind), shortened(plain(s.Role), enough)})
		}
	}
	if len(rows) == 1 {
		return
	}
	r.section("Who speaks")
	r.table4(rows, table{most: []int{nameMost, 0, 0, 0}, right: []bool{false, true, false, false}, rest: 3})
}

// table4 prints a table of which a column may be empty, and no more rows than asked for.
func (r *reading) table4(rows []row, t table) {
	all := len(rows) - 1
	if r.limit > 0 {
		rows = rows[:min(len(rows), r.limit+1)]
	}
	t.print(r.w, rows)
	if rest := all - len(rows) + 1; rest > 0 {
		fmt.Fprintf(r.w, "%d more; --limit 0 shows all\n", rest)
	}
}

// figures prints the figures, then the rates that pairs of them make.
func (r *reading) figures() {
	if len(r.a.Figures) == 0 {
		return
	}
	r.section("Figures")
	rows := []row{{"as written", "is", "which is", "where"}}
	for _, f := range r.a.Figures {
		rows = append(rows, row{r.words(f.Span), string(f.Kind), means(f), r.places.At(f.From)})
	}
	r.table4(rows, table{most: []int{wordsMost, 0, meansMost, 0}, right: []bool{false, false, false, false}, rest: 3})
	if len(r.a.Rates) == 0 {
		return
	}
	fmt.Fprintln(r.w)
	rows = []row{{"side by side", "makes", "as the amounts are rounded"}}
	for _, x := range r.a.Rates {
		a, b := r.a.Figures[x.A], r.a.Figures[x.B]
		rows = append(rows, row{
			r.words(a.Span) + " = " + r.words(b.Span), fmt.Sprintf("%.4g %s per %s", x.Value, a.Unit, b.Unit),
			fmt.Sprintf("%.4g to %.4g", x.Lo, x.Hi),
		})
	}
	r.table4(rows, table{most: []int{wordsMost + nameMost, 0, 0}, right: []bool{false, false, false}})
}

// means is a figure in plain numbers.
func means(f article.Figure) string {
	var out string
	switch {
	case f.Kind == article.Date && f.Date == "":
		return "a date not known"
	case f.Kind == article.Date:
		return strings.Replace(f.Date, "/", " to ", 1)
	case f.Kind == article.Portion || f.Unit == "share":
		out = trimmed(f.Value*100) + "%"
	default:
		out = strings.TrimSpace(trimmed(f.Value) + " " + plain(f.Unit))
	}
	if f.Per != "" {
		out += " per " + plain(f.Per)
	}
	return out
}

// trimmed is a number with commas between thousands and no more than four
// decimals.
func trimmed(x float64) string {
	text := strconv.FormatFloat(math.Abs(x), 'f', 4, 64)
	whole, fraction, _ := strings.Cut(text, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction = strings.TrimRight(fraction, "0"); fraction != "" {
		whole += "." + fraction
	}
	if x < 0 {
		return "-" + whole
	}
	return whole
}

// clashes points out what cannot both hold.
func (r *reading) clashes() {
	if len(r.a.Clashes) == 0 {
		return
	}
	r.section("What does not fit together")
	shown := r.a.Clashes
	if r.limit > 0 {
		shown = shown[:min(len(shown), r.limit)]
	}
	for _, c := range shown {
		r.wrapped("  ", plain(c.Says))
	}
	if rest := len(r.a.Clashes) - len(shown); rest > 0 {
		fmt.Fprintf(r.w, "%d more; --limit 0 shows all\n", rest)
	}
}

// furniture says what was set aside.
func (r *reading) furniture() {
	if len(r.a.Furniture) == 0 {
		return
	}
	r.section("Set aside as page furniture")
	rows := []row{{"is", "words"}}
	for _, f := range r.a.Furniture {
		rows = append(rows, row{shortened(plain(f.Kind), kindMost), shortened(r.words(f.Span), enough)})
	}
	r.table4(rows, table{most: []int{kindMost, 0}, right: []bool{false, false}, rest: 1})
}

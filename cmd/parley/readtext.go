package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"charm.land/lipgloss/v2"

	"parley/article"
	"parley/quantity"
)

// reading prints what was found in an article, for people.
type reading struct {
	w      *bufio.Writer
	a      *article.Article
	table  *quantity.Table
	limit  int // of attributions and of figures, 0 for all
	places *article.Places
	hedges [][]article.Hedge // of each attribution
	shown  int               // attributions printed so far
}

func newReading(out io.Writer, a *article.Article, table string, limit int) *reading {
	t, err := quantity.TableNamed(table)
	if err != nil {
		t = quantity.Default()
	}
	r := &reading{w: bufio.NewWriter(out), a: a, table: t, limit: limit, places: article.NewPlaces(a)}
	r.hedges = make([][]article.Hedge, len(a.Attributions))
	for _, h := range a.Hedges {
		if h.Attribution >= 0 && h.Attribution < len(r.hedges) {
			r.hedges[h.Attribution] = append(r.hedges[h.Attribution], h)
		}
	}
	return r
}

// print prints all parts.
func (r *reading) print() error {
	r.head()
	r.argument()
	r.ownHedges()
	r.speakers()
	r.figures()
	r.clashes()
	r.furniture()
	r.note()
	return r.w.Flush()
}

// head is the title and what was read.
func (r *reading) head() {
	title := r.words(r.a.Title)
	if title == "" {
		title = "An article without a headline"
	}
	r.wrapped("", title)
	about := []string{plain(r.a.Name), formatNames[r.a.Format], plain(r.a.Charset)}
	if r.a.Byline != "" {
		about = append(about, "by "+plain(r.a.Byline))
	}
	if r.a.Published != "" {
		about = append(about, "of "+plain(r.a.Published))
	}
	about = append(about, several(len(r.a.Paragraphs), "paragraph"), several(len(r.a.Attributions), "attribution"))
	r.inLines(about)
}

var formatNames = map[article.Format]string{article.PlainText: "plain text", article.Markdown: "Markdown", article.HTML: "HTML"}

// inLines prints short texts side by side, as many to a line as it holds.
func (r *reading) inLines(texts []string) {
	line := ""
	for _, t := range texts {
		switch {
		case line == "":
			line = t
		case lipgloss.Width(line+" · "+t) <= brief80:
			line += " · " + t
		default:
			r.wrapped("", line)
			line = t
		}
	}
	r.wrapped("", line)
}

// section is a line that heads a part.
func (r *reading) section(title string) {
	fmt.Fprintln(r.w)
	line := "── " + title + " "
	fmt.Fprintln(r.w, line+strings.Repeat("─", max(brief80-lipgloss.Width(line), 0)))
}

// wrapped prints a text in 80 columns behind an indent.
func (r *reading) wrapped(indent, text string) {
	for line := range strings.Lines(lipgloss.Wrap(text, brief80-lipgloss.Width(indent), "")) {
		fmt.Fprintln(r.w, strings.TrimRight(indent+strings.TrimSpace(line), " "))
	}
}

// words is what a span covers, as a terminal can show it.
func (r *reading) words(s article.Span) string {
	if s.From < 0 || s.To > len(r.a.Text) || s.From >= s.To {
		return ""
	}
	return strings.Join(strings.Fields(plain(r.a.Text[s.From:s.To])), " ")
}

// enough is about how many characters two lines hold.
const enough = 150

// twoLines prints as much of a text as two lines hold.
func (r *reading) twoLines(indent, text string) {
	width := brief80 - lipgloss.Width(indent)
	cut := shortened(text, enough)
	for n := enough; n > 0 && strings.Count(lipgloss.Wrap(cut, width, ""), "\n") > 1; n -= 4 {
		cut = shortened(text, n)
	}
	r.wrapped(indent, cut)
}

// shortened is a text cut at a blank, if it is longer than n characters.
func shortened(text string, n int) string {
	if utf8.RuneCountInString(text) <= n {
		return text
	}
	runes := []rune(text)[:n]
	cut := string(runes)
	if at := strings.LastIndexByte(cut, ' '); at > len(cut)/2 {
		cut = cut[:at]
	}
	return strings.TrimRight(cut, " ,;:–—-") + " …"
}

// note says what the numbers of hedges rest on.
func (r *reading) note() {
	fmt.Fprintln(r.w)
	r.wrapped("", "Words of probability are read by the table “"+r.table.Name+"”: "+r.table.Citation+
		" --table chooses another. What no table has a number for gets none. Everything here was found by rules, and some of it will be wrong: see docs/article.md.")
}

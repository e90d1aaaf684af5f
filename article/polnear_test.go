package article_test

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"parley/article"
)

var update = flag.Bool("update", false, "rewrite the table of PolNeAR in docs/validation.md")

// page holds the table, between these marks.
const (
	page       = "../docs/validation.md"
	tableOpen  = "<!-- polnear -->\n"
	tableClose = "<!-- polnear ends -->"
)

// TestPolNeAR prints how attributions are found in the corpus, with -v:
//
//	go test ./article -run PolNeAR -v
//
// The table is docs/validation.md's, and -update writes it there. With
// PARLEY_MISSES=missed,false,span,speaker (or some of these) the test lists what
// went wrong in the articles that rules may be looked up in, and in no others;
// with direct among them it leaves out what has no quotation marks.
func TestPolNeAR(t *testing.T) {
	var sums [3][2]tally // rows: looked at, held out, all; columns: direct, all
	for _, m := range polnear(t) {
		text, found := []rune(m.text), m.read(t)
		want := m.first()
		all := score(text, want, found)
		quoted := score(text, direct(text, want), direct(text, found))
		row := 0
		if m.held() {
			row = 1
		} else {
			misses(t, m, want, found)
		}
		for _, r := range []int{row, 2} {
			sums[r][0].add(quoted)
			sums[r][1].add(all)
		}
	}
	table := scores(sums, agreement(t))
	t.Log("\n" + table)
	if *update {
		rewrite(t, table)
	}
}

// scores writes the table.
func scores(sums [3][2]tally, ceiling [2]tally) string {
	var out strings.Builder
	out.WriteString("| articles | attributions | marked | found | precision | recall | F1 | exact | speaker |\n" +
		"|---|---|---|---|---|---|---|---|---|\n")
	for j, what := range []string{"direct", "all"} {
		for i, articles := range []string{"looked at", "held out", "both"} {
			out.WriteString(line(articles, what, sums[i][j]))
		}
		out.WriteString(line("annotators, of each other", what, ceiling[j]))
	}
	return out.String()
}

// line is a row of the table.
func line(articles, what string, c tally) string {
	return fmt.Sprintf("| %s | %s | %d | %d | %.3f | %.3f | %.3f | %.3f | %.3f |\n", articles, what, c.marked, c.found,
		c.precision(), c.recall(), c.f1(), ratio(c.exact, c.matched), ratio(c.speaker, c.matched))
}

// rewrite puts the table into the page.
func rewrite(t *testing.T, table string) {
	t.Helper()
	old, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, opens := strings.Cut(string(old), tableOpen)
	_, after, closes := strings.Cut(rest, tableClose)
	if !opens || !closes {
		t.Fatalf("%s has no place for the table", page)
	}
	if err := os.WriteFile(page, []byte(before+tableOpen+table+tableClose+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

// agreement is how annotators of the same article find what one another marked:
// every pair of them, both ways round.
func agreement(t *testing.T) [2]tally {
	var out [2]tally
	for _, m := range polnear(t) {
		text := []rune(m.text)
		names := m.annotators()
		for _, a := range names {
			for _, b := range names {
				if a != b {
					out[0].add(score(text, direct(text, m.by[a]), direct(text, m.by[b])))
					out[1].add(score(text, m.by[a], m.by[b]))
				}
			}
		}
	}
	return out
}

// misses lists what went wrong in an article, of the kinds asked for.
func misses(t *testing.T, m *marked, want, found []attribution) {
	kinds := strings.Split(os.Getenv("PARLEY_MISSES"), ",")
	asked := func(k string) bool { return slices.Contains(kinds, k) }
	text := []rune(m.text)
	if asked("direct") {
		want, found = direct(text, want), direct(text, found)
	}
	pairs := match(want, found)
	matchedA, matchedB := map[int]bool{}, map[int]bool{}
	for _, p := range pairs {
		matchedA[p.i], matchedB[p.j] = true, true
		if asked("span") && !exact(text, want[p.i], found[p.j]) {
			t.Logf("SPAN %s\n  want %s\n  got  %s", m.name, shown(text, want[p.i]), shown(text, found[p.j]))
		}
		if asked("speaker") && !rightSpeaker(want[p.i], found[p.j]) {
			t.Logf("SPEAKER %s\n  want %s\n  got  %s", m.name, shown(text, want[p.i]), shown(text, found[p.j]))
		}
	}
	for i, a := range want {
		if asked("missed") && !matchedA[i] {
			t.Logf("MISSED %s\n  %s", m.name, shown(text, a))
		}
	}
	for j, a := range found {
		if asked("false") && !matchedB[j] {
			t.Logf("FALSE %s\n  %s", m.name, shown(text, a))
		}
	}
}

// shown writes an attribution as source | cue | content, with the text's words.
func shown(text []rune, a attribution) string {
	return cut(text, a.source) + " | " + cut(text, a.cue) + " | " + cut(text, a.content)
}

// cut is the text of a set of characters, with / where it has gaps.
func cut(text []rune, set []int) string {
	var out strings.Builder
	for k, i := range set {
		if k > 0 && set[k-1] != i-1 {
			out.WriteString(" / ")
		}
		out.WriteRune(text[i])
	}
	return strings.ReplaceAll(out.String(), "\n", "⏎")
}

func TestScorer(t *testing.T) {
	text := []rune(`“Yes, we go,” he said. He said we go. “Scare” it.`)
	span := func(from, to int) attribution {
		set, _ := characters(fmt.Sprintf("%d %d", from, to))
		return attribution{content: set, source: []int{14}}
	}
	want := []attribution{span(0, 13), span(31, 36)}
	found := []attribution{span(1, 11), span(29, 36), span(30, 37), span(38, 48)}
	got := score(text, want, found)
	if got != (tally{marked: 2, found: 4, matched: 2, exact: 1, speaker: 2}) {
		t.Errorf("all: %+v", got)
	}
	if d := direct(text, found); len(d) != 1 || d[0].content[0] != 38 {
		t.Errorf("with a pair of quotation marks: %v", d)
	}
	if p, r, f := got.precision(), got.recall(), got.f1(); p != 0.5 || r != 1 || f != 2.0/3 {
		t.Errorf("precision %v, recall %v, F1 %v", p, r, f)
	}
}

func BenchmarkPolNeAR(b *testing.B) {
	list, words := polnear(b), 0
	for b.Loop() {
		for _, m := range list {
			if _, err := article.Read(m.name, []byte(m.text), article.Options{Format: article.PlainText}); err != nil {
				b.Fatal(err)
			}
			words += len(strings.Fields(m.text))
		}
	}
	b.ReportMetric(float64(words)/b.Elapsed().Seconds(), "words/s")
}

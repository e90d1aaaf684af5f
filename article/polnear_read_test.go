package article_test

import (
	"encoding/csv"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parley/article"
)

// PolNeAR is a corpus of news articles in which every attribution is marked:
// Newell, Margolin and Ruths, An Attribution Relations Corpus for Political
// News, LREC 2018; the development part of version 1.0.0. Its texts are their
// publishers' and stay outside of the project: what reads them skips where they
// are not.

// marked is an article of the corpus with what each annotator found in it.
type marked struct {
	name string
	text string
	by   map[string][]attribution // annotator's name to his list
}

// attribution is an attribution as sets of characters, by their number in the
// text, ascending.
type attribution struct {
	content, source, cue []int
}

// polnear reads the corpus, by the articles' names.
func polnear(t testing.TB) []*marked {
	t.Helper()
	dir := filepath.Join(sharedDir(), "data", "quotes", "polnear-dev")
	f, err := os.Open(filepath.Join(dir, "attributions.csv"))
	if err != nil {
		t.Skip("the corpus is not here: PARLEY_SHARED or ../shared must hold data/quotes/polnear-dev")
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]*marked{}
	for _, row := range rows[1:] {
		if err := add(found, dir, row); err != nil {
			t.Fatal(err)
		}
	}
	var out []*marked
	for _, m := range found {
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b *marked) int { return strings.Compare(a.name, b.name) })
	return out
}

// sharedDir is where texts that are not the project's lie.
func sharedDir() string {
	if dir := os.Getenv("PARLEY_SHARED"); dir != "" {
		return dir
	}
	return filepath.Join("..", "..", "shared")
}

// add takes a row of the corpus in: split, article, annotator, the three texts,
// the three lists of offsets. A row without content cannot be found by it.
func add(found map[string]*marked, dir string, row []string) error {
	m := found[row[1]]
	if m == nil {
		text, err := os.ReadFile(filepath.Join(dir, "text", row[1]+".txt"))
		if err != nil {
			return err
		}
		m = &marked{name: row[1], text: string(text), by: map[string][]attribution{}}
		found[row[1]] = m
	}
	var a attribution
	for i, into := range []*[]int{&a.source, &a.cue, &a.content} {
		set, err := characters(row[6+i])
		if err != nil {
			return fmt.Errorf("%s: %w", row[1], err)
		}
		*into = set
	}
	if len(a.content) > 0 {
		m.by[row[2]] = append(m.by[row[2]], a)
	}
	return nil
}

// characters reads "12 15;20 22" as 12 13 14 20 21.
func characters(offsets string) ([]int, error) {
	var out []int
	for pair := range strings.SplitSeq(offsets, ";") {
		if strings.TrimSpace(pair) == "" {
			continue
		}
		var from, to int
		if _, err := fmt.Sscanf(pair, "%d %d", &from, &to); err != nil {
			return nil, err
		}
		for i := from; i < to; i++ {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return slices.Compact(out), nil
}

// first is the annotator whose marks count: the first by name.
func (m *marked) first() []attribution {
	names := m.annotators()
	return m.by[names[0]]
}

// annotators are the names of those who marked the article, sorted.
func (m *marked) annotators() []string {
	var out []string
	for name := range m.by {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// held says whether the article is of the third that no rule was looked up in:
// by a hash of its name.
func (m *marked) held() bool {
	h := fnv.New32a()
	h.Write([]byte(m.name))
	return h.Sum32()%3 == 0
}

// read is what Parley finds in the article.
func (m *marked) read(t testing.TB) []attribution {
	t.Helper()
	a, err := article.Read(m.name+".txt", []byte(m.text), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Text != m.text {
		t.Fatalf("%s: the text is not as it was", m.name)
	}
	number := numbered(m.text)
	var out []attribution
	for _, f := range a.Attributions {
		out = append(out, attribution{content: set(f.Content, number), source: set(f.Source, number), cue: set(f.Cue, number)})
	}
	return out
}

// numbered gives for every byte of text the number of the character it is of.
func numbered(text string) []int {
	out := make([]int, len(text)+1)
	n := -1
	for i := range len(text) {
		if text[i]&0xC0 != 0x80 { // begins a character
			n++
		}
		out[i] = n
	}
	out[len(text)] = n + 1
	return out
}

// set is the characters of spans.
func set(spans []article.Span, number []int) []int {
	var out []int
	for _, s := range spans {
		for i := number[s.From]; i < number[s.To]; i++ {
			out = append(out, i)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

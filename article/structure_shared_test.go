package article_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"unicode/utf8"

	"parley/article"
)

// TestStructureOfNews holds, on news articles with marked attributions, that no
// attribution's content is set aside as furniture, and that no line of theirs,
// which all end in full stops, is taken for a heading.
func TestStructureOfNews(t *testing.T) {
	for _, m := range polnear(t) {
		a := structured(t, m.name+".txt", m.text)
		if len(a.Sections) != 1 || a.Sections[0].Level != 0 {
			t.Errorf("%s has %d sections", m.name, len(a.Sections))
		}
		aside := map[int]bool{}
		for _, f := range a.Furniture {
			from := utf8.RuneCountInString(a.Text[:f.From])
			for i := range utf8.RuneCountInString(a.Text[f.From:f.To]) {
				aside[from+i] = true
			}
		}
		for annotator, list := range m.by {
			for _, at := range list {
				for _, c := range at.content {
					if aside[c] {
						t.Fatalf("%s: what %s marked at character %d is furniture", m.name, annotator, c)
					}
				}
			}
		}
	}
}

// TestStructureOfSeed holds the pieces of the article that the project began
// with, by their number: its words are its publisher's.
func TestStructureOfSeed(t *testing.T) {
	name := filepath.Join(sharedDir(), "seed", "four-reasons.txt")
	data, err := os.ReadFile(name)
	if err != nil {
		t.Skip("the article is not here: PARLEY_SHARED or ../shared must hold seed/four-reasons.txt")
	}
	a := structured(t, name, string(data))
	var under []int
	for _, s := range a.Sections {
		under = append(under, len(s.Paragraphs))
	}
	if want := []int{5, 7, 5, 6, 5}; !slices.Equal(under, want) {
		t.Errorf("paragraphs by section: %v, want %v", under, want)
	}
	if len(a.Furniture) != 3 || a.Furniture[0].Kind != "advert" || a.Furniture[1].Kind != "responses" || a.Title.From < a.Furniture[0].To {
		t.Errorf("title %v, furniture %+v", a.Title, a.Furniture)
	}
}

func structured(t *testing.T, name, text string) *article.Article {
	t.Helper()
	a, err := article.Read(name, []byte(text), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

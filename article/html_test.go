package article

import (
	"os"
	"strings"
	"testing"
)

func pageOf(t *testing.T, name string) *Article {
	t.Helper()
	data, err := os.ReadFile("testdata/pages/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return read(t, name, string(data))
}

func TestPages(t *testing.T) {
	for _, c := range []struct{ name, charset, byline, published string }{
		{"harbour.html", "utf-8", "Mara Venn", "2031-03-03"},
		{"ferry.html", "windows-1252", "Tove Lind", ""},
		{"short.html", "utf-8", "", "2030-01-12"},
		{"blog.html", "utf-8", "", "2030-01-12"},
		{"strait.html", "utf-8", "هناء فاس", "2031-02-09"},
		{"treaty.md", "utf-8", "Eli Thorn", "2032-11-02"},
	} {
		a := pageOf(t, c.name)
		want, err := os.ReadFile("testdata/pages/" + c.name + ".want")
		if err != nil {
			t.Fatal(err)
		}
		if got := shown(a); got != string(want) {
			t.Errorf("%s: got\n%swant\n%s", c.name, got, want)
		}
		if a.Charset != c.charset || a.Byline != c.byline || a.Published != c.published {
			t.Errorf("%s: charset %q, byline %q, published %q", c.name, a.Charset, a.Byline, a.Published)
		}
	}
}

// TestPageAround holds that nothing from around an article is read as its own.
func TestPageAround(t *testing.T) {
	a := pageOf(t, "harbour.html")
	for _, outside := range []string{"dataLayer", "cookies", "Home", "Related", "it is all wrong", "inbox", "rights reserved"} {
		if strings.Contains(a.Text, outside) {
			t.Errorf("the main text holds %q", outside)
		}
	}
}

package article_test

import (
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parley/article"
)

// What the article that the project starts from must give: four reasons, each
// with attributions, the expert's quotations under one speaker, hedges as
// numbers, and the two pairs of currencies that cannot be at one rate.
func TestTheFirstArticle(t *testing.T) {
	name := filepath.Join(sharedDir(), "seed", "four-reasons.txt")
	text, err := os.ReadFile(name)
	if err != nil {
		t.Skip("the article is not here: PARLEY_SHARED or ../shared must hold seed/four-reasons.txt")
	}
	a, err := article.Read(name, text, article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if !a.Argument.Never || len(a.Argument.Reasons) != 4 {
		t.Errorf("%+v", a.Argument)
	}
	for i, r := range a.Argument.Reasons {
		if len(r.Attributions) == 0 {
			t.Errorf("nobody speaks under reason %d", i+1)
		}
	}
	oneExpert(t, a)
	if n := hedgesWithNumbers(a); n < 8 {
		t.Errorf("only %d hedges have a number", n)
	}
	if len(a.Rates) != 2 || len(a.Clashes) != 1 || a.Clashes[0].A != 0 || a.Clashes[0].B != 1 || !strings.Contains(a.Clashes[0].Says, "$60 (£49)") {
		t.Errorf("%+v %+v", a.Rates, a.Clashes)
	}
}

// oneExpert holds the quotations of the one who is quoted most to one speaker.
func oneExpert(t *testing.T, a *article.Article) {
	t.Helper()
	said := article.Said(a)
	most := 0
	for i := range said {
		if said[i] > said[most] {
			most = i
		}
	}
	family := a.Speakers[most].Name[strings.LastIndexByte(a.Speakers[most].Name, ' ')+1:]
	for i, s := range a.Speakers {
		if i != most && said[i] > 0 && (strings.Contains(s.Name, family) || strings.Contains(s.Name, "ambassador")) {
			t.Errorf("%q and %q are two speakers", a.Speakers[most].Name, s.Name)
		}
	}
	if said[most] < 12 || a.Speakers[most].Role == "" {
		t.Errorf("%+v speaks %d times", a.Speakers[most], said[most])
	}
}

func hedgesWithNumbers(a *article.Article) (n int) {
	for _, h := range a.Hedges {
		if !math.IsNaN(h.Value) {
			n++
		}
	}
	return n
}

package outlook

import (
	"testing"
	"time"
)

// wanted is a row of a table of counts: of the wars that had lasted to from
// months, how many there are, how many were followed to the later age or ended
// before, how many ended, and how many of those by agreement.
type wanted struct{ from, to, risk, followed, ended, agreed int }

// counts were made from UCDP Conflict Termination 3-2021 (Kreutz 2010) by another
// program, before this one was written.
var counts = []struct {
	name  string
	query RateQuery
	rows  []wanted
}{
	{"interstate", RateQuery{Kind: Interstate}, []wanted{
		{0, 12, 71, 71, 53, 22},
		{12, 24, 18, 18, 6, 2},
		{24, 36, 12, 11, 4, 2},
		{33, 45, 7, 7, 2, 0},
		{39, 51, 5, 5, 1, 1},
		{45, 57, 5, 5, 1, 1},
		{51, 63, 4, 4, 0, 0},
		{57, 69, 4, 4, 0, 0},
		{63, 75, 4, 4, 0, 0},
	}},
	{"interstate, war", RateQuery{Kind: Interstate, Intense: true}, []wanted{
		{0, 12, 29, 29, 23, 10},
		{12, 24, 6, 6, 1, 0},
		{24, 36, 5, 5, 1, 1},
		{33, 45, 4, 4, 1, 0},
		{39, 51, 3, 3, 1, 1},
		{45, 57, 3, 3, 1, 1},
		{51, 63, 2, 2, 0, 0},
		{57, 69, 2, 2, 0, 0},
		{63, 75, 2, 2, 0, 0},
	}},
	{"all, war", RateQuery{Kind: AllWars, Intense: true}, []wanted{
		{0, 12, 164, 164, 46, 13},
		{12, 24, 118, 117, 15, 7},
		{24, 36, 102, 102, 11, 4},
		{33, 45, 93, 93, 11, 3},
		{39, 51, 89, 89, 13, 5},
		{45, 57, 82, 80, 9, 2},
		{51, 63, 76, 74, 4, 1},
		{57, 69, 71, 70, 2, 1},
		{63, 75, 70, 67, 3, 1},
	}},
	// The table calls these post-1989; they are those begun in 1989 or later.
	{"all, war, from 1989", RateQuery{Kind: AllWars, Intense: true, Since: 1989}, []wanted{
		{0, 12, 56, 56, 8, 1},
		{12, 24, 48, 47, 6, 5},
		{24, 36, 41, 41, 4, 3},
		{33, 45, 38, 38, 5, 2},
		{39, 51, 37, 37, 7, 3},
		{45, 57, 33, 31, 5, 1},
		{51, 63, 30, 28, 3, 1},
		{57, 69, 26, 25, 2, 1},
		{63, 75, 25, 22, 3, 1},
	}},
	{"civil", RateQuery{Kind: Civil}, []wanted{
		{0, 12, 479, 477, 219, 36},
		{12, 24, 258, 250, 65, 14},
		{24, 36, 185, 180, 36, 10},
		{33, 45, 153, 149, 29, 9},
		{39, 51, 135, 132, 20, 5},
		{45, 57, 120, 117, 11, 2},
		{51, 63, 112, 110, 6, 3},
		{57, 69, 106, 103, 8, 4},
		{63, 75, 104, 97, 10, 3},
	}},
	{"all", RateQuery{Kind: AllWars}, []wanted{
		{0, 12, 571, 569, 277, 58},
		{12, 24, 292, 284, 72, 16},
		{24, 36, 212, 206, 44, 14},
		{33, 45, 172, 168, 34, 11},
		{39, 51, 150, 147, 23, 7},
		{45, 57, 134, 131, 13, 3},
		{51, 63, 124, 122, 6, 3},
		{57, 69, 118, 115, 8, 4},
		{63, 75, 116, 109, 10, 3},
	}},
}

func TestShippedCounts(t *testing.T) {
	l := shippedList(t, TerminationList)
	for _, c := range counts {
		sel, err := l.sorted(c.query)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range c.rows {
			f := followed(spellsOf(sel.asked), float64(want.from), float64(want.to-want.from))
			agreed := f.ended[ByAgreement]
			got := wanted{want.from, want.to, f.risk, f.risk - f.lost, agreed + f.ended[ByVictory] + f.ended[FadedOut], agreed}
			if got != want {
				t.Errorf("%s: %+v, want %+v", c.name, got, want)
			}
		}
	}
}

func shippedList(t *testing.T, name string) *WarList {
	t.Helper()
	l, err := ShippedWars(name)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// The lists that ship are whole, and carry what their licence asks for.
func TestShippedLists(t *testing.T) {
	for name, want := range map[string]struct {
		wars, on int
		until    string
	}{TerminationList: {571, 46, "2020-12-31"}, EpisodesList: {620, 61, "2024-12-31"}} {
		l := shippedList(t, name)
		on := 0
		for _, w := range l.Wars {
			if w.How == StillOn {
				on++
			}
			if w.Conflict == "" || w.Name == "" || w.Kind == unstated {
				t.Errorf("%s: a war lacks something: %+v", name, w)
			}
		}
		if len(l.Wars) != want.wars || on != want.on || l.Until.Format(time.DateOnly) != want.until || !l.Graded {
			t.Errorf("%s: %d wars, %d still on, until %s", name, len(l.Wars), on, l.Until)
		}
		if l.Citation == "" || l.Licence == "" || l.Name == "" {
			t.Errorf("%s: no citation or licence", name)
		}
	}
	if _, err := ShippedWars("other"); err == nil {
		t.Error("a list that does not ship was found")
	}
}

// Ends whose way is beyond dispute are coded as the codes are read.
func TestShippedKnownEnds(t *testing.T) {
	want := map[string]WarEnd{
		"21802":   ByAgreement, // India and Pakistan: Tashkent, 1966
		"23501":   ByAgreement, // Korea: armistice, 1953
		"29301":   ByVictory,   // Vietnam: Saigon falls, 1975
		"32402":   ByAgreement, // Iran and Iraq: ceasefire, 1988
		"34601":   ByVictory,   // Falklands, 1982
		"37101":   ByVictory,   // Kuwait, 1991
		"40901":   ByAgreement, // Eritrea and Ethiopia: Algiers, 2000
		"1460901": StillOn,     // Iran and Israel
	}
	found := 0
	for _, w := range shippedList(t, TerminationList).Wars {
		if end, ok := want[w.ID]; ok {
			found++
			if w.How != end {
				t.Errorf("%s (%s) ended by %s, want %s", w.Name, w.ID, w.How, end)
			}
		}
	}
	if found != len(want) {
		t.Errorf("%d of %d found", found, len(want))
	}
}

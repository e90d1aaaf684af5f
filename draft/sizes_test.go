package draft

import (
	"context"
	"testing"

	"parley/explain"
	"parley/scenario"
)

// Every mechanism, alone in force, makes peace on one given set of terms worth less
// to the holdout beside going on, and more where the article speaks against
// refusing: its sizes work as the lexicon says. (The terms must be given. Who
// expects a peace to be broken asks less of it, and wants it less; and what the
// others concede jumps from one deal to the next.)
func TestSizesSpeakForRefusing(t *testing.T) {
	if testing.Short() {
		t.Skip("solves a game for every mechanism")
	}
	lexicon, err := lexicon()
	if err != nil {
		t.Fatal(err)
	}
	with := func(speaks ...matter) float64 {
		d := &drafter{a: articleOf(t, "four.txt"), lexicon: lexicon, asOf: "2030-01-15", reasons: []reason{{says: "x", speaks: speaks}}}
		d.cast = cast{party{"Norland", "norland", ""}, party{"Sudria", "sudria", ""}, party{"Westmark", "", ""}}
		d.claims = headings(d.a)
		if err := d.believe(); err != nil {
			t.Fatal(err)
		}
		s, ds := scenario.Parse("x.hcl", d.write())
		if s == nil {
			t.Fatal(ds)
		}
		study, err := explain.New(s, explain.Config{})
		if err != nil {
			t.Fatal(err)
		}
		f, err := study.Figures(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		deals, err := study.Deals(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		for _, deal := range deals {
			if deal.Deal == 0 { // the present line, no guarantees, sanctions as they are
				return f.Reservation[f.Holdout] - deal.Worth[f.Holdout]
			}
		}
		t.Fatal("the first deal is not on the table")
		return 0
	}
	none := with()
	for i, m := range lexicon {
		for _, side := range []int{1, -1} {
			short := with(matter{mechanism: i, score: 1, balance: side, claims: []int{0}, words: []string{"x"}})
			if t.Logf("%s, %+d: %+.4f", m.Name, side, short-none); (short-none)*float64(side) <= 0 {
				t.Errorf("%s, side %d: peace falls short by %g", m.Name, side, short-none)
			}
		}
	}
}

package quantity

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTables(t *testing.T) {
	want := map[string]int{"surveys": 17, "kent": 7, "icd203": 14, "ipcc": 7}
	got := map[string]int{}
	for _, table := range Tables() {
		got[table.Name] = len(table.Terms())
		if table.Title == "" || table.Citation == "" {
			t.Errorf("%s has no title or citation", table.Name)
		}
		for term, e := range table.index {
			if !(0 <= e.lo && e.lo <= e.mid && e.mid <= e.hi && e.hi <= 1) {
				t.Errorf("%s: %q is %v", table.Name, term, e)
			}
			if len(strings.Fields(term)) > longestPhrase {
				t.Errorf("%s: %q is longer than longestPhrase", table.Name, term)
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if Default().Name != "surveys" {
		t.Errorf("the default is %q", Default().Name)
	}
}

func TestTableNamed(t *testing.T) {
	if table, err := TableNamed(" Kent "); err != nil || table.Name != "kent" {
		t.Errorf("%v %v", table, err)
	}
	_, err := TableNamed("kant")
	var e *Error
	if !errors.As(err, &e) || e.Kind != UnknownTable || !strings.Contains(e.Remedy, "kent") {
		t.Errorf("%v", err)
	}
}

// Each alias names a term of some table: one that none has is a slip.
func TestAliasesHaveTerms(t *testing.T) {
	for _, r := range rows("aliases.csv") {
		found := false
		for _, table := range Tables() {
			found = found || table.index[r[0]].term == r[0]
		}
		if !found {
			t.Errorf("no table has %q", r[0])
		}
	}
}

// Every phrase of a text is found once, in order and where it stands.
func TestHedges(t *testing.T) {
	text := "Probably not; it is very likely, not certain, and “almost\ncertainly” unlikely. As likely, more likely."
	want := []string{"Probably not", "very likely", "almost\ncertainly", "unlikely"}
	var got []string
	for at, q := range Default().Hedges(text) {
		got = append(got, q.Text)
		if text[at:at+len(q.Text)] != q.Text {
			t.Errorf("%q does not stand at %d", q.Text, at)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for range Default().Hedges(text) {
		break // stops
	}
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		table, phrase string
		value, lo, hi float64
	}{
		{"surveys", "likely", 0.7, 0.65, 0.75},
		{"surveys", "LIKELY", 0.7, 0.65, 0.75},
		{"surveys", "pretty likely", 0.7, 0.65, 0.75},
		{"surveys", "very likely", 0.9, (123*0.8 + 46*0.8425) / 169, 0.95},
		{"surveys", "on the balance of probability", 0.6, 0.55, 0.6},
		{"surveys", "not likely", 0.2, 0.1, (123*0.3 + 46*0.2875) / 169},
		{"surveys", "probably not", (123*0.25 + 46*0.265) / 169, (123*0.15 + 46*0.2) / 169, (123*0.3 + 46*0.3875) / 169},
		{"surveys", "almost certainly", 0.95, 0.9, (123*0.98 + 46*0.9775) / 169},
		{"surveys", "almost certainly not", 0.02, 0.01, 0.05},
		{"kent", "probably", 0.75, 0.63, 0.87},
		{"kent", "very probable", 0.75, 0.63, 0.87},
		{"kent", "not probable", 0.3, 0.2, 0.4},
		{"kent", "certain", 1, 1, 1},
		{"icd203", "probably", 0.675, 0.55, 0.8},
		{"icd203", "Nearly certain", 0.97, 0.95, 0.99},
		{"ipcc", "highly likely", 0.95, 0.9, 1},
		{"ipcc", "not likely", 0.165, 0, 0.33},
	} {
		table, err := TableNamed(c.table)
		if err != nil {
			t.Fatal(err)
		}
		q, err := table.Lookup(c.phrase)
		if err != nil {
			t.Errorf("%s: %q: %v", c.table, c.phrase, err)
			continue
		}
		if diff := cmp.Diff([]float64{c.value, c.lo, c.hi}, []float64{q.Value, q.Lo, q.Hi}, near); diff != "" {
			t.Errorf("%s: %q: %s", c.table, c.phrase, diff)
		}
	}
}

func TestLookupRefuses(t *testing.T) {
	kent, err := TableNamed("kent")
	if err != nil {
		t.Fatal(err)
	}
	for _, phrase := range []string{"", "likely", "not certain", "not impossible", "less probable", "probable probable", "not", "very", "a"} {
		if q, err := kent.Lookup(phrase); err == nil {
			t.Errorf("%q is %v", phrase, q)
		}
	}
}

func TestHedge(t *testing.T) {
	for _, c := range []struct {
		text, found, word string
		value             float64
	}{
		{"pretty likely, on the balance of probability", "pretty likely", "likely", 0.7},
		{"On the balance of probability, likely", "On the balance of probability", "better than even", 0.6},
		{"It is not certain, but likely.", "likely", "likely", 0.7},
		{"less likely, but there is a very good chance", "very good chance", "very good chance", 0.8},
		{"more likely than not", "more likely than not", "better than even", 0.6},
		{"it isn’t likely", "isn’t likely", "not likely", 0.3},
		{"that is unlikely", "unlikely", "unlikely", 0.2},
		{"not unlikely, probably", "probably", "probably", 0.71360946745562},
		{"not, likely", "likely", "likely", 0.7},
		{"«probablement», almost\ncertain", "almost\ncertain", "almost certain", 0.95},
	} {
		q, ok := Default().Hedge(c.text)
		if diff := cmp.Diff(c.value, q.Value, near); !ok || q.Text != c.found || q.Word != c.word || diff != "" {
			t.Errorf("%q: %v %q %q %s", c.text, ok, q.Text, q.Word, diff)
		}
	}
	for _, text := range []string{"", "not certain", "less likely", "as likely", "he says", "\xff\xfe", "not unlikely"} {
		if q, ok := Default().Hedge(text); ok {
			t.Errorf("%q: %v", text, q)
		}
	}
}

package quantity

import (
	"embed"
	"encoding/csv"
)

//go:embed surveys.csv scales.csv aliases.csv
var files embed.FS

// tables are read once; a fault in the embedded files is a fault of the build,
// and the tests read every row.
var tables = loadTables()

func loadTables() []*Table {
	out := []*Table{
		{
			Name: "surveys", Title: "Two surveys of readers (n = 123 and 46)",
			Citation: "Wade Fagen-Ulmschneider, Perception of Probability Words (survey, n = 123); " +
				"zonination, Perceptions of Probability and Numbers (survey, n = 46). Medians and quartiles, averaged by n.",
		},
		{
			Name: "kent", Title: "Kent 1964",
			Citation: "Sherman Kent, Words of Estimative Probability, Studies in Intelligence 8(4), 1964.",
		},
		{
			Name: "icd203", Title: "ICD 203",
			Citation: "Office of the Director of National Intelligence, Intelligence Community Directive 203, Analytic Standards, 2015.",
		},
		{
			Name: "ipcc", Title: "IPCC (2007)",
			Citation: "Intergovernmental Panel on Climate Change, Fourth Assessment Report, treatment of uncertainty, 2007.",
		},
	}
	for _, t := range out {
		t.index = map[string]entry{}
	}
	out[0].addSurveys()
	for _, t := range out[1:] {
		t.addScale()
	}
	for _, t := range out {
		t.addAliases()
		t.measure()
	}
	return out
}

// rows are the records of an embedded file, without its heading.
func rows(name string) [][]string {
	f, err := files.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	all, err := csv.NewReader(f).ReadAll()
	if err != nil || len(all) == 0 {
		return nil
	}
	return all[1:]
}

// addSurveys pools the surveys: each quantile is the average of the surveys'
// quantiles, weighted by their readers (Vincent's averaging), which keeps a
// quantile a quantile where a mean of the answers would not. The quartiles are
// the range.
func (t *Table) addSurveys() {
	readers := map[string]float64{}
	for _, r := range rows("surveys.csv") {
		term, n := r[2], decimal(r[1], bare)
		e, weight := t.index[term], readers[term]
		if weight == 0 {
			t.terms = append(t.terms, term)
		}
		pool := func(old float64, s string) float64 {
			return tidy((old*weight + percentValue(s)*n) / (weight + n))
		}
		t.index[term] = entry{term, pool(e.mid, r[4]), pool(e.lo, r[3]), pool(e.hi, r[5])}
		readers[term] = weight + n
	}
}

// addScale takes a published scale's intervals as ranges, and its point, or else
// the middle of the interval, as the value.
func (t *Table) addScale() {
	for _, r := range rows("scales.csv") {
		if r[0] != t.Name {
			continue
		}
		e := entry{r[1], percentValue(r[4]), percentValue(r[2]), percentValue(r[3])}
		if r[4] == "" {
			e.mid = tidy((e.lo + e.hi) / 2)
		}
		t.terms = append(t.terms, e.term)
		t.index[e.term] = e
	}
}

// addAliases adds other spellings of the table's terms; a term of the table's
// own goes before any alias, and an earlier alias before a later one.
func (t *Table) addAliases() {
	for _, r := range rows("aliases.csv") {
		e, ok := t.index[r[0]]
		if _, taken := t.index[r[1]]; ok && e.term == r[0] && !taken {
			t.index[r[1]] = e
		}
	}
}

func percentValue(s string) float64 { return decimal(s, percent) }

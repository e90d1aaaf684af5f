package draft

import (
	"slices"
	"strings"

	"parley/article"
)

// mediating are words of those who bring two sides together.
var mediating = []phrase{
	{{"mediat*"}},
	{{"broker*"}},
	{{"go-between"}},
	{{"envoy*"}},
	{{"intermediar*"}},
	{{"peace", "talks"}},
	{{"offer*"}},
	{{"proposal*"}},
	{{"negotiat*"}},
	{{"phone", "call"}},
	{{"patience"}},
	{{"walk*", "away"}},
	{{"tired"}},
	{{"host*"}},
	{{"summit"}},
}

func mediatorOf(a *article.Article, r *roll, c cast) party {
	spoke := sources(a)
	scores, seen, named := map[string]int{}, map[string]bool{}, map[string]bool{}
	for _, m := range r.of {
		around := behind(a.Text, m.from, 160) + " " + ahead(a.Text, m.from, 160)
		words := wordsOf(around)
		hits := slices.ContainsFunc(mediating, func(p phrase) bool { return runIn(words, p[0]) >= 0 })
		close := strings.Contains(strings.ToLower(behind(a.Text, m.from, 24)+ahead(a.Text, m.to, 40)), "mediat")
		scores[m.name] += 1 + 2*weigh(hits) + 6*weigh(close) + 4*weigh(m.heading && m.section >= 0)
		seen[m.name] = seen[m.name] || hits
		named[m.name] = named[m.name] || close
	}
	best := ""
	for _, name := range r.names {
		if c.free(name) && seen[name] && (r.count[name] > 1 || named[name]) && !r.explains(name, spoke) && (best == "" || scores[name] > scores[best]) {
			best = name
		}
	}
	if best == "" {
		return party{name: "the mediator", why: nameless}
	}
	return party{name: best, why: "of the names left it stands most by words of mediating"}
}

// explains reports whether somebody is named mostly for what he says: one who
// explains a war to the press is seldom a side of it, and seldom mediates in it.
func (r *roll) explains(name string, spoke map[string]int) bool {
	return 2*spoke[name] >= r.count[name] && spoke[name] > 0
}

// sources counts by short name how often somebody is named as a speaker.
func sources(a *article.Article) map[string]int {
	out := map[string]int{}
	for _, at := range a.Attributions {
		if at.Speaker < 0 || at.Speaker >= len(a.Speakers) {
			continue
		}
		name := a.Speakers[at.Speaker].Name
		out[name]++
		if i := strings.LastIndexByte(name, ' '); i >= 0 {
			out[name[i+1:]]++
		}
	}
	return out
}

package article

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"parley/quantity"
)

// hedged is the hedges of one paragraph, a line each.
func hedged(t *testing.T, text, table string) string {
	t.Helper()
	a := &Article{Text: text, Paragraphs: []Paragraph{{Span: Span{0, len(text)}, Number: 1}}}
	if err := hedges(a, nil, Options{Table: table}); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, h := range a.Hedges {
		fmt.Fprintf(&b, "%s|%s|%s", h.Kind, a.textOf(h.Span), a.textOf(h.Scope))
		if !math.IsNaN(h.Value) {
			fmt.Fprintf(&b, "|%s %.3g %.3g %.3g", h.Term, h.Value, h.Low, h.High)
		}
		if h.Negated {
			b.WriteString("|denied")
		}
		b.WriteString("\n")
	}
	return b.String()
}

// hedgeCases are sentences, a table ("" for the default), and what is found.
var hedgeCases = []struct{ text, table, want string }{
	{"Aland is pretty likely to accept, but Boria waits.", "kent", "likelihood|likely|to accept\n"},
	{"Aland is pretty likely to accept, but Boria waits.", "", "likelihood|pretty likely|to accept|likely 0.7 0.65 0.75\n"},
	{"On the balance of probability, the pass will hold.", "", "likelihood|On the balance of probability|the pass will hold|better than even 0.6 0.55 0.6\n"},
	{"The pass will hold, more likely than not.", "", "likelihood|more likely than not|The pass will hold|better than even 0.6 0.55 0.6\n"},
	{"She gives it a good chance of passing.", "", "likelihood|good chance|of passing\n"},
	{"She gives it a very good chance of passing.", "", "likelihood|very good chance|of passing|very good chance 0.8 0.75 0.886\n"},
	{"Boria will probably not come.", "", "likelihood|probably not|come|probably not 0.254 0.164 0.324\n"},
	{"Boria is not likely to come.", "", "likelihood|not likely|to come|unlikely 0.2 0.1 0.297\n"},
	{"Boria is not now likely to come.", "", "likelihood|not now likely|to come|unlikely 0.2 0.1 0.297\n"},
	{"It is not likely, he says.", "ipcc", "likelihood|not likely|It is|unlikely 0.165 0 0.33\n"},
	{"It is hardly likely to rain.", "icd203", "likelihood|hardly likely|to rain|unlikely 0.325 0.2 0.45\n"},
	{"It is not certain to rain.", "", "likelihood|not certain|to rain\n"},
	{"He probably doesn’t believe that Boria can pay.", "", "likelihood|probably|doesn’t believe that Boria can pay|probably 0.714 0.614 0.764|denied\n" +
		"negation|doesn’t|believe that Boria can pay\nbelief|believe|that Boria can pay|denied\n"},
	{"Aland still thinks that time is on its side.", "", "belief|still thinks|that time is on its side\n"},
	{"She is probably convinced that the pass will hold.", "", "likelihood|probably|convinced that the pass will hold|probably 0.714 0.614 0.764\n" +
		"belief|convinced|that the pass will hold\n"},
	{"The minister suspects Boria will tire.", "", "belief|suspects|Boria will tire\n"},
	{"The suspect was held.", "", ""},
	{"A think tank in Aland doubts it.", "", "belief|doubts|it\n"},
	{"He has good reason to believe that they will pay.", "", "belief|good reason to believe|that they will pay\n"},
	{"We believe that the ford is open.", "", "belief|We believe|that the ford is open|we believe 0.736 0.636 0.836\n"},
	{"The troops appear to be on the back foot.", "", "appearance|appear to be|on the back foot\n"},
	{"She appeared on a balcony.", "", ""},
	{"On the surface it looks as if the bridge may have been repaired.", "", "appearance|On the surface it looks as if|the bridge may have been repaired\n" +
		"modal|may have been|repaired\n"},
	{"Talks in May could fail.", "", "modal|could|fail\n"},
	{"They may not come.", "", "modal|may|not come|denied\nnegation|not|come\n"},
	{"I don’t know 100 per cent that it holds.", "", "negation|don’t|know 100 per cent that it holds\nnumber|100 per cent|that it holds|denied\n"},
	{"I agree 100 per cent.", "", "number|100 per cent|I agree| 1 1 1\n"},
	{"There is a one in ten chance of rain.", "", "number|one in ten chance|of rain| 0.1 0.1 0.1\n"},
	{"She is 70 per cent sure that it holds.", "", "number|70 per cent sure|that it holds| 0.7 0.7 0.7\n"},
	{"She is almost 100 per cent sure, with at least a 70 per cent chance of rain.", "", "number|100 per cent sure|She is almost\nnumber|70 per cent chance|of rain\n"},
	{"He puts the chance at 60 to 70% for now.", "", "number|60 to 70%|for now| 0.65 0.6 0.7\n"},
	{"Sales rose by 100 per cent in Aland and 20% of it went.", "", ""},
	{"Not only Aland but Boria paid. No 10 said no.", "", ""},
	{"She assumed office, an unlikely friend; he assumed that it rains.", "", "belief|assumed|that it rains\n"},
	{"They fear that Boria sinks; a fear that it swims.", "", "belief|fear|that Boria sinks\n"},
	{"To be sure, Aland looks like a lake.", "", "appearance|looks like|a lake\n"},
	{"It rains, but on the balance of probability, it dries.", "", "likelihood|on the balance of probability|it dries|better than even 0.6 0.55 0.6\n"},
	{"Boria never pays; it hardly speaks.", "", "negation|never|pays\nnegation|hardly|speaks\n"},
	{"Certain countries and remote villages are impossible to reach.", "kent", "likelihood|impossible|to reach|impossible 0 0 0\n"},
	{"A remote chance remains.", "icd203", "likelihood|remote chance|remains|almost no chance 0.03 0.01 0.05\n"},
	{"It is the most likely end, and as soon as possible.", "", "likelihood|most likely|end\n"},
}

func TestHedges(t *testing.T) {
	for _, c := range hedgeCases {
		if diff := cmp.Diff(c.want, hedged(t, c.text, c.table)); diff != "" {
			t.Errorf("%q by %q:\n%s", c.text, c.table, diff)
		}
	}
}

// Every number that a hedge has is the table's own, or stands in the text.
func TestHedgeNumbersAreTheTables(t *testing.T) {
	for _, table := range quantity.Tables() {
		for _, term := range table.Terms() {
			q, err := table.Lookup(term)
			if err != nil {
				t.Fatal(err)
			}
			text := "It is " + term + " that Boria pays."
			if term == "remote" {
				text = "There is a remote possibility that Boria pays."
			}
			a := &Article{Text: text, Paragraphs: []Paragraph{{Span: Span{0, len(text)}}}}
			if err := hedges(a, nil, Options{Table: table.Name}); err != nil {
				t.Fatal(err)
			}
			if len(a.Hedges) == 0 || a.Hedges[0].Term != q.Word || a.Hedges[0].Value != q.Value || a.Hedges[0].Low != q.Lo || a.Hedges[0].High != q.Hi {
				t.Errorf("%s: %q gives %+v, want %v", table.Name, text, a.Hedges, q)
			}
		}
	}
}

func TestUnknownTable(t *testing.T) {
	err := hedges(&Article{Name: "a.txt"}, nil, Options{Table: "kant"})
	e, ok := err.(*Error)
	if !ok || !strings.Contains(e.Remedy, "kent") {
		t.Errorf("%v", err)
	}
}

// A hedge belongs to the innermost attribution that holds it, and governs
// nothing beyond that.
func TestHedgesBelong(t *testing.T) {
	text := "“He probably thinks, ‘it is likely’,” she said. Unlikely, says nobody."
	outer := Span{0, strings.Index(text, " she")}
	inner := Span{strings.Index(text, "‘"), strings.Index(text, "’,") + len("’")}
	a := &Article{
		Text: text, Paragraphs: []Paragraph{{Span: Span{0, len(text)}}},
		Attributions: []Attribution{{Content: []Span{outer}}, {Content: []Span{inner}}},
	}
	if err := hedges(a, nil, Options{}); err != nil {
		t.Fatal(err)
	}
	got := map[string]int{}
	for _, h := range a.Hedges {
		got[a.textOf(h.Span)] = h.Attribution
		if h.Attribution == 0 && h.Scope.To > outer.To {
			t.Errorf("%q governs %q", a.textOf(h.Span), a.textOf(h.Scope))
		}
	}
	want := map[string]int{"probably": 0, "thinks": 0, "likely": 1, "Unlikely": -1, "nobody": -1}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

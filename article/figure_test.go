package article

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// figured is the figures of one paragraph, a line each.
func figured(t *testing.T, text, published string) (*Article, string) {
	t.Helper()
	a := &Article{Text: text, Published: published, Paragraphs: []Paragraph{{Span: Span{0, len(text)}, Number: 1}}}
	for _, stage := range []func(*Article, []byte, Options) error{hedges, figures} {
		if err := stage(a, nil, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	var b strings.Builder
	for _, f := range a.Figures {
		fmt.Fprintf(&b, "%s|%s|", a.textOf(f.Span), f.Kind)
		if f.Kind == Date {
			fmt.Fprintf(&b, "%s\n", f.Date)
			continue
		}
		fmt.Fprintf(&b, "%.12g %s", f.Value, f.Unit)
		if f.Per != "" {
			fmt.Fprintf(&b, " per %s", f.Per)
		}
		b.WriteString("\n")
	}
	return a, b.String()
}

func TestFigures(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It gave $66.5bn and €3 million.", "$66.5bn|amount|66500000000 USD\n€3 million|amount|3000000 EUR\n"},
		{"US$5m, 40 million euros, 500 rubles, CHF 2.5bn and 3bn PLN.", "US$5m|amount|5000000 USD\n40 million euros|amount|40000000 EUR\n" +
			"500 rubles|amount|500 RUB\nCHF 2.5bn|amount|2500000000 CHF\n3bn PLN|amount|3000000000 PLN\n"},
		{"A$12,000 or 12 Swiss francs; 200 pounds of flour.", "A$12,000|amount|12000 AUD\n12 Swiss francs|amount|12 CHF\n200 pounds|count|200 pounds\n"},
		{"It costs $60 a barrel, or £5bn a month.", "$60 a barrel|amount|60 USD per barrel\n£5bn a month|rate|5000000000 GBP per month\n"},
		{"between $5-6bn and 5 to 6 million euros", "$5|amount|5000000000 USD\n6bn|amount|6000000000 USD\n5|amount|5000000 EUR\n6 million euros|amount|6000000 EUR\n"},
		{"Prices rose 6% a month, by 20 per cent in all.", "6% a month|rate|0.06 share per month\n20 per cent|share|0.2 \n"},
		{"From 20 to 30 per cent; 5–7%.", "20|share|0.2 \n30 per cent|share|0.3 \n5|share|0.05 \n7%|share|0.07 \n"},
		{"A fifth of Aland, two-thirds of it, half of the rest, one in three and nine out of ten.", "A fifth|share|0.2 \ntwo-thirds|share|0.666666666667 \n" +
			"half|share|0.5 \none in three|share|0.333333333333 \nnine out of ten|share|0.9 \n"},
		{"A third man in the second half of a quarter.", ""},
		{"It fires 300 shells a day at 12,000 troops.", "300 shells a day|rate|300 shells per day\n12,000 troops|count|12000 troops\n"},
		{"two million people and twenty-five foreign envoys", "two million people|count|2000000 people\ntwenty-five foreign envoys|count|25 foreign envoys\n"},
		{"a two-hour call, 40km away, on 9/11 at 10:30, by F-16 under Article 5", "two-hour|count|2 hour\n40km|count|40 km\n"},
		{"1. Aland waits", ""},
		{"In February 2022, on 20 May 2025 and May 3, 2025.", "February 2022|date|2022-02\n20 May 2025|date|2025-05-20\nMay 3, 2025|date|2025-05-03\n"},
		{"between 2012 and 2015, from 1998 to 2001, in 2003-04, 1914–18", "between 2012 and 2015|date|2012/2015\nfrom 1998 to 2001|date|1998/2001\n" +
			"2003-04|date|2003/2004\n1914–18|date|1914/1918\n"},
		{"since 2019, on 2025-05-20, in the 1990s", "2019|date|2019\n2025-05-20|date|2025-05-20\n1990s|date|1990/1999\n"},
		{"They sent 2019 troops; May may march in March.", "2019 troops|count|2019 troops\nMarch|date|\n"},
		{"Since last month, in February and on 3 June.", "last month|date|\nFebruary|date|\n3 June|date|\n"},
		{"Under the 2010 treaty it owes $65.4bn and the one guard 47.1%.", "2010|date|2010\n$65.4bn|amount|65400000000 USD\n47.1%|share|0.471 \n"},
		{"She is 70 per cent sure of 70 per cent.", "70 per cent|share|0.7 \n"},
		{"999999999999999999999999bn dollars and 1,23 or 1.2.3", ""},
	} {
		if _, got := figured(t, c.text, ""); got != c.want {
			t.Errorf("%q:\n%s", c.text, cmp.Diff(c.want, got))
		}
	}
}

// A number is the decimal that was written, not the nearest product.
func TestFigureValuesAreDecimals(t *testing.T) {
	a, _ := figured(t, "$65.4bn, 47.1% and £0.7bn", "")
	for i, want := range []float64{65.4e9, 0.471, 0.7e9} {
		if i >= len(a.Figures) || a.Figures[i].Value != want {
			t.Errorf("%+v, want %v", a.Figures, want)
		}
	}
}

// What nobody could read is refused, before it fills the memory.
func TestTooMany(t *testing.T) {
	for _, word := range []string{"never ", "likely, ", "$5bn ", "a fifth of "} {
		text := strings.Repeat(word, mostFound+2)
		a := &Article{Name: "a.txt", Text: text, Paragraphs: []Paragraph{{Span: Span{0, len(text)}}}}
		err := errors.Join(hedges(a, nil, Options{}), figures(a, nil, Options{}))
		var e *Error
		if !errors.As(err, &e) || e.Remedy == "" {
			t.Errorf("%q: %v", word, err)
		}
	}
}

// Dates that lean on the article's own day, which is a Tuesday.
func TestRelativeDates(t *testing.T) {
	for _, c := range []struct{ text, published, want string }{
		{"Since last month", "2025-05-20", "2025-04"},
		{"Since last month", "2025-01-20", "2024-12"},
		{"By next month", "2025-12-20", "2026-01"},
		{"This year", "2025-05-20", "2025"},
		{"Last year", "2025-05-20", "2024"},
		{"Last week", "2025-05-20", "2025-05-12/2025-05-18"},
		{"Next week", "2025-05-18", "2025-05-19/2025-05-25"},
		{"Talks began yesterday", "2025-03-01", "2025-02-28"},
		{"In February", "2025-05-20", "2025-02"},
		{"In December", "2025-02-20", "2024-12"},
		{"In January", "2024-12-20", "2025-01"},
		{"Last June", "2025-05-20", "2024-06"},
		{"Next May", "2025-05-20", "2026-05"},
		{"On 29 December", "2025-01-02", "2024-12-29"},
		{"On 2 January", "2024-12-29", "2025-01-02"},
		{"On 29 February", "2023-03-01", "2024-02-29"},
		{"On 30 February", "2023-03-01", ""},
	} {
		a, _ := figured(t, c.text, c.published)
		if len(a.Figures) != 1 || a.Figures[0].Date != c.want {
			t.Errorf("%q as of %s: %+v, want %s", c.text, c.published, a.Figures, c.want)
		}
	}
}

// The rate of two amounts, and how far rounding lets it be off.
func TestRates(t *testing.T) {
	for _, c := range []struct {
		text                 string
		value, low, high     float64
		unit, per, otherUnit string
	}{
		{"It gave $66.5bn (£49.7bn) in aid.", 66.5 / 49.7, 66.45 / 49.75, 66.55 / 49.65, "USD", "", "GBP"},
		{"a cap of $60 (£49) a barrel", 60 / 49.0, 59.5 / 49.5, 60.5 / 48.5, "USD", "barrel", "GBP"},
		{"€2m, or about $2.2m,", 2 / 2.2, 1.5 / 2.25, 2.5 / 2.15, "EUR", "", "USD"},
		{"400 million crowns", 0, 0, 0, "", "", ""},
		{"$5 and £4", 0, 0, 0, "", "", ""},
		{"$12,000 (€10,000)", 1.2, 11500 / 15000.0, 12500 / 5000.0, "USD", "", "EUR"},
	} {
		a, _ := figured(t, c.text, "")
		if c.unit == "" {
			if len(a.Rates) > 0 {
				t.Errorf("%q: %+v", c.text, a.Rates)
			}
			continue
		}
		if len(a.Rates) != 1 {
			t.Errorf("%q: %+v", c.text, a.Rates)
			continue
		}
		r := a.Rates[0]
		x, y := a.Figures[r.A], a.Figures[r.B]
		for _, pair := range [][2]float64{{r.Value, c.value}, {r.Lo, c.low}, {r.Hi, c.high}} {
			if math.Abs(pair[0]-pair[1]) > sameRate {
				t.Errorf("%q: %+v, want %v %v %v", c.text, r, c.value, c.low, c.high)
			}
		}
		if x.Unit != c.unit || y.Unit != c.otherUnit || x.Per != c.per || y.Per != c.per {
			t.Errorf("%q: %+v %+v", c.text, x, y)
		}
	}
}

// sameRate is how far two ways of working a rate out may differ: the last bits.
const sameRate = 1e-12

func TestClashes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It gave $66.5bn (£49.7bn) and capped it at $60 (£49) a barrel.", "$66.5bn (£49.7bn) makes 1.338 USD for one GBP"},
		{"It gave £49.7bn ($66.5bn) and capped it at $60 (£49) a barrel.", "$60 (£49) makes 0.8167"},
		{"It gave $66.5bn (£49.7bn) and $1.34m (£1m).", ""},
		{"$66.5bn (£49.7bn), $60 (£49) and $66.5bn (£49.7bn), $60 (£49).", "both cannot be at one rate of exchange"},
		{"It gave $66.5bn (£49.7bn) and $60 (€49).", ""},
		{"Elected between 2015 and 2012.", "“between 2015 and 2012” ends before it begins."},
		{"Signed on 31 February 2024.", "“31 February 2024” is no day of the calendar."},
		{"Signed on Monday 20 May 2025.", "“Monday 20 May 2025” was a Tuesday."},
		{"Signed on Tuesday, 20 May 2025.", ""},
		{"Signed on Monday 1 May 1650.", ""},
	} {
		a, _ := figured(t, c.text, "")
		switch {
		case c.want == "" && len(a.Clashes) > 0, c.want != "" && len(a.Clashes) != 1:
			t.Errorf("%q: %+v", c.text, a.Clashes)
		case c.want != "" && !strings.Contains(a.Clashes[0].Says, c.want):
			t.Errorf("%q: %s", c.text, a.Clashes[0].Says)
		}
	}
}

// Of many rates each is held against those before it, in work that does not grow
// with their square, and each that cannot hold is found.
func TestManyRates(t *testing.T) {
	var b strings.Builder
	const pairs = 5000
	for i := range pairs {
		fmt.Fprintf(&b, "It gave $%d.%04dbn (£100.0000bn). ", 130+i%2*10, i)
	}
	a, _ := figured(t, b.String(), "")
	if len(a.Rates) != pairs || len(a.Clashes) != pairs-1 {
		t.Errorf("%d rates, %d clashes", len(a.Rates), len(a.Clashes))
	}
}

package quantity

import (
	"errors"
	"strings"
	"testing"
)

func TestParseErrors(t *testing.T) {
	for _, c := range []struct {
		text   string
		kind   ErrorKind
		offset int
		remedy string // a part of it
	}{
		{"", Empty, 0, "0.2"},
		{" ", Empty, 1, ""},
		{"NaN", BadNumber, 0, "finite"},
		{"-inf", BadNumber, 1, ""},
		{"1e999", BadNumber, 0, "finite"},
		{strings.Repeat("9", 400), BadNumber, 0, "finite"},
		{"%", BadNumber, 0, ""},
		{"4% to", BadNumber, 5, ""},
		{"120%", OutOfBounds, 0, "rate"},
		{"-3% a month", OutOfBounds, 0, "rate"},
		{"-1.2x", OutOfBounds, 0, "0.5x"},
		{"once a year", OutOfBounds, 0, "shorter"},
		{"once in 0 months", BadTime, 8, ""},
		{"once or so", BadTime, 0, ""},
		{"10% a mouth", BadUnit, 6, `did you mean "month"?`},
		{"10% a", BadUnit, 5, ""},
		{"10% in 0 months", BadTime, 7, ""},
		{"20% to 4%", Reversed, 0, "smaller"},
		{"0.2 ± 0", Reversed, 7, ""},
		{"0.2 ± 10%", Mixed, 7, ""},
		{"4% to 20", Mixed, 6, ""},
		{"1.2x to 20%", Mixed, 8, ""},
		{"30% (4% to 20%)", Misses, 0, "widen"},
		{"between 4%", NoRange, 10, ""},
		{"10% (4%)", NoRange, 7, ""},
		{"10% (4% to 20%", Trailing, 14, ""},
		{"about 0", NoRange, 6, ""},
		{"0,5", Trailing, 1, "decimal point"},
		{"10% a month or so", Trailing, 12, ""},
		{"likly", UnknownWord, 0, `did you mean "likely"?`},
		{"frobnicate", UnknownWord, 0, "almost certain"},
		{"not certain", UnknownWord, 0, ""},
		{"likely within 6 fortnights", BadUnit, 16, ""},
		{"beta(0, 5)", BadDist, 0, "two shapes"},
		{"beta(2)", BadDist, 0, "two shapes"},
		{"beta(2, 5", BadDist, 9, "close"},
		{"beta(2; 5)", BadDist, 6, "commas"},
		{"beta(nan, 5)", BadDist, 5, ""},
		{"bta(2, 5)", BadDist, 0, `did you mean "beta"?`},
		{"lognormal(0, 1e5)", BadDist, 0, ""},
		{"uniform(1, 1)", BadDist, 0, ""},
	} {
		_, err := Parse(c.text, Context{})
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%q: no error", c.text)
			continue
		}
		if e.Kind != c.kind || e.Offset != c.offset || !strings.Contains(e.Remedy, c.remedy) || e.Text != c.text {
			t.Errorf("%q: %s at %d: %v", c.text, e.Kind, e.Offset, e)
		}
	}
}

func TestParseRangeWantsARange(t *testing.T) {
	for _, text := range []string{"10% a month", "0.2", "about even"} {
		_, err := ParseRange(text, Context{})
		var e *Error
		if !errors.As(err, &e) || e.Kind != NoRange {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestWordsAreNoRates(t *testing.T) {
	_, err := Parse("likely", Context{Unit: "rate"})
	var e *Error
	if !errors.As(err, &e) || e.Kind != Mixed {
		t.Errorf("%v", err)
	}
}

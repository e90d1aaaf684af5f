package quantity

import (
	"errors"
	"testing"
)

func TestWithRange(t *testing.T) {
	read := func(s string) Quantity {
		q, err := Parse(s, Context{})
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	for _, c := range []struct{ value, rng, want string }{
		{"10% a month", "4% to 20% a month", "10% (4% to 20%) a month"},
		{"-0.003", "-0.008 to 0.002", "-0.003 (-0.008 to 0.002)"},
		{"0.2", "10% to 35%", "20% (10% to 35%)"},
		{"8x", "4x to 16x", "8x (4x to 16x)"},
		{"20%", "0.1 to 0.3", "20% (10% to 30%)"},
	} {
		if q, err := read(c.value).WithRange(read(c.rng)); err != nil || q.String() != c.want {
			t.Errorf("%q with %q: %v %v", c.value, c.rng, q, err)
		}
	}
	for _, c := range []struct {
		value, rng string
		kind       ErrorKind
	}{
		{"30% a month", "4% to 20% a month", Misses},
		{"10%", "4% to 20% a month", Mixed},
		{"10%", "1.2x to 2x", Mixed},
		{"1.5", "10% to 35%", OutOfBounds},
		{"10%", "-1 to 3", OutOfBounds},
		{"10%", "20%", NoRange},
		{"beta(2, 5)", "10% to 20%", BadDist},
		{"10%", "beta(2, 5)", BadDist},
	} {
		_, err := read(c.value).WithRange(read(c.rng))
		var e *Error
		if !errors.As(err, &e) || e.Kind != c.kind {
			t.Errorf("%q with %q: %v", c.value, c.rng, err)
		}
	}
}

package brief

import "testing"

// A view whose size is a guess is not printed as if its claims had given it.
func TestGuessedViews(t *testing.T) {
	for _, c := range []struct {
		view View
		want string
	}{
		{View{Claims: []string{"a", "b"}}, "a, b"},
		{View{Assumed: true}, "assumed"},
		{View{Claims: []string{"a"}, Guessed: "its size"}, "a; assumed: its size"},
		{View{Assumed: true, Guessed: "all of it"}, "assumed: all of it"},
	} {
		if got := c.view.rest(); got != c.want {
			t.Errorf("%+v rests on %q, want %q", c.view, got, c.want)
		}
	}
}

package explain

import (
	"context"

	"parley/scenario"
)

// Try is what each of several sets of levers would do, pulled in the order
// given, with the chance of an agreement within twelve months. Levers finds the acts worth trying;
// Try asks of them at another setting of the numbers.
func (st *Study) Try(ctx context.Context, sets ...[]Act) ([]Outcome, error) {
	return st.askEach(ctx, "trying levers", forYear, len(sets), func(i int) scenario.Theta {
		t := st.base
		for _, a := range sets[i] {
			t = st.act(t, a)
		}
		return t
	})
}

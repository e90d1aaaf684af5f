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
		return st.together(sets[i])
	})
}

// TryMoves is what each of several changes of numbers would do, without
// chances. Flips finds the changes worth trying.
func (st *Study) TryMoves(ctx context.Context, changes ...[]Move) ([]Outcome, error) {
	return st.askEach(ctx, "trying changes", forValues, len(changes), func(i int) scenario.Theta {
		return st.after(changes[i])
	})
}

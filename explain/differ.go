package explain

import (
	"fmt"
	"math"

	"parley/scenario"
)

// inputs are the numbers that differ, by the first scenario's order and then
// what the second adds.
func inputs(a, b *Study) []InputChange {
	var out []InputChange
	for p, x := range a.s.Params {
		q := b.s.Param(x.Name)
		if q < 0 {
			out = append(out, InputChange{x.Name, "", a.base[0][p], math.NaN()})
			continue
		}
		out = append(out, paramChanges(a, b, p, q)...)
	}
	for q, x := range b.s.Params {
		if a.s.Param(x.Name) < 0 {
			out = append(out, InputChange{x.Name, "", math.NaN(), b.base[0][q]})
		}
	}
	return out
}

// paramChanges compares the analyst's value, and that of every party which
// both scenarios have and which in one of them does not simply follow it.
func paramChanges(a, b *Study, p, q int) []InputChange {
	var out []InputChange
	name, va, vb := a.s.Params[p].Name, a.base[0][p], b.base[0][q]
	if va != vb {
		out = append(out, InputChange{name, "", va, vb})
	}
	for i, party := range a.s.Parties {
		j := b.s.PartyIndex(party.Name)
		if j < 0 {
			continue
		}
		xa, xb := a.base[i+1][p], b.base[j+1][q]
		if xa != xb && (xa != va || xb != vb) {
			out = append(out, InputChange{name, party.Name, xa, xb})
		}
	}
	return out
}

// named is the names of one kind of block.
type named struct {
	block string
	names []string
}

// blocks are all names of a scenario, by kind.
func blocks(s *scenario.Scenario) []named {
	return []named{
		{"source", names(s.Sources, func(x scenario.Source) string { return x.Name })},
		{"claim", names(s.Claims, func(x scenario.Claim) string { return x.Name })},
		{"param", names(s.Params, func(x scenario.Param) string { return x.Name })},
		{"party", names(s.Parties, func(x scenario.Party) string { return x.Name })},
		{"factor", names(s.Factors, func(x scenario.Factor) string { return x.Name })},
		{"choice", names(s.Choices, func(x scenario.Choice) string { return x.Name })},
		{"issue", names(s.Issues, func(x scenario.Issue) string { return x.Name })},
		{"ending", names(s.Endings, func(x scenario.Ending) string { return x.Name })},
		{"reason", names(s.Reasons, func(x scenario.Reason) string { return x.Name })},
		{"lever", names(s.Levers, func(x scenario.Lever) string { return x.Name })},
		{"watch", names(s.Watches, func(x scenario.Watch) string { return x.Name })},
	}
}

func names[T any](xs []T, name func(T) string) []string {
	out := make([]string, len(xs))
	for i, x := range xs {
		out[i] = name(x)
	}
	return out
}

// presences are the names that one scenario only has.
func presences(a, b *scenario.Scenario) []Presence {
	var out []Presence
	as, bs := blocks(a), blocks(b)
	for k := range as {
		out = append(out, missing(as[k], bs[k], true)...)
		out = append(out, missing(bs[k], as[k], false)...)
	}
	return out
}

// missing are the names of x that y has not.
func missing(x, y named, inA bool) []Presence {
	has := map[string]bool{}
	for _, n := range y.names {
		has[n] = true
	}
	var out []Presence
	for _, n := range x.names {
		if !has[n] {
			out = append(out, Presence{x.block, n, inA})
		}
	}
	return out
}

// texts are the settings in words that differ.
func texts(a, b *Study) []TextChange {
	var out []TextChange
	as, bs := heading(a), heading(b)
	for i, x := range as {
		if x.A != bs[i].A {
			out = append(out, TextChange{x.What, x.A, bs[i].A})
		}
	}
	return append(out, shapes(a.s, b.s)...)
}

// heading is what the conflict block says, in A of each.
func heading(st *Study) []TextChange {
	c := st.s.Conflict
	holdout := ""
	if st.holdout >= 0 {
		holdout = st.s.Parties[st.holdout].Name
	}
	return []TextChange{
		{What: "title", A: c.Title},
		{What: "as of", A: c.AsOf},
		{What: "kind", A: c.Kind},
		{What: "period", A: c.Period.String()},
		{What: "horizon", A: fmt.Sprintf("%d %ss", c.Horizon, c.Period)},
		{What: "tail", A: fmt.Sprintf("%d %ss", c.Tail, c.Period)},
		{What: "holdout", A: holdout},
		{What: "words of probability", A: c.Words},
		{What: "talks", A: map[bool]string{true: "held", false: "none"}[st.s.Talks != nil]},
		{What: "deals", A: fmt.Sprint(len(st.s.Deals))},
	}
}

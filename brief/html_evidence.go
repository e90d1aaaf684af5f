package brief

// claimSection is every claim: who said it, where, and how sure.
func claimSection(r *Report) section {
	s := section{ID: "claims", Title: "The claims"}
	if len(r.Evidence.Claims) == 0 {
		s.Blocks = []block{{Soft: "The scenario cites no claim: every number in it is assumed."}}
		return s
	}
	t := &table{Sortable: true, Heads: words("Claim", "who, where", "how sure")}
	for _, c := range r.Evidence.Claims {
		sure := tableCell{Tag: clean(c.sure())}
		t.add(text(c.words()), text(joinWith(", ", c.Speaker, c.Source, c.Place, c.Date)), sure)
	}
	s.Blocks = []block{{Table: t}}
	for _, x := range r.Evidence.Sources {
		s.Blocks = append(s.Blocks, block{Soft: clean(x.Name + ": " + x.line())})
	}
	return s
}

// paramSection is every number: its range, who believes otherwise, and what
// it rests on.
func paramSection(r *Report) section {
	s := section{ID: "numbers", Title: "The numbers"}
	if len(r.Evidence.Params) == 0 {
		return s
	}
	t := &table{Sortable: true, Heads: append(append(words("Number, and who believes otherwise"), nums("value", "range")...), words("rests on")...)}
	for _, p := range r.Evidence.Params {
		name := text(capital(p.title()))
		for _, v := range p.Views {
			name.List = append(name.List, clean(r.who(v.Party)+" believes "+joinWith(", ", v.Value.text(), v.claimed(), v.rest())))
		}
		on := text(rest(p.Claims, p.Assumed))
		if p.Assumed {
			on = tableCell{Tag: "assumed"}
		}
		span := num(p.span(), float64(p.Range.High-p.Range.Low))
		t.add(name, num(p.value(), float64(p.Range.Value)), span, on)
	}
	s.Blocks = []block{{Table: t}}
	return s
}

// methodSection is what was solved, in the field's own terms.
func methodSection(r *Report) section {
	s := section{ID: "method", Title: "Method"}
	lines := r.methodLines()
	for _, line := range lines[:len(lines)-1] {
		s.Blocks = append(s.Blocks, block{Soft: clean(line)})
	}
	return s
}

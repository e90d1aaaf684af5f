package article

// jsonMaker turns what was found into its JSON.
type jsonMaker struct {
	a      *Article
	count  *characters
	places *Places
}

func (j jsonMaker) span(s Span) jsonSpan {
	return jsonSpan{j.count.before(s.From), j.count.before(s.To), j.a.textOf(s)}
}

// some is a span, nil for an empty one.
func (j jsonMaker) some(s Span) *jsonSpan {
	if s.From >= s.To {
		return nil
	}
	out := j.span(s)
	return &out
}

func (j jsonMaker) spans(in []Span) []jsonSpan { return each(in, j.span) }

func (j jsonMaker) section(s Section) jsonSection {
	return jsonSection{j.some(s.Heading), s.Level, each(s.Paragraphs, func(i int) int { return i })}
}

func (j jsonMaker) paragraph(p Paragraph) jsonParagraph {
	return jsonParagraph{j.span(p.Span), p.Section, p.Number, j.places.At(p.From)}
}

func (j jsonMaker) speakers() []jsonSpeaker {
	said := Said(j.a)
	out := make([]jsonSpeaker, 0, len(j.a.Speakers))
	for i, s := range j.a.Speakers {
		out = append(out, jsonSpeaker{s.Name, s.Role, s.Kind, said[i], j.spans(s.Mentions)})
	}
	return out
}

func (j jsonMaker) attribution(at Attribution) jsonAttribution {
	out := jsonAttribution{
		Content: j.spans(at.Content), Cue: j.spans(at.Cue), Source: j.spans(at.Source), Direct: at.Direct,
		Speaker: jsonIndex(at.Speaker), Paragraph: jsonIndex(at.Paragraph),
	}
	if len(at.Content) > 0 {
		out.Place = j.places.At(at.Content[0].From)
	}
	return out
}

func (j jsonMaker) hedge(h Hedge) jsonHedge {
	return jsonHedge{
		jsonSpan: j.span(h.Span), Scope: j.span(h.Scope), Kind: h.Kind, Term: h.Term, Table: h.Table,
		Value: jsonNumber(h.Value), Low: jsonNumber(h.Low), High: jsonNumber(h.High), Unit: "chance",
		Negated: h.Negated, Attribution: jsonIndex(h.Attribution), Place: j.places.At(h.From),
	}
}

func (j jsonMaker) figure(f Figure) jsonFigure {
	out := jsonFigure{
		jsonSpan: j.span(f.Span), Kind: f.Kind, Value: jsonNumber(f.Value), Unit: f.Unit, Per: f.Per, Date: f.Date, Place: j.places.At(f.From),
	}
	switch f.Kind {
	case Date:
		out.Value, out.Unit = nil, "date"
	case Portion:
		out.Unit = "share"
	}
	return out
}

func (j jsonMaker) rate(r Rate) jsonRate {
	unit := j.a.Figures[r.A].Unit + " per " + j.a.Figures[r.B].Unit
	return jsonRate{r.A, r.B, jsonNumber(r.Value), jsonNumber(r.Lo), jsonNumber(r.Hi), unit}
}

func clashRates(c Clash) jsonClash {
	out := jsonClash{[]int{}, c.Says}
	if c.A >= 0 && c.B >= 0 {
		out.Rates = append(out.Rates, c.A, c.B)
	}
	return out
}

func (j jsonMaker) argument() jsonArgument {
	g := j.a.Argument
	return jsonArgument{j.some(g.Claim), g.Never, each(g.Reasons, func(r Reason) jsonReason {
		return jsonReason{r.Section, squeezed(j.a.textOf(j.a.Sections[r.Section].Heading)), each(r.Attributions, func(i int) int { return i })}
	})}
}

// Said is how many attributions each of an article's speakers has.
func Said(a *Article) []int {
	out := make([]int, len(a.Speakers))
	for _, at := range a.Attributions {
		if at.Speaker >= 0 && at.Speaker < len(out) {
			out[at.Speaker]++
		}
	}
	return out
}

package article

import "parley/quantity"

// jsonSpan is a stretch of the text, in characters, and what it covers.
type jsonSpan struct {
	From int    `json:"from"`
	To   int    `json:"to"`
	Text string `json:"text"`
}

type jsonArticle struct {
	Schema    string    `json:"schema"`
	Name      string    `json:"name"`
	Format    Format    `json:"format"`
	Charset   string    `json:"charset"`
	Published string    `json:"published"`
	Byline    string    `json:"byline"`
	Table     jsonTable `json:"table"`
	Title     *jsonSpan `json:"title"`

	Sections     []jsonSection     `json:"sections"`
	Paragraphs   []jsonParagraph   `json:"paragraphs"`
	Furniture    []jsonFurniture   `json:"furniture"`
	Speakers     []jsonSpeaker     `json:"speakers"`
	Attributions []jsonAttribution `json:"attributions"`
	Hedges       []jsonHedge       `json:"hedges"`
	Figures      []jsonFigure      `json:"figures"`
	Rates        []jsonRate        `json:"rates"`
	Clashes      []jsonClash       `json:"clashes"`
	Argument     jsonArgument      `json:"argument"`
	Text         string            `json:"text"`
}

type jsonTable struct {
	Name     string `json:"name"`
	Title    string `json:"title"`
	Citation string `json:"citation"`
}

type jsonSection struct {
	Heading    *jsonSpan `json:"heading"`
	Level      int       `json:"level"`
	Paragraphs []int     `json:"paragraphs"`
}

type jsonParagraph struct {
	jsonSpan
	Section int    `json:"section"`
	Number  int    `json:"number"`
	Place   string `json:"place"`
}

type jsonFurniture struct {
	jsonSpan
	Kind string `json:"kind"`
}

type jsonSpeaker struct {
	Name         string      `json:"name"`
	Role         string      `json:"role"`
	Kind         SpeakerKind `json:"kind"`
	Attributions int         `json:"attributions"`
	Mentions     []jsonSpan  `json:"mentions"`
}

type jsonAttribution struct {
	Content   []jsonSpan `json:"content"`
	Cue       []jsonSpan `json:"cue"`
	Source    []jsonSpan `json:"source"`
	Direct    bool       `json:"direct"`
	Speaker   *int       `json:"speaker"`
	Paragraph *int       `json:"paragraph"`
	Place     string     `json:"place"`
}

type jsonHedge struct {
	jsonSpan
	Scope       jsonSpan  `json:"scope"`
	Kind        HedgeKind `json:"kind"`
	Term        string    `json:"term"`
	Table       string    `json:"table"`
	Value       *float64  `json:"value"`
	Low         *float64  `json:"low"`
	High        *float64  `json:"high"`
	Unit        string    `json:"unit"`
	Negated     bool      `json:"negated"`
	Attribution *int      `json:"attribution"`
	Place       string    `json:"place"`
}

type jsonFigure struct {
	jsonSpan
	Kind  FigureKind `json:"kind"`
	Value *float64   `json:"value"`
	Unit  string     `json:"unit"`
	Per   string     `json:"per"`
	Date  string     `json:"date"`
	Place string     `json:"place"`
}

type jsonRate struct {
	A     int      `json:"a"`
	B     int      `json:"b"`
	Value *float64 `json:"value"`
	Low   *float64 `json:"low"`
	High  *float64 `json:"high"`
	Unit  string   `json:"unit"`
}

type jsonClash struct {
	Rates []int  `json:"rates"`
	Says  string `json:"says"`
}

type jsonArgument struct {
	Claim   *jsonSpan    `json:"claim"`
	Never   bool         `json:"never"`
	Reasons []jsonReason `json:"reasons"`
}

type jsonReason struct {
	Section      int    `json:"section"`
	Says         string `json:"says"`
	Attributions []int  `json:"attributions"`
}

func newJSONArticle(a *Article, t *quantity.Table) jsonArticle {
	j := jsonMaker{a, newCharacters(a.Text), NewPlaces(a)}
	return jsonArticle{
		Schema: Schema, Name: a.Name, Format: a.Format, Charset: a.Charset, Published: a.Published, Byline: a.Byline,
		Table: jsonTable{t.Name, t.Title, t.Citation}, Title: j.some(a.Title),
		Sections:   each(a.Sections, j.section),
		Paragraphs: each(a.Paragraphs, j.paragraph),
		Furniture:  each(a.Furniture, func(f Furniture) jsonFurniture { return jsonFurniture{j.span(f.Span), f.Kind} }),
		Speakers:   j.speakers(), Attributions: each(a.Attributions, j.attribution),
		Hedges: each(a.Hedges, j.hedge), Figures: each(a.Figures, j.figure), Rates: each(a.Rates, j.rate),
		Clashes: each(a.Clashes, clashRates), Argument: j.argument(), Text: a.Text,
	}
}

// each is what a list's items become; an empty list stays one.
func each[A, B any](in []A, f func(A) B) []B {
	out := make([]B, 0, len(in))
	for _, x := range in {
		out = append(out, f(x))
	}
	return out
}

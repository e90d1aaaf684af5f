// Package article takes a written argument apart: its title, sections and
// paragraphs, who says what and with which words, how surely, which figures
// stand in it, and which of its statements stand under which heading.
//
// It works by rules, without a model and without a network. What it finds is
// tied to the text by offsets, so that every finding can be looked up; what it
// set aside as page furniture is listed, not lost.
package article

// Span is a stretch of an article's text: bytes From to To of [Article.Text],
// To excluded. 0 <= From <= To, and both lie between characters.
type Span struct{ From, To int }

// Article is a text taken apart. Its lists are in the order of the text.
type Article struct {
	Name      string // of the file, or "-"
	Format    Format
	Charset   string // that the text was read in, such as "utf-8"
	Text      string // UTF-8. Of plain text and Markdown all of it, as it was, but for a byte order mark; of HTML the main text taken out
	Published string // "2025-05-20" where the text says so, or ""
	Byline    string // or ""

	Title      Span // empty where there is none
	Sections   []Section
	Paragraphs []Paragraph
	Furniture  []Furniture

	Attributions []Attribution
	Speakers     []Speaker
	Hedges       []Hedge
	Figures      []Figure
	Rates        []Rate
	Clashes      []Clash
	Argument     Argument
}

// Format is how a text is written.
type Format string

// The formats that are read.
const (
	PlainText Format = "text"
	Markdown  Format = "markdown"
	HTML      Format = "html"
)

// Section is a heading with the paragraphs under it. The first section may have
// no heading: what stands before the first one.
type Section struct {
	Heading    Span // empty for what stands before the first heading
	Level      int  // 1 for the outermost headings under the title; 0 without a heading
	Paragraphs []int
}

// Paragraph is a paragraph of the main text.
type Paragraph struct {
	Span
	Section int // index in Article.Sections
	Number  int // within its section, from 1
}

// Furniture is a part of the page that is not the article: an advert, a count of
// responses, links for sharing.
type Furniture struct {
	Span
	// Kind is "advert", "responses", "share", "subscribe", "related",
	// "navigation", "caption", "legal", "byline", "divider", "repeat" or "title"
	// (what is printed twice), "aside", "table", "code"; of Markdown also
	// "settings", "link", "picture", "markup".
	Kind string
}

// Attribution is somebody's saying something.
type Attribution struct {
	Content []Span // what is said, quotation marks included; several where the cue interrupts it
	Cue     []Span // the words of saying: "said", "according to"; empty where a quotation stands alone
	Source  []Span // the words that name who says it, here; empty where the text leaves it to what stood before
	Direct  bool   // the content holds a pair of quotation marks
	Speaker int    // index in Article.Speakers, or -1

	Paragraph int // index in Article.Paragraphs of its first content
}

// Speaker is one who speaks in the article, under all the names that it has for him.
type Speaker struct {
	Name     string // the fullest: "Simon Smith", "the US State Department", or a description: "a senior official"
	Role     string // as the article gives it: "the UK's ambassador in Kyiv between 2012 and 2015", or ""
	Kind     SpeakerKind
	Mentions []Span // names, descriptions and pronouns taken for this speaker
}

// SpeakerKind is what kind of thing speaks.
type SpeakerKind string

// The kinds of speakers.
const (
	Person       SpeakerKind = "person"
	Organisation SpeakerKind = "organisation"
	Group        SpeakerKind = "group"    // several people without a name: "officials", "critics"
	Document     SpeakerKind = "document" // a report, a poll, a statement
	Unnamed      SpeakerKind = "unnamed"  // nothing more is known
)

// Hedge is words that say how sure a statement is.
type Hedge struct {
	Span             // the words: "probably", "on the balance of probability", "not", "100 per cent"
	Scope       Span // what they govern
	Kind        HedgeKind
	Term        string  // the table's term that was looked up, or ""
	Table       string  // name of the table, or ""
	Value       float64 // the chance, 0 to 1, that what stands in Scope holds, its own denials included; NaN where no number goes with the words
	Low, High   float64 // its interval, as the table or the text gives it; NaN likewise
	Negated     bool    // what it governs is denied, as in "probably doesn't believe", or it is itself, as in "doesn't believe"
	Attribution int     // index in Article.Attributions of the innermost one that holds it, or -1
}

// HedgeKind is how words hedge.
type HedgeKind string

// The kinds of hedges.
const (
	Likelihood HedgeKind = "likelihood" // "probably", "likely"
	Belief     HedgeKind = "belief"     // "thinks", "still believes", "suspects"
	Appearance HedgeKind = "appearance" // "appears to", "on the surface it looks as if"
	Share      HedgeKind = "number"     // "100 per cent", "a one in ten chance"
	Modal      HedgeKind = "modal"      // "may", "might", "could"
	Negation   HedgeKind = "negation"   // "not", "never", "no"
)

// Figure is a number that the article states.
type Figure struct {
	Span
	Kind  FigureKind
	Value float64 // amounts in units of Unit, shares 0 to 1; dates: 0
	Unit  string  // ISO 4217 code of a currency, "barrel", "month"; or ""
	Per   string  // "barrel" in "$60 a barrel", or ""
	Date  string  // "2022-02", "2012/2015" for dates and intervals of them, or ""
}

// FigureKind is what a figure states.
type FigureKind string

// The kinds of figures.
const (
	Amount  FigureKind = "amount"
	Date    FigureKind = "date"
	Portion FigureKind = "share"
	PerTime FigureKind = "rate"
	Count   FigureKind = "count"
)

// Rate is what two amounts side by side, in two currencies, imply.
type Rate struct {
	A, B   int     // indices in Article.Figures: B stands behind A, as in "$60 (£49)"
	Value  float64 // units of A's currency for one of B's
	Lo, Hi float64 // as the rounding of both amounts allows
}

// Clash is two statements of the article that cannot both hold.
type Clash struct {
	A, B int    // indices in Article.Rates; -1 both where it is not rates that clash
	Says string // in words, with both figures
}

// Argument is what the article as a whole claims, and why.
type Argument struct {
	Claim   Span     // the headline
	Never   bool     // the claim speaks of never, no, cannot
	Reasons []Reason // headings, in their order
}

// Reason is a heading that gives a reason for the claim.
type Reason struct {
	Section      int   // index in Article.Sections
	Attributions []int // what stands under it, indices in Article.Attributions
}

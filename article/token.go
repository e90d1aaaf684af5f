package article

// tokenKind is what a token is.
type tokenKind uint8

const (
	wordToken    tokenKind = iota // letters, with the hyphens, apostrophes and points inside: "co-operate", "O’Neill", "U.S.", "Mr."
	cliticToken                   // what hangs on a word: "’s", "’d", "’ll", "’ve", "’re", "’m", and the bare "’" of "workers’"
	numberToken                   // begins with a digit: "1,000", "66.5bn", "2022", "19-year-old", "90s"
	openQuote                     // a quotation mark that opens
	closeQuote                    // one that closes
	unclearQuote                  // one that neither opens nor closes anything that can be told; inches and feet too
	markToken                     // any other mark: ".", ",", "(", "$", "—"; points and dashes in a row are one
)

// token is a word or a mark.
type token struct {
	Span
	kind    tokenKind
	capital bool   // its first letter is upper case
	lower   string // its text in lower case, with ' for every apostrophe
	depth   uint8  // how many quotations are open around it; the marks themselves stand outside their own
	pair    int32  // of a quotation mark: the index of its partner, unpaired or runsOn
	sent    int32  // index in lexed.sents
	block   int32  // index in lexed.blocks
}

// What a quotation mark without a partner has in its place.
const (
	unpaired = -1
	runsOn   = -2 // opens a quotation that the next block takes up with an opening mark of its own
)

// is says whether the token is one of these words or marks, in lower case.
func (t *token) is(any ...string) bool {
	for _, s := range any {
		if t.lower == s {
			return true
		}
	}
	return false
}

// wordlike says whether the token is a word or a number.
func (t *token) wordlike() bool { return t.kind == wordToken || t.kind == numberToken }

// quote says whether the token is a quotation mark that opens or closes.
func (t *token) quote() bool { return t.kind == openQuote || t.kind == closeQuote }

// block is a title, a heading or a paragraph: what has sentences of its own.
type block struct {
	Span
	kind  blockKind
	index int // in Article.Sections of a heading, in Article.Paragraphs of a paragraph; -1 of the title

	tokens span // its tokens
	sents  span // its sentences
}

// blockKind is what a block is.
type blockKind uint8

const (
	titleBlock blockKind = iota
	headingBlock
	paragraphBlock
)

// span is a stretch of a list, to excluded.
type span struct{ from, to int }

// sentence is a sentence: its tokens, the marks that close it included. A
// sentence within a quotation counts as one; "“Why?” he said." is one.
type sentence struct{ span }

// lexed is a text in tokens, sentences and blocks, each list in the text's order.
type lexed struct {
	text   string
	tok    []token
	sents  []sentence
	blocks []block
}

// at is the text of tokens from to to, to excluded.
func (x *lexed) at(from, to int) string {
	s := x.span(from, to)
	return x.text[s.From:s.To]
}

// span is where tokens from to to stand in the text, to excluded.
func (x *lexed) span(from, to int) Span {
	if from >= to {
		return Span{}
	}
	return Span{x.tok[from].From, x.tok[to-1].To}
}

// sentence is the tokens of the sentence that token i is in.
func (x *lexed) sentence(i int) span { return x.sents[x.tok[i].sent].span }

// lex takes the blocks of an article apart. Its time is linear in their length.
func lex(a *Article) *lexed {
	x := &lexed{text: a.Text, blocks: blocksOf(a)}
	x.tok = make([]token, 0, len(a.Text)/bytesPerToken)
	for i := range x.blocks {
		b := &x.blocks[i]
		from := len(x.tok)
		x.scan(b.Span, int32(i))
		b.tokens = span{from, len(x.tok)}
		x.pairQuotes(b.tokens)
		x.split(b, int32(i))
	}
	x.deepen()
	return x
}

// bytesPerToken is about what a token of English prose takes, its space
// included: a first guess for how many there will be.
const bytesPerToken = 5

package article

// clauses finds cues of attribution in sentences, and what belongs to them. It
// has no parser: it walks over the classes of words, and every walk is bounded,
// so that its time is linear in the text.
type clauses struct {
	*lexed
	lex   *lexicon
	class []class
	form  []verbForm

	sent     span // the sentence at hand
	headline bool // most of its words have capitals
	found    []finding
}

// Bounds of the walks, in words. Sentences of prose are shorter; what is longer
// is a list or no prose at all.
const (
	longestContent = 300 // from a cue to the end of its content
	longestSource  = 60  // from a cue back to the beginning of its subject
	longestAdverbs = 5   // in a row
	longestAdjunct = 16  // between a cue and its content: "told reporters in the capital on Friday that"
)

// newClauses classifies the words of a text.
func newClauses(x *lexed, l *lexicon) *clauses {
	m := &clauses{lexed: x, lex: l, class: make([]class, len(x.tok)), form: make([]verbForm, len(x.tok))}
	for i := range x.tok {
		m.class[i], m.form[i] = l.classify(&x.tok[i])
	}
	return m
}

// is says whether token i is in the sentence and of one of the classes.
func (m *clauses) is(i int, c class) bool {
	return i >= m.sent.from && i < m.sent.to && m.class[i]&c != 0
}

// word says whether token i is in the sentence and one of the words.
func (m *clauses) word(i int, any ...string) bool {
	return i >= m.sent.from && i < m.sent.to && m.tok[i].is(any...)
}

// over is whether the sentence is over at i, but for marks that close it.
func (m *clauses) over(i int) bool {
	for ; i < m.sent.to; i++ {
		if m.class[i]&classMark == 0 || m.tok[i].is(",", ";", ":", "-", "--", "—", "–", "(", "$") || m.tok[i].kind == openQuote {
			return false
		}
	}
	return true
}

// comma says whether token i is a comma, or one with the quotation mark that closes
// behind it.
func (m *clauses) comma(i int) bool {
	return m.word(i, ",") || i-1 >= m.sent.from && i < m.sent.to && m.tok[i].kind == closeQuote && m.word(i-1, ",")
}

// dash says whether token i is a dash that stands between words.
func (m *clauses) dash(i int) bool {
	return m.word(i, "-", "--", "—", "–", "―", "---")
}

// back steps back over adverbs and negations from i, which may be among them.
func (m *clauses) back(i int) int {
	for n := 0; n < longestAdverbs && m.is(i, classAdverb|classNot) && !m.is(i, classDeterminer); n++ {
		i--
	}
	return i
}

// ahead steps over adverbs from i.
func (m *clauses) ahead(i int) int {
	for n := 0; n < longestAdverbs && m.is(i, classAdverb|classNot) && !m.is(i, classDeterminer|classSubordinator); n++ {
		i++
	}
	return i
}

// trim takes the marks that close a sentence off the end of a content, but not a
// quotation mark that was opened in it.
func (m *clauses) trim(s span) span {
	for s.to > s.from {
		t := &m.tok[s.to-1]
		inside := t.kind == closeQuote && int(t.pair) >= s.from || t.is(")", "]", "%", "$")
		if m.class[s.to-1]&classMark == 0 || inside {
			break
		}
		s.to--
	}
	for s.from < s.to && m.class[s.from]&classMark != 0 && m.tok[s.from].kind != openQuote && !m.tok[s.from].is("(", "[", "$", "£", "€", "#", "@") {
		s.from++
	}
	return s
}

// capitals says whether most of the long words of a span begin with capitals, as
// in headlines.
func (m *clauses) capitals(s span) bool {
	capital, all := 0, 0
	for i := s.from; i < s.to; i++ {
		if m.tok[i].kind == wordToken && m.tok[i].To-m.tok[i].From > longWord {
			all++
			if m.tok[i].capital {
				capital++
			}
		}
	}
	return all >= shortestHeadline && capital*5 > all*4
}

// Words of up to three letters keep small letters in headlines, and fewer than
// four longer ones tell nothing.
const (
	longWord         = 3
	shortestHeadline = 4
)

package draft

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"golang.org/x/text/unicode/norm"

	"parley/article"
)

// cut is the words of a span, and "" where the span is none of the text.
func cut(a *article.Article, s article.Span) string {
	if s.From < 0 || s.To > len(a.Text) || s.From >= s.To {
		return ""
	}
	return a.Text[s.From:s.To]
}

// oneLine is a text with single blanks. Checking a quotation does not count
// white space, so the words stay verbatim.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// clean reports whether a text can stand in a scenario as it is: control
// characters could move a terminal's cursor about.
func clean(s string) bool {
	return utf8.ValidString(s) && !strings.ContainsFunc(s, unicode.IsControl)
}

// shortened is a text of at most n bytes, cut between words.
func shortened(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	if at := strings.LastIndexByte(s[:n], ' '); at > 0 {
		n = at
	}
	return strings.TrimSpace(s[:n])
}

// longestSlug is how many bytes of a name go into an identifier.
const longestSlug = 40

// slug makes an identifier out of a name, with dash between its words; or,
// where nothing of it can be in one, takes otherwise. Accents are composed, since
// HCL does so in texts and not in the names of blocks.
func slug(name, dash, otherwise string) string {
	words := strings.FieldsFunc(norm.NFC.String(strings.ToLower(name)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	out := shortened(strings.Join(words, " "), longestSlug)
	out = strings.ReplaceAll(out, " ", dash)
	if !hclsyntax.ValidIdentifier(out) {
		return otherwise
	}
	return out
}

// sentence is the sentence around a span, within the paragraph that holds it;
// the span itself where no paragraph does.
func sentence(a *article.Article, s article.Span, paragraph int) article.Span {
	if paragraph < 0 || paragraph >= len(a.Paragraphs) {
		return s
	}
	p := a.Paragraphs[paragraph].Span
	if cut(a, p) == "" || s.From < p.From || s.To > p.To {
		return s
	}
	from := max(p.From, s.From-longestSentence)
	for from < s.From && !utf8.RuneStart(a.Text[from]) {
		from++
	}
	return article.Span{From: sentenceStart(a.Text, from, s.From), To: sentenceEnd(a.Text, s.To, min(p.To, s.To+longestSentence))}
}

// longestSentence is how many bytes of a sentence are looked at on either side of
// the words in it: twice the longest quotation would hold them all.
const longestSentence = 2 * longestQuote

// sentenceStart is where the sentence that holds the byte at begins, not before
// from.
func sentenceStart(text string, from, at int) int {
	start := from
	for i := from; i < at; {
		_, n := utf8.DecodeRuneInString(text[i:])
		if next := i + n; ends(text, i, at) {
			start = skipBlanks(text, afterMarks(text, next), at)
			i = max(start, next)
			continue
		}
		i += n
	}
	return min(start, at)
}

// sentenceEnd is where the sentence that at lies in or ends is over, not after
// to.
func sentenceEnd(text string, at, to int) int {
	if over(text[:at]) {
		return at
	}
	for i := at; i < to; {
		_, n := utf8.DecodeRuneInString(text[i:])
		if ends(text, i, to) {
			return min(afterMarks(text, i+n), to)
		}
		i += n
	}
	return to
}

// over reports whether a text ends with the end of a sentence.
func over(text string) bool {
	text = strings.TrimRightFunc(text, func(r rune) bool { return unicode.IsSpace(r) || isMark(r) })
	return text != "" && strings.ContainsRune(".!?…", lastRune(text))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// ends reports whether the sign at i ends a sentence: a full stop, with what
// follows it up to to beginning like another one. An abbreviation may be taken
// for an end; then less is quoted.
func ends(text string, i, to int) bool {
	r, n := utf8.DecodeRuneInString(text[i:])
	if !strings.ContainsRune(".!?…", r) {
		return false
	}
	after := afterMarks(text, i+n)
	next := skipBlanks(text, after, len(text))
	if after >= to || next == after {
		return after >= to
	}
	r, _ = utf8.DecodeRuneInString(text[next:])
	return unicode.IsUpper(r) || unicode.IsDigit(r) || isMark(r) || r == '['
}

// isMark reports whether a sign opens or closes a quotation or a bracket.
func isMark(r rune) bool { return strings.ContainsRune("\"'“”‘’«»„)", r) }

func afterMarks(text string, i int) int {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isMark(r) {
			break
		}
		i += n
	}
	return i
}

func skipBlanks(text string, i, to int) int {
	for i < to {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(r) {
			break
		}
		i += n
	}
	return i
}

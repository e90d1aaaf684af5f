package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// scan appends the tokens of a block.
func (x *lexed) scan(b Span, block int32) {
	for i := b.From; i < b.To; {
		r, n := utf8.DecodeRuneInString(x.text[i:b.To])
		if unicode.IsSpace(r) || invisible(r) {
			i += n
			continue
		}
		t := token{block: block, pair: unpaired}
		switch {
		case unicode.IsDigit(r):
			t.kind, n = numberToken, word(x.text[i:b.To])
		case letter(r):
			t.kind, n = wordToken, word(x.text[i:b.To])
			n = x.withoutClitic(i, n)
			n += point(x.text[i:b.To], n)
		case quoteMark(r) || strings.HasPrefix(x.text[i:b.To], "``"):
			t.kind, n = x.mark(i, n, b)
		default:
			t.kind, n = markToken, run(x.text[i:b.To], r, n)
		}
		t.Span = Span{i, i + n}
		t.capital = unicode.IsUpper(r)
		t.lower = lowered(x.text[i : i+n])
		x.tok = append(x.tok, t)
		i += n
	}
}

// letter says whether a word can begin with r.
func letter(r rune) bool { return unicode.IsLetter(r) || r == '@' || r == '#' || r == '_' }

// invisible says whether r takes no room: marks of direction, joiners.
func invisible(r rune) bool { return r == '\ufeff' || unicode.Is(unicode.Cf, r) }

// apostrophe says whether r can be one.
func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == '‘' || r == 'ʼ' || r == '`' }

// word is how long the word or number at the start of s is: letters, digits and
// combining marks, with hyphens, apostrophes, points and commas where more
// follows. A point joins single letters ("U.S"), digits, and lower case
// ("example.com"), not the end of one sentence with the next ("over.Then").
func word(s string) int {
	was, n := utf8.DecodeRuneInString(s)
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !part(r) {
			next, more := utf8.DecodeRuneInString(s[n+size:])
			if more == 0 || !joins(s[:n], was, r, next) {
				break
			}
			size += more
			r = next
		}
		n += size
		was = r
	}
	return n
}

// part says whether r is part of a word wherever it stands.
func part(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r) || r == '_' || r == '\u00ad'
}

// joins says whether r between was and next holds a word together.
func joins(before string, was, r, next rune) bool {
	if !part(next) {
		return false
	}
	switch {
	case r == '-' || r == '‐' || r == '‑' || r == '&' || r == '@':
		return true
	case apostrophe(r) && r != '`' && r != '‘':
		return true
	case r == ',' || r == ':' || r == '′':
		return unicode.IsDigit(was) && unicode.IsDigit(next)
	case r == '.':
		return unicode.IsDigit(was) && unicode.IsDigit(next) || single(before) && unicode.IsLetter(next) ||
			unicode.IsLower(next) && !unicode.IsDigit(was)
	}
	return false
}

// single says whether a word so far ends with a letter on its own: "U", "U.S", "D-N".
func single(s string) bool {
	last, n := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(last) && (len(s) == n || s[len(s)-n-1] == '.' || s[len(s)-n-1] == '-')
}

// run is how long a row of the same mark is, for points and dashes; n else.
func run(s string, r rune, n int) int {
	if r != '.' && r != '-' && r != '…' && r != '—' && r != '–' && r != '*' {
		return n
	}
	rest := strings.TrimLeft(s, string(r))
	return len(s) - len(rest)
}

// lowered is s in lower case with plain apostrophes.
func lowered(s string) string {
	if s == "’" {
		return s
	}
	return strings.ToLower(strings.ReplaceAll(s, "’", "'"))
}

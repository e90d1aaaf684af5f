package propose

import (
	"strings"
	"unicode"

	"parley/article"
)

// folded is a text with single blanks and plain marks, with where each of its
// bytes stands in the text that it was made of. Models seldom copy typesetting;
// letters have to be the same.
type folded struct {
	text string
	at   []int32 // by byte, and one more for the end
}

// marks are what typesetting varies, in its plain form; "" for what is not seen.
var marks = map[rune]string{
	'“': `"`, '”': `"`, '„': `"`, '«': `"`, '»': `"`, '‘': "'", '’': "'", '‚': "'",
	'–': "-", '—': "-", '‑': "-", '…': "...", '\u00ad': "", '\u200b': "",
}

func fold(s string) folded {
	var b strings.Builder
	f := folded{}
	add := func(piece string, at int) {
		b.WriteString(piece)
		for range len(piece) {
			f.at = append(f.at, int32(at))
		}
	}
	blank := true // none at the beginning
	for i, r := range s {
		plain, known := marks[r]
		switch {
		case unicode.IsSpace(r) && blank, known && plain == "":
			continue
		case unicode.IsSpace(r):
			plain = " "
		case !known:
			plain = string(r)
		}
		add(plain, i)
		blank = plain == " "
	}
	f.at = append(f.at, int32(len(s)))
	f.text = b.String()
	return f
}

// mostPlaces is how many places of the same words are looked at.
const mostPlaces = 100

// find is the first place of words within one paragraph, as a span of the text
// that was folded.
func (f folded) find(words string, in []article.Paragraph) (article.Span, bool) {
	from := 0
	for range mostPlaces {
		i := strings.Index(f.text[from:], words)
		if i < 0 {
			return article.Span{}, false
		}
		i += from
		s := article.Span{From: int(f.at[i]), To: f.end(i + len(words))}
		for _, p := range in {
			if s.From >= p.From && s.To <= p.To {
				return s, true
			}
		}
		from = i + 1
	}
	return article.Span{}, false
}

// end is where the text goes on behind the byte before i: signs that are folded
// together, or away, belong to what stands before them.
func (f folded) end(i int) int {
	for i < len(f.at)-1 && f.at[i] == f.at[i-1] {
		i++
	}
	return int(f.at[i])
}

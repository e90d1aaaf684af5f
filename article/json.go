package article

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"unicode"
	"unicode/utf8"

	"parley/quantity"
)

// Schema is the version of the form that WriteJSON prints; docs/article.md
// describes it.
const Schema = "parley.article/1"

// WriteJSON prints all that was found in an article, with offsets in characters
// (Unicode code points) of its text. table is the one that the article was read
// with, "" for the default. Control characters and those that steer a terminal
// are escaped.
func (a *Article) WriteJSON(w io.Writer, table string) error {
	t := quantity.Default()
	if named, err := quantity.TableNamed(table); err == nil {
		t = named
	}
	enc := json.NewEncoder(&escaper{w: w})
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(newJSONArticle(a, t))
}

// escaper writes JSON, with characters that steer a terminal as escapes: JSON
// itself leaves those above 0x7f as they are. They stand in strings only.
type escaper struct{ w io.Writer }

func (e *escaper) Write(p []byte) (int, error) {
	clean := 0
	for i := 0; i < len(p); {
		r, size := rune(p[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(p[i:])
		}
		if r >= 0x7f && steers(r) {
			if err := e.escape(p[clean:i], r); err != nil {
				return 0, err
			}
			clean = i + size
		}
		i += size
	}
	_, err := e.w.Write(p[clean:])
	return len(p), err
}

// steers reports whether a character could steer a terminal, or ends lines.
func steers(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == '\u2028' || r == '\u2029'
}

// escape writes what stands before r, and r as JSON escapes it.
func (e *escaper) escape(before []byte, r rune) error {
	if _, err := e.w.Write(before); err != nil {
		return err
	}
	for _, unit := range utf16Units(r) {
		if _, err := fmt.Fprintf(e.w, `\u%04x`, unit); err != nil {
			return err
		}
	}
	return nil
}

// utf16Units is a character as JSON escapes it.
func utf16Units(r rune) []uint16 {
	if r < 0x10000 {
		return []uint16{uint16(r)}
	}
	r -= 0x10000
	return []uint16{uint16(0xd800 + r>>10), uint16(0xdc00 + r&0x3ff)}
}

// jsonNumber is a value for JSON, which has no NaN: nil.
func jsonNumber(x float64) *float64 {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	return &x
}

// jsonIndex is an index for JSON: nil for -1.
func jsonIndex(i int) *int {
	if i < 0 {
		return nil
	}
	return &i
}

// characters counts characters up to any byte of a text: those up to every
// stride-th byte are known, and the rest is counted.
type characters struct {
	text  string
	marks []int
}

const stride = 64

func newCharacters(text string) *characters {
	c := &characters{text: text}
	n := 0
	for i := range len(text) {
		if i%stride == 0 {
			c.marks = append(c.marks, n)
		}
		if text[i]&0xc0 != 0x80 {
			n++
		}
	}
	c.marks = append(c.marks, n)
	return c
}

// before is how many characters begin before byte at.
func (c *characters) before(at int) int {
	at = min(max(at, 0), len(c.text))
	n := c.marks[at/stride]
	for i := at / stride * stride; i < at; i++ {
		if c.text[i]&0xc0 != 0x80 {
			n++
		}
	}
	return n
}

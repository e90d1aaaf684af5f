package article

import (
	"bytes"
	"fmt"
	"regexp"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

const (
	markUTF8    = "\xef\xbb\xbf"
	nameUTF8    = "utf-8"
	nameUTF16LE = "utf-16le"
	nameUTF16BE = "utf-16be"
)

// encodingOf is what data is written in; nil stands for UTF-8.
func encodingOf(name string, data []byte, o Options) (encoding.Encoding, string, error) {
	if o.Charset != "" {
		enc, cs := named(o.Charset)
		if enc == nil {
			return nil, "", &Error{
				Name: name, Why: fmt.Sprintf("no charset is called %q", o.Charset),
				Remedy: "name one such as utf-8, utf-16, windows-1252, iso-8859-15, koi8-r or shift_jis",
			}
		}
		return orNil(enc, cs)
	}
	if enc, cs := byMark(data); cs != "" {
		return enc, cs, nil
	}
	if cs := wide(data); cs != "" {
		enc, _ := named(cs)
		return enc, cs, nil
	}
	if o.Format == HTML || o.Format == "" && tellFormat(name, string(opening(data))) == HTML {
		return declared(data)
	}
	return nil, nameUTF8, nil
}

// orNil keeps UTF-8 for [fromUTF8], which tells places in bytes.
func orNil(enc encoding.Encoding, cs string) (encoding.Encoding, string, error) {
	if cs == nameUTF8 {
		return nil, cs, nil
	}
	return enc, cs, nil
}

// byMark is the encoding that a byte order mark tells, and "" without one.
func byMark(data []byte) (encoding.Encoding, string) {
	switch {
	case bytes.HasPrefix(data, []byte(markUTF8)):
		return nil, nameUTF8
	case bytes.HasPrefix(data, []byte{0xff, 0xfe, 0, 0}):
		return utf32.UTF32(utf32.LittleEndian, utf32.ExpectBOM), "utf-32le"
	case bytes.HasPrefix(data, []byte{0, 0, 0xfe, 0xff}):
		return utf32.UTF32(utf32.BigEndian, utf32.ExpectBOM), "utf-32be"
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}):
		return unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), nameUTF16LE
	case bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM), nameUTF16BE
	}
	return nil, ""
}

// How many bytes tell UTF-16 without a mark, and how many pairs of a hundred
// must have their zero on one side and none on the other: text in Latin letters
// has nearly all, with dashes and curly quotation marks as the exceptions;
// bytes of a program have zeros on both sides.
const (
	wideLooks = 1024
	wideShare = 80
)

// wide tells UTF-16 without a byte order mark by where its zero bytes are.
func wide(data []byte) string {
	look := data[:min(len(data), wideLooks)&^1]
	var zeros [2]int
	for i, b := range look {
		if b == 0 {
			zeros[i&1]++
		}
	}
	pairs := len(look) / 2
	switch {
	case pairs == 0 || len(data)%2 != 0:
		return ""
	case zeros[0] == 0 && zeros[1]*100 >= pairs*wideShare:
		return nameUTF16LE
	case zeros[1] == 0 && zeros[0]*100 >= pairs*wideShare:
		return nameUTF16BE
	}
	return ""
}

// declaration is where a page says what it is written in.
var declaration = regexp.MustCompile(`(?i)<(?:meta\s[^>]*charset\s*=\s*["']?\s*|\?xml\s[^>]*encoding\s*=\s*["'])([\w.:-]+)`)

// declared is the encoding that a page of HTML declares, and UTF-8 where it
// declares none, or one that it cannot be in if its declaration can be read.
func declared(data []byte) (encoding.Encoding, string, error) {
	m := declaration.FindSubmatch(opening(data))
	if m == nil {
		return nil, nameUTF8, nil
	}
	enc, cs := named(string(m[1]))
	if enc == nil || cs == nameUTF16LE || cs == nameUTF16BE {
		return nil, nameUTF8, nil
	}
	return orNil(enc, cs)
}

// opening is as much of data as tells a format.
func opening(data []byte) []byte { return data[:min(len(data), formatLooks)] }

// signature says what data is if it is a file of a common kind that is no text.
func signature(data []byte) string {
	for _, s := range []struct{ begins, kind string }{
		{"%PDF-", "a PDF"},
		{"PK\x03\x04", "an archive or an office document"},
		{"\x1f\x8b", "compressed"},
		{"\xd0\xcf\x11\xe0", "an office document"},
		{"{\\rtf", "rich text (RTF)"},
		{"\x89PNG", "a picture"},
		{"\xff\xd8\xff", "a picture"},
		{"\x7fELF", "a program"},
	} {
		if bytes.HasPrefix(data, []byte(s.begins)) {
			return s.kind
		}
	}
	return ""
}

package article

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
)

// decode is data as text, and the charset that it was in: the one that was
// asked for, that of a byte order mark, that which the page declares, or UTF-8.
// The mark is no part of the text.
func decode(name string, data []byte, o Options) (text, cs string, err error) {
	if err := tooLong(name, len(data)); err != nil {
		return "", "", err
	}
	if kind := signature(data); kind != "" {
		return "", "", &Error{Name: name, Why: "it is " + kind + ", not text", Remedy: "save its text first, as plain text, Markdown or HTML"}
	}
	enc, cs, err := encodingOf(name, data, o)
	if err != nil {
		return "", "", err
	}
	if enc == nil {
		text, err = fromUTF8(name, data)
	} else {
		text, err = convert(name, data, enc, cs)
	}
	if err != nil {
		return "", "", err
	}
	return text, cs, readable(name, text)
}

// fromUTF8 is data as text, its byte order mark taken off.
func fromUTF8(name string, data []byte) (string, error) {
	data = bytes.TrimPrefix(data, []byte(markUTF8))
	if !utf8.Valid(data) {
		return "", notUTF8(name, data)
	}
	return string(data), nil
}

// notUTF8 says where data stops being UTF-8.
func notUTF8(name string, data []byte) error {
	at := 0
	for at < len(data) {
		r, n := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	line, column := place(string(data[:at]))
	return &Error{
		Name:   name,
		Line:   line,
		Why:    fmt.Sprintf("line %d, character %d: the byte 0x%02X is not UTF-8", line, column, data[at]),
		Remedy: "say what it is written in, such as --charset windows-1252",
	}
}

// convert is data out of another charset. A byte that the charset lacks comes
// out as the replacement character, which no text in such a charset holds of
// its own but in UTF-16 and UTF-32.
func convert(name string, data []byte, enc encoding.Encoding, cs string) (string, error) {
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return "", &Error{Name: name, Why: fmt.Sprintf("it cannot be read as %s: %v", cs, err), Remedy: otherCharset}
	}
	text := strings.TrimPrefix(string(out), "\ufeff")
	if at := strings.IndexRune(text, utf8.RuneError); at >= 0 {
		line, column := place(text[:at])
		return "", &Error{
			Name: name, Line: line, Remedy: otherCharset,
			Why: fmt.Sprintf("line %d, character %d: the bytes there are not %s", line, column, cs),
		}
	}
	return text, nil
}

const otherCharset = "say what it is written in with --charset, such as --charset utf-8"

// readable refuses what is no text: nothing to read, or the bytes of a program.
func readable(name, text string) error {
	if at := strings.IndexByte(text, 0); at >= 0 {
		line, _ := place(text[:at])
		return &Error{
			Name: name, Line: line, Why: fmt.Sprintf("line %d holds a zero byte: it is not text", line),
			Remedy: "save its text first; if it is text, say in which charset with --charset",
		}
	}
	if strings.TrimFunc(text, isBlank) == "" {
		return &Error{Name: name, Why: "it is empty", Remedy: "give a file with the article's text"}
	}
	return nil
}

// place is the line and the character within it behind before, from 1.
func place(before string) (line, column int) {
	line = 1 + strings.Count(before, "\n")
	return line, 1 + utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:])
}

// named is the encoding called so, and its usual name.
func named(label string) (encoding.Encoding, string) {
	enc, cs := charset.Lookup(strings.TrimSpace(label))
	if enc == encoding.Replacement {
		return nil, ""
	}
	return enc, cs
}

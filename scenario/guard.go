package scenario

import (
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
)

// Limits on a file, which keep a broken or hostile one from exhausting memory
// or the parser's stack. Scenarios that people write stay far below both.
const (
	mostBytes   = 1 << 20
	mostNesting = 200 // brackets, signs and ? : within one another
	// mostOpen is how many more brackets are opened than closed, wherever they
	// stand, before a file is not even split into tokens.
	mostOpen = 10_000
)

// hclStart is the place of a text's first character.
var hclStart = hcl.Pos{Line: 1, Column: 1}

// admissible reports what makes a file unreadable before any parsing.
func (c *checker) admissible(src []byte) bool {
	whole := hcl.Range{}
	switch {
	case len(src) > mostBytes:
		c.err("too-large", whole, "is it a scenario? Long source texts can stay in files of their own", "the file has %d bytes; the limit is 1 MiB", len(src))
	case blank(src):
		c.err("empty-file", whole, `write a conflict, parties and factors, or start from a template`, "the file is empty")
	default:
		return c.cleanText(src) && c.shallow(src)
	}
	return false
}

func blank(src []byte) bool {
	for _, b := range src {
		if b != ' ' && b != '\t' && b != '\n' && b != '\r' {
			return false
		}
	}
	return true
}

// cleanText reports the first byte that is not text.
func (f *faults) cleanText(src []byte) bool {
	line, column := 1, 1
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRune(src[i:])
		at := hcl.Range{Start: hcl.Pos{Line: line, Column: column, Byte: i}}
		switch {
		case r == utf8.RuneError && n <= 1:
			f.err("not-utf8", at, "save the file as UTF-8", "the file is not UTF-8 text: byte %d is %#02x", i+1, src[i])
			return false
		case r == 0:
			f.err("nul-byte", at, "check that this is a text file", "the file holds a NUL byte")
			return false
		}
		if column++; r == '\n' {
			line, column = line+1, 1
		}
		i += n
	}
	return true
}

// shallow reports brackets that are nested too deeply, and keeps the tokens that were
// counted for it.
func (c *checker) shallow(src []byte) bool {
	var why string
	var at hcl.Range
	if c.json {
		why, at = deepJSON(src)
	} else {
		c.tokens, why, at = deepNative(src)
	}
	if why != "" {
		c.err("too-deep", at, "check the brackets; a long sum can be split over parameters and factors", "%s", why)
	}
	return why == ""
}

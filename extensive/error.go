package extensive

import "fmt"

// Error is a fault in a file: where, what, and what to do about it.
type Error struct {
	File         string
	Line, Column int    // from 1; columns count characters
	Cause        string // what is wrong, for people
	Remedy       string // what to do about it, for people
}

// Error is the place, the fault and its remedy in one line.
func (e *Error) Error() string { return e.Place() + ": " + e.Cause + "; " + e.Remedy }

// Place is the file, line and column, as "x.efg:3:14".
func (e *Error) Place() string { return fmt.Sprintf("%s:%d:%d", e.File, e.Line, e.Column) }

// longestQuote keeps an absurdly long name out of messages, in bytes.
const longestQuote = 40

// quote is a text as a message shows it.
func quote(s string) string {
	if len(s) > longestQuote {
		s = s[:longestQuote] + "..."
	}
	return fmt.Sprintf("%q", s)
}

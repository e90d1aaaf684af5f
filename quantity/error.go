package quantity

import (
	"fmt"
	"strconv"
)

// ErrorKind names a kind of error. The names are stable: programs may switch on
// them.
type ErrorKind string

// The kinds of error.
const (
	Empty        ErrorKind = "empty"         // nothing to read
	BadNumber    ErrorKind = "number"        // no number, or not a finite one
	BadUnit      ErrorKind = "unit"          // unknown or missing unit of time
	BadTime      ErrorKind = "time"          // a time that is zero, negative or out of place
	OutOfBounds  ErrorKind = "bounds"        // a chance outside 0..1, a negative ratio
	Reversed     ErrorKind = "reversed"      // a range whose low end is not below its high end
	Misses       ErrorKind = "misses"        // a range that does not hold its value
	NoRange      ErrorKind = "no-range"      // a range was asked for and none given
	Mixed        ErrorKind = "mixed"         // percent, ratio and number in one range
	BadDist      ErrorKind = "distribution"  // unknown distribution or impossible parameters
	UnknownWord  ErrorKind = "unknown-word"  // no word of probability in the table
	UnknownTable ErrorKind = "unknown-table" // no table of that name
	Trailing     ErrorKind = "trailing"      // something is left after the quantity
)

// Error says what is wrong with a text, where, and what to write instead.
type Error struct {
	Text   string    // the text as given
	Offset int       // bytes into Text, 0..len(Text)
	Kind   ErrorKind // stable, for programs
	What   string    // what is wrong, for people
	Remedy string    // what to do about it, for people
}

// Error is the fault and its remedy in one line, without the place.
func (e *Error) Error() string { return fmt.Sprintf("%s; %s", e.What, e.Remedy) }

// longestQuote keeps an absurdly long word out of messages (in bytes).
const longestQuote = 40

func quote(s string) string {
	if len(s) > longestQuote {
		s = s[:longestQuote] + "..."
	}
	return strconv.Quote(s)
}

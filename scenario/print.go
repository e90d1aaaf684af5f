package scenario

import (
	"fmt"
	"io"
	"strings"
)

// String names the severity: "note", "warning" or "error".
func (s Severity) String() string {
	switch s {
	case Error:
		return "error"
	case Warning:
		return "warning"
	}
	return "note"
}

// Place is the diagnostic's file, line and column, as far as they are known.
func (d Diagnostic) Place() string {
	if d.Line == 0 {
		return d.File
	}
	return fmt.Sprintf("%s:%d:%d", d.File, d.Line, d.Column)
}

// String is the diagnostic on several lines: place, severity, id and summary;
// the source line with a caret below the column; and what to do.
func (d Diagnostic) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s: %s [%s]\n", d.Place(), d.Severity, d.Summary, d.ID)
	if line, caret := d.excerpt(); line != "" {
		fmt.Fprintf(&b, "    %s\n    %s^\n", line, caret)
	}
	if d.Remedy != "" {
		fmt.Fprintf(&b, "  %s\n", d.Remedy)
	}
	return b.String()
}

// Print writes all of them, one after another.
func (d Diagnostics) Print(w io.Writer) error {
	for _, x := range d {
		if _, err := io.WriteString(w, x.String()); err != nil {
			return err
		}
	}
	return nil
}

// widest is how many characters of a source line are shown; with the margin
// they fit a terminal of 80 columns.
const widest = 72

// excerpt is the part of the source line around the column, and the blanks
// that bring a caret below it. Tabs count as they are, so that both lines are
// indented alike.
func (d Diagnostic) excerpt() (line, indent string) {
	rs := []rune(printable(d.Source))
	at := min(max(0, d.Column-1), len(rs))
	from, cut := 0, ""
	if at > widest*2/3 && len(rs) > widest {
		from, cut = min(at-widest/2, len(rs)-widest), "..."
	}
	to, more := len(rs), ""
	if to-from > widest {
		to, more = from+widest, "..."
	}
	blanks := strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, cut+string(rs[from:at]))
	return strings.TrimRight(cut+string(rs[from:to])+more, " \t"), blanks
}

// printable replaces control characters, which could move the cursor about.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' || r == 0x7f {
			return '.'
		}
		return r
	}, s)
}

package brief

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// WriteJSON writes the report as indented JSON, in the schema of
// docs/report.md. The same report gives the same bytes.
func WriteJSON(w io.Writer, r *Report) error { return writeJSON(w, r) }

// ReadJSON reads what WriteJSON wrote.
func ReadJSON(r io.Reader) (*Report, error) {
	var out Report
	if err := json.NewDecoder(r).Decode(&out); err != nil {
		return nil, fmt.Errorf("not a report: %w", err)
	}
	if out.Schema != Schema {
		return nil, fmt.Errorf("the report's schema is %q; this version reads %q", out.Schema, Schema)
	}
	return &out, nil
}

// writeJSON indents by two, but keeps a list of plain numbers on one line: a
// report has thousands of them.
func writeJSON(w io.Writer, v any) error {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("writing the report: %w", err)
	}
	_, err := w.Write(flatten(b.Bytes()))
	return err
}

// flatten joins the lines of lists that hold nothing but numbers and nulls.
func flatten(indented []byte) []byte {
	lines := strings.Split(string(indented), "\n")
	out := make([]string, 0, len(lines))
	for i := 0; i < len(lines); i++ {
		n := numbers(lines[i:])
		if n == 0 {
			out = append(out, lines[i])
			continue
		}
		out = append(out, join(lines[i:i+n+2]))
		i += n + 1
	}
	return []byte(strings.Join(out, "\n"))
}

// numbers is how many numbers stand between the first line, if it opens a
// list, and the line that closes it; 0 if there is anything else.
func numbers(lines []string) int {
	if !strings.HasSuffix(lines[0], "[") {
		return 0
	}
	for n, line := range lines[1:] {
		item := strings.TrimSuffix(strings.TrimSpace(line), ",")
		switch {
		case item == "]":
			return n
		case item != "null" && !strings.ContainsAny(item[:1], "-0123456789"):
			return 0
		}
	}
	return 0
}

// join puts a list that was spread over lines back onto one.
func join(lines []string) string {
	items := make([]string, len(lines)-2)
	for i, line := range lines[1 : len(lines)-1] {
		items[i] = strings.TrimSpace(line)
	}
	return lines[0] + strings.Join(items, " ") + strings.TrimSpace(lines[len(lines)-1])
}

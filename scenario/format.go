package scenario

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
)

// Format lays a scenario out in the one canonical way: HCL's own layout, no
// more than one blank line in a row, none just inside a block, and one between
// top-level blocks of different kinds. Comments stay. A file that cannot be
// parsed is not laid out; its faults are returned.
func Format(file string, src []byte) (laid []byte, ds Diagnostics) {
	defer func() {
		if r := recover(); r != nil {
			laid, ds = nil, internal(file, r)
		}
	}()
	src = plain(src)
	c := newChecker(file, src)
	if !c.admissible(src) || !c.parse(src) {
		return nil, c.sorted()
	}
	return c.layout(src), nil
}

// layout is the canonical layout of a file that can be parsed.
func (c *checker) layout(src []byte) []byte {
	if c.json {
		return indent(src)
	}
	return hclwrite.Format(c.spaced()) // in this order, since comments are aligned up to the next blank line
}

func indent(src []byte) []byte {
	var b bytes.Buffer
	if json.Indent(&b, bytes.TrimSpace(src), "", "  ") != nil {
		return src
	}
	return append(b.Bytes(), '\n')
}

// spaced puts the blank lines right.
func (c *checker) spaced() []byte {
	lines, keep, before := c.lines, verbatim(c.tokens, len(c.lines)), breaks(c.blocks, c.lines)
	var out []string
	for i, l := range lines {
		n := len(out)
		blank := strings.TrimSpace(l) == "" && !keep[i+1]
		switch {
		case blank && (n == 0 || out[n-1] == "" && !keep[i] || opens(out[n-1]) && !keep[i] || closes(lines, i)):
		case blank:
			out = append(out, "")
		default:
			if before[i+1] && n > 0 && out[n-1] != "" {
				out = append(out, "")
			}
			out = append(out, l)
		}
	}
	return []byte(strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n")
}

func opens(line string) bool {
	t := strings.TrimSpace(line)
	return strings.HasSuffix(t, "{") && !strings.HasPrefix(t, "#") && !strings.HasPrefix(t, "//")
}

// closes reports whether the next line with anything on it ends a block.
func closes(lines []string, i int) bool {
	for _, l := range lines[i:] {
		if t := strings.TrimSpace(l); t != "" {
			return t[0] == '}'
		}
	}
	return true
}

// verbatim marks the lines, counted from 1, that lie within a text of several
// lines, where blank lines belong to the text.
func verbatim(tokens hclsyntax.Tokens, n int) []bool {
	keep := make([]bool, n+2)
	start := 0
	for _, t := range tokens {
		switch t.Type {
		case hclsyntax.TokenOHeredoc:
			start = t.Range.Start.Line
		case hclsyntax.TokenCHeredoc:
			for l := start; l <= t.Range.End.Line && l < len(keep); l++ {
				keep[l] = true
			}
		case hclsyntax.TokenComment:
			for l := t.Range.Start.Line; l < t.Range.End.Line; l++ {
				keep[l] = true
			}
		}
	}
	return keep
}

// breaks marks the lines before which a blank line belongs: the first line of
// a top-level block whose kind differs from that of the block before it, with
// the comments above it.
func breaks(blocks hclsyntax.Blocks, lines []string) map[int]bool {
	out := map[int]bool{}
	for i, b := range blocks {
		if i > 0 && b.Type != blocks[i-1].Type {
			l := b.TypeRange.Start.Line
			for l > blocks[i-1].CloseBraceRange.End.Line+1 && commented(lines[l-2]) {
				l--
			}
			out[l] = true
		}
	}
	return out
}

func commented(line string) bool {
	t := strings.TrimSpace(line)
	return strings.HasPrefix(t, "#") || strings.HasPrefix(t, "//")
}

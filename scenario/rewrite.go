package scenario

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
)

// Ranged is a parameter's value and range anew, for one period.
type Ranged struct {
	Param         int
	Value, Lo, Hi float64
	Note          string // one line of comment above the parameter
}

// WithRanges is the scenario's text with the values and ranges of some parameters
// written anew, to three significant digits, and a comment above each. Where a
// comment of Parley's stands there already the new one takes its place; all else
// stays as it was, comments and layout too. What it returns is read by Parse.
//
// The error says what cannot be written anew: a text in JSON's syntax, a
// parameter without a range or with a distribution.
func (s *Scenario) WithRanges(changes []Ranged) ([]byte, error) {
	if isJSON(s.File) {
		return nil, errors.New("ranges are written anew in HCL's own syntax only, and this file is in JSON's")
	}
	src := strings.Join(s.text, "\n")
	f, diags := hclsyntax.ParseConfig([]byte(src), s.File, hclStart)
	if diags.HasErrors() {
		return nil, errors.New(diags.Error())
	}
	blocks := paramBlocks(f.Body.(*hclsyntax.Body))
	var edits []edit
	for _, c := range changes {
		p := &s.Params[c.Param]
		if p.Analyst.Dist != nil || !p.Analyst.HasRange {
			return nil, fmt.Errorf("%s has no value with a range", p.Name)
		}
		edits = append(edits, rangedEdits(src, blocks[p.Name], p.Analyst, c)...)
	}
	return []byte(edited(src, edits)), nil
}

// paramBlocks are the parameters' blocks by name.
func paramBlocks(body *hclsyntax.Body) map[string]*hclsyntax.Block {
	out := map[string]*hclsyntax.Block{}
	for _, b := range body.Blocks {
		if b.Type == "param" && len(b.Labels) > 0 {
			out[b.Labels[0]] = b
		}
	}
	return out
}

// edit puts a text in place of the bytes from one place to another.
type edit struct {
	from, to int
	text     string
}

// edited makes edits that do not overlap, in any order.
func edited(src string, edits []edit) string {
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(a.from, b.from) })
	var b strings.Builder
	at := 0
	for _, e := range edits {
		b.WriteString(src[at:e.from] + e.text)
		at = e.to
	}
	return b.String() + src[at:]
}

// rangedEdits are those of one parameter. A range that was written within the
// value, as words of probability have it, stays there.
func rangedEdits(src string, block *hclsyntax.Block, q quantity.Quantity, c Ranged) []edit {
	value, span := block.Body.Attributes["value"], block.Body.Attributes["range"]
	at, to := value.Expr.Range().Start.Byte, value.Expr.Range().End.Byte
	out := []edit{noted(src, block.TypeRange.Start.Byte, c.Note)}
	if span == nil {
		q.Value, q.Lo, q.Hi, q.Dist = threeDigits(c.Value), threeDigits(c.Lo), threeDigits(c.Hi), nil
		return append(out, edit{at, to, strconv.Quote(q.String())})
	}
	text := quantity.Format(c.Value, q.Kind, q.Period)
	if q.Kind != quantity.Number {
		text = strconv.Quote(text)
	}
	r := span.Expr.Range()
	return append(out, edit{at, to, text},
		edit{r.Start.Byte, r.End.Byte, strconv.Quote(quantity.FormatRange(c.Lo, c.Hi, q.Kind, q.Period))})
}

// threeDigits is a number as people are shown it.
func threeDigits(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 3, 64), 64)
	if err != nil {
		return x
	}
	return y
}

// fittedMark begins a comment that WithRanges may write over.
const fittedMark = "# Fitted: "

// noted puts a comment on a line of its own above a block that begins at a place,
// instead of one that stands there.
func noted(src string, at int, note string) edit {
	line := strings.LastIndexByte(src[:at], '\n') + 1
	from := line
	if line > 0 {
		if above := strings.LastIndexByte(src[:line-1], '\n') + 1; strings.HasPrefix(strings.TrimSpace(src[above:line]), fittedMark) {
			from = above
		}
	}
	indent := src[line:at]
	return edit{from, line, indent + fittedMark + strings.Join(strings.Fields(note), " ") + "\n"}
}

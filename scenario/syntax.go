package scenario

import (
	"regexp"

	"github.com/hashicorp/hcl/v2"
)

// syntax passes on what HCL's parser says; true where it lost its way, so
// that what follows would only mislead.
func (c *checker) syntax(diags hcl.Diagnostics) (lost bool) {
	for _, d := range diags {
		if d.Severity != hcl.DiagError {
			continue
		}
		at := hcl.Range{}
		if d.Subject != nil {
			at = *d.Subject
		}
		if d.Summary == "Attribute redefined" {
			c.err("duplicate-argument", at, "keep one of the two", "an argument is written twice in one block")
			continue
		}
		if !lost || d.Summary != "Invalid multi-line string" { // which only follows from a missing quote before it
			c.err("syntax", at, c.syntaxRemedy(d, at), "%s", d.Summary)
		}
		lost = true
	}
	return lost
}

// syntaxRemedies say what usually lies behind what HCL's parser says.
var syntaxRemedies = map[string]string{
	"Missing newline after argument": "an argument ends with its line: put an expression of several lines in parentheses, write == to compare, and text in quotes",
	"Invalid multi-line string":      `close the text with " on the same line`,
	"Unterminated template string":   `close the text with " on the same line`,
	"Unclosed configuration block":   "close the block with } on a line of its own",
}

// spacedName is a reference by a name of several words.
var spacedName = regexp.MustCompile(`\b(claim|source)\.([\pL_][\pL\pN_-]*(?: [\pL\pN_-]+)+)`)

func (c *checker) syntaxRemedy(d *hcl.Diagnostic, at hcl.Range) string {
	if l := at.Start.Line; l > 0 && l <= len(c.lines) {
		if m := spacedName.FindStringSubmatch(c.lines[l-1]); m != nil {
			return "a name with spaces is written " + referenceTo(m[1], m[2])
		}
	}
	if r := syntaxRemedies[d.Summary]; r != "" {
		return r
	}
	return d.Detail
}

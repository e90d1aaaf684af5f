package scenario

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"golang.org/x/text/unicode/norm"
)

// CheckQuotes holds every quote against the local copy of its source. read
// gets the source's file as written, which is relative to the scenario's own
// place. A quote that is not in the copy is an error, a copy that cannot be
// read a warning. White space and the form of quotation marks, dashes and
// ellipses do not count, nor does whether accents are written as signs of their
// own: HCL composes them.
func (s *Scenario) CheckQuotes(read func(file string) ([]byte, error)) Diagnostics {
	f := &faults{file: s.File, lines: s.text}
	copies := map[int]string{}
	missing := map[int]bool{}
	for i, c := range s.Claims {
		if c.Quote == "" || c.Source < 0 || s.Sources[c.Source].File == "" || missing[c.Source] {
			continue
		}
		if _, known := copies[c.Source]; !known {
			b, err := read(s.Sources[c.Source].File)
			if err != nil {
				f.warn("missing-file", s.sourceAt[c.Source], "put the copy there, or remove file", "source %q: its copy %q cannot be read, so its quotes are not checked", s.Sources[c.Source].Name, s.Sources[c.Source].File)
				missing[c.Source] = true
				continue
			}
			copies[c.Source] = folded(string(b))
		}
		f.quoted(copies[c.Source], c, s.quoteAt[i], s.Sources[c.Source].File)
	}
	return f.sorted()
}

func (f *faults) quoted(text string, c Claim, at hcl.Range, file string) {
	if !strings.Contains(text, folded(c.Quote)) {
		f.err("quote-not-found", at, "correct the quote, or put the meaning into says", "claim %q: its quote is not in %q", c.Name, file)
	}
}

// marks unifies what typesetting varies.
var marks = strings.NewReplacer("“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‘", "'", "’", "'", "‚", "'",
	"–", "-", "—", "-", "‑", "-", "…", "...", "\u00ad", "", "\u200b", "")

// folded is a text with single blanks, plain marks and composed accents.
func folded(s string) string {
	return strings.Join(strings.Fields(marks.Replace(norm.NFC.String(s))), " ")
}

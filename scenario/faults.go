package scenario

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/hashicorp/hcl/v2"
)

// faults collects what there is to say about one file.
type faults struct {
	file  string
	lines []string
	found Diagnostics
}

func newFaults(file string, src []byte) *faults {
	return &faults{file: file, lines: strings.Split(string(src), "\n")}
}

func (f *faults) add(sev Severity, id string, at hcl.Range, summary, remedy string) {
	d := Diagnostic{Severity: sev, ID: id, File: f.file, Summary: summary, Remedy: remedy}
	if l := at.Start.Line; l > 0 && l <= len(f.lines) {
		d.Line, d.Column, d.Source = l, max(1, at.Start.Column), strings.TrimSuffix(f.lines[l-1], "\r")
	}
	f.found = append(f.found, d)
}

func (f *faults) err(id string, at hcl.Range, remedy, format string, args ...any) {
	f.add(Error, id, at, fmt.Sprintf(format, args...), remedy)
}

func (f *faults) warn(id string, at hcl.Range, remedy, format string, args ...any) {
	f.add(Warning, id, at, fmt.Sprintf(format, args...), remedy)
}

func (f *faults) note(id string, at hcl.Range, remedy, format string, args ...any) {
	f.add(Note, id, at, fmt.Sprintf(format, args...), remedy)
}

// sorted is what was found, each once, in the order of the file, with notes
// last; what was found at one place stays in the order in which it was found.
func (f *faults) sorted() Diagnostics {
	sort.SliceStable(f.found, func(i, j int) bool {
		a, b := f.found[i], f.found[j]
		if (a.Severity == Note) != (b.Severity == Note) {
			return b.Severity == Note
		}
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Column < b.Column
	})
	return slices.Compact(f.found)
}

package scenario

// Severity says what a diagnostic means for the run.
type Severity int

// Notes inform, warnings should be read, errors stop the run.
const (
	Note Severity = iota
	Warning
	Error
)

// Diagnostic is one thing to say about a file: where, what, and what to do.
type Diagnostic struct {
	Severity Severity
	ID       string // stable, such as "unknown-name"; see Explain
	File     string
	Line     int    // from 1; 0 where the whole file is meant
	Column   int    // from 1, in characters
	Source   string // the source line
	Summary  string // what is wrong
	Remedy   string // what to do about it
}

// Diagnostics are all that was found, in the order of the file, notes last.
type Diagnostics []Diagnostic

// HasErrors reports whether any of them stops the run.
func (d Diagnostics) HasErrors() bool {
	for _, x := range d {
		if x.Severity == Error {
			return true
		}
	}
	return false
}

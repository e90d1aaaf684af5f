package quantity

// Quantity is a number, its range or distribution if it has one, and how it was
// written. Chances and rates are for one period.
type Quantity struct {
	Value    float64 // the number itself, or the median
	Lo, Hi   float64 // the 5% and 95% points; both Value without a range
	HasRange bool
	Kind     Kind
	Scale    Scale
	Dist     *Dist  // nil unless a distribution was named
	Period   Period // the period that a Chance or a Rate is for
	Word     string // the table's word of probability, "" if none was used
	Text     string // what was read
}

// Context is what a text is read in. The zero value reads for months, with the
// surveys' words.
type Context struct {
	Period Period
	Table  *Table // nil means the default table
	Unit   string // the parameter's unit; "rate" makes percentages linear in time
}

// Parse reads any form. See the package comment for the forms.
func Parse(text string, c Context) (Quantity, error) { return Quantity{}, nil }

// ParseRange reads a form that has a range. See Parse.
func ParseRange(text string, c Context) (Quantity, error) { return Quantity{}, nil }

// ParseDuration reads "10 years", "18 months", "60 periods" or "60" as a number
// of periods.
func ParseDuration(text string, p Period) (periods float64, err error) { return 0, nil }

// Discount reads patience, "10% a year", as the discount factor of one period.
func Discount(text string, p Period) (delta float64, err error) { return 0, nil }

// Of is the plain number x without a range.
func Of(x float64) Quantity { return Quantity{Value: x, Lo: x, Hi: x} }

// WithRange gives q the range of r.
func (q Quantity) WithRange(r Quantity) (Quantity, error) { return q, nil }

// Quantile is the value that q stays below with probability p.
func (q Quantity) Quantile(p float64) float64 { return q.Value }

// String writes q so that Parse reads the same numbers.
func (q Quantity) String() string { return "" }

// Format writes a value of a kind for people: "10% a month", "1.6x", "0.2".
func Format(value float64, k Kind, p Period) string { return "" }

// SplitNormal has its median and its 5% and 95% points where it is told.
type SplitNormal struct {
	Median, Lo, Hi float64
	Scale          Scale
}

// Quantile is the value that stays below with probability p.
func (n SplitNormal) Quantile(p float64) float64 { return n.Median }

// Dist is a named distribution with its parameters.
type Dist struct {
	Name string
	Args []float64
}

// Table is a table of words of probability.
type Table struct{ Name, Title, Citation string }

// Default is the table of the two surveys.
func Default() *Table { return nil }

// Tables are all tables, the default first.
func Tables() []*Table { return nil }

// TableNamed is the table of that name.
func TableNamed(name string) (*Table, error) { return nil, nil }

// Lookup is the meaning of a word or phrase.
func (t *Table) Lookup(phrase string) (Quantity, error) { return Quantity{}, nil }

// Hedge finds the first word of probability in a text.
func (t *Table) Hedge(text string) (Quantity, bool) { return Quantity{}, false }

// Package draft makes a first scenario out of an article that package article
// has taken apart.
//
// What the article says enters as claims, with its words, who says them and
// where. What a scenario needs beyond that is guessed: by a lexicon of words for
// what beliefs turn on, and by a structure that every draft shares. A guess says
// that it is assumed, and is never put into the mouth of the article.
// docs/draft.md says what is guessed and how.
package draft

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parley/article"
	"parley/scenario"
)

// Options say what is known beside the article. The zero value guesses
// everything that it can.
type Options struct {
	File      string // what the source's file says, relative to the scenario's place; "" to leave it out
	AsOf      string // the day as of which to ask, such as "2025-05-20"; "" for the article's
	Today     string // the day to take where the article has none; "" for none
	Holdout   string // the side whose refusal is explained; "" to guess
	Rival     string // the other side; "" to guess
	Mediator  string // "" to guess
	Proposals []Proposal
}

// Result is a draft.
type Result struct {
	Scenario []byte   // in the canonical layout; it checks without errors or warnings
	Notes    []string // what was guessed, left out or not found
}

// Error is why no draft can be made, and what to do.
type Error struct{ Why, Remedy string }

func (e *Error) Error() string { return e.Why }

// Make drafts a scenario. Errors are of type *Error.
func Make(a *article.Article, o Options) (*Result, error) {
	lexicon, err := lexicon()
	if err != nil {
		return nil, &Error{"the lexicon of mechanisms cannot be read: " + err.Error(), "this is a fault of parley"}
	}
	if err := aboutConflict(a, o); err != nil {
		return nil, err
	}
	d := &drafter{a: a, lexicon: lexicon, o: o}
	if err := d.gather(); err != nil {
		return nil, err
	}
	return d.result()
}

// drafter is a draft in the making.
type drafter struct {
	a       *article.Article
	o       Options
	lexicon []mechanism
	cast    cast
	asOf    string
	claims  []claim
	reasons []reason
	views   []view
	notes   []string
	guesses []string // what of the conflict block is one
}

func (d *drafter) note(format string, args ...any) {
	d.notes = append(d.notes, fmt.Sprintf(format, args...))
}

// gather finds out everything that is written.
func (d *drafter) gather() (err error) {
	if d.cast, err = casting(d.a, rollOf(d.a), d.o); err != nil {
		return err
	}
	d.notes = d.cast.notes()
	d.guesses = d.cast.guesses()
	if d.asOf, err = d.date(); err != nil {
		return err
	}
	var left int
	if d.claims, left = gathered(d.a, d.o.Proposals); left > 0 {
		d.note("%d claims are left out: a draft looks at the first %d", left, mostClaims)
	}
	if n := countHeadings(d.a); n > mostHeadings {
		d.note("%d headings are left out: a draft looks at the first %d", n-mostHeadings, mostHeadings)
	}
	d.reasons = newReader(d.lexicon, d.cast).reasons(d.a, d.claims)
	return d.believe()
}

// date is the day as of which the draft asks.
func (d *drafter) date() (string, error) {
	switch given := cmp.Or(d.o.AsOf, d.a.Published); {
	case day(given) != "":
		return given, nil
	case d.o.AsOf != "":
		return "", &Error{fmt.Sprintf("%q is no day", d.o.AsOf), "write year, month and day: --as-of 2025-05-20"}
	case day(d.o.Today) != "":
		d.guesses = append(d.guesses, "as_of, which is the day of the draft")
		d.note("the article has no date: as_of is assumed to be today (--as-of DAY says otherwise)")
		return d.o.Today, nil
	}
	return "", &Error{"the article has no date", "say as of when to ask: --as-of 2025-05-20"}
}

// believe makes views of what the reasons speak of.
func (d *drafter) believe() error {
	skeleton, ds := scenario.Parse("draft.hcl", d.skeleton())
	if skeleton == nil {
		return faulty(ds)
	}
	otherwise := 1
	if hopeful(cut(d.a, d.a.Title)) {
		otherwise = -1
		d.note("the headline speaks of a deal rather than of a refusal: where no words say which way a belief moves, it is assumed to speak for a deal")
	}
	for i := range d.reasons {
		for _, s := range d.reasons[i].speaks {
			m := d.lexicon[s.mechanism]
			d.reasons[i].name = cmp.Or(d.reasons[i].name, m.Name)
			d.views = append(d.views, views(s, m, d.claims, skeleton, d.cast, otherwise)...)
		}
	}
	d.explain()
	return nil
}

// explain notes what became of the headings.
func (d *drafter) explain() {
	n, guessed := 0, false
	for _, r := range d.reasons {
		n += weigh(len(r.speaks) > 0)
		guessed = guessed || r.guessed
		if r.why != "" {
			d.note("the heading %q became no reason: %s (it stands in the draft as a comment)", r.says, r.why)
		}
	}
	switch {
	case n == 0:
		d.note("no words of the lexicon were found in the headings and in what is quoted, so that the draft has no reasons (parley draft --lexicon prints the words; add reasons by hand)")
	case guessed:
		d.note("no heading speaks of a mechanism: the reasons are those by which the quotations speak for refusing, in the lexicon's words")
	}
}

// result checks what was written: a draft that does not check is a fault of
// this package, and is not handed out.
func (d *drafter) result() (*Result, error) {
	src := laid(d.write())
	s, ds := scenario.Parse("draft.hcl", src)
	if s == nil || slices.ContainsFunc(ds, func(x scenario.Diagnostic) bool { return x.Severity > scenario.Note }) {
		return nil, faulty(ds)
	}
	if ds = s.CheckQuotes(func(string) ([]byte, error) { return []byte(d.a.Text), nil }); ds.HasErrors() {
		return nil, faulty(ds)
	}
	return &Result{src, d.notes}, nil
}

func faulty(ds scenario.Diagnostics) error {
	var b strings.Builder
	err := ds.Print(&b)
	return &Error{"the draft does not check: " + oneLine(errors.Join(errors.New(b.String()), err).Error()), "this is a fault of parley; please report it with the article"}
}

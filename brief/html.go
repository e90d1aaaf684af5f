package brief

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
)

// The page's parts. The script only sorts tables; the page says everything
// without it.
var (
	//go:embed page/page.html.tmpl
	pageText string
	//go:embed page/page.css
	pageStyle string
	//go:embed page/page.js
	pageScript string

	pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{"loose": loose}).Parse(pageText))
)

// policy forbids the page every request: it may use the styles within it and
// this one script, by its digest.
func policy() string {
	sum := sha256.Sum256([]byte(pageScript))
	return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" +
		base64.StdEncoding.EncodeToString(sum[:]) + "'; base-uri 'none'; form-action 'none'"
}

// page is what the template prints.
type page struct {
	Generator string
	Policy    string
	Style     template.CSS
	Script    template.JS
	Title     string
	Eyebrow   string
	Lead      string   // the verdict's first sentence
	Verdict   []string // the others
	Facts     []fact
	Caveat    string // under the facts
	Changes   []string
	Sections  []section
	Footer    string
}

// fact is one of the figures at the top.
type fact struct{ Label, Number, Under string }

// section is a heading with blocks under it.
type section struct {
	ID, Title string
	Blocks    []block
}

// block is one thing in a section: the first of its fields that is set.
type block struct {
	Text, Soft string
	Chart      *chart
	Stack      *stacked
	Table      *table
	Areas      []area
}

// WriteHTML prints the report as one self-contained page.
func WriteHTML(w io.Writer, r *Report) error {
	p := page{
		Generator: generator(r.Method.Version), Title: clean(r.title()), Eyebrow: r.dateline(), Facts: r.facts(), Caveat: clean(r.Answer.Tail),
		Sections: r.sections(), Footer: clean(r.versionLine()),
	}
	for i, sentence := range r.Answer.Verdict {
		if i == 0 {
			p.Lead = clean(sentence)
			continue
		}
		p.Verdict = append(p.Verdict, clean(sentence))
	}
	for _, c := range r.Changes {
		p.Changes = append(p.Changes, r.changed(c))
	}
	return writePage(w, p)
}

// generator names the program in the page's head, by which it knows a page of
// its own before it writes over one.
func generator(version string) string { return clean("parley " + version) }

// writePage fills in what every page has.
func writePage(w io.Writer, p page) error {
	p.Policy, p.Style, p.Script = policy(), template.CSS(pageStyle), template.JS(pageScript)
	if err := pageTemplate.Execute(w, p); err != nil {
		return fmt.Errorf("writing the page: %w", err)
	}
	return nil
}

// facts are the chances at the top.
func (r *Report) facts() []fact {
	var out []fact
	for _, by := range r.Answer.Agreement {
		f := fact{Label: clean(by.Label), Number: percent(by.Chance.float())}
		if by.AtLoss.Known() {
			f.Under = percent(by.AtLoss.float()) + " of it at a loss"
		}
		if between := by.Chance.Interval.between(); between != "" {
			f.Under = joinWith("; ", between+" in nine of ten draws", f.Under)
		}
		if by.Outside != nil {
			f.Under = joinWith("; ", f.Under, "wars of this age: "+percent(by.Outside.float()))
		}
		out = append(out, f)
	}
	if len(out) > 0 {
		return out
	}
	for _, o := range r.Answer.Outcomes {
		out = append(out, fact{Label: clean(o.Name), Number: percent(o.Chance.float()), Under: clean(horizonLabel(r.Question))})
	}
	return out
}

// sections are the page from the answer's outcomes to the method note.
func (r *Report) sections() []section {
	var out []section
	for _, make := range []func(*Report) section{
		outcomeSection, outsideSection, gapSection, whySection, betSection, tableSection, leverSection, flipSection, restSection,
		roadSection, claimSection, paramSection, absentSection, methodSection,
	} {
		if s := make(r); len(s.Blocks) > 0 {
			out = append(out, s)
		}
	}
	return out
}

// absentSection says which sections are not there, and why.
func absentSection(r *Report) section {
	s := section{ID: "absent", Title: absentTitle}
	for _, line := range r.absences() {
		s.Blocks = append(s.Blocks, block{Soft: line})
	}
	return s
}

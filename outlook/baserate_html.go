package outlook

import (
	_ "embed"
	"html/template"
	"io"
)

//go:embed baserate.html.tmpl
var ratePageText string

var ratePage = template.Must(template.New("baserate").Funcs(template.FuncMap{
	"percent": percent, "within": afterLabel, "headingOf": headingOf,
}).Parse(ratePageText))

// WriteHTML writes the report as one page that needs no network. version is the
// program's, for the mark in the page's head.
func (r *BaseRate) WriteHTML(w io.Writer, version string) error {
	return ratePage.Execute(w, map[string]any{
		"R": r, "Version": version, "Title": capital(r.title()), "About": r.about(), "Manner": r.manner(),
		"These": r.these(), "EndHeads": r.endHeadings(),
		"Picture": template.HTML(r.svg()), // made here, every text in it escaped
		"Columns": r.columns(), "Method": r.method(), "Credits": r.credits(), "Beside": r.besideText(),
	})
}

func (r *BaseRate) besideText() string {
	if r.Beside == nil {
		return ""
	}
	return r.Beside.beside()
}

func (r *BaseRate) endHeadings() (out []string) {
	for _, e := range r.Ends {
		out = append(out, r.endHeading(e))
	}
	return out
}

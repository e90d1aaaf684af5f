package outlook

import (
	_ "embed"
	"html/template"
	"io"
)

//go:embed calibrate.html.tmpl
var calibratePageText string

var calibratePage = template.Must(template.New("calibrate").Funcs(template.FuncMap{"points": points}).Parse(calibratePageText))

// WriteHTML writes the report as one page that needs no network. version is the
// program's, for the mark in the page's head.
func (r *Calibration) WriteHTML(w io.Writer, version string) error {
	return calibratePage.Execute(w, map[string]any{
		"R": r, "Version": version, "Title": capital(r.title()), "About": r.about(), "Drawn": r.drawnSaid(),
		"Picture": template.HTML(r.svg()), // made here, every text in it escaped
		"Gap":     r.All.sentence(), "Fit": r.fitWords(), "Method": r.method(), "Credits": "Data: " + r.Source.credit(),
	})
}

// fitWords are the sentences and the rows about a fit; nil where there is none.
func (r *Calibration) fitWords() map[string]any {
	f := r.Fit
	if f == nil {
		return nil
	}
	var params []string
	for i := range f.Params {
		params = append(params, f.Params[i].sentence())
	}
	row := func(name string, a, b *CalibrationGap) [5]string {
		return [5]string{name, a.distanceSaid(), a.scoreSaid(), b.distanceSaid(), b.scoreSaid()}
	}
	return map[string]any{
		"Params": params, "Steps": r.stepsSaid(), "Gain": f.gainSaid(), "Verdict": r.verdictSaid(),
		"Rows": [][5]string{
			row("as it was", &f.Fitted.Before, &f.Other.Before),
			row("refitted", f.Fitted.After, f.Other.After),
			row("counted on the half fitted to, without any scenario", f.Fitted.Counted, f.Other.Counted),
		},
	}
}

// WriteJSON prints the report for programs.
func (r *Calibration) WriteJSON(w io.Writer) error { return writeIndented(w, r) }

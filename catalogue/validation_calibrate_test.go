package catalogue_test

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"parley/catalogue"
	"parley/outlook"
	"parley/scenario"
)

// calibrated are the comparisons of the page: few draws, so that they take
// seconds. The commands beside the table run the same ones.
var calibrated = []struct {
	template string
	kind     outlook.WarKind
	fit      bool
}{
	{"two-sides", outlook.AllWars, false},
	{"mediated-war", outlook.AllWars, false},
	{"civil-war", outlook.Civil, true},
}

const (
	calibratedDraws = 128
	calibratedSeed  = 1
	calibratedMonth = 24 // of the curves that the table shows
)

// calibrationTables are where the tables stand on the page.
var calibrationTables = regexp.MustCompile(`(?s)(<!-- calibration (\w+) -->\n).*?(<!-- end -->)`)

// The page's tables are what parley calibrate finds.
func TestValidationCalibration(t *testing.T) {
	if testing.Short() && !*update {
		t.Skip("left to the run without -short")
	}
	made := map[string]string{
		"curves": fmt.Sprintf("| template | wars that had lasted as long | agreement within %[1]d months | of those wars | victory within %[1]d months | of those wars | distance, points | chance alone | as much by chance | log score |\n", calibratedMonth) +
			"|---|---|---|---|---|---|---|---|---|---|\n",
	}
	for _, c := range calibrated {
		r := calibration(t, c.template, c.kind, c.fit)
		made["curves"] += curveRow(c.template, r)
		if c.fit {
			made["fit"] = fitTable(r.Fit)
		}
	}
	old, err := os.ReadFile(validation)
	if err != nil {
		t.Fatal(err)
	}
	shown := 0
	page := calibrationTables.ReplaceAllStringFunc(string(old), func(was string) string {
		part := calibrationTables.FindStringSubmatch(was)
		shown++
		return part[1] + made[part[2]] + part[3]
	})
	sameOrWritten(t, string(old), page, shown, len(made))
}

// calibration holds a template against wars that had lasted as long as its own.
func calibration(t *testing.T, template string, kind outlook.WarKind, fit bool) *outlook.Calibration {
	t.Helper()
	text, ok := catalogue.Template(template)
	if !ok {
		t.Fatalf("no template %s", template)
	}
	s, ds := scenario.Parse(template+".hcl", text)
	if s == nil {
		t.Fatal(ds)
	}
	wars, err := outlook.ShippedWars(outlook.TerminationList)
	if err != nil {
		t.Fatal(err)
	}
	r, err := outlook.Calibrate(t.Context(), s, wars, outlook.CalibrateConfig{
		Wars: outlook.RateQuery{Kind: kind, Age: outlook.AgeOf(s.Conflict)}, Draws: calibratedDraws, Seed: calibratedSeed, Fit: fit,
	})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// curveRow is a template beside its wars.
func curveRow(template string, r *outlook.Calibration) string {
	cells := []string{template, fmt.Sprintf("%d, at %g months", r.All.Wars, r.Age)}
	for _, p := range r.Curves {
		if p.Month == calibratedMonth {
			cells = append(cells, p.Before.String(), p.Counted.String())
		}
	}
	cells = append(cells, distance(r.All.Before), pointsOf(r.All.Chance), seldom(r.All.Before.Reached), fmt.Sprintf("%.2f", r.All.Before.Score))
	return "| " + strings.Join(cells, " | ") + " |\n"
}

// fitTable is what a fit comes to on either half.
func fitTable(f *outlook.CalibrationFit) string {
	var b strings.Builder
	b.WriteString("| | distance on the half fitted to, points | on the other half | log score on the half fitted to | on the other half |\n|---|---|---|---|---|\n")
	for _, x := range []struct {
		name          string
		fitted, other *outlook.CalibrationGap
	}{
		{"as it ships", &f.Fitted.Before, &f.Other.Before},
		{"refitted", f.Fitted.After, f.Other.After},
		{"counted on the half fitted to", f.Fitted.Counted, f.Other.Counted},
	} {
		fmt.Fprintf(&b, "| %s | %s | %s | %.2f | %.2f |\n", x.name, distance(*x.fitted), distance(*x.other), x.fitted.Score, x.other.Score)
	}
	fmt.Fprintf(&b, "| chance alone | %s | %s | | |\n", pointsOf(f.Fitted.Chance), pointsOf(f.Other.Chance))
	return b.String()
}

func distance(g outlook.CalibrationGap) string {
	return fmt.Sprintf("%s (%s to %s)", pointsOf(g.Distance), pointsOf(g.DistanceLow), pointsOf(g.DistanceHigh))
}

func pointsOf(x float64) string { return fmt.Sprintf("%.1f", 100*x) }

// seldom is a share in whole points, of which less than one is not told as none.
func seldom(x float64) string {
	if x < 0.01 {
		return "<1%"
	}
	return fmt.Sprintf("%.0f%%", 100*x)
}

package ukraine2025

import (
	"flag"
	"testing"
)

// The reports print every figure, for reading beside another solver's. They
// expect nothing, so the scenario's own setting, which takes minutes, is only
// run when asked for:
//
//	go test -run Report -v -timeout 1h ./internal/ukraine2025 -args -full
var fullSetting = flag.Bool("full", false, "report the scenario's own horizon and tail")

func TestReport(t *testing.T) {
	o := Full
	if !*fullSetting {
		o = Options{Horizon: 3}
	}
	sol := Solve(Default(), o)
	reportParams(t)
	reportToday(t, "against waiting", sol)
	fighting := o
	fighting.TalksOff = true
	reportToday(t, "against fighting on", Solve(Default(), fighting))
	for _, v := range viewers {
		f := sol.Forecast(v)
		reportMonths(t, v, f)
		reportMarginals(t, v, f)
		reportDeals(t, v, f)
		for _, w := range Watches {
			t.Logf("watch, viewer %d: %s: %.12g", v, w.Name, sol.Watch(w, v))
		}
	}
}

func reportParams(t *testing.T) {
	for name, v := range Default() {
		t.Logf("param %-22s %.12g %.12g %.12g", name, v[Analyst], v[Russia], v[Ukraine])
	}
}

func reportToday(t *testing.T, what string, sol *Solution) {
	t.Logf("%s: V russia %.12g ukraine %.12g", what, sol.Value[Russia], sol.Value[Ukraine])
	t.Logf("%s: C russia %.12g ukraine %.12g", what, sol.Reservation[Russia], sol.Reservation[Ukraine])
	t.Logf("%s: best conceded %.12g shortfall %.12g", what, sol.BestConceded, sol.Shortfall)
	russia, ukraine := sol.DealsToday(Russia), sol.DealsToday(Ukraine)
	for d := range Deals {
		t.Logf("%s: %-50s russia %.12g ukraine %.12g", what, DealName(d), russia[d], ukraine[d])
	}
}

func reportMonths(t *testing.T, v Viewer, f *Forecast) {
	t.Logf("viewer %d: month, agreement, of it at a loss, Ukraine loses, Russia driven out, at war, strikes", v)
	for m := range f.Agreement {
		t.Logf("viewer %d: %2d %.12g %.12g %.12g %.12g %.12g %.12g", v, m, f.Agreement[m], f.AtALoss[m],
			f.Endings[UkraineLoses][m], f.Endings[RussiaDrivenOut][m], f.AtWar[m], f.Strikes[m])
	}
}

func reportMarginals(t *testing.T, v Viewer, f *Forecast) {
	for m := range f.Marginals {
		for k, levels := range f.Marginals[m] {
			t.Logf("viewer %d: month %2d factor %d: %.12g", v, m, k, levels)
		}
	}
}

func reportDeals(t *testing.T, v Viewer, f *Forecast) {
	for d, p := range f.ByDeal {
		t.Logf("viewer %d: %-50s %.12g", v, DealName(d), p)
	}
}

func TestReportReasons(t *testing.T) {
	if !*fullSetting {
		t.Skip("sixteen solves; ask with -full")
	}
	f := Subsets(Default(), Full)
	for in, x := range f {
		t.Logf("reasons %04b: C %.12g P(12) %.12g P(H) %.12g", in, x.Reservation, x.Year, x.Horizon)
	}
	for _, r := range reasons {
		w := Shapley(f, r)
		t.Logf("Shapley %04b: C %.12g P(12) %.12g P(H) %.12g", r, w.Reservation, w.Year, w.Horizon)
	}
}

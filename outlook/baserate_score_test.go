package outlook

import (
	"context"
	"errors"
	"flag"
	"math"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"
)

// toy is four interstate wars in three conflicts, and a civil one.
func toy(t *testing.T) *WarList {
	t.Helper()
	l, err := ReadWars("toy.csv", []byte(`conflict,kind,start,end,how
a,interstate,1950-01-01,1950-06-01,agreement
a,interstate,1960-01-01,1961-07-01,victory
b,interstate,1950-01-01,1952-07-01,agreement
c,interstate,1999-06-01,,
d,civil,1950-01-01,1990-01-01,victory
`), day("2000-01-01"))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// What is forecast: every war at the ages that it reached, where the list goes on
// for the horizon. The war of 1999 is not: nobody knows yet.
func TestScoreTrials(t *testing.T) {
	s := newScorer(toy(t))
	var n [5]int
	for _, trial := range s.trials {
		n[trial.war]++
	}
	// Five months: at 0. Eighteen: at 0 and 12. Thirty: at 0, 12 and 24. Forty years:
	// at all six. Each at two horizons.
	if want := [5]int{2, 4, 6, 0, 12}; n != want || s.count != 4 {
		t.Errorf("%v forecasts in %d conflicts, want %v in 4", n, s.count, want)
	}
}

// The plain forecasters by hand, for the first war of conflict a at 0 months,
// within 12: of interstate wars of other conflicts at that age there is b, which
// went on, so (0+1/2)/(1+1). Over all ages and kinds of other conflicts there are
// b's three forecasts, of which the last ended by agreement, and d's six.
func TestScorePlainForecasters(t *testing.T) {
	s := newScorer(toy(t))
	for c := range s.count {
		s.leaveOut(c)
	}
	first := s.trials[0]
	if first.war != 0 || first.age != 0 || first.horizon != 12 || first.end != ByAgreement {
		t.Fatalf("the first forecast is %+v", first)
	}
	if got := first.chances[plainCount][ByAgreement]; got != 0.25 {
		t.Errorf("counted %g, want 0.25", got)
	}
	if got := first.chances[plainCount][StillOn]; got != 0.75 {
		t.Errorf("counted %g still on, want 0.75", got)
	}
	if got := first.chances[constantRate][ByAgreement]; math.Abs(got-1.5/10) > exact {
		t.Errorf("constant %g, want 0.15", got)
	}
	brier, log := first.losses(plainCount, ByAgreement)
	if math.Abs(brier-0.5625) > exact || math.Abs(log-math.Log(4)) > exact {
		t.Errorf("scores %g and %g, want (3/4)² and ln 4", brier, log)
	}
	if brier, _ := first.losses(plainCount, StillOn); math.Abs(brier-0.5625) > exact {
		t.Errorf("score of any end %g, want (3/4)²", brier)
	}
}

// A conflict's own wars have no say in what is forecast of them: were they
// different, the forecast would be the same.
func TestScoreLeavesOut(t *testing.T) {
	one, other := toy(t), toy(t)
	other.Wars[1].Last, other.Wars[1].How = day("1961-02-01"), ByAgreement
	a, b := newScorer(one), newScorer(other)
	a.leaveOut(0)
	b.leaveOut(0)
	if a.trials[0].chances != b.trials[0].chances {
		t.Errorf("%v and %v", a.trials[0].chances, b.trials[0].chances)
	}
	if sum := a.trials[0].chances[pooledRate]; math.Abs(sum[StillOn]+sum[ByAgreement]+sum[ByVictory]-1) > exact {
		t.Errorf("chances %v", sum)
	}
}

// Standard errors by conflict, by hand: differences of 1 over one forecast and 3
// over two have the mean 4/3; the conflicts are off by -1/3 and 1/3.
func TestMeanDifference(t *testing.T) {
	mean, se := meanDifference([]difference{{1, [2]float64{1, 0}}, {2, [2]float64{3, 0}}, {}}, 0, 3)
	if math.Abs(mean-4./3) > exact || math.Abs(se-math.Sqrt(2./9)/3) > exact {
		t.Errorf("%g ± %g", mean, se)
	}
}

func TestScoreEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := toy(t).Scores(ctx, RateQuery{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("an ended context: %v", err)
	}
}

var updateScores = flag.Bool("update-scores", false, "rewrite the table of base rates in docs/validation.md")

const validationPage = "../docs/validation.md"

// scoreTable is where the table stands on the page.
var scoreTable = regexp.MustCompile(`(?s)(<!-- base rates -->\n).*?(<!-- end -->)`)

// The page's table is what parley baserate --score finds, and the pooled rate is
// better than one constant, and no worse than the count, in every row.
func TestValidationBaseRates(t *testing.T) {
	l := shippedList(t, TerminationList)
	scores, err := l.Scores(context.Background(), RateQuery{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range scores.Scores {
		if r.Brier[pooledRate] >= r.Brier[constantRate] || r.Log[pooledRate] >= r.Log[constantRate] || r.Less.Brier > 0 || r.Less.Log > 0 {
			t.Errorf("%s, %s within %d: pooled is no better: %+v", r.Kind, r.Event, r.Months, r)
		}
	}
	old, err := os.ReadFile(validationPage)
	if err != nil {
		t.Fatal(err)
	}
	if !scoreTable.Match(old) {
		t.Fatal("the page has no place for the table")
	}
	page := scoreTable.ReplaceAllString(string(old), "${1}"+strings.ReplaceAll(scores.Markdown(), "$", "$$")+"${2}")
	switch {
	case page == string(old):
	case *updateScores:
		if err := os.WriteFile(validationPage, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s differs; run with -update-scores and read the difference", validationPage)
	}
}

func TestScoresText(t *testing.T) {
	s, err := toy(t).Scores(context.Background(), RateQuery{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := s.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"All wars: ended within 12 months. 12 forecasts of 4 wars in 3 conflicts", "one constant", "±"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("no %q in\n%s", want, b.String())
		}
	}
	if s.Source.Until != day("2000-01-01").Format(time.DateOnly) {
		t.Errorf("until %s", s.Source.Until)
	}
}

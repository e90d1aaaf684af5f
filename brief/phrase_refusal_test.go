package brief

import (
	"math"
	"strings"
	"testing"
)

// pay is a payoff of the fixture's holdout.
func pay(x float64) Figure { return figure(x, PayoffOf("veldmark"), "none") }

// gapOf is a gap of two figures.
func gapOf(needs, conceded float64) Gap {
	return Gap{Needs: pay(needs), Conceded: pay(conceded), Shortfall: pay(needs - conceded), Zone: needs <= conceded, Offered: 6, Open: 4}
}

// What is printed adds up: the figures get a digit more where they would not,
// and a shortfall is never printed as nothing.
func TestSumsComeOut(t *testing.T) {
	for _, c := range []struct {
		needs, conceded float64
		want            string
	}{{0.82, 0.71, "0.82 0.71 0.11"}, {0.4449, 0.4151, "0.445 0.415 0.030"}, {0.4461, 0.443, "0.446 0.443 0.003"}} {
		r := fixture(t)
		r.Shortfall.Waiting = gapOf(c.needs, c.conceded)
		g := r.Shortfall.Waiting
		if got := r.level(g.Needs) + " " + r.level(g.Conceded) + " " + g.short(r.places()); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
	for needs := -0.3; needs < 0.9; needs += 0.01237 {
		for short := -0.07; short < 0.2; short += 0.00731 {
			g := gapOf(needs, needs-short)
			d := g.places()
			want := fixed(round(g.Needs, d)-round(g.Conceded, d), d)
			if got := g.short(d); got != want || saysNothing(got) {
				t.Fatalf("%g less %g is printed as %s with %d decimals", needs, needs-short, got, d)
			}
		}
	}
}

func TestRefusalOfOthers(t *testing.T) {
	r := fixture(t)
	r.Shortfall.Waiting.Conceded, r.Shortfall.Waiting.Shortfall = pay(nan), pay(math.Inf(1))
	r.Shortfall.Waiting.Open = 0
	for i := range r.Shortfall.Deals {
		r.Shortfall.Deals[i].Worth[1].Figure.Value = Number(0.3 - 0.01*float64(i))
		r.Shortfall.Deals[i].Accepted = false
	}
	r.Answer.Verdict = verdict(r)
	text := strings.Join(strings.Fields(printed(t, r, Profile{})), " ")
	for _, want := range []string{
		"No deal on the table is worth as much to Ostrany as waiting: it is the one that refuses; Veldmark would accept anything worth more than 0.82.",
		"── The reasons ──", "as Veldmark sees it", "── What others could do ──",
		"none on the table is worth as much to Ostrany as waiting: it is the one that refuses",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %q", want)
		}
	}
	if got := r.hiddenLine(); !strings.HasPrefix(got, "Without “Time is on Veldmark’s side” Ostrany would take some deal on the table.") {
		t.Errorf("%q", got)
	}
	for _, not := range []string{"Veldmark refuses", "Veldmark’s refusal", "add to the refusal"} {
		if strings.Contains(text, not) {
			t.Errorf("has %q", not)
		}
	}
	r.Question.Parties[2].Consents = true // it takes none either
	if got, want := r.refusalLine(), "No deal on the table is worth as much to the others as waiting: they refuse; Veldmark"; !strings.HasPrefix(got, want) {
		t.Errorf("%q", got)
	}
}

// Without is a reason's weight, and what is left without it.
func without(x *Reason, weight, removed, needs, conceded float64) {
	x.Needs.Shapley, x.Needs.Removed = pay(weight), pay(removed)
	x.Without.Needs, x.Without.Conceded, x.Without.Shortfall = pay(needs), pay(conceded), pay(needs-conceded)
}

// A reason that lowers what peace must be worth, and what is conceded more, is
// named beside the weightiest.
func TestReasonThroughWhatIsConceded(t *testing.T) {
	r := fixture(t)
	without(&r.Reasons.Ranked[0], 0.094, 0.01, 0.81, 0.71)
	without(&r.Reasons.Ranked[3], -0.013, -0.014, 0.834, 0.8)
	const line = "“Ostrany would keep a bargain once it was struck” lowers what peace must be worth, but lowers what is conceded more: without it the shortfall is 0.03."
	if got := r.hiddenLine(); got != line {
		t.Errorf("%q", got)
	}
	const but = "“Time is on Veldmark’s side” carries most, but the shortfall would shrink most without “Ostrany would keep a bargain once it was struck”, to 0.03."
	if got := strings.Join(verdict(r), " "); !strings.Contains(got, but) {
		t.Errorf("%q", got)
	}
	without(&r.Reasons.Ranked[3], -0.013, -0.014, 0.8, 0.8)
	if got := strings.Join(verdict(r), " "); !strings.Contains(got, "bargain once it was struck”: a deal would exist then.") {
		t.Errorf("%q", got)
	}
	without(&r.Reasons.Ranked[0], 0.094, 0.01, 0.7, 0.71)
	if x := r.opener(); x != nil {
		t.Errorf("%q closes no more than the weightiest, which closes all", x.Says)
	}
	if got := fixture(t).hiddenLine(); got != "" {
		t.Errorf("%q", got)
	}
}

// Where the reasons together add nothing, a share of it says nothing.
func TestSharesOfNothing(t *testing.T) {
	for _, none := range []float64{0.9, 0.82, 0.8199} {
		r := fixture(t)
		r.Reasons.None.Needs = pay(none)
		if got := r.share(r.Reasons.Ranked[0]); got != "–" {
			t.Errorf("%g: %s", none, got)
		}
		if !strings.Contains(strings.Join(verdict(r), " "), "do not raise what peace must be worth") {
			t.Errorf("%g: the verdict names a part", none)
		}
	}
}

// A reason that adds nothing may still be what leaves no deal.
func TestReasonThatOnlyTakesDeals(t *testing.T) {
	r := fixture(t)
	r.Reasons.None.Needs = pay(0.82)
	r.Reasons.Ranked = r.Reasons.Ranked[:1]
	without(&r.Reasons.Ranked[0], 0, 0, 0.82, 0.9)
	r.Reasons.Ranked[0].Share = figure(nan, ShareUnit, "")
	const want = "do not raise what peace must be worth to Veldmark, but the shortfall would shrink most without “Time is on Veldmark’s side”: a deal would exist then."
	if got := strings.Join(verdict(r), " "); !strings.Contains(got, want) {
		t.Errorf("%q", got)
	}
}

func TestNextToNone(t *testing.T) {
	r := fixture(t)
	r.Reasons.None.Shortfall = pay(0.0017)
	for _, want := range []string{"With none of the reasons in force next to no shortfall would be left (0.0017).", "the shortfall would be next to none (0.0017);"} {
		if text := strings.Join(strings.Fields(strings.Join(verdict(r), " ")+" "+r.commonLine()), " "); !strings.Contains(text, want) {
			t.Errorf("%q lacks %q", text, want)
		}
	}
}

// Figures that are printed as nothing get no long bars.
func TestNoLongBarsOfNothing(t *testing.T) {
	r := fixture(t)
	r.Shortfall.Waiting = gapOf(0.00002, 0.00001)
	if lo, hi := r.gapAxis(0.00002, 0.00001); hi-lo < 0.5 {
		t.Errorf("from %g to %g", lo, hi)
	}
	x := r.Reasons
	x.Waterfall, x.None, x.All = nil, Point{Needs: pay(0.00002), Conceded: pay(nan)}, Point{Needs: pay(0.00001), Conceded: pay(nan)}
	if lo, hi := r.waterfallAxis(); hi-lo < 0.5 {
		t.Errorf("from %g to %g", lo, hi)
	}
}

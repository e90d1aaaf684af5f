package outlook

import (
	"errors"
	"math"
	"path/filepath"
	"slices"
	"testing"

	"parley/explain"
	"parley/scenario"
	"parley/solve"
)

// briefOf asks for every figure of a brief of so many draws of fearon-1995-optimism.
func briefOf(deep int) EnsembleConfig {
	return EnsembleConfig{Draws: 70, Seed: 3, Brief: &BriefFigures{Deep: deep}}
}

// A draw's figures are those of a study at its setting, asked one by one; those
// that only the first draws have are missing from the others.
func TestBriefDraw(t *testing.T) {
	s := shipped(t, "korea-1952")
	if testing.Short() {
		t.Skip("weighs reasons of a large scenario")
	}
	acts := []explain.Act{{Lever: 1, At: 0.5}}
	flip := []explain.Move{{Param: 0, To: 1.5 * s.Theta()[0][0]}}
	e, err := NewEnsemble(s, EnsembleConfig{Draws: LeastDraws, Seed: 3, Brief: &BriefFigures{Deep: 2, Sets: [][]explain.Act{acts}, Flips: [][]explain.Move{flip}}})
	if err != nil {
		t.Fatal(err)
	}
	const row = 1
	d, err := e.Draw(t.Context(), row)
	if err != nil || d.Impossible != "" {
		t.Fatal(d.Impossible, err)
	}
	st, err := explain.New(s, explain.Config{Base: e.Setting(row)})
	if err != nil {
		t.Fatal(err)
	}
	f, errF := st.Figures(t.Context())
	b, errB := st.Bet(t.Context())
	r, errR := st.Reasons(t.Context())
	pulled, errP := st.Try(t.Context(), acts)
	flipped, errM := st.TryMoves(t.Context(), flip)
	n, errN := st.Never(t.Context())
	if err := errors.Join(errF, errB, errR, errP, errM, errN); err != nil {
		t.Fatal(err)
	}
	_, sol, err := st.Base(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	deals, err := st.Deals(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := asked(s, f, b, r, deals, pulled[0], flipped[0], n, sol)
	got := map[Output]float64{}
	terms := 0.0
	for i, o := range e.Outputs() {
		if o.Kind == TermShare {
			terms += d.Out[i]
		}
		o.Name = ""
		got[o] = d.Out[i]
	}
	for o, w := range want {
		if x, ok := got[o]; !ok || math.Float64bits(x) != math.Float64bits(w) && !(math.IsNaN(x) && math.IsNaN(w)) {
			t.Errorf("%+v is %v, want %v", titled(o).Name, x, w)
		}
	}
	const rounding = 1e-9
	if math.Abs(terms-1) > rounding {
		t.Errorf("the deals' shares sum to %v", terms)
	}
	later, err := e.Draw(t.Context(), 2)
	if err != nil {
		t.Fatal(err)
	}
	for i, o := range e.Outputs() {
		if o.Kind >= ReasonShare && !math.IsNaN(later.Out[i]) {
			t.Errorf("%s is %v in a draw without reasons", o.Name, later.Out[i])
		}
	}
	if e.Solves(row) != 1+16+1+1 || e.Solves(2) != 1 {
		t.Errorf("%d and %d solves", e.Solves(row), e.Solves(2))
	}
}

// asked is what a study says of some figures, by output.
func asked(s *scenario.Scenario, f *explain.Figures, b *explain.Bet, r *explain.Reasons, deals []explain.DealNow, pulled, flipped explain.Outcome, n *explain.Never, sol *solve.Solution) map[Output]float64 {
	first, h, stand := r.Ranked[0], s.Conflict.Horizon, sol.Forecast(0, true).Marginals
	mean, scale := 0.0, slices.IndexFunc(s.Factors, isScale)
	for l, p := range stand[scale][h] {
		mean += p * s.Factors[scale].Points[l]
	}
	return map[Output]float64{
		{Kind: AgreementBy, Period: 7}:                          f.Agreement[7],
		{Kind: LossShareBy, Period: 12}:                         f.LossShare(12),
		{Kind: EndedBy, Period: 20}:                             f.Endings[0][20],
		{Kind: AtWarBy, Period: h}:                              f.War[h],
		{Kind: NeverBy}:                                         n.P,
		{Kind: FightNeeds}:                                      f.FightingOn.Need,
		{Kind: FightConceded}:                                   f.FightingOn.Conceded,
		{Kind: FightShortfall}:                                  f.FightingOn.Shortfall,
		{Kind: Watched, Of: 1, Viewer: 0}:                       b.Watches[1].P[0],
		{Kind: Watched, Of: 1, Viewer: b.Viewers[1]}:            b.Watches[1].P[1],
		{Kind: ViewAgreement, Period: 24, Viewer: b.Viewers[1]}: b.TwoYears.P[1],
		{Kind: ViewEnded, Viewer: b.Viewers[1]}:                 b.Endings[0].P[1],
		{Kind: ReasonShare, Of: first.Reason}:                   first.Share,
		{Kind: ReasonLast, Of: first.Reason}:                    first.Need.Removed,
		{Kind: ReasonYear, Of: first.Reason}:                    first.P12.Shapley,
		{Kind: WithoutGap, Of: first.Reason}:                    first.Without.Gap.Shortfall,
		{Kind: FactorLevel, Level: 1, Period: 9}:                stand[0][9][1],
		{Kind: FactorMean, Of: scale, Period: h}:                mean,
		{Kind: Reserve, Viewer: 1}:                              f.Reservation[1],
		{Kind: FightReserve, Viewer: 0}:                         f.Fighting[0],
		{Kind: DealWorth, Of: deals[1].Deal, Viewer: 1}:         deals[1].Worth[1],
		{Kind: ViewWar, Viewer: 2}:                              last(sol.Forecast(2, false).War),
		{Kind: ViewAgreement, Period: h, Viewer: 1}:             last(sol.Forecast(1, false).Agreement),
		{Kind: ViewAgreement, Period: h, Viewer: 2}:             last(sol.Forecast(2, false).Agreement),
		{Kind: ChoiceTaken, Of: 0, Level: 1, Period: 3}:         sol.Forecast(0, true).Choices[0][1][3],
		{Kind: NoneNeeds}:                                       r.None.Gap.Need,
		{Kind: CommonYear}:                                      r.Common.P12,
		{Kind: LeverYear, Of: 0}:                                pulled.P12,
		{Kind: LeverYearAdds, Of: 0}:                            pulled.P12 - f.P12,
		{Kind: LeverNeedsAdds, Of: 0}:                           pulled.Gap.Need - f.Waiting.Need,
		{Kind: LeverCloses, Of: 0}:                              oneIf(pulled.Gap.Closed()),
		{Kind: LeverLikely, Of: 0}:                              oneIf(pulled.P12 >= 0.5),
		{Kind: FlipGap, Of: 0}:                                  flipped.Gap.Shortfall,
		{Kind: FlipCloses, Of: 0}:                               oneIf(flipped.Gap.Closed()),
	}
}

func last(xs []float64) float64 { return xs[len(xs)-1] }

func oneIf(holds bool) float64 {
	if holds {
		return 1
	}
	return 0
}

// The figures that a table has too are the same with those of a brief and
// without, whoever solves; the names of columns differ.
func TestBriefSameBytes(t *testing.T) {
	s := shipped(t, "fearon-1995-optimism")
	e, one := solved(t, s, briefOf(30), 1)
	_, many := solved(t, s, briefOf(30), 16)
	plain, bare := solved(t, s, EnsembleConfig{Draws: 70, Seed: 3}, 2)
	if !sameBits(one, many) {
		t.Error("the number of workers changes a digit")
	}
	n := len(plain.Outputs())
	for i := range one {
		one[i].Out = one[i].Out[:n]
	}
	if !sameBits(one, bare) {
		t.Error("figures of a brief change those of a table")
	}
	seen := map[string]bool{}
	for _, o := range e.Outputs() {
		if seen[o.Name] {
			t.Errorf("two outputs are called %s", o.Name)
		}
		seen[o.Name] = true
	}
}

// sameBits compares draws bit for bit; any NaN is like any other.
func sameBits(a, b []Draw) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if len(a[i].Out) != len(b[i].Out) || a[i].Impossible != b[i].Impossible {
			return false
		}
		for k := range a[i].Out {
			x, y := a[i].Out[k], b[i].Out[k]
			if math.Float64bits(x) != math.Float64bits(y) && !(math.IsNaN(x) && math.IsNaN(y)) {
				return false
			}
		}
	}
	return true
}

// What a brief reads off the draws: spreads with as many draws as they rest on,
// a narrower mass where those are few, and none where they are too few.
func TestBriefResult(t *testing.T) {
	s := shipped(t, "fearon-1995-optimism")
	e, draws := solved(t, s, briefOf(0), 2)
	r := e.BriefResult(draws)
	table := e.Result(draws)
	for i, o := range e.Outputs() {
		if o.Kind == Agreement && o.Months == 12 {
			got, want := r.Spread(Output{Kind: AgreementBy, Period: 12}), table.Spreads[i]
			if got != want || got.Mass != 0.9 || got.N != 70 {
				t.Errorf("%+v, want %+v", got, want)
			}
		}
	}
	if x := r.Spread(Output{Kind: LeverYear}); x.Why == "" {
		t.Errorf("a lever that was not pulled: %+v", x)
	}
	if r.Given == nil || len(r.Given.First) != len(e.Inputs()) || r.Given.Why != "" {
		t.Errorf("%+v", r.Given)
	}
}

func TestSpreadOfFew(t *testing.T) {
	values := func(n int) (out []float64) {
		for i := range n {
			out = append(out, float64(i))
		}
		return append(out, math.NaN())
	}
	for n, mass := range map[int]float64{LeastFew - 1: 0, LeastFew: 0.8, LeastDraws - 1: 0.8, LeastDraws: 0.9} {
		x := SpreadOfFew(values(n))
		if math.Abs(x.Mass-mass) > 1e-15 || (x.Why == "") != (mass > 0) || x.N != n {
			t.Errorf("%d draws: %+v", n, x)
		}
		if want := (1 - mass) / 2 * float64(n-1); mass > 0 && math.Abs(x.Low-want) > 1e-9 {
			t.Errorf("%d draws: from %v, want %v", n, x.Low, want)
		}
	}
}

// A journal of a brief's draws is none of a table's, nor of one with other
// figures.
func TestBriefJournal(t *testing.T) {
	s := shipped(t, "fearon-1995-optimism")
	e, draws := solved(t, s, briefOf(30), 2)
	path := filepath.Join(t.TempDir(), "draws.journal")
	j, err := e.StartJournal(path, "1")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range draws[:40] {
		if err := j.Keep(d); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	j, kept, err := e.ResumeJournal(path, "1")
	if err != nil || !sameBits(kept, draws[:40]) {
		t.Fatalf("%d draws came back, %v", len(kept), err)
	}
	if _, _, err := e.ResumeJournal(path, "1"); !errors.Is(err, ErrTaken) {
		t.Errorf("two runs go on with one journal: %v", err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []EnsembleConfig{briefOf(31), {Draws: 70, Seed: 3}} {
		other, err := NewEnsemble(s, c)
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := other.ResumeJournal(path, "1"); !errors.Is(err, ErrOtherRun) {
			t.Errorf("%+v: %v", c, err)
		}
	}
}

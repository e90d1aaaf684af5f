package brief

import (
	"context"

	"parley/explain"
	"parley/outlook"
	"parley/scenario"
	"parley/solve"
)

// Options say what a report is made of and how.
type Options struct {
	Holdout  string         // whose refusal is explained; "" for the scenario's own
	Base     scenario.Theta // the setting to report on; nil for the scenario's own values
	Version  string         // of the program, for the method note
	Seed     uint64         // for what is sampled
	Workers  int            // settings solved at once; 0 for one a core. It never changes a digit.
	Progress func(done, total int, what string)
	// Outside, where not nil, is the list of wars from which base rates are set
	// beside the chances of an agreement; OutsideWeight is their weight, from 0
	// to 1, in the average of both.
	Outside       *outlook.WarList
	OutsideWeight float64
	// Stage, where not nil, is called as the report grows: after the answer,
	// the shortfall and the reasons, and again after each later section. The
	// report is not to be kept or changed.
	Stage func(r *Report)
	// Exact has every what-if of a large scenario solved in full, where
	// otherwise talks far ahead are taken in strides: see [explain.Strides].
	Exact bool
	// Drawn, where not nil, is where figures lie over draws of all numbers: they
	// are given intervals. Its levers must be pulled as Study.Levers has them
	// at their best, and its holdout and base setting be these.
	Drawn *outlook.BriefResult
	// Glance, where not nil, is told the first figures as soon as the base
	// game is solved; "" where there are none.
	Glance func(text string)
}

// config is how the study behind a report is set up.
func (o Options) config() explain.Config {
	c := explain.Config{
		Holdout: o.Holdout, Base: o.Base, Workers: o.Workers,
		Seed: o.Seed, Progress: o.Progress,
	}
	if !o.Exact {
		c.Stride = explain.Stride
	}
	return c
}

// Build makes the whole report. The error names a holdout that is no party,
// carries the diagnostics of values that make no game, or is the context's.
func Build(ctx context.Context, s *scenario.Scenario, o Options) (*Report, error) {
	st, err := o.Study(s)
	if err != nil {
		return nil, err
	}
	return BuildFrom(ctx, st, o)
}

// Study is what BuildFrom wants, for whoever asks more of it. The error names a
// holdout that is no party.
func (o Options) Study(s *scenario.Scenario) (*explain.Study, error) {
	return explain.New(s, o.config())
}

// BuildFrom makes the report of a study that exists already: what it has
// solved is not solved again. Of the options it reads Version, Seed, Outside,
// OutsideWeight, Stage, Drawn and Glance.
func BuildFrom(ctx context.Context, st *explain.Study, o Options) (*Report, error) {
	b := &builder{ctx: ctx, s: st.Scenario(), st: st, o: o, r: &Report{Schema: Schema}}
	if err := b.base(); err != nil {
		return nil, err
	}
	for _, section := range []func(*builder) error{
		(*builder).answer, (*builder).glance, (*builder).reasons, (*builder).bet, (*builder).road,
		(*builder).levers, (*builder).gradient, (*builder).flips, (*builder).rests, (*builder).finish,
	} {
		if err := section(b); err != nil {
			return nil, err
		}
		b.stage()
	}
	return b.r, nil
}

// builder holds what the sections of one report share.
type builder struct {
	ctx context.Context
	s   *scenario.Scenario
	st  *explain.Study
	o   Options
	r   *Report
	sol *solve.Solution
	fig *explain.Figures

	states int // of the game
}

// base solves the base setting and writes what needs no more than that.
func (b *builder) base() (err error) {
	g, sol, err := b.st.Base(b.ctx)
	if err != nil {
		return err
	}
	b.sol, b.states = sol, g.States()
	if b.fig, err = b.st.Figures(b.ctx); err != nil {
		return err
	}
	b.r.Question = b.question()
	b.r.Changes = b.changes()
	b.r.Evidence = b.evidence()
	b.r.Method = b.method()
	return nil
}

// stage shows the report so far. The verdict is made anew: later sections say
// more than earlier ones.
func (b *builder) stage() {
	b.r.Answer.Verdict = verdict(b.r)
	filled(b.r)
	if b.o.Stage != nil && (b.r.Reasons != nil || b.r.absent("reasons") != "") {
		b.o.Stage(b.r)
	}
}

// glance tells the first figures.
func (b *builder) glance() error {
	if b.o.Glance != nil {
		b.o.Glance(b.r.glance())
	}
	return nil
}

// lacks notes why a section is not there.
func (b *builder) lacks(section, why string) {
	b.r.Absent = append(b.r.Absent, Absence{Section: section, Why: why})
}

// strides says how what-ifs were solved; nil where all were in full.
func (b *builder) strides() *Strides {
	x := b.st.Strides()
	if x.Stride <= 1 {
		return nil
	}
	return &Strides{Stride: x.Stride, Far: x.Far, Chance: Number(x.Chance), Value: Number(x.Value)}
}

// finish certifies the solution and counts what the report took.
func (b *builder) finish() error {
	c, err := b.st.Certificate(b.ctx)
	if err != nil {
		return err
	}
	b.r.Method.Certificate = b.certificate(c)
	b.r.Answer.Tail = b.r.tailLine()
	spent := b.st.Spent()
	b.r.Method.Solves = Solves{
		Full: spent.Full, Brief: spent.Brief, Strided: spent.Strided, Reused: spent.Reused, Gradients: spent.Gradients,
	}
	b.r.Method.Strides = b.strides()
	return nil
}

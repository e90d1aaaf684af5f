package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"parley/outlook"
	"parley/scenario"
)

// ensembleCmd draws a scenario's numbers from their ranges.
type ensembleCmd struct {
	Scenario string `arg:"" complete:"scenario" help:"A name that parley list shows, a file, or - for standard input." placeholder:"NAME|FILE|-"`

	Draws   int    `default:"256" placeholder:"N" help:"How many points to draw (default 256); powers of two are spread most evenly."`
	Seed    uint64 `default:"1" placeholder:"S" help:"Which points (default 1): the same seed gives the same bytes."`
	Indices bool   `help:"Say which numbers the spread comes from, by Sobol indices: a solve for every number and point."`
	Screen  int    `placeholder:"K" help:"With --indices: an index for each of the K numbers that slopes say matter most, one for all the rest."`

	Out    string `complete:"file" placeholder:"FILE" help:"Write every draw to FILE.csv or FILE.parquet; what was solved is kept beside it if the run is stopped."`
	Resume bool   `help:"Go on from what a run that was stopped has kept beside --out."`
	JSON   bool   `name:"json" help:"Print the results as JSON and nothing else."`

	Database string `placeholder:"postgres://..." help:"Have the draws solved by parley worker, on any machines that reach this PostgreSQL; what is solved stays there, and the same command finds it."`
	Wait     bool   `default:"true" negatable:"" help:"With --database: wait for the draws (default); with --no-wait they are queued, and the same command without it waits for them."`
	Cancel   bool   `help:"With --database: take what the same command has queued out of the queue."`

	Holdout string   `complete:"party" placeholder:"PARTY" help:"Measure this party's refusal, not the declared holdout's."`
	Set     []string `complete:"param" sep:"none" placeholder:"PARAM=VALUE" help:"Change a number, which is then not drawn; views of it keep their distance. May be repeated."`
	View    []string `complete:"view" sep:"none" placeholder:"PARTY.PARAM=VALUE" help:"Change what one party believes, which then stays. May be repeated."`

	Workers int  `placeholder:"N" help:"How many draws to solve at once; it never changes a digit. Default: one a core."`
	Quiet   bool `short:"q" help:"Say nothing on standard error but what fails."`
}

// Help is the longer text of parley ensemble --help.
func (*ensembleCmd) Help() string {
	return "Solves the scenario at many settings of its numbers, and says how far the answer depends on what nobody knows."
}

// Run draws, solves, writes the file and prints the page.
func (k *ensembleCmd) Run(ctx context.Context, c *console) error {
	if err := k.usable(); err != nil {
		return err
	}
	a, err := c.ask(ctx, question{k.Scenario, k.Holdout, k.Set, k.View, k.Quiet})
	if err != nil {
		return err
	}
	e, err := k.ensemble(ctx, c, a)
	if err != nil {
		return err
	}
	if k.Database != "" {
		return k.afar(ctx, c, a, e)
	}
	draws, j, err := k.solve(ctx, c, e)
	if err != nil {
		return err
	}
	if err := k.deliver(ctx, c, e, draws, j); err != nil {
		return err
	}
	now, err := e.Now(ctx, k.Workers)
	if err != nil {
		return orEnded(ctx, err)
	}
	return k.show(c, a, e, draws, now)
}

// usable refuses flags that mean nothing, before any work.
func (k *ensembleCmd) usable() error {
	switch {
	case k.Workers < 0:
		return negative("--workers", k.Workers, "one a core")
	case k.Screen < 0:
		return negative("--screen", k.Screen, "an index each")
	case k.Screen > 0 && !k.Indices:
		return bad("add --indices, or leave it out", "--screen says which numbers have indices, and none are asked for")
	case k.Resume && k.Out == "":
		return bad("give the --out of the run that was stopped", "--resume: what is to be gone on with?")
	case k.Database == "" && (k.Cancel || !k.Wait):
		return bad("add --database, or leave it out", "--cancel and --no-wait are for draws in a database, and none is named")
	case k.Database != "" && k.Resume:
		return bad("leave it out: the same command goes on from what is in the database", "--resume is for draws that are kept beside --out")
	case k.Out == "":
		return nil
	}
	switch strings.ToLower(filepath.Ext(k.Out)) {
	case ".csv", ".parquet":
	default:
		return bad("end its name with .csv or .parquet", "--out %s: what is to be written there?", k.Out)
	}
	if err := placeable(k.Out); err != nil {
		return err
	}
	return overwritable(k.Out)
}

// The marks of a table of draws: a CSV's first column names, and what stands in
// a Parquet file's notes, which are at its end.
const csvMark = "draw,design,impossible,"

// marksWithin is how many bytes from its end a Parquet file has its mark: the
// notes come after the schema and the columns' places, some hundred bytes a
// column.
const marksWithin = 1 << 20

// overwritable refuses a path at which there is a file that is no table of draws.
func overwritable(path string) error {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil && info.Mode().IsRegular() && drawsAt(path, info.Size()) {
		return nil
	}
	return bad("move it away, or choose another name", "--out: %s is there and is no table of parley's draws", path)
}

func drawsAt(path string, size int64) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head, err := io.ReadAll(io.NewSectionReader(f, 0, int64(len(csvMark))))
	if err != nil || string(head) == csvMark {
		return err == nil
	}
	tail, err := io.ReadAll(io.NewSectionReader(f, max(0, size-marksWithin), marksWithin))
	return err == nil && bytes.HasPrefix(head, []byte("PAR1")) && bytes.Contains(tail, []byte(outlook.TableMark))
}

// ensemble is what is to be drawn.
func (k *ensembleCmd) ensemble(ctx context.Context, c *console, a *asked) (*outlook.Ensemble, error) {
	conf := outlook.EnsembleConfig{
		Base: a.at, Held: k.held(a.scenario), Holdout: a.holdout, Draws: k.Draws, Indices: k.Indices, Seed: k.Seed,
	}
	e, err := outlook.NewEnsemble(a.scenario, conf) // before slopes are taken, which take a while
	if err == nil && k.Screen > 0 {
		bar := c.progress(ctx, k.Quiet)
		bar.update(0, 1, "taking slopes")
		conf.Kept, err = outlook.Screen(ctx, a.scenario, conf, k.Screen, k.Workers)
		bar.stop()
		if err != nil {
			return nil, orEnded(ctx, err)
		}
		e, err = outlook.NewEnsemble(a.scenario, conf)
	}
	if err != nil {
		return nil, undrawable(err)
	}
	return e, nil
}

// said is an error of the package without its name.
func said(err error) string { return strings.TrimPrefix(err.Error(), "outlook: ") }

// held are the numbers that flags have set: they are known, so not drawn.
func (k *ensembleCmd) held(s *scenario.Scenario) (out []scenario.Belief) {
	for _, text := range k.Set {
		name, _, _ := strings.Cut(text, "=")
		out = append(out, scenario.Belief{Party: outlook.Analyst, Param: s.Param(strings.TrimSpace(name))})
	}
	for _, text := range k.View {
		who, rest, _ := strings.Cut(text, ".")
		name, _, _ := strings.Cut(rest, "=")
		out = append(out, scenario.Belief{Party: s.PartyIndex(who), Param: s.Param(strings.TrimSpace(name))})
	}
	return out
}

// deliver writes the table, and takes the journal away once that is there.
func (k *ensembleCmd) deliver(ctx context.Context, c *console, e *outlook.Ensemble, draws []outlook.Draw, j string) error {
	if k.Out == "" {
		return nil
	}
	t := e.Table(draws)
	write := t.WriteCSV
	if strings.EqualFold(filepath.Ext(k.Out), ".parquet") {
		write = t.WriteParquet
	}
	if err := streamFile(ctx, k.Out, write); err != nil {
		return err
	}
	if !k.Quiet {
		fmt.Fprintln(c.err, "The draws are in "+k.Out)
	}
	if j == "" {
		return nil
	}
	return os.Remove(j)
}

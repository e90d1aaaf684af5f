package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"parley/catalogue"
	"parley/export"
	"parley/game"
	"parley/scenario"
	"parley/solve"
)

// rung is a scenario that ships, over so many of its first periods.
type rung struct {
	scenario string
	periods  int
}

// ladders are the scenarios of the comparison, each growing.
var ladders = [][]rung{
	{{"gamblers-ruin", 15}, {"gamblers-ruin", 60}},
	{{"korea-1952", 6}, {"korea-1952", 12}, {"korea-1952", 24}, {"korea-1952", 48}},
	{{"ukraine-2025", 3}, {"ukraine-2025", 6}, {"ukraine-2025", 12}},
}

// analyst is the viewer whose beliefs the chain has.
const analyst = 0

// within are the numbers of periods that both are asked about.
func (r rung) within() []int {
	return slices.Compact([]int{1, (r.periods + 1) / 2, r.periods})
}

// questions asks PRISM for the chance of an agreement within each.
func (r rung) questions() string {
	var asked []string
	for _, m := range r.within() {
		asked = append(asked, fmt.Sprintf(`P=? [ F<=%d "agreement" ]`, m))
	}
	return strings.Join(asked, "; ")
}

// readRung reads the arguments of a part: a scenario's name and how many of its
// periods.
func readRung(args []string) (r rung, s *scenario.Scenario, g *game.Game, err error) {
	if len(args) != 2 {
		return r, nil, nil, errors.New("a scenario's name and a number of periods are wanted")
	}
	r.scenario = args[0]
	if r.periods, err = strconv.Atoi(args[1]); err != nil {
		return r, nil, nil, err
	}
	src, found := catalogue.Read(r.scenario)
	if !found {
		return r, nil, nil, fmt.Errorf("the catalogue has no %s", r.scenario)
	}
	s, ds := scenario.Parse(r.scenario, src)
	if s == nil {
		return r, nil, nil, fmt.Errorf("%v", ds)
	}
	if g, ds = s.Compile(s.Theta()); g == nil {
		return r, nil, nil, fmt.Errorf("%v", ds)
	}
	if r.periods < 1 || r.periods > g.Horizon {
		return r, nil, nil, fmt.Errorf("%s has periods 1 to %d, not %d", r.scenario, g.Horizon, r.periods)
	}
	return r, s, g, nil
}

// forecast is Parley's side of a scenario: it solves the game over all of its
// periods and prints the chances of an agreement, one a line. How long the
// forecast took, once the game was solved, is on errs.
func forecast(ctx context.Context, args []string, out, errs io.Writer) error {
	r, _, g, err := readRung(args)
	if err != nil {
		return err
	}
	s, err := solve.Run(ctx, g, solve.Options{})
	if err != nil {
		return err
	}
	began := time.Now()
	f := s.Forecast(analyst, false)
	fmt.Fprintf(errs, "own %g\n", time.Since(began).Seconds())
	for _, m := range r.within() {
		fmt.Fprintln(out, f.Agreement[m])
	}
	return nil
}

// writeChain solves a scenario and writes it for PRISM: to files of the name
// that is the last of the arguments. It prints how large the chain is.
func writeChain(ctx context.Context, args []string, out io.Writer) error {
	if len(args) == 0 {
		return errors.New("the files' name is wanted, without their endings")
	}
	base := args[len(args)-1]
	r, s, g, err := readRung(args[:len(args)-1])
	if err != nil {
		return err
	}
	m, err := export.Chain(ctx, s, g, analyst, r.periods)
	if err != nil {
		return err
	}
	for _, p := range m.Parts(filepath.Base(base)) {
		if err := writePart(base+p.Ending, p); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintf(out, "%d / %d\n", m.States(), m.Transitions())
	return err
}

func writePart(file string, p export.Part) (err error) {
	w, err := os.Create(file)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, w.Close()) }()
	return p.Write(w)
}

package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
)

// chains goes up every ladder until one of the programs does not finish.
func (b *bench) chains(ctx context.Context, path string) ([]row, error) {
	var rows []row
	for _, ladder := range ladders {
		for _, r := range ladder {
			climbed, err := b.climb(ctx, path, r)
			rows = append(rows, climbed...)
			if err != nil {
				return rows, err
			}
			if !climbed[len(climbed)-1].measure.ran() {
				break
			}
		}
	}
	return rows, nil
}

// climb has Parley forecast, then write the chain, then PRISM read and check it.
// It ends with the first that does not finish.
func (b *bench) climb(ctx context.Context, path string, r rung) ([]row, error) {
	base := filepath.Join(b.folder, "chain")
	of := []string{r.scenario, strconv.Itoa(r.periods)}
	steps := []contender{
		{own, append([]string{b.self, "forecast"}, of...)},
		{own + ", writing", append(append([]string{b.self, "chain"}, of...), base)},
		{prism.name, explicit(path, base, r.questions())},
	}
	var rows []row
	for _, c := range steps {
		b.tell("%s, %d periods: %s", r.scenario, r.periods, c.name)
		m, err := b.best(ctx, c.args...)
		if err != nil {
			return rows, err
		}
		rows = append(rows, row{game: r.scenario + ", " + strconv.Itoa(r.periods), program: c.name, measure: m})
		if !m.ran() {
			return rows, nil
		}
	}
	rows[0].within = ownSeconds(rows[0].measure.Err)
	judge(rows, len(r.within()))
	return rows, nil
}

// judge fills in what the three rows of a rung say together: the size that
// Parley told when writing, and what PRISM found.
func judge(rows []row, questions int) {
	forecast, writing, check := &rows[0], &rows[1], &rows[2]
	size := strings.TrimSpace(writing.measure.Out)
	for i := range rows {
		rows[i].size = size
	}
	v, err := readVerdict(check.measure.Out, questions)
	if err != nil {
		check.difference = "not compared: " + err.Error()
		return
	}
	check.within = v.checked
	if read := fmt.Sprintf("%d / %d", v.states, v.transitions); read != size {
		check.difference = "not compared: it has read " + read
		return
	}
	told, err := readNumbers(forecast.measure.Out)
	switch {
	case err != nil:
		check.difference = "not compared: parley: " + err.Error()
	case len(told) != questions:
		check.difference = fmt.Sprintf("not compared: %d chances of parley's for %d questions", len(told), questions)
	default:
		check.difference = fmt.Sprintf("%.1e", largest(told, v.results))
	}
}

func readNumbers(out string) (all []float64, err error) {
	for _, f := range strings.Fields(out) {
		x, err := strconv.ParseFloat(f, 64)
		if err != nil {
			return nil, err
		}
		all = append(all, x)
	}
	return all, nil
}

package main

import (
	"bufio"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// explicit is the command that reads the files of a chain and answers questions
// on it, with the engine that keeps states one by one.
func explicit(path, base, questions string) []string {
	return []string{path, "-explicit", "-dtmc", "-importmodel", base + ".tra,sta,lab", "-pf", questions}
}

// verdict is what PRISM says of a model and its properties.
type verdict struct {
	states, transitions int
	checked             float64   // seconds of checking, all properties together
	results             []float64 // one per property, in their order
}

var (
	statesLine      = regexp.MustCompile(`^States:\s+(\d+) `)
	transitionsLine = regexp.MustCompile(`^Transitions:\s+(\d+)`)
	checkedLine     = regexp.MustCompile(`^Time for model checking: (\S+) seconds`)
	resultLine      = regexp.MustCompile(`^Result: (\S+)`)
	errorLine       = regexp.MustCompile(`^Error: (.+)`)
)

// readVerdict reads the log of a run that was to check so many properties.
func readVerdict(log string, properties int) (verdict, error) {
	var v verdict
	lines := bufio.NewScanner(strings.NewReader(log))
	for lines.Scan() {
		if err := v.read(lines.Text()); err != nil {
			return v, err
		}
	}
	if err := lines.Err(); err != nil {
		return v, err
	}
	if len(v.results) != properties {
		return v, fmt.Errorf("%d results for %d properties", len(v.results), properties)
	}
	return v, nil
}

func (v *verdict) read(line string) error {
	var err error
	if m := errorLine.FindStringSubmatch(line); m != nil {
		return fmt.Errorf("prism: %s", m[1])
	}
	if m := statesLine.FindStringSubmatch(line); m != nil {
		v.states, err = strconv.Atoi(m[1])
	}
	if m := transitionsLine.FindStringSubmatch(line); m != nil {
		v.transitions, err = strconv.Atoi(m[1])
	}
	if m := checkedLine.FindStringSubmatch(line); m != nil {
		err = add(&v.checked, m[1])
	}
	if m := resultLine.FindStringSubmatch(line); m != nil {
		v.results = append(v.results, 0)
		err = add(&v.results[len(v.results)-1], m[1])
	}
	if err != nil {
		return fmt.Errorf("%q is not as expected: %w", line, err)
	}
	return nil
}

func add(sum *float64, s string) error {
	x, err := strconv.ParseFloat(s, 64)
	*sum += x
	return err
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"parley/scenario"
)

// checkCmd reports faults.
type checkCmd struct {
	Files   []string `arg:"" complete:"scenario" optional:"" placeholder:"FILE" help:"Scenario files, names that parley list shows, or - for standard input."`
	Explain string   `complete:"id" placeholder:"ID" help:"Tell more about an id that a message ends with, such as unknown-name."`
	JSON    bool     `name:"json" help:"Print the faults as JSON."`
}

// Help is the longer text of parley check --help.
func (*checkCmd) Help() string {
	return "Exits with 2 where a file has errors; warnings and notes are no errors."
}

// Run checks all the files, whatever is wrong with any of them.
func (k *checkCmd) Run(ctx context.Context, c *console) error {
	switch {
	case k.Explain != "":
		return k.explain(c)
	case len(k.Files) == 0:
		return bad("parley check FILE...", "which files?")
	}
	found, read := scenario.Diagnostics{}, 0
	var unread []error
	for _, file := range k.Files {
		ds, err := c.faults(ctx, file)
		if found = append(found, ds...); err == nil {
			read++
		}
		unread = append(unread, err)
	}
	if err := k.print(c, found, read); err != nil {
		return err
	}
	return c.report(append(unread, verdict(found)))
}

// faults are those of one file.
func (c *console) faults(ctx context.Context, file string) (scenario.Diagnostics, error) {
	src, err := c.read(ctx, file)
	if err != nil {
		return nil, err
	}
	s, found := scenario.Parse(src.file, src.text)
	if s != nil {
		found = append(s.CheckQuotes(src.beside), found...)
	}
	return found, nil
}

// report says what failed, all of it, and gives the gravest exit code.
func (c *console) report(errs []error) error {
	worst := 0
	for _, err := range errs {
		worst = max(worst, c.exit(err))
		if errors.Is(err, context.Canceled) {
			break
		}
	}
	if worst == 0 {
		return nil
	}
	return silent(worst)
}

// verdict is an error where a file has one.
func verdict(found scenario.Diagnostics) error {
	if found.HasErrors() {
		return silent(exitBadInput)
	}
	return nil
}

// print prints what was found in the files that could be read.
func (k *checkCmd) print(c *console, found scenario.Diagnostics, read int) error {
	if k.JSON {
		return printFaults(c, found)
	}
	if err := found.Print(c.out); err != nil {
		return err
	}
	if read == 0 {
		return nil
	}
	_, err := fmt.Fprintf(c.out, "%s in %s\n", tally(found), several(read, "file"))
	return err
}

// faultsJSON is the form of check --json. docs/commands.md describes it.
type faultsJSON struct {
	Schema string      `json:"schema"`
	Faults []faultJSON `json:"faults"`
}

type faultJSON struct {
	Severity string `json:"severity"` // note, warning or error
	ID       string `json:"id"`
	File     string `json:"file"`
	Line     int    `json:"line,omitempty"` // from 1; left out where the whole file is meant
	Column   int    `json:"column,omitempty"`
	Source   string `json:"source,omitempty"`
	Summary  string `json:"summary"`
	Remedy   string `json:"remedy,omitempty"`
}

const faultsSchema = "parley.faults/1"

func printFaults(c *console, found scenario.Diagnostics) error {
	out := faultsJSON{Schema: faultsSchema, Faults: []faultJSON{}}
	for _, d := range found {
		out.Faults = append(out.Faults, faultJSON{d.Severity.String(), d.ID, d.File, d.Line, d.Column, d.Source, d.Summary, d.Remedy})
	}
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

// explain tells more about an id.
func (k *checkCmd) explain(c *console) error {
	text, ok := scenario.Explain(k.Explain)
	if !ok {
		return bad(suggest(k.Explain, scenario.IDs(), "ids stand in brackets behind a message"), "no message has the id %q", k.Explain)
	}
	_, err := fmt.Fprintf(c.out, "%s\n\n%s\n", k.Explain, text)
	return err
}

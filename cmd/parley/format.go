package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"parley/scenario"
)

// fmtCmd lays files out.
type fmtCmd struct {
	Files []string `arg:"" complete:"scenariofile" placeholder:"FILE" help:"Scenario files, or - for standard input."`
	Write bool     `short:"w" xor:"how" help:"Write the layout to the files themselves."`
	Check bool     `xor:"how" help:"Name the files that are not in the canonical layout, and exit with 1 if there are any."`
}

// Run lays every file out that can be, and reports the others.
func (f *fmtCmd) Run(ctx context.Context, c *console) error {
	var errs []error
	for _, file := range f.Files {
		errs = append(errs, f.one(ctx, c, file))
	}
	return c.report(errs)
}

// one lays one file out.
func (f *fmtCmd) one(ctx context.Context, c *console, file string) error {
	src, err := c.read(ctx, file)
	if err != nil {
		return err
	}
	laid, found := scenario.Format(src.file, src.text)
	if found.HasErrors() {
		return errors.Join(found.Print(c.err), bad("mend it first", "%s cannot be laid out", src.file))
	}
	return f.give(ctx, c, src, laid)
}

func (f *fmtCmd) give(ctx context.Context, c *console, src source, laid []byte) error {
	same := bytes.Equal(laid, src.text)
	switch {
	case f.Check && !same:
		fmt.Fprintln(c.out, src.file)
		return silent(exitFailed)
	case f.Check, f.Write && same:
		return nil
	case f.Write && !src.isFile:
		return bad("name a file, or leave out -w", "%s is no file to write to", src.file)
	case f.Write:
		return writeFile(ctx, src.file, laid)
	}
	_, err := c.out.Write(laid)
	return err
}

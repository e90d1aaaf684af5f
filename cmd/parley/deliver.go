package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"
)

// forms are the three printers of one answer.
type forms struct {
	text       func() error
	json, html func(*bytes.Buffer) error
}

// deliver writes files first, so that they are there even where whoever reads
// standard output has seen enough, and prints.
func (b *briefCmd) deliver(ctx context.Context, c *console, to target, f forms) error {
	if err := c.place(ctx, to.page, f.html); err != nil {
		return err
	}
	if err := c.place(ctx, to.json, f.json); err != nil {
		return err
	}
	if to.text {
		if err := f.text(); err != nil {
			return err
		}
	}
	if written := to.files(); len(written) > 0 && !b.Quiet {
		fmt.Fprintln(c.err, "The brief is in "+strings.Join(written, " and "))
	}
	return nil
}

// place puts one form where it is wanted.
func (c *console) place(ctx context.Context, path string, form func(*bytes.Buffer) error) error {
	if path == "" {
		return nil
	}
	var made bytes.Buffer
	if err := form(&made); err != nil {
		return err
	}
	if path == "-" {
		_, err := c.out.Write(made.Bytes())
		return err
	}
	return writeFile(ctx, path, made.Bytes())
}

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

	"parley/catalogue"
	"parley/scenario"
)

// largest is how long a scenario may be. The longest that ships has 30 kB; a
// file of megabytes is some other file.
const largest = 4 << 20

// source is a scenario's text, and what to call it.
type source struct {
	file string // for messages; ends in .json where the text is in HCL's JSON syntax
	base string // what files made from it are named after; "" for the conflict's name
	text []byte

	isFile bool // file is a path
}

// read finds a scenario by what was given on the command line: "-" for standard
// input, a name of the catalogue, or a path.
func (c *console) read(ctx context.Context, arg string) (source, error) {
	if arg == "-" {
		return c.readStdin(ctx)
	}
	if text, ok := catalogue.Read(arg); ok {
		return source{file: arg + ".hcl", base: arg, text: text}, nil
	}
	return readFile(arg)
}

// readStdin waits for the text, or for an interruption.
func (c *console) readStdin(ctx context.Context) (source, error) {
	type result struct {
		text []byte
		err  error
	}
	done := make(chan result, 1)
	go func() {
		text, err := io.ReadAll(io.LimitReader(c.in, largest+1))
		done <- result{text, err}
	}()
	select {
	case <-ctx.Done():
		return source{}, ctx.Err()
	case r := <-done:
		if r.err != nil {
			return source{}, failed(r.err, "", "reading standard input")
		}
		return source{file: stdinName(r.text), text: r.text}, tooLarge("standard input", r.text)
	}
}

// stdinName tells the two syntaxes apart, where no file name does: a scenario
// in HCL's own begins with a word.
func stdinName(text []byte) string {
	if bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
		return "stdin.json"
	}
	return "stdin"
}

// readFile reads a file, and no more of it than a scenario can have.
func readFile(path string) (source, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return source{}, bad(meant(path), "there is no scenario and no file called %q", path)
	} else if err != nil {
		return source{}, unreadable(path, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return source{}, bad("name a scenario file in it", "%s is a directory", path)
	}
	text, err := io.ReadAll(io.LimitReader(f, largest+1))
	if err != nil {
		return source{}, unreadable(path, err)
	}
	base := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	return source{file: path, base: base, text: text, isFile: true}, tooLarge(path, text)
}

func unreadable(path string, err error) error {
	remedy := "check that it is a text file that can be read"
	if errors.Is(err, fs.ErrPermission) {
		remedy = "ask its owner for permission to read it"
	}
	return &failure{code: exitBadInput, what: "reading " + path, cause: err, remedy: remedy}
}

func tooLarge(name string, text []byte) error {
	if len(text) <= largest {
		return nil
	}
	return bad("is it a scenario? Long source texts can stay in files of their own",
		"%s is larger than a scenario can be (%d MB)", name, largest>>20)
}

// load reads and checks a scenario. Its faults go to standard error.
func (c *console) load(ctx context.Context, arg string) (*scenario.Scenario, source, error) {
	src, err := c.read(ctx, arg)
	if err != nil {
		return nil, src, err
	}
	s, found := scenario.Parse(src.file, src.text)
	if err := grave(found).Print(c.err); err != nil {
		return nil, src, err
	}
	if s == nil {
		return nil, src, bad("mend them; parley check --explain ID tells more about an id in brackets",
			"%s; nothing was written", tally(found))
	}
	if src.base == "" {
		src.base = fileName(s.Conflict.Name)
	}
	return s, src, nil
}

// grave is what must be read before a run: notes can wait for parley check.
func grave(found scenario.Diagnostics) (out scenario.Diagnostics) {
	for _, d := range found {
		if d.Severity > scenario.Note {
			out = append(out, d)
		}
	}
	return out
}

// fileName makes a name that is safe for a file out of a conflict's.
func fileName(name string) string {
	safe := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) || r < ' ' {
			return '-'
		}
		return r
	}, name)
	if safe = strings.TrimLeft(safe, "."); safe == "" {
		return "brief"
	}
	return safe
}

// tally counts faults: "2 errors and a warning in x.hcl".
func tally(found scenario.Diagnostics) string {
	var n [scenario.Error + 1]int
	for _, d := range found {
		n[d.Severity]++
	}
	return fmt.Sprintf("%s, %s, %s", several(n[scenario.Error], "error"),
		several(n[scenario.Warning], "warning"), several(n[scenario.Note], "note"))
}

// several is a count with its noun.
func several(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

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
	"slices"
	"strings"
	"unicode/utf8"

	"parley/article"
	"parley/catalogue"
)

// largest is how long a scenario may be, which scenario.Parse holds to as well.
// The longest that ships has 30 kB; a file of megabytes is some other file.
const largest = 1 << 20

// source is a scenario's text, and what to call it.
type source struct {
	file string // for messages; ends in .json where the text is in HCL's JSON syntax
	base string // what files made from it are named after; "" for the conflict's name
	text []byte

	isFile bool // file is a path
}

// read finds a scenario by what was given on the command line: "-" for standard
// input, a name of the catalogue, or a path. It waits for the text, or for an
// interruption: a pipe may never end.
func (c *console) read(ctx context.Context, arg string) (source, error) {
	type result struct {
		source
		err error
	}
	done := make(chan result, 1)
	go func() {
		src, err := c.find(arg)
		done <- result{src, err}
	}()
	select {
	case <-ctx.Done():
		return source{}, ctx.Err()
	case r := <-done:
		return r.source, r.err
	}
}

// largestCopy is how long the local copy of a source may be: a book has 1 MB.
const largestCopy = 64 << 20

// beside reads a file that the scenario names. Its path is taken from the
// scenario's own folder, or from the current one where that has none.
func (s source) beside(file string) ([]byte, error) {
	if s.isFile && !filepath.IsAbs(file) {
		file = filepath.Join(filepath.Dir(s.file), file)
	}
	info, err := os.Stat(file)
	switch {
	case err != nil:
		return nil, err
	case !info.Mode().IsRegular() || info.Size() > largestCopy:
		return nil, fmt.Errorf("%s is no text of a source", file)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return legible(file, text), nil
}

// legible is a copy with the words that a reader of it sees: behind the bytes of
// markup, or of another character set than UTF-8, its text as parley read has it.
func legible(file string, text []byte) []byte {
	if utf8.Valid(text) && !bytes.ContainsRune(text, '<') {
		return text
	}
	a, err := article.Read(filepath.Base(file), text, article.Options{})
	if err != nil || a.Format != article.HTML && a.Charset == "utf-8" {
		return text
	}
	return slices.Concat(text, []byte("\n"), []byte(a.Text))
}

func (c *console) find(arg string) (source, error) {
	if arg == "-" {
		return c.readStdin()
	}
	if text, ok := catalogue.Read(arg); ok {
		return source{file: arg + ".hcl", base: arg, text: text}, nil
	}
	return readFile(arg)
}

func (c *console) readStdin() (source, error) {
	text, err := io.ReadAll(io.LimitReader(c.in, largest+1))
	if err != nil {
		return source{}, failed(err, "", "reading standard input")
	}
	return source{file: stdinName(text), text: text}, tooLarge("standard input", text)
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
		"%s is larger than a scenario can be (%d MiB)", name, largest>>20)
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

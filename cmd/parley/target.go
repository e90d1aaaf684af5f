package main

import (
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// target is where the forms of a brief go: a path, "-" for standard output, or
// "" for nowhere.
type target struct {
	page, json string
	text       bool // the printed brief, on standard output
}

// files are the files among them.
func (t target) files() (out []string) {
	for _, path := range []string{t.page, t.json} {
		if path != "" && path != "-" {
			out = append(out, path)
		}
	}
	return out
}

// target reads where the brief is to go, and makes sure before any work is
// done that it can.
func (b *briefCmd) target(base string) (target, error) {
	t, err := b.wanted(base)
	if err != nil {
		return t, err
	}
	if t.page == "-" && t.json == "-" {
		return t, bad("give the page a file: --html FILE", "the page and the report cannot both go to standard output")
	}
	if err := replaceable(t.page, pageMark, "page"); err != nil {
		return t, err
	}
	return t, replaceable(t.json, reportMark, "report")
}

// wanted is where the flags say that the forms go.
func (b *briefCmd) wanted(base string) (target, error) {
	t := target{text: !b.JSON && b.HTML != "-", page: b.HTML}
	if b.NoHTML && b.HTML != "" {
		return t, bad("leave one of them out", "--html and --no-html contradict each other")
	}
	if b.HTML != "" && isFolder(b.HTML) {
		return t, bad("use -o "+b.HTML, "--html: %s is a folder", b.HTML)
	}
	if b.Output != "" {
		return t, b.output(&t, base)
	}
	if b.JSON {
		t.json = "-"
	} else if !b.NoHTML && t.page == "" {
		t.page = base + ".html"
	}
	return t, nil
}

// output reads -o: a folder, or a file whose ending says what goes into it.
func (b *briefCmd) output(t *target, base string) error {
	path := b.Output
	if isFolder(path) {
		ending := ".html"
		if b.JSON {
			ending = ".json"
		}
		path = filepath.Join(path, base+ending)
	}
	switch ext := strings.ToLower(filepath.Ext(path)); {
	case ext == ".json":
		t.json = path
	case b.JSON:
		return bad("end its name with .json, or use --html for the page", "-o %s: with --json a report is written", path)
	case t.page != "" || b.NoHTML:
		return bad("leave -o out, or give it a name that ends with .json", "-o %s: --html or --no-html has said already what becomes of the page", path)
	case ext == ".html" || ext == ".htm":
		t.page = path
	default:
		return bad("end its name with .html for the page or .json for the report, or name a folder", "-o %s: what is to be written there?", path)
	}
	return nil
}

// isFolder reports whether a path is one, or is written as one.
func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir() || strings.HasSuffix(path, "/") || strings.HasSuffix(path, string(filepath.Separator))
}

// What tells a file of parley's own from any other, near its beginning.
var (
	pageMark   = regexp.MustCompile(`(?i)<meta\s+name=["']?generator["']?\s+content=["']?parley\b`)
	reportMark = regexp.MustCompile(`(?i)"schema"\s*:\s*"parley\.`)
)

// markWithin is how many bytes from its beginning a file has its mark.
const markWithin = 4096

// replaceable refuses a path that cannot be written, or at which there is a
// file that parley did not make.
func replaceable(path string, mark *regexp.Regexp, kind string) error {
	if path == "" || path == "-" {
		return nil
	}
	if err := placeable(path); err != nil {
		return err
	}
	if info, err := os.Stat(path); os.IsNotExist(err) {
		return nil
	} else if err == nil && info.Mode().IsRegular() && marked(path, mark) {
		return nil
	}
	return bad("move it away, or choose another name with --html FILE or -o FILE", "%s is there and is no %s of parley's", path, kind)
}

// placeable refuses a path in a folder that is not there.
func placeable(path string) error {
	folder := filepath.Dir(path)
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		return bad("make it first: mkdir -p "+folder, "there is no folder %s to write %s to", folder, filepath.Base(path))
	}
	return nil
}

// marked reports whether a file has the mark near its beginning.
func marked(path string, mark *regexp.Regexp) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	head, err := io.ReadAll(io.LimitReader(f, markWithin))
	return err == nil && mark.Match(head)
}

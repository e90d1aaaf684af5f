package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"parley/catalogue"
)

const readme = "../../README.md"

// fence is a block of code in a page, with its language.
var fence = regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$")

// blocks are the pages' blocks of code in a language.
func blocks(t *testing.T, page, language string) (out []string) {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range fence.FindAllStringSubmatch(string(text), -1) {
		if m[1] == language {
			out = append(out, m[2])
		}
	}
	if len(out) == 0 {
		t.Fatalf("%s has no %s", page, language)
	}
	return out
}

// minutes is the README's one command that takes minutes. Continuous integration
// runs it by itself.
const minutes = "parley brief ukraine-2025\n"

// The commands of the README run, one after another in one folder that holds an
// article. Briefs are left out under -short.
func TestReadmeCommands(t *testing.T) {
	var script bytes.Buffer
	for _, block := range blocks(t, readme, "sh") {
		for line := range strings.Lines(block) {
			line = strings.Replace(line, "go run ./cmd/parley ", "parley ", 1)
			switch {
			case !strings.HasPrefix(line, "parley "), line == minutes,
				testing.Short() && strings.HasPrefix(line, "parley brief"):
				continue
			}
			fmt.Fprint(&script, line)
		}
	}
	article, err := os.ReadFile("../../draft/testdata/four.txt")
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprintf(&script, "-- article.txt --\n%s", article)
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "readme.txtar"), script.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
	p := scriptParams()
	p.Dir = dir
	testscript.Run(t, p)
}

// What the README shows of a scenario stands in the template that it speaks of.
func TestReadmeShowsTheTemplate(t *testing.T) {
	text, _ := catalogue.Template("two-sides")
	for _, block := range blocks(t, readme, "hcl") {
		if !bytes.Contains(text, []byte(block)) {
			t.Errorf("the template two-sides has no\n%s", block)
		}
	}
}

// link is a link to a file beside a page.
var link = regexp.MustCompile(`\]\(([\w./-]+)\)`)

// The pages' links lead somewhere.
func TestLinks(t *testing.T) {
	pages, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, readme, "../../CONTRIBUTING.md", "../../CHANGELOG.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range link.FindAllStringSubmatch(string(text), -1) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(page), m[1])); err != nil {
				t.Errorf("%s: %s leads nowhere", page, m[1])
			}
		}
	}
}

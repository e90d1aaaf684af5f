package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/agext/levenshtein"

	"parley/catalogue"
)

// meant is what to do about a scenario that was not found.
func meant(arg string) string {
	if _, err := os.Stat(arg + ".hcl"); err == nil {
		return fmt.Sprintf("did you mean %q?", arg+".hcl")
	}
	if slices.Contains(templateNames(), arg) {
		return fmt.Sprintf("%s is a template: parley new NAME --template %s writes a scenario from it", arg, arg)
	}
	return suggest(arg, slices.Concat(catalogueNames(), filesBeside(arg)), "parley list shows the names that there are")
}

// suggest names the known name that is most like the given one, else says
// where names are to be found.
func suggest(name string, known []string, otherwise string) string {
	// A typing slip rarely changes more than a third of a name, and a
	// suggestion further off misleads.
	best, at := "", max(1, len([]rune(name))/3)+1
	for _, k := range known {
		if d := levenshtein.Distance(strings.ToLower(name), strings.ToLower(k), nil); d < at {
			best, at = k, d
		}
	}
	if best == "" {
		return otherwise
	}
	return fmt.Sprintf("did you mean %q?", best)
}

// catalogueNames are the scenarios that ship.
func catalogueNames() []string { return names(catalogue.List()) }

// templateNames are the templates that ship.
func templateNames() []string { return names(catalogue.Templates()) }

func names(entries []catalogue.Entry) []string {
	out := make([]string, len(entries))
	for i, e := range entries {
		out[i] = e.Name
	}
	return out
}

// filesBeside are the scenario files where the given one was looked for.
func filesBeside(path string) []string {
	folder := filepath.Dir(path)
	entries, _ := os.ReadDir(folder) // none to suggest where it cannot be read
	var out []string
	for _, e := range entries {
		if ext := filepath.Ext(e.Name()); ext == ".hcl" || ext == ".json" {
			out = append(out, filepath.Join(folder, e.Name()))
		}
	}
	return out
}

// Package catalogue holds the scenarios that ship with Parley: real conflicts,
// past wars, the published models against which the solver is tested, and the
// templates that a new scenario starts from.
//
// Everything is embedded, so a catalogue name works on a machine with nothing
// but the binary. The package hands out bytes and knows nothing of the language
// they are written in. List and Templates always give the same order, and every
// name that they give can be read.
package catalogue

import (
	"embed"
	"slices"
)

//go:embed scenarios templates
var files embed.FS

// Kind says what a scenario is for.
type Kind string

// The kinds, in the order in which List gives them.
const (
	Conflict  Kind = "conflict"        // a conflict that is going on
	PastWar   Kind = "past war"        // a war as of a date before its end
	Published Kind = "published model" // a model of the literature, solved there
	Starter   Kind = "template"        // a start for a scenario of one's own
)

// Entry is one scenario of the catalogue.
type Entry struct {
	Name  string // what Read and Template know it by
	Title string // its question, as the scenario puts it
	About string // one line on what it shows
	Kind  Kind
}

// List is every scenario that ships but the templates: conflicts first, then
// past wars, then the published models from the simplest on.
func List() []Entry { return slices.Clone(scenarios) }

// Read is the text of a scenario, and false where the catalogue has none of
// that name.
func Read(name string) ([]byte, bool) { return read("scenarios", name) }

// Templates is every template, in the order in which to offer them.
func Templates() []Entry { return slices.Clone(templates) }

// Template is the text of a template, and false where there is none of that
// name.
func Template(name string) ([]byte, bool) { return read("templates", name) }

// read goes through the listed names, so that a name never becomes a path.
func read(folder, name string) ([]byte, bool) {
	listed := scenarios
	if folder == "templates" {
		listed = templates
	}
	if !slices.ContainsFunc(listed, func(e Entry) bool { return e.Name == name }) {
		return nil, false
	}
	src, err := files.ReadFile(folder + "/" + name + ".hcl")
	return src, err == nil
}

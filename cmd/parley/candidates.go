package main

import (
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"parley/catalogue"
	"parley/scenario"
)

// candidate is a word that could come next, and what it means.
type candidate struct{ text, about string }

// The candidates that stand for files: any, and those of scenarios.
const (
	anyFile       = ":files"
	scenarioFiles = ":scenarios"
)

// candidates are the words that could stand in place of the last one.
func candidates(app *kong.Application, words []string) []candidate {
	if len(words) == 0 {
		words = []string{""}
	}
	at := cursor{node: app.Node}
	for _, w := range words[:len(words)-1] {
		at.pass(w)
	}
	last := words[len(words)-1]
	var out []candidate
	for _, c := range at.next(last) {
		if strings.HasPrefix(c.text, ":") || strings.HasPrefix(c.text, last) {
			out = append(out, c)
		}
	}
	return out
}

// cursor is how far the words before the last lead into the grammar.
type cursor struct {
	node       *kong.Node
	flag       *kong.Flag // which the next word is the value of, or nil
	positional int        // how many arguments were given
	plain      bool       // no flags any more

	scenario, compared string // the arguments that name one, "" where not given yet
}

// pass goes over a word.
func (c *cursor) pass(word string) {
	switch {
	case c.flag != nil:
		if c.flag.Name == "compare" {
			c.compared = word
		}
		c.flag = nil
	case word == "--" && !c.plain:
		c.plain = true
	case !c.plain && len(word) > 1 && strings.HasPrefix(word, "-"):
		if f := c.find(word); f != nil && !f.IsBool() {
			c.flag = f
		}
	default:
		c.enter(word)
	}
}

// enter goes into a command, or over an argument.
func (c *cursor) enter(word string) {
	for _, child := range c.node.Children {
		if child.Name == word {
			c.node = child
			return
		}
	}
	if c.positional++; c.scenario == "" {
		c.scenario = word
	}
}

// find is the flag of that name; nil where it carries its value within itself.
func (c *cursor) find(word string) *kong.Flag {
	for _, f := range c.flags() {
		if word == "--"+f.Name || f.Short != 0 && word == "-"+string(f.Short) {
			return f
		}
	}
	return nil
}

func (c *cursor) flags() []*kong.Flag { return slices.Concat(c.node.AllFlags(true)...) }

// next is everything that could come, given how the word begins.
func (c *cursor) next(word string) (out []candidate) {
	switch {
	case c.flag != nil:
		return append(values(c.flag.Value), c.within(c.flag)...)
	case !c.plain && strings.HasPrefix(word, "-"):
		for _, f := range c.flags() {
			out = append(out, candidate{"--" + f.Name, brieflyPut(f.Help)})
		}
		return out
	case len(c.node.Children) > 0:
		for _, n := range c.node.Children {
			if !n.Hidden {
				out = append(out, candidate{n.Name, brieflyPut(n.Help)})
			}
		}
		return out
	}
	return c.argument()
}

// argument is what the next argument could be; a last one that takes several
// values takes all that follow.
func (c *cursor) argument() []candidate {
	args := c.node.Positional
	if n := len(args); n > 0 && c.positional >= n && args[n-1].IsCumulative() {
		return values(args[n-1])
	}
	if c.positional < len(args) {
		return values(args[c.positional])
	}
	return nil
}

// values is what a flag or argument can be, by its tag complete.
func values(v *kong.Value) []candidate {
	switch v.Tag.Get("complete") {
	case "scenario":
		return append(entries(catalogue.List()), candidate{text: scenarioFiles})
	case "scenariofile":
		return []candidate{{text: scenarioFiles}}
	case "shipped":
		return entries(append(catalogue.List(), catalogue.Templates()...))
	case "template":
		return entries(catalogue.Templates())
	case "id":
		return listed(scenario.IDs())
	case "file":
		return []candidate{{text: anyFile}}
	}
	if v.Enum != "" {
		return listed(v.EnumSlice())
	}
	return nil
}

func entries(es []catalogue.Entry) (out []candidate) {
	for _, e := range es {
		out = append(out, candidate{e.Name, e.About})
	}
	return out
}

func listed(texts []string) (out []candidate) {
	for _, t := range texts {
		out = append(out, candidate{text: t})
	}
	return out
}

// brieflyPut is a help text's first sentence.
func brieflyPut(help string) string {
	first, _, _ := strings.Cut(help, ". ")
	return strings.TrimSuffix(first, ".")
}

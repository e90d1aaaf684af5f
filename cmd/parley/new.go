package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"regexp"

	"parley/catalogue"
)

// newCmd starts a scenario.
type newCmd struct {
	Name     string `arg:"" placeholder:"NAME" help:"What to call it: letters, digits, - and _."`
	Template string `complete:"template" enum:"${templates}" default:"two-sides" placeholder:"TEMPLATE" help:"What to start from: ${templates_said}. Default: ${default}."`
	Output   string `short:"o" complete:"file" placeholder:"FILE|DIR" help:"Where to write it. Default: NAME.hcl in this folder."`
}

// placeholder stands in a template for the scenario's name.
const placeholder = "TEMPLATE-NAME"

// wellNamed is a name that can be a file's and a conflict's.
var wellNamed = regexp.MustCompile(`^[\pL\pN][\pL\pN_-]*$`)

// Run writes the scenario where nothing is yet.
func (n *newCmd) Run(c *console) error {
	if !wellNamed.MatchString(n.Name) {
		return bad("use letters, digits, - and _, such as my-war", "%q cannot be a scenario's name", n.Name)
	}
	text, ok := catalogue.Template(n.Template)
	if !ok {
		return fmt.Errorf("the template %s is missing", n.Template)
	}
	path := n.path()
	if err := placeable(path); err != nil {
		return err
	}
	if err := createFile(path, bytes.ReplaceAll(text, []byte(placeholder), []byte(n.Name))); err != nil {
		return err
	}
	_, err := fmt.Fprintf(c.out, "%s is a whole scenario, all of it invented. Now:\n  parley brief %s\n"+
		"Then change a number, check it with parley check %s, and run it again.\n", path, path, path)
	return err
}

// path is the file to write.
func (n *newCmd) path() string {
	file := n.Name + ".hcl"
	switch {
	case n.Output == "":
		return file
	case isFolder(n.Output):
		return filepath.Join(n.Output, file)
	}
	return n.Output
}

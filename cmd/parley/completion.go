package main

import (
	"embed"
	"fmt"

	"github.com/alecthomas/kong"
)

// The scripts ask the program itself what could come next, so that they never
// fall behind it.
//
//go:embed completion
var completionScripts embed.FS

// completionCmd prints a shell's script.
type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"The shell: bash, zsh or fish."`
}

// Help is the longer text of parley completion --help.
func (*completionCmd) Help() string {
	return `bash: eval "$(parley completion bash)" in ~/.bashrc. ` +
		`zsh: parley completion zsh > a folder of $fpath/_parley. ` +
		`fish: parley completion fish > ~/.config/fish/completions/parley.fish.`
}

// Run prints the script.
func (k *completionCmd) Run(c *console) error {
	text, err := completionScripts.ReadFile("completion/parley." + k.Shell)
	if err != nil {
		return err
	}
	_, err = c.out.Write(text)
	return err
}

// completeCmd prints what could stand in place of the last of the words.
type completeCmd struct {
	Words []string `arg:"" optional:"" passthrough:"all"`
}

// Run prints one candidate a line, with a tab and what it means where that is
// known; ":files" stands for files, ":scenarios" for those of scenarios. Behind
// one that ends in "=" a value follows without a blank.
func (k *completeCmd) Run(c *console, app *kong.Application) error {
	words := k.Words
	if len(words) > 0 && words[0] == "--" {
		words = words[1:]
	}
	for _, found := range candidates(app, words) {
		line := found.text
		if found.about != "" {
			line += "\t" + found.about
		}
		fmt.Fprintln(c.out, line)
	}
	return nil
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"parley/article"
	"parley/draft"
)

// draftCmd makes a first scenario of an article.
type draftCmd struct {
	File     string `arg:"" complete:"file" optional:"" placeholder:"FILE" help:"The article: text, Markdown or HTML; - for standard input."`
	Output   string `short:"o" complete:"file" placeholder:"FILE" help:"Where to write the scenario. Default: standard output."`
	Force    bool   `help:"Write over a file that is there."`
	AsOf     string `placeholder:"DAY" help:"The day as of which to ask, such as 2025-05-20. Default: the article's, else today."`
	Holdout  string `placeholder:"NAME" help:"The side whose refusal is explained. Default: guessed."`
	Other    string `placeholder:"NAME" help:"The other side. Default: guessed."`
	Mediator string `placeholder:"NAME" help:"Who mediates. Default: guessed."`
	Format   string `enum:"auto,text,markdown,html" default:"auto" help:"How it is written: text, markdown or html. Default: told from its name and text."`
	Charset  string `placeholder:"NAME" help:"Its character set, such as windows-1252. Default: what it declares, else UTF-8."`
	Lexicon  bool   `help:"Print the words by which beliefs are found, and nothing else."`

	LLM        string        `name:"llm" placeholder:"URL" help:"Send the article to a language model on a server of yours with OpenAI's chat protocol, and add what it proposes, marked as proposed. Nothing is sent without it."`
	LLMModel   string        `name:"llm-model" placeholder:"NAME" help:"The model's name there. A key is taken from PARLEY_LLM_KEY."`
	LLMTimeout time.Duration `name:"llm-timeout" default:"5m" placeholder:"TIME" help:"How long to wait for its answer, such as 90s. Default: ${default}."`

	Quiet bool `short:"q" help:"Say nothing on standard error but what fails."`
}

// Help is the longer text of parley draft --help.
func (*draftCmd) Help() string {
	return "The scenario runs at once. Its claims are the article's words; its structure, its numbers and how far they move " +
		"beliefs are assumed, and say so. docs/draft.md says what is guessed and how."
}

// Run drafts the scenario, and writes it.
func (k *draftCmd) Run(ctx context.Context, c *console) error {
	switch {
	case k.LLMTimeout <= 0:
		return bad("leave it out for five minutes", "--llm-timeout %s leaves no time", k.LLMTimeout)
	case k.LLM == "" && k.LLMModel != "":
		return bad("name its server with --llm URL", "--llm-model %s is the model of no server", k.LLMModel)
	case k.Lexicon:
		_, err := c.out.Write(draft.Lexicon())
		return err
	case k.File == "":
		return bad("parley draft FILE -o scenario.hcl", "which article?")
	}
	if err := k.place(); err != nil {
		return err
	}
	a, err := c.readArticle(ctx, k.File, k.reading())
	if err != nil {
		return err
	}
	options := k.options(c)
	if options.Proposals, err = k.proposed(ctx, c, a); err != nil {
		return err
	}
	made, err := draft.Make(a, options)
	if why := (*draft.Error)(nil); errors.As(err, &why) {
		return bad(why.Remedy, "%s: %s", k.File, why)
	} else if err != nil {
		return err
	}
	return k.put(ctx, c, made)
}

// place makes sure before any work that the scenario can be written.
func (k *draftCmd) place() error {
	if k.Output == "" || k.Output == "-" {
		return nil
	}
	if isFolder(k.Output) {
		return bad("name a file in it", "%s is a folder", k.Output)
	}
	if _, err := os.Lstat(k.Output); err == nil && !k.Force {
		return k.taken()
	}
	return placeable(k.Output)
}

func (k *draftCmd) taken() error {
	return bad("choose another name, or write over it with --force", "%s is there already", k.Output)
}

func (k *draftCmd) reading() article.Options {
	o := article.Options{Charset: k.Charset}
	if k.Format != "auto" {
		o.Format = article.Format(k.Format)
	}
	return o
}

func (k *draftCmd) options(c *console) draft.Options {
	return draft.Options{
		File: k.copy(), AsOf: k.AsOf, Today: c.now().Format(time.DateOnly),
		Holdout: k.Holdout, Rival: k.Other, Mediator: k.Mediator,
	}
}

// copy is the article's path as the scenario names it, from its own folder on;
// "" where there is none to be found again, or where it is read in a way that
// parley check would not know of.
func (k *draftCmd) copy() string {
	if k.File == "-" || k.Charset != "" || k.Format == string(article.HTML) {
		return ""
	}
	folder := "."
	if k.Output != "" && k.Output != "-" {
		folder = filepath.Dir(k.Output)
	}
	from, err1 := filepath.Abs(folder)
	to, err2 := filepath.Abs(k.File)
	if rel, err := filepath.Rel(from, to); errors.Join(err1, err2, err) == nil {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(k.File)
}

// put writes the scenario, and says what was guessed.
func (k *draftCmd) put(ctx context.Context, c *console, made *draft.Result) error {
	if !k.Quiet {
		for _, n := range made.Notes {
			fmt.Fprintln(c.err, "note: "+n)
		}
	}
	if k.Output == "" || k.Output == "-" {
		_, err := c.out.Write(made.Scenario)
		return err
	}
	write := func() error { return writeFile(ctx, k.Output, made.Scenario) }
	if !k.Force {
		write = func() error { return createFile(k.Output, made.Scenario) }
	}
	if err := write(); err != nil {
		return err
	}
	if k.Quiet {
		return nil
	}
	_, err := fmt.Fprintf(c.out, "%s is a scenario that runs, with every guess marked. Now:\n  parley check %s\n  parley brief %s\n", k.Output, k.Output, k.Output)
	return err
}

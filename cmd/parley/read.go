package main

import (
	"bufio"
	"context"
	"errors"

	"parley/article"
	"parley/draft"
)

// readCmd takes an article apart.
type readCmd struct {
	File    string `arg:"" complete:"file" placeholder:"FILE" help:"An article: plain text, Markdown or HTML, or - for standard input."`
	JSON    bool   `name:"json" xor:"form" help:"Print all that was found as JSON, with places in characters."`
	HCL     bool   `name:"hcl" xor:"form" help:"Print it as source and claim blocks of a scenario."`
	Table   string `enum:"surveys,kent,icd203,ipcc" default:"surveys" help:"What words of probability mean: surveys, kent, icd203 or ipcc."`
	Format  string `enum:"auto,text,markdown,html" default:"auto" help:"How it is written: text, markdown or html. Default: told from its name and text."`
	Charset string `placeholder:"NAME" help:"Its character set, such as windows-1252. Default: what it declares, else UTF-8."`
	Limit   int    `default:"100" placeholder:"N" help:"Print no more attributions and no more figures than that; 0 prints all. Default: ${default}."`
}

// Help is the longer text of parley read --help.
func (*readCmd) Help() string {
	return "Prints what an article claims and why, who says what and how surely, the figures in it and those that do not fit together, " +
		"and what was set aside as page furniture. docs/article.md says how, and describes the JSON."
}

// Run reads the article and prints what was found.
func (k *readCmd) Run(ctx context.Context, c *console) error {
	if k.Limit < 0 {
		return bad("--limit 0 prints all", "--limit %d is below zero", k.Limit)
	}
	a, err := c.readArticle(ctx, k.File, k.options())
	if err != nil {
		return err
	}
	switch {
	case k.JSON:
		out := bufio.NewWriter(c.out)
		return errors.Join(a.WriteJSON(out, k.Table), out.Flush())
	case k.HCL:
		_, err := c.out.Write(draft.Evidence(a, localCopy(a, k.File)))
		return err
	}
	return newReading(c.out, a, k.Table, k.Limit).print()
}

func (k *readCmd) options() article.Options {
	o := article.Options{Charset: k.Charset, Table: k.Table}
	if k.Format != "auto" {
		o.Format = article.Format(k.Format)
	}
	return o
}

// localCopy is the file that an article's quotations occur in as they are: none
// for markup, another character set or standard input.
func localCopy(a *article.Article, file string) string {
	if a.Format == article.HTML || file == "-" || a.Charset != "utf-8" && a.Charset != "us-ascii" {
		return ""
	}
	return file
}

package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"io/fs"
	"os"

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
	out, err := await(ctx, func() ([]byte, error) { return k.made(c) })
	if err != nil {
		return err
	}
	_, err = c.out.Write(out)
	return err
}

// made is what to print.
func (k *readCmd) made(c *console) ([]byte, error) {
	a, err := c.article(k.File, k.options())
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	switch {
	case k.JSON:
		err = a.WriteJSON(&out, k.Table)
	case k.HCL:
		out.Write(draft.Evidence(a, localCopy(a, k.File)))
	default:
		newReading(&out, a, k.Table, k.Limit).print()
	}
	return out.Bytes(), err
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

// article reads an article, and no more of it than one can have.
func (c *console) article(arg string, o article.Options) (*article.Article, error) {
	name, text, err := c.articleText(arg)
	if err != nil {
		return nil, noArticle(err)
	}
	a, err := article.Read(name, text, o)
	return a, noArticle(err)
}

// noArticle is why an article cannot be read, as a failure of the input.
func noArticle(err error) error {
	var e *article.Error
	if !errors.As(err, &e) {
		return err
	}
	return bad(plain(e.Remedy), "%s", plain(e.Error()))
}

func (c *console) articleText(arg string) (name string, text []byte, err error) {
	if arg == "-" {
		text, err = article.Load("stdin", c.in)
		return "stdin", text, err
	}
	f, err := os.Open(arg)
	if errors.Is(err, fs.ErrNotExist) {
		return arg, nil, bad("name a file with an article, or - for standard input", "there is no file called %q", arg)
	} else if err != nil {
		return arg, nil, unreadable(arg, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return arg, nil, bad("name the file in it", "%s is a directory", arg)
	}
	text, err = article.Load(arg, io.Reader(f))
	return arg, text, err
}

package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"parley/article"
)

// readArticle reads a text and takes it apart: a file, or "-" for standard
// input. It waits for the text, or for an interruption.
func (c *console) readArticle(ctx context.Context, arg string, o article.Options) (*article.Article, error) {
	type result struct {
		a   *article.Article
		err error
	}
	done := make(chan result, 1)
	go func() {
		a, err := c.takeApart(arg, o)
		done <- result{a, err}
	}()
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case r := <-done:
		return r.a, r.err
	}
}

func (c *console) takeApart(arg string, o article.Options) (*article.Article, error) {
	var a *article.Article
	text, err := c.articleText(arg)
	if err == nil {
		a, err = article.Read(filepath.Base(arg), text, o)
	}
	var why *article.Error
	if errors.As(err, &why) {
		return nil, bad(why.Remedy, "%s", why.Error())
	}
	return a, err
}

// articleText is the bytes of an article; what is too long is not held.
func (c *console) articleText(arg string) ([]byte, error) {
	if arg == "-" {
		return loaded(arg, c.in, func(err error) error { return failed(err, "", "reading standard input") })
	}
	f, err := os.Open(arg)
	if errors.Is(err, os.ErrNotExist) {
		return nil, bad("name a text, Markdown or HTML file, or - for standard input", "there is no file called %q", arg)
	} else if err != nil {
		return nil, unreadable(arg, err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, bad("name a file in it", "%s is a directory", arg)
	}
	return loaded(filepath.Base(arg), f, func(err error) error { return unreadable(arg, err) })
}

// loaded is an article's bytes out of r; unread makes an error of a failure to
// read it.
func loaded(name string, r io.Reader, unread func(error) error) ([]byte, error) {
	text, err := article.Load(name, r)
	var long *article.Error
	if err != nil && !errors.As(err, &long) {
		return nil, unread(err)
	}
	return text, err
}

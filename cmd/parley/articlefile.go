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
	text, err := c.articleText(arg)
	if err != nil {
		return nil, err
	}
	a, err := article.Read(filepath.Base(arg), text, o)
	var why *article.Error
	if errors.As(err, &why) {
		return nil, bad(why.Remedy, "%s", why.Error())
	}
	return a, err
}

// articleText is the bytes of an article, one more than can be read at most, so
// that article.Read can refuse what is too long.
func (c *console) articleText(arg string) ([]byte, error) {
	if arg == "-" {
		text, err := io.ReadAll(io.LimitReader(c.in, article.MaxBytes+1))
		if err != nil {
			return nil, failed(err, "", "reading standard input")
		}
		return text, nil
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
	text, err := io.ReadAll(io.LimitReader(f, article.MaxBytes+1))
	if err != nil {
		return nil, unreadable(arg, err)
	}
	return text, nil
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"

	"parley/outlook"
)

// baserateCmd says how past wars went.
type baserateCmd struct {
	Kind string `enum:"interstate,civil,all" default:"interstate" help:"Which wars: interstate, civil or all."`
	Age  string `default:"0" placeholder:"TIME" help:"Only wars that had lasted as long, from that age on: 39m, 3y, \"39 months\". Default: from the first day."`

	Since     int    `placeholder:"YEAR" help:"Only wars that began in this year or later."`
	Until     string `placeholder:"DAY" help:"As the list stood on this day, such as 1991-12-31. Default: to its end."`
	Intensity string `enum:"minor,war" default:"minor" help:"minor: from 25 battle deaths a year, as UCDP counts. war: only those that reached 1,000 in some year."`

	Source string `enum:"termination,episodes" default:"termination" help:"UCDP's list that says how wars ended, to 2020, or its list of episodes to 2024, which does not."`
	Wars   string `complete:"file" placeholder:"FILE" help:"Count the wars of this file instead; docs/baserate.md has its form."`

	Score bool `help:"Say instead how well past wars of every kind are forecast, each from the wars of all other conflicts."`

	JSON  bool   `name:"json" help:"Print it as JSON."`
	HTML  string `name:"html" complete:"file" placeholder:"FILE" help:"Write it as a page with its charts, too."`
	SVG   string `name:"svg" complete:"file" placeholder:"FILE" help:"Write the charts as a picture, too."`
	Quiet bool   `short:"q" help:"Say nothing on standard error but what fails."`
}

// Help is the longer text of parley baserate --help.
func (*baserateCmd) Help() string {
	return "Of wars of this kind that had lasted as long, how many ended within 6, 12 and 24 months, and how. " +
		"Data: UCDP (CC BY 4.0), which ships, or a file of yours. docs/baserate.md says how it is counted."
}

// Run counts, and prints.
func (k *baserateCmd) Run(ctx context.Context, c *console) error {
	query, err := k.query()
	if err != nil {
		return err
	}
	if err := k.places(); err != nil {
		return err
	}
	list, err := k.list(ctx, c)
	if err != nil {
		return err
	}
	if k.Score {
		return k.score(ctx, c, list, query)
	}
	report, err := list.BaseRate(query)
	if err != nil {
		return unanswered(err)
	}
	report.Beside = k.beside(query)
	return k.print(ctx, c, report)
}

// unanswered is a question that the list has no answer to.
func unanswered(err error) error {
	return bad("ask for another kind, time or intensity; see parley baserate --help", "%s", err)
}

// beside is what UCDP's longer list says of the same question; nil where it was
// asked itself, or has no such wars.
func (k *baserateCmd) beside(q outlook.RateQuery) *outlook.BaseRate {
	if k.Wars != "" || k.Source != outlook.TerminationList || k.Until != "" {
		return nil
	}
	list, err := outlook.ShippedWars(outlook.EpisodesList)
	if err != nil {
		return nil
	}
	report, err := list.BaseRate(q)
	if err != nil {
		return nil
	}
	return report
}

// rateMark tells a picture of parley's own from any other.
var rateMark = regexp.MustCompile(`<!-- made by parley `)

// places makes sure before any work that files can go where they are to.
func (k *baserateCmd) places() error {
	switch {
	case k.Score && (k.HTML != "" || k.SVG != ""):
		return bad("leave --html and --svg out", "scores have no charts")
	case k.Wars != "" && k.Source != outlook.TerminationList:
		return bad("leave one of them out", "--wars and --source are two lists")
	case k.Score && k.Age != "0":
		return bad("leave --age out", "scores are at fixed ages")
	case k.HTML == "-" && (k.SVG == "-" || k.JSON) || k.SVG == "-" && k.JSON:
		return bad("give one of them a file", "only one thing can go to standard output")
	}
	for _, path := range []string{k.HTML, k.SVG} {
		if path != "" && isFolder(path) {
			return bad("name a file in it", "%s is a folder", path)
		}
	}
	if err := replaceable(k.HTML, pageMark, "page"); err != nil {
		return err
	}
	return replaceable(k.SVG, rateMark, "picture")
}

// charted is what outlook reports with a page and a picture.
type charted interface {
	WriteText(w io.Writer) error
	WriteJSON(w io.Writer) error
	WriteHTML(w io.Writer, version string) error
	WriteSVG(w io.Writer) error
}

// print prints the report, and writes what is asked for.
func (k *baserateCmd) print(ctx context.Context, c *console, r charted) error {
	var text, page, picture bytes.Buffer
	write := r.WriteText
	if k.JSON {
		write = r.WriteJSON
	}
	if err := errors.Join(write(&text), r.WriteHTML(&page, version), r.WriteSVG(&picture)); err != nil {
		return err
	}
	return k.deliver(ctx, c, &text, page.Bytes(), picture.Bytes())
}

// deliver writes the page and the picture where they are wanted, and the text.
func (k *baserateCmd) deliver(ctx context.Context, c *console, text *bytes.Buffer, page, picture []byte) error {
	for _, f := range []struct {
		path string
		text []byte
	}{{k.HTML, page}, {k.SVG, picture}} {
		if err := k.put(ctx, c, f.path, f.text, text); err != nil {
			return err
		}
	}
	_, err := c.out.Write(text.Bytes())
	return err
}

// put writes one form to its file, or instead of the text to standard output.
func (k *baserateCmd) put(ctx context.Context, c *console, path string, form []byte, text *bytes.Buffer) error {
	switch path {
	case "":
		return nil
	case "-":
		text.Reset()
		_, err := text.Write(form)
		return err
	}
	if err := writeFile(ctx, path, form); err != nil {
		return err
	}
	if !k.Quiet {
		fmt.Fprintln(c.err, "The charts are in "+path)
	}
	return nil
}

// score prints how well past wars are forecast.
func (k *baserateCmd) score(ctx context.Context, c *console, list *outlook.WarList, q outlook.RateQuery) error {
	bar := c.progress(ctx, k.Quiet)
	defer bar.stop()
	scores, err := list.Scores(ctx, q, func(done, all int) { bar.update(done, all, "forecasting past wars") })
	if ctx.Err() != nil {
		return ctx.Err()
	} else if err != nil {
		return unanswered(err)
	}
	bar.stop()
	var out bytes.Buffer
	write := scores.WriteText
	if k.JSON {
		write = scores.WriteJSON
	}
	if err := write(&out); err != nil {
		return err
	}
	_, err = c.out.Write(out.Bytes())
	return err
}

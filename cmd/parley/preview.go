package main

import (
	"bytes"
	"context"
	"runtime/debug"

	"parley/brief"
)

// preview works the first figures out and prints them; no page is written.
func (b *briefCmd) preview(ctx context.Context, c *console, a *asked) error {
	p, err := b.previewed(ctx, c, a)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if b.JSON {
		err = brief.WritePreviewJSON(&out, p)
	} else {
		err = brief.WritePreviewText(&out, p, b.profile(c))
	}
	if err != nil {
		return err
	}
	_, err = c.out.Write(out.Bytes())
	return err
}

func (b *briefCmd) previewed(ctx context.Context, c *console, a *asked) (*brief.Preview, error) {
	bar := c.progress(ctx, b.Quiet)
	defer bar.stop()
	bar.update(0, 1, "solving the scenario")
	o, err := b.options(a, bar)
	if err != nil {
		return nil, err
	}
	p, err := brief.BuildPreview(ctx, a.scenario, o)
	return p, orEnded(ctx, err)
}

// hurriedGC is how far, in hundredths, the heap grows between collections in a command
// that is over in a moment. At Go's own 100 a preview of ukraine-2025 is collected ten
// times, from four megabytes on, for a few megabytes each; most of what is on the heap
// is in use to the end, so that it does not grow by this.
const hurriedGC = 1000

// hurry lets garbage lie, unless GOGC says how much of it may.
func (c *console) hurry() {
	if c.env("GOGC") == "" {
		debug.SetGCPercent(hurriedGC)
	}
}

// previewable refuses flags that a preview has no use for.
func (b *briefCmd) previewable() error {
	for _, f := range []struct{ name, value string }{{"--compare", b.Compare}, {"--html", b.HTML}, {"-o", b.Output}} {
		if b.Preview && f.value != "" {
			return bad("leave one of the two out; parley brief NAME --preview > FILE keeps what is printed",
				"--preview and %s do not go together: a preview is printed, and no page is made of it", f.name)
		}
	}
	return nil
}

package main

import (
	"context"
	"sync/atomic"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"parley/brief"
)

// progress shows on standard error how far the work has come. Without a
// terminal to show it on, it does nothing.
type progress struct {
	start func() *mpb.Progress // nil where nothing is shown
	shown *mpb.Progress        // nil while nothing is on the screen
	bar   *mpb.Bar
	what  atomic.Value // string: what is being worked out
	left  bool         // say how much time is left: for steps that all take about as long
}

// barCells is how wide the bar is; what it counts stands beside it.
const barCells = 24

func (c *console) progress(ctx context.Context, quiet bool) *progress {
	p := &progress{}
	if c.errTerminal && !quiet && c.env("TERM") != "dumb" {
		p.start = func() *mpb.Progress {
			return mpb.NewWithContext(ctx, mpb.WithOutput(c.err), mpb.WithAutoRefresh())
		}
	}
	return p
}

// update is told of every step, by one goroutine at a time.
func (p *progress) update(done, total int, what string) {
	if p.start == nil {
		return
	}
	p.what.Store(what)
	if p.shown == nil {
		p.shown = p.start()
		beside := []decor.Decorator{
			decor.CountersNoUnit("%d of %d "), decor.Any(func(decor.Statistics) string { return p.what.Load().(string) }),
		}
		if p.left {
			beside = append(beside, decor.Name(", "), decor.AverageETA(decor.ET_STYLE_GO), decor.Name(" left"))
		}
		p.bar = p.shown.New(0, mpb.BarStyle(), mpb.BarWidth(barCells), mpb.AppendDecorators(beside...))
	}
	p.bar.SetTotal(int64(total), false)
	p.bar.SetCurrent(int64(done))
}

// say puts a text above the bar, to stay there.
func (p *progress) say(text string) {
	if p.shown == nil || text == "" {
		return
	}
	// What cannot be shown is no reason to stop working.
	_, _ = p.shown.Write([]byte(brief.Wrapped(text, brief80) + "\n"))
}

// stop takes the bar off the screen; the next update brings it back.
func (p *progress) stop() {
	if p.shown == nil {
		return
	}
	p.bar.Abort(true)
	p.shown.Wait()
	p.shown, p.bar = nil, nil
}

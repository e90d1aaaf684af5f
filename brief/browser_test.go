package brief

import (
	"bytes"
	"context"
	_ "embed"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// layoutScript returns what is clipped, overflows or overlaps on the page.
//
//go:embed testdata/layout.js
var layoutScript string

// patience is how long a browser may take for one page, on a busy machine.
const patience = 3 * time.Minute

// browser starts Chromium, or skips the test and says why; with
// PARLEY_REQUIRE_BROWSER=1 a missing browser is a failure.
func browser(t *testing.T) context.Context {
	t.Helper()
	path := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		missing := "no browser: neither chromium nor google-chrome is on the path"
		if os.Getenv("PARLEY_REQUIRE_BROWSER") == "1" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.WSURLReadTimeout(patience))
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox) // Chromium has no sandbox for root
	}
	ctx, stop := chromedp.NewExecAllocator(t.Context(), options...)
	t.Cleanup(stop)
	ctx, stop = chromedp.NewContext(ctx)
	t.Cleanup(stop)
	if err := chromedp.Do(ctx, chromedp.Navigate("about:blank")); err != nil { // starts it, without a limit of time
		t.Fatal(err)
	}
	ctx, stop = context.WithTimeout(ctx, patience)
	t.Cleanup(stop)
	return ctx
}

// pages are the pages that are looked at, by name.
func pages(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	add := func(name string, write func(*bytes.Buffer) error) {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), "page.html")
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		out[name] = "file://" + file
	}
	add("fixture", func(b *bytes.Buffer) error { return WriteHTML(b, fixture(t)) })
	add("hostile", func(b *bytes.Buffer) error { return WriteHTML(b, hostile(t)) })
	add("bare", func(b *bytes.Buffer) error { return WriteHTML(b, bare(t)) })
	add("drawn", func(b *bytes.Buffer) error { return WriteHTML(b, drawnOver(fixture(t))) })
	add("drawn hostile", func(b *bytes.Buffer) error { return WriteHTML(b, drawnOver(hostile(t))) })
	add("comparison", func(b *bytes.Buffer) error { return WriteComparisonHTML(b, comparison(t)) })
	return out
}

func TestPageInBrowser(t *testing.T) {
	if testing.Short() && os.Getenv("PARLEY_REQUIRE_BROWSER") != "1" {
		t.Skip("a browser takes long")
	}
	ctx := browser(t)
	asked, all := requests(t, ctx), pages(t)
	if err := chromedp.Do(ctx, command(network.Enable, network.EnableParams{}), offline()); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"fixture", "hostile", "bare", "comparison", "drawn", "drawn hostile"} {
		t.Run(name, func(t *testing.T) { look(t, ctx, all[name]) })
	}
	for _, url := range asked() {
		if !strings.HasPrefix(url, "file://") && url != "about:blank" {
			t.Errorf("the page asked for %s", url)
		}
	}
}

// requests collects every address that the browser asks for, from now on.
func requests(t *testing.T, ctx context.Context) func() []string {
	t.Helper()
	var mu sync.Mutex
	var urls []string
	err := chromedp.Listen(ctx, func(event any) {
		if e, ok := event.(*network.EventRequestWillBeSent); ok {
			mu.Lock()
			defer mu.Unlock()
			urls = append(urls, e.Request.URL)
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return func() []string {
		mu.Lock()
		defer mu.Unlock()
		return append([]string(nil), urls...)
	}
}

// look opens a page at three widths, light and dark, with what is folded away
// folded and unfolded, and says what does not fit.
func look(t *testing.T, ctx context.Context, url string) {
	for _, width := range []int64{360, 820, 1280} {
		for _, scheme := range []string{"light", "dark"} {
			media := emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}}
			err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900), command(emulation.SetEmulatedMedia, media), chromedp.Navigate(url))
			if err != nil {
				t.Fatal(err)
			}
			bad, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](layoutScript))
			if err != nil {
				t.Fatal(err)
			}
			for i, b := range bad {
				if i == 12 {
					break
				}
				t.Errorf("%d px, %s: %s", width, scheme, b)
			}
		}
	}
}

// command is a protocol command as an action.
func command[P, R any](c cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, c, params)
		return err
	})
}

// offline takes the network away.
func offline() chromedp.Action[chromedp.Void] {
	return command(network.OverrideNetworkState, network.OverrideNetworkStateParams{Offline: true})
}

func TestPrint(t *testing.T) {
	if testing.Short() && os.Getenv("PARLEY_REQUIRE_BROWSER") != "1" {
		t.Skip("a browser takes long")
	}
	ctx := browser(t)
	if err := chromedp.Do(ctx, chromedp.Navigate(pages(t)["fixture"])); err != nil {
		t.Fatal(err)
	}
	pdf, err := chromedp.Run(ctx, chromedp.PrintToPDF(chromedp.PDFPreferCSSPageSize(), chromedp.PDFPrintBackground()))
	if err != nil {
		t.Fatal(err)
	}
	n := len(regexp.MustCompile(`/Type\s*/Page\b[^s]`).FindAll(pdf, -1))
	if n < 2 || n > 4 {
		t.Errorf("the page prints on %d sheets, want 2 to 4", n)
	}
}

// sortScript presses the second head of a table once, and says how its rows stand
// before, after, and when the page is printed.
const sortScript = `(() => {
  const t = document.querySelector("#levers table.sortable"), names = () => [...t.tBodies[0].rows].map((r) => r.cells[0].textContent.trim());
  const was = names();
  t.querySelector("th:nth-child(2) button").click();
  const chances = [...t.tBodies[0].rows].map((r) => Number(r.cells[1].dataset.v));
  const sorted = chances.every((x, i) => !i || chances[i - 1] <= x), moved = names().join() !== was.join();
  dispatchEvent(new Event("beforeprint"));
  return [sorted, moved, names().join() === was.join()];
})()`

func TestTablesSortAndPrintAsTheyWere(t *testing.T) {
	if testing.Short() && os.Getenv("PARLEY_REQUIRE_BROWSER") != "1" {
		t.Skip("a browser takes long")
	}
	ctx := browser(t)
	if err := chromedp.Do(ctx, chromedp.Navigate(pages(t)["fixture"])); err != nil {
		t.Fatal(err)
	}
	got, err := chromedp.Run(ctx, chromedp.Evaluate[[]bool](sortScript))
	if err != nil {
		t.Fatal(err)
	}
	for i, what := range []string{"the rows are not in order", "no row has moved", "the printed order is not the first"} {
		if !got[i] {
			t.Error(what)
		}
	}
}

package brief

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
)

// html is the report as a page.
func html(t *testing.T, r *Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := WriteHTML(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestHTML(t *testing.T) {
	golden(t, "report.html", []byte(html(t, fixture(t))))
	var b bytes.Buffer
	if err := WriteComparisonHTML(&b, comparison(t)); err != nil {
		t.Fatal(err)
	}
	golden(t, "comparison.html", b.Bytes())
}

// TestHTMLNamesItsMaker: a page begins at once, and says early who made it: the
// command line takes only a page with this mark for its own.
func TestHTMLNamesItsMaker(t *testing.T) {
	var both bytes.Buffer
	if err := WriteComparisonHTML(&both, comparison(t)); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"fixture": html(t, fixture(t)), "hostile": html(t, hostile(t)), "comparison": both.String()} {
		if !strings.HasPrefix(text, "<!doctype html>") {
			t.Errorf("%s: the page begins with %q", name, text[:40])
		}
		if at := strings.Index(text, `<meta name="generator" content="parley`); at < 0 || at > 200 {
			t.Errorf("%s: the mark is at %d", name, at)
		}
	}
}

// TestHTMLIsWellFormed reads the page as nested elements: every one that is
// opened is closed, in order.
func TestHTMLIsWellFormed(t *testing.T) {
	for name, r := range map[string]*Report{"fixture": fixture(t), "hostile": hostile(t), "bare": bare(t), "unknown": unknown(t)} {
		// the script is no markup; its content is not looked at
		text := regexp.MustCompile(`(?s)<script>.*?</script>`).ReplaceAllString(html(t, r), "")
		d := xml.NewDecoder(strings.NewReader(text))
		d.Entity = xml.HTMLEntity
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
}

func TestHTMLPicturesHaveAlternatives(t *testing.T) {
	for _, svg := range regexp.MustCompile(`<svg[^>]*>`).FindAllString(html(t, fixture(t)), -1) {
		hidden := strings.Contains(svg, `aria-hidden="true"`)
		told := strings.Contains(svg, `role="img"`) && regexp.MustCompile(`aria-label="[^"]+"`).MatchString(svg)
		if !hidden && !told {
			t.Errorf("a picture without a text alternative: %s", svg)
		}
	}
}

// TestHTMLLoadsNothing: no element of the page can make a request.
func TestHTMLLoadsNothing(t *testing.T) {
	for name, r := range map[string]*Report{"fixture": fixture(t), "hostile": hostile(t)} {
		text := html(t, r)
		for _, bad := range []string{` src=`, ` href=`, `<link`, `<img`, `<iframe`, `<object`, `@import`, `url(`, `<a `, `<form`, `srcset`} {
			if strings.Contains(text, bad) {
				t.Errorf("%s: the page has %q", name, bad)
			}
		}
		if !strings.Contains(text, `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-`) {
			t.Errorf("%s: the page has no policy", name)
		}
	}
}

func TestHTMLEscapes(t *testing.T) {
	text := html(t, hostile(t))
	if n := strings.Count(text, "<script"); n != 1 {
		t.Errorf("the page has %d scripts", n)
	}
	if n := strings.Count(text, "</style>"); n != 1 {
		t.Errorf("the page closes its styles %d times", n)
	}
	for _, bad := range []string{"\x1b", "\u202E", "\a", "ZgotmplZ", "<b>"} {
		if strings.Contains(text, bad) {
			t.Errorf("the page has %q", bad)
		}
	}
	if !strings.Contains(text, "&lt;script&gt;alert(1)&lt;/script&gt;") {
		t.Error("a name that looks like a script is not shown")
	}
}

// TestPolicyFitsTheScript: a browser runs the script only if the digest is
// that of the bytes between its tags.
func TestPolicyFitsTheScript(t *testing.T) {
	if !strings.Contains(html(t, bare(t)), "<script>"+pageScript+"</script>") {
		t.Error("the script on the page is not the one that the policy allows")
	}
}

func TestHTMLWithoutNumbersSaysSo(t *testing.T) {
	for _, bad := range []string{"NaN", "Inf%", "+Inf"} {
		if strings.Contains(html(t, unknown(t)), bad) {
			t.Errorf("the page has %s", bad)
		}
	}
}

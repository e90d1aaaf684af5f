package scenario

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

var fence = regexp.MustCompile("(?ms)^```(hcl|json)([^\n]*)\n(.*?)^```")

// Every example of the reference does what the page says of it.
func TestDocumentedExamples(t *testing.T) {
	page, err := os.ReadFile("../docs/language.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := fence.FindAllStringSubmatch(string(page), -1)
	if strings.Count(string(page), "\n```")+1 < 2*len(blocks) || len(blocks) < 10 {
		t.Fatalf("%d examples found", len(blocks))
	}
	for _, b := range blocks {
		kind, mark, src := b[1], strings.TrimSpace(b[2]), b[3]
		id, faulty := strings.CutPrefix(mark, "expect-error ")
		if mark != "" {
			src = within(t, src)
		}
		s, ds := Parse("example."+kind, []byte(src))
		hit := slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.ID == id && d.Severity == Error })
		if faulty != (s == nil) || faulty && !hit {
			t.Errorf("%s %s\n%s\n%s", kind, mark, b[3], ds)
		}
		if kind == "hcl" {
			sameAfterFormat(t, "example.hcl", []byte(src))
		}
	}
}

// within is a fragment put into the base, whose blocks it may replace.
func within(t *testing.T, fragment string) string {
	base, err := os.ReadFile("testdata/docs-base.hcl")
	if err != nil {
		t.Fatal(err)
	}
	own := blockKeys(t, fragment)
	out := fragment
	for _, b := range bodyOf(t, string(base)).Blocks {
		if !own[b.Type+" "+strings.Join(b.Labels, "")] {
			out += "\n" + string(base[b.TypeRange.Start.Byte:b.CloseBraceRange.End.Byte]) + "\n"
		}
	}
	return out
}

func bodyOf(t *testing.T, src string) *hclsyntax.Body {
	f, diags := hclsyntax.ParseConfig([]byte(src), "", hclStart)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	return f.Body.(*hclsyntax.Body)
}

func blockKeys(t *testing.T, src string) map[string]bool {
	own := map[string]bool{}
	for _, b := range bodyOf(t, src).Blocks {
		own[b.Type+" "+strings.Join(b.Labels, "")] = true
	}
	return own
}

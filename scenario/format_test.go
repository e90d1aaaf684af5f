package scenario

import (
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sameAfterFormat holds that Format keeps what is said, and is idempotent.
func sameAfterFormat(t testing.TB, name string, src []byte) {
	t.Helper()
	laid, ds := Format(name, src)
	if ds.HasErrors() {
		return
	}
	again, _ := Format(name, laid)
	if diff := cmp.Diff(string(laid), string(again)); diff != "" {
		t.Errorf("formatting twice differs:\n%s", diff)
	}
	a, before := Parse(name, src)
	b, after := Parse(name, laid)
	if diff := cmp.Diff(unplaced(before), unplaced(after)); diff != "" {
		t.Errorf("check says something else after fmt:\n%s\n%s", diff, laid)
	}
	if (a == nil) != (b == nil) || a != nil && a.Hash != b.Hash {
		t.Error("the hash changes with the layout")
	}
}

// lineNumber is one in a diagnostic's words, such as of what was declared before.
var lineNumber = regexp.MustCompile(`\bline \d+`)

// unplaced is diagnostics without what the layout changes.
func unplaced(ds Diagnostics) (out []string) {
	for _, d := range ds {
		out = append(out, lineNumber.ReplaceAllString(d.ID+": "+d.Summary+": "+d.Remedy, "line"))
	}
	return out
}

func TestFormatKeepsWhatIsSaid(t *testing.T) {
	for _, pattern := range []string{"testdata/faulty/*.hcl", "../catalogue/scenarios/*.hcl"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			src, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			sameAfterFormat(t, file, src)
		}
	}
}

func TestFormatLayout(t *testing.T) {
	src := "\xef\xbb\xbf\r\n\r\n# first\r\nparam \"a\" {\r\n\r\n  value=1 # one\r\n\r\n\r\n  about = <<EOT\r\n\r\n\r\nx\r\nEOT\r\n\r\n}\r\nparam \"b\" {value=2}\r\n# of the party\r\nparty \"p\" {\r\n}\r\n\r\n\r\n"
	want := "# first\nparam \"a\" {\n  value = 1 # one\n\n  about = <<EOT\n\n\nx\nEOT\n}\nparam \"b\" { value = 2 }\n\n# of the party\nparty \"p\" {\n}\n"
	got, ds := Format("x.hcl", []byte(src))
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Error(diff, ds)
	}
}

func TestFormatJSON(t *testing.T) {
	got, ds := Format("x.json", []byte(`{"param":{"a":{"value":1}}}`))
	want := "{\n  \"param\": {\n    \"a\": {\n      \"value\": 1\n    }\n  }\n}\n"
	if string(got) != want {
		t.Error(string(got), ds)
	}
}

package scenario

import (
	"os"
	"path/filepath"
	"testing"
)

// Parse never panics, and laying a file out changes nothing that it says.
func FuzzParse(f *testing.F) {
	for _, pattern := range []string{"testdata/faulty/*.hcl", "testdata/*.hcl"} {
		files, _ := filepath.Glob(pattern)
		for _, file := range files {
			src, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(src, false)
		}
	}
	f.Add([]byte(`{"param": {"a": {"value": "${1}"}}, "exclude": [{}, {"options": {"x": ["y"]}}]}`), true)
	f.Add([]byte("\nparam \"\" {}\nparam \"\" {}"), false) // the second names the first one's line, which moves
	f.Fuzz(func(t *testing.T, src []byte, json bool) {
		name := "fuzz.hcl"
		if json {
			name = "fuzz.json"
		}
		_, ds := Parse(name, src)
		for _, d := range ds {
			if _, ok := Explain(d.ID); !ok || d.ID == "internal" || d.Remedy == "" && d.ID != "syntax" {
				t.Fatalf("%s", d)
			}
			_ = d.String()
		}
		sameAfterFormat(t, name, src)
	})
}

package brief

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestSchemaIsDocumented: every field that JSON can have is named in
// docs/report.md.
func TestSchemaIsDocumented(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "docs", "report.md"))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[reflect.Type]bool{}
	for _, v := range []any{Report{}, Comparison{}, Sensitivity{}} {
		for _, name := range fields(reflect.TypeOf(v), seen) {
			if !strings.Contains(string(text), "`"+name+"`") {
				t.Errorf("docs/report.md does not name the field %q", name)
			}
		}
	}
	for _, schema := range []string{Schema, ComparisonSchema, SensitivitySchema} {
		if !strings.Contains(string(text), schema) {
			t.Errorf("docs/report.md does not name the schema %s", schema)
		}
	}
}

// fields are the JSON names of a type and of all types within it.
func fields(t reflect.Type, seen map[reflect.Type]bool) []string {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice:
		return fields(t.Elem(), seen)
	case reflect.Struct:
	default:
		return nil
	}
	if seen[t] {
		return nil
	}
	seen[t] = true
	var out []string
	for i := range t.NumField() {
		f := t.Field(i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		out = append(append(out, name), fields(f.Type, seen)...)
	}
	return out
}

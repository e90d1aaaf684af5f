package scenario

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed diagnostics.md
var diagnosticsText string

// explanations is the text for every id.
var explanations = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, part := range strings.Split("\n"+diagnosticsText, "\n## ")[1:] {
		id, text, _ := strings.Cut(part, "\n")
		out[id] = strings.TrimSpace(text)
	}
	return out
})

// Explain tells more about a diagnostic's id than its summary does; false for
// an id that there is not.
func Explain(id string) (string, bool) {
	text, ok := explanations()[id]
	return text, ok
}

// IDs is every id that a diagnostic can have, in alphabetical order.
func IDs() []string {
	var out []string
	for id := range explanations() {
		out = append(out, id)
	}
	slices.Sort(out)
	return out
}

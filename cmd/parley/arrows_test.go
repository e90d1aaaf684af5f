package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// arrows is which of the module's packages each may import, tests apart.
// Imports run one way; where two packages want each other, a third thing wants
// to exist. docs/architecture.md says what each is for.
var arrows = map[string][]string{
	"cmd/parley":           {"article", "brief", "catalogue", "draft", "explain", "export", "extensive", "fleet", "game", "outlook", "propose", "quantity", "scenario", "solve"}, // all
	"brief":                {"explain", "outlook", "scenario", "solve"},
	"explain":              {"game", "scenario", "solve"},
	"outlook":              {"explain", "game", "quantity", "scenario", "solve"},
	"fleet":                {"outlook", "scenario"},
	"export":               {"extensive", "game", "scenario", "solve"},
	"extensive":            {},
	"scenario":             {"game", "quantity"},
	"solve":                {"game"},
	"game":                 {},
	"quantity":             {},
	"catalogue":            {},
	"internal/peers":       {},
	"article":              {"quantity"},
	"draft":                {"article", "quantity", "scenario"},
	"propose":              {"article"},
	"internal/warlists":    {}, // run by hand: writes the lists of wars that ship
	"internal/ukraine2025": {}, // the tests' reference shares no code with what it checks
}

// outside is what packages may import that is neither of the module nor of the
// standard library, where that is limited.
var outside = map[string][]string{
	"game":                 {},
	"catalogue":            {},
	"internal/ukraine2025": {},
	"solve":                {"golang.org/x/sys/cpu"},
}

func TestArrows(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "parley/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		pkg := strings.TrimPrefix(fields[0], "parley/")
		allowed, known := arrows[pkg]
		if !known {
			t.Errorf("package %s is not in the table", pkg)
		}
		for _, path := range fields[1:] {
			arrow(t, pkg, path, allowed)
		}
	}
}

// arrow reports an import that the tables do not allow.
func arrow(t *testing.T, pkg, path string, allowed []string) {
	t.Helper()
	ours, isOurs := strings.CutPrefix(path, "parley/")
	limited, isLimited := outside[pkg]
	domain, _, _ := strings.Cut(path, "/")
	switch {
	case isOurs && !slices.Contains(allowed, ours):
		t.Errorf("%s must not import %s", pkg, ours)
	case !isOurs && isLimited && strings.Contains(domain, ".") && !slices.Contains(limited, path):
		t.Errorf("%s must not import %s", pkg, path)
	}
}

package scenario

import (
	"fmt"
	"strings"
	"testing"
)

// wide is a scenario of n factors with 21 points each.
func wide(n int) string {
	var b strings.Builder
	b.WriteString("conflict \"c\" {\n  title = \"C\"\n  as_of = \"2025-01-01\"\n  horizon = 3\n}\nparty \"a\" {\n  patience = \"10% a year\"\n  noise = 0.1\n  fighting = f0\n}\n")
	for i := range n {
		fmt.Fprintf(&b, "factor \"f%d\" {\n  scale = { from = 0, to = 1, steps = 20 }\n  start = 0.5\n  drift = { mean = 0.01 * f%d, spread = 0.1 }\n}\n", i, (i+1)%n)
	}
	return b.String()
}

func TestStatesAreLimited(t *testing.T) {
	if s, ds := Parse("five.hcl", []byte(wide(5))); s == nil {
		t.Errorf("4 million states: %s", ds)
	}
	_, ds := Parse("six.hcl", []byte(wide(6)))
	if len(ds) != 1 || ds[0].ID != "too-many-states" || !strings.Contains(ds[0].Summary, "85.7 million") {
		t.Errorf("86 million states: %s", ds)
	}
	if _, ds := Parse("hundred.hcl", []byte(wide(100))); !ds.HasErrors() {
		t.Error("a hundred factors pass")
	}
}

func TestLabelsTellPointsApart(t *testing.T) {
	_, labels := points(1e6, 1e6+1, 4)
	if got := strings.Join(labels, " "); got != "1000000 1000000.25 1000000.5 1000000.75 1000001" {
		t.Error(got)
	}
}

func TestDiagnosticsArePrintedWithACaret(t *testing.T) {
	d := Diagnostic{Error, "unknown-name", "x.hcl", 3, 12, "\tfighting = frnt - cost", "nothing is called \"frnt\"", "did you mean \"front\"?"}
	want := "x.hcl:3:12: error: nothing is called \"frnt\" [unknown-name]\n    \tfighting = frnt - cost\n    \t          ^\n  did you mean \"front\"?\n"
	if got := d.String(); got != want {
		t.Errorf("%q", got)
	}
	d.Source, d.Column = strings.Repeat("x", 500)+"!"+strings.Repeat("y", 500), 501
	lines := strings.Split(d.String(), "\n")
	if len(lines[1]) > 90 || lines[1][len(lines[2])-1] != '!' {
		t.Errorf("%s", d)
	}
}

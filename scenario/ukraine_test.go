package scenario

import (
	"os"
	"testing"
)

func shipped(t testing.TB) []byte {
	b, err := os.ReadFile("../catalogue/scenarios/ukraine-2025.hcl")
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestShippedScenario parses, compiles and formats what ships without a fault.
func TestShippedScenario(t *testing.T) {
	s, ds := Parse("ukraine-2025.hcl", shipped(t))
	if ds.HasErrors() {
		t.Fatal(ds)
	}
	g, ds := s.Compile(s.Theta())
	if g == nil || len(ds) > 0 {
		t.Fatal(ds)
	}
	if g.States() != 29106 || len(s.Deals) != 32 {
		t.Errorf("%d states and %d deals, want 29,106 and 32", g.States(), len(s.Deals))
	}
	if _, ds := Format("ukraine-2025.hcl", shipped(t)); ds.HasErrors() {
		t.Error(ds)
	}
}

func BenchmarkParse(b *testing.B) {
	src := shipped(b)
	for b.Loop() {
		Parse("ukraine-2025.hcl", src)
	}
}

func BenchmarkCompile(b *testing.B) {
	s, _ := Parse("ukraine-2025.hcl", shipped(b))
	t := s.Theta()
	b.ReportAllocs()
	for b.Loop() {
		s.Compile(t)
	}
}

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

func TestShippedScenarioParses(t *testing.T) {
	s, ds := Parse("ukraine-2025.hcl", shipped(t))
	for _, d := range ds {
		t.Logf("%+v", d)
	}
	if s == nil {
		t.Fatal("no scenario")
	}
	g, ds := s.Compile(s.Theta())
	if g == nil {
		t.Fatal(ds)
	}
	t.Log(s.Hash, g.States(), len(s.Deals), s.DealText(3), s.Theta())
	f, ds := Format("u.hcl", shipped(t))
	os.WriteFile("/tmp/o2.hcl", f, 0o644)
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

package explain

import (
	"os"
	"path/filepath"
	"testing"
)

// BenchmarkBrief asks everything that a brief shows about the target scenario.
// The counts are what it costs: they do not depend on the machine.
func BenchmarkBrief(b *testing.B) {
	src, err := os.ReadFile(filepath.Join("..", "catalogue", "scenarios", "ukraine-2025.hcl"))
	if err != nil {
		b.Skip(err)
	}
	s := parsed(b, string(src))
	for b.Loop() {
		st, err := New(s, Config{})
		if err != nil {
			b.Fatal(err)
		}
		everything(b, st)
		b.ReportMetric(float64(st.Spent().Full), "full/op")
		b.ReportMetric(float64(st.Spent().Brief), "brief/op")
	}
}

// BenchmarkShapley is twelve reasons, all weights and interactions.
func BenchmarkShapley(b *testing.B) {
	f := bent(ExactReasons)
	for b.Loop() {
		shapley(ExactReasons, f)
		for j := range ExactReasons {
			for i := range j {
				interaction(ExactReasons, i, j, f)
			}
		}
	}
}

package brief

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// fixture is the report of a made-up conflict that has every section.
func fixture(t testing.TB) *Report {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata", "report.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := ReadJSON(f)
	if err != nil {
		t.Fatal(err)
	}
	r.Answer.Verdict = verdict(r)
	return r
}

// golden compares with a file of testdata, or writes it.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs; run with -update and read the difference\n%s", name, got)
	}
}

func TestText(t *testing.T) {
	for _, c := range []struct {
		name string
		p    Profile
	}{
		{"text60.txt", Profile{Width: 60}}, {"text80.txt", Profile{Width: 80}}, {"text100.txt", Profile{Width: 100}},
		{"text80.colour.txt", Profile{Width: 80, Colour: true}}, {"text80.ascii.txt", Profile{Width: 80, ASCII: true}},
	} {
		var b bytes.Buffer
		if err := WriteText(&b, fixture(t), c.p); err != nil {
			t.Fatal(err)
		}
		golden(t, c.name, b.Bytes())
	}
}

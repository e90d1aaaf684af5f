package brief

import (
	"bytes"
	"testing"
)

func TestHTML(t *testing.T) {
	var b bytes.Buffer
	if err := WriteHTML(&b, fixture(t)); err != nil {
		t.Fatal(err)
	}
	golden(t, "report.html", b.Bytes())
}

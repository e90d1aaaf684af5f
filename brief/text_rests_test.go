package brief

import (
	"bytes"
	"strings"
	"testing"
)

// What was not solved for is marked wherever it stands, and the mark explained.
func TestAboutIsMarked(t *testing.T) {
	r := fixture(t)
	r.RestsOn.Tornado[0].AtHigh.Estimated = true
	r.RestsOn.Claims[0].Point.Estimated = true
	high := r.RestsOn.Tornado[0].AtHigh
	text, page := new(bytes.Buffer), new(bytes.Buffer)
	if err := WriteText(text, r, Profile{Width: 80}); err != nil {
		t.Fatal(err)
	}
	if err := WriteHTML(page, r); err != nil {
		t.Fatal(err)
	}
	for _, out := range []string{text.String(), page.String()} {
		if !strings.Contains(out, "about "+percent(high.TwelveMonths.float())) || !strings.Contains(strings.Join(strings.Fields(out), " "), aboutNote) {
			t.Error("an estimate is told as if it were solved")
		}
	}
	plain := fixture(t)
	if plain.aboutLine(plain.RestsOn.Tornado) != "" {
		t.Error("a mark is explained that stands nowhere")
	}
}

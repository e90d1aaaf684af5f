package scenario

import (
	"strings"
	"testing"
)

const watching = `conflict "w" {
  title   = "W"
  as_of   = "2025-01-01"
  horizon = 3
}
param "p" { value = 1 }
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = front
}
factor "front" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = { mean = 0, spread = p / 10 }
}
factor "aid" {
  levels = ["much of it", "none"]
  start  = "none"
}
watch "short" { first = (front > 0.8) }
watch "long" {
  first = (front   == 0 || # lost
	front > 0.9)
  before = aid ==   "much of it"
}
`

const watchingJSON = `{
  "conflict": {"w": {"title": "W", "as_of": "2025-01-01", "horizon": 3}},
  "party": {"a": {"patience": "10% a year", "noise": 0.1, "fighting": "front"}},
  "factor": {"front": {"scale": {"from": 0, "to": 1, "steps": 4}, "start": 0.5, "drift": {"mean": 0, "spread": 0.1}}, "aid": {"levels": ["none", "some"], "start": "none"}},
  "watch": {"w": {"first": "${aid == \"none\" &&   front > 0.8}", "before": "aid   == \"none\""}}
}`

func TestWatchesKeepTheirText(t *testing.T) {
	for _, c := range []struct{ file, text, want string }{
		{"w.hcl", watching, `(front > 0.8), ; (front == 0 || front > 0.9), aid == "much of it"; `},
		{"w.json", watchingJSON, `aid == "none" && front > 0.8, aid == "none"; `},
	} {
		s, ds := Parse(c.file, []byte(c.text))
		if s == nil {
			t.Fatal(ds)
		}
		var b strings.Builder
		for _, w := range s.Watches {
			b.WriteString(w.FirstText + ", " + w.BeforeText + "; ")
		}
		if b.String() != c.want {
			t.Errorf("%s: %s", c.file, b.String())
		}
	}
}

package scenario

import (
	"errors"
	"testing"
)

const quoting = `conflict "q" {
  title   = "Q"
  as_of   = "2025-01-01"
  horizon = 3
}
source "here" { file = "here.txt" }
source "gone" {
  file = "gone.txt"
}
claim "right" {
  source = source.here
  quote  = "he said: 'It is over - for now ...'"
}
claim "wrong" {
  source = source.here
  quote  = "it is not over"
}
claim "unread" {
  source = source.gone
  quote  = "anything"
}
param "p" {
  value   = 1
  because = [claim.right, claim.wrong, claim.unread]
}
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = p
}
ending "e" {
  when   = p > 2
  payoff = { a = 0 }
}
`

func TestQuotesAreHeldAgainstTheirSource(t *testing.T) {
	s, ds := Parse("dir/q.hcl", []byte(quoting))
	if s == nil {
		t.Fatal(ds)
	}
	got := s.CheckQuotes(func(file string) ([]byte, error) {
		if file != "here.txt" {
			return nil, errors.New("no such file")
		}
		return []byte("Then\n  he said:\t\u2018It is\r\nover \u2013 for now \u2026\u2019 and left."), nil
	})
	compareDiagnostics(t, []expected{{16, "quote-not-found", anything}, {8, "missing-file", anything}}, got)
}

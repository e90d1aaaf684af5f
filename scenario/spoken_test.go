package scenario

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const saying = `conflict "s" {
  title   = "S"
  as_of   = "2025-01-01"
  horizon = 3
}
param "p" { value = 1 }
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = FIGHTING
}
factor "mood" {
  levels = ["glum", "merry"]
  start  = "glum"
  shift "brightens" {
    up     = 1
    chance = CHANCE
  }
}
talks { chance = 0.5 }
issue "land" {
  option "all" {
    worth       = { a = p }
    breaks      = BREAKS
    after_break = { a = 0 }
  }
}
`

func said(fighting, chance, breaks string) []byte {
	return []byte(strings.NewReplacer("FIGHTING", fighting, "CHANCE", chance, "BREAKS", breaks).Replace(saying))
}

// A text that is all of an expression is the number that it stands for: a chance
// for one period.
func TestTextsAreNumbersWhereTheyStandAlone(t *testing.T) {
	a, ds := Parse("a.hcl", said(`"-3%"`, `"12% a year"`, `"once in 50 months"`))
	if a == nil {
		t.Fatal(ds)
	}
	b, _ := Parse("b.hcl", said(`-0.03`, `0.010596241035318976`, `0.02`))
	one, _ := a.Compile(a.Theta())
	two, _ := b.Compile(b.Theta())
	if d := one.Kernels[0][0].Rows[0][1].P - two.Kernels[0][0].Rows[0][1].P; d > 1e-12 || d < -1e-12 {
		t.Errorf("the chances differ by %v", d)
	}
	if diff := cmp.Diff(one.Talks.Worth, two.Talks.Worth); diff != "" {
		t.Error(diff)
	}
}

func TestWhatTextsAreNoNumbers(t *testing.T) {
	for _, c := range []struct{ fighting, chance, id, says string }{
		{`"3% a year"`, `0.1`, "wrong-type", "only a chance is turned"},
		{`"0.02 to 0.05"`, `0.1`, "wrong-type", "a range where one number is needed"},
		{`"p - 1"`, `0.1`, "wrong-type", "without the quotes"},
		{`"a lot"`, `0.1`, "wrong-type", `0.1 for "10%"`},
		{`mood`, `0.1`, "wrong-type", `mood == "glum" ? 1 : 0`},
		{`p > 0 ? "5%" : 0`, `0.1`, "wrong-type", "write 0.05 for it"},
		{`p + "5%"`, `0.1`, "wrong-type", "write 0.05 for it"},
		{`p`, `"10% a mouth"`, "bad-quantity", `did you mean "month"`},
		{`p`, `"120%"`, "bad-quantity", "between 0% and 100%"},
		{`p`, `p > 0 ? "12% a year" : 0`, "wrong-type", "write 0.0105962 for it"},
		{`p`, `"likely"`, "wrong-type", "a range"},
	} {
		s, ds := Parse("a.hcl", said(c.fighting, c.chance, "0"))
		if s != nil || len(ds) == 0 || ds[0].ID != c.id || !strings.Contains(ds.text(), c.says) {
			t.Errorf("%s, %s: want %s %q, got\n%s", c.fighting, c.chance, c.id, c.says, ds.text())
		}
	}
}

func (d Diagnostics) text() string {
	var b strings.Builder
	_ = d.Print(&b)
	return b.String()
}

// In JSON an expression stands in quotes, and a text that is none is a number.
func TestTextsInJSON(t *testing.T) {
	const src = `{
  "conflict": {"j": {"title": "J", "as_of": "2025-01-01", "horizon": 3}},
  "param": {"p": {"value": 1}},
  "party": {"a": {"patience": "10% a year", "noise": 0.1, "fighting": "p - 1"}},
  "factor": {"mood": {"levels": ["glum", "merry"], "start": "glum", "shift": {"s": {"up": 1, "chance": "10% a month"}}}}
}`
	if s, ds := Parse("a.json", []byte(src)); s == nil {
		t.Error(ds)
	}
}

package scenario

import (
	"math"
	"slices"
	"time"

	"github.com/hashicorp/hcl/v2/hclsyntax"

	"parley/quantity"
)

// longest is the most periods that are solved: weeks for a century. Beyond
// it a horizon is a slip of the pen, and the work would never end.
const longest = 5200

// readHeading reads what everything else is read in the light of: the period
// and the words of probability.
func (c *checker) readHeading() {
	all := c.of("conflict")
	if len(all) == 0 {
		c.err("missing-block", c.root.at, `add conflict "name" { title, as_of, period, horizon }`, "there is no conflict block")
		return
	}
	f, h := c.fields(all[0].n), &c.s.Conflict
	h.Name, h.Title, h.Kind = all[0].n.label(), f.mustText("title"), c.kind(f)
	h.AsOf, h.Began = c.date(f, "as_of", f.must("as_of")), c.date(f, "began", f.get("began"))
	if h.Began != "" && h.AsOf != "" && h.Began > h.AsOf {
		f.err("bad-date", f.at("began"), "check both dates", "the war begins after the date as of which it is looked at")
	}
	f.guessed("conflict", h.Name)
	c.readPeriod(f)
	c.readWords(f)
	before := len(c.found)
	h.Horizon = c.periods(f, "horizon", f.must("horizon"), 1)
	c.endless = len(c.found) > before
	h.Tail = c.tail(f)
	h.Holdout = c.holdout(f)
	if h.Horizon+h.Tail > longest {
		f.err("absurd-horizon", f.at("horizon"), "shorten the horizon or the tail, or take a longer period", "%d periods would have to be solved; the limit is %d", h.Horizon+h.Tail, longest)
	}
	f.end()
}

// warKinds are the classes of wars that base rates are to be kept for.
var warKinds = []string{"interstate", "civil"}

func (c *checker) kind(f *fields) string {
	s := f.text("kind")
	if s != "" && !slices.Contains(warKinds, s) {
		f.warn("unknown-kind", f.get("kind").Range(), didYouMean(s, warKinds, "the kinds are: "), "wars have no kind %q", s)
	}
	return s
}

func (c *checker) date(f *fields, name string, e hclsyntax.Expression) string {
	s := f.textIn(name, e)
	if s == "" {
		return ""
	}
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		f.err("bad-date", e.Range(), "write year, month and day: 2025-05-20", "%s is no date: %q", name, s)
		return ""
	}
	return s
}

func (c *checker) readPeriod(f *fields) {
	e := f.get("period")
	c.s.Conflict.Period = quantity.Month
	if e == nil {
		return
	}
	if p, err := quantity.ParsePeriod(f.textIn("period", e)); c.readable(e, err) {
		c.s.Conflict.Period = p
	}
}

func (c *checker) readWords(f *fields) {
	e := f.get("words")
	c.table = quantity.Default()
	if e != nil {
		if t, err := quantity.TableNamed(f.textIn("words", e)); c.readable(e, err) {
			c.table = t
		}
	}
	if c.table != nil {
		c.s.Conflict.Words = c.table.Name
	}
}

// periods is a whole number of periods, or a time such as "5 years", which is
// taken to the nearest whole number of them.
func (c *checker) periods(f *fields, name string, e hclsyntax.Expression, least int) int {
	if e == nil {
		return least
	}
	v, isNumber := numberOf(e)
	if !isNumber {
		d, err := quantity.ParseDuration(f.textIn(name, e), c.s.Conflict.Period)
		if !c.readable(e, err) {
			return least
		}
		v = math.Round(d)
	}
	if v != math.Trunc(v) || v < float64(least) {
		f.err("bad-periods", e.Range(), `write a whole number of periods, or a time such as "5 years"`, "%s is %s periods, and must be a whole number of at least %d", name, number(v), least)
		return least
	}
	if v > longest {
		f.err("absurd-horizon", e.Range(), "shorten it, or take a longer period", "%s is %s periods; the limit is %d", name, number(v), longest)
		return least
	}
	return int(v)
}

// defaultTail is far enough ahead for the end of the game not to make peace
// by itself in wars that have been looked at.
const defaultTail = "10 years"

func (c *checker) tail(f *fields) int {
	if e := f.get("tail"); e != nil {
		return c.periods(f, "tail", e, 0)
	}
	n, err := quantity.ParseDuration(defaultTail, c.s.Conflict.Period)
	if err != nil {
		return 0
	}
	return int(math.Round(n))
}

func (c *checker) holdout(f *fields) int {
	e := f.get("holdout")
	if e == nil {
		return -1
	}
	s := f.textIn("holdout", e)
	if s == "" {
		return -1
	}
	i := c.party(word{s, e.Range()})
	if i >= 0 && i < len(c.s.Parties) && !c.s.Parties[i].Consents {
		f.err("holdout-without-consent", e.Range(), "name a party whose consent is needed, or remove consents = false from it", "%q cannot hold out: no deal needs its consent", s)
	}
	return i
}

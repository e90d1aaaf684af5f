package scenario

import (
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// mostDeals is how many deals can be weighed in every state: each costs
// memory and time in all of them.
const mostDeals = 100_000

// exclusion is a combination of options that cannot be had together: per
// issue, which of its options it is about; nil where any.
type exclusion [][]bool

func (c *checker) readExclude(o opened) {
	f := c.fields(o.n)
	ex := make(exclusion, len(c.s.Issues))
	e := f.must("options")
	ps := f.table("options", e)
	for _, p := range ps {
		c.excluded(ex, p)
	}
	f.end()
	if len(ps) == 1 {
		f.warn("exclude-of-one-issue", o.n.at, "remove the option itself, or name options of two issues", "this excludes options of one issue whatever the others are")
	}
	if len(ps) > 0 {
		c.p.excludes = append(c.p.excludes, ex)
	}
}

func (c *checker) excluded(ex exclusion, p pair) {
	k := -1
	var names []string
	for i, is := range c.s.Issues {
		names = append(names, is.Name)
		if is.Name == p.key.text {
			k = i
		}
	}
	if k < 0 {
		c.err("unknown-issue", p.key.at, didYouMean(p.key.text, names, "the issues are: "), "no issue is called %q", p.key.text)
		return
	}
	ex[k] = make([]bool, len(c.s.Issues[k].Options))
	items, ok := listOf(p.expr)
	if !ok {
		items = []hclsyntax.Expression{p.expr}
	}
	for _, it := range items {
		c.excludeOption(ex[k], c.s.Issues[k], it)
	}
}

func (c *checker) excludeOption(out []bool, is Issue, e hclsyntax.Expression) {
	s, isText := textOf(e)
	v, isNumber := numberOf(e)
	for i, name := range is.Options {
		x, err := strconv.ParseFloat(name, 64)
		if isText && name == s || isNumber && err == nil && x == v {
			out[i] = true
			return
		}
	}
	c.err("unknown-option", e.Range(), didYouMean(s, is.Options, "its options are: "), "issue %q has no such option", is.Name)
}

// holds reports whether a deal is one of those that cannot be had.
func (ex exclusion) holds(options []int) bool {
	for k, of := range ex {
		if of != nil && !of[options[k]] {
			return false
		}
	}
	return true
}

// deals lists the product of the issues' options less what is excluded.
func (c *checker) deals() {
	n := 1
	for _, is := range c.s.Issues {
		if n *= len(is.Options); n > mostDeals {
			c.err("too-many-deals", c.of("issue")[0].n.at, "leave options out, or take fewer steps of a division", "the issues' options make more than %d deals", mostDeals)
			return
		}
	}
	if len(c.s.Issues) == 0 || n == 0 {
		return
	}
	options := make([]int, len(c.s.Issues))
	for range n {
		c.admit(options)
		c.next(options)
	}
	if len(c.s.Deals) == 0 {
		c.err("no-deals", c.of("exclude")[0].n.at, "exclude fewer combinations", "every deal is excluded")
	}
}

func (c *checker) admit(options []int) {
	for _, ex := range c.p.excludes {
		if ex.holds(options) {
			return
		}
	}
	c.s.Deals = append(c.s.Deals, Deal{Options: append([]int(nil), options...)})
}

// next counts on, the last issue fastest.
func (c *checker) next(options []int) {
	for k := len(options) - 1; k >= 0; k-- {
		if options[k]++; options[k] < len(c.s.Issues[k].Options) {
			return
		}
		options[k] = 0
	}
}

// DealText is a deal in words: its options, by issue.
func (s *Scenario) DealText(d int) string {
	var parts []string
	for k, o := range s.Deals[d].Options {
		parts = append(parts, s.Issues[k].Name+": "+s.Issues[k].Options[o])
	}
	return strings.Join(parts, "; ")
}

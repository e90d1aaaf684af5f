package scenario

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Parse reads and checks a scenario. HCL's JSON syntax is read where the file
// name ends in .json. The scenario is nil where a diagnostic is an error;
// notes and warnings come beside a scenario.
//
// Every fault that can be told apart from those before it is found in one
// pass. Whatever the bytes are, Parse returns.
func Parse(file string, src []byte) (*Scenario, Diagnostics) { return parse(file, src, nil) }

// parse reads a scenario with some of its scales halved, see Coarse.
func parse(file string, src []byte, halvings []int) (s *Scenario, ds Diagnostics) {
	defer func() {
		if r := recover(); r != nil {
			s, ds = nil, internal(file, r)
		}
	}()
	src = plain(src)
	c := newChecker(file, src)
	c.halvings = halvings
	if !c.admissible(src, c.json) || !c.parse(src) {
		return nil, c.sorted()
	}
	c.check()
	if !c.found.HasErrors() {
		if halvings == nil { // a coarser one has that of the scenario it was made of
			c.s.Hash = hash(src, c.json)
		}
		c.s.prog, c.s.text = c.p, c.lines
		c.values()
	}
	if c.found.HasErrors() {
		return nil, c.sorted()
	}
	return c.s, c.sorted()
}

// internal is the last resort: whatever fails inside must not take the
// program down with it.
func internal(file string, cause any) Diagnostics {
	return Diagnostics{{
		Severity: Error, ID: "internal", File: file,
		Summary: fmt.Sprintf("reading the file failed inside Parley: %v", cause), Remedy: "please report this with the file",
	}}
}

// byteOrderMark is what some editors put before a UTF-8 text.
var byteOrderMark = []byte("\xef\xbb\xbf")

// plain is the text with the line ends of Unix and without a byte order mark.
func plain(src []byte) []byte {
	src = bytes.TrimPrefix(src, byteOrderMark)
	return bytes.ReplaceAll(src, []byte("\r\n"), []byte("\n"))
}

func newChecker(file string, src []byte) *checker {
	return &checker{
		faults: newFaults(file, src), json: isJSON(file),
		s: &Scenario{File: file, Conflict: Conflict{Holdout: -1}}, p: &program{breaker: -1},
		symbols: map[string]symbol{}, read: map[int]bool{}, cited: map[int]bool{}, used: map[int]bool{}, texts: map[hclsyntax.Expression]string{},
	}
}

// parse builds the tree; false where the file cannot be understood.
func (c *checker) parse(src []byte) bool {
	if c.json {
		return c.parseJSON(src)
	}
	f, diags := hclsyntax.ParseConfig(src, c.file, hclStart)
	if c.syntax(diags) {
		return false
	}
	c.root = native("the file", f.Body.(*hclsyntax.Body))
	c.root.at = hcl.Range{}
	return true
}

// check reads all blocks, in an order in which what a block names is known.
func (c *checker) check() {
	c.open()
	c.declare()
	c.each("party", c.readPartyHead)
	c.readHeading()
	for _, step := range []struct {
		kind string
		read func(opened)
	}{
		{"source", c.readSource},
		{"claim", c.readClaim},
		{"param", c.readParam},
		{"factor", c.readFactorHead},
		{"choice", c.readChoiceHead},
	} {
		c.each(step.kind, step.read)
	}
	c.expressions()
	c.p.finish(c.s)
	c.lint()
}

// expressions reads what is written over parameters, factors and choices.
func (c *checker) expressions() {
	standing := c.standings()
	c.each("factor", c.readLaw)
	c.p.laws = append(c.p.laws, standing...)
	for _, step := range []struct {
		kind string
		read func(opened)
	}{
		{"choice", c.readChoice},
		{"party", c.readParty},
		{"ending", c.readEnding},
		{"issue", c.readIssue},
		{"talks", c.readTalks},
		{"exclude", c.readExclude},
		{"reason", c.readReason},
		{"lever", c.readLever},
		{"watch", c.readWatch},
	} {
		c.each(step.kind, step.read)
	}
	c.deals()
}

func (c *checker) each(kind string, read func(opened)) {
	for _, o := range c.of(kind) {
		read(o)
	}
}

// hash is the SHA-256 of the canonical layout, so that a change of spaces
// alone is no change.
func hash(src []byte, json bool) string {
	sum := sha256.Sum256(layout(src, json))
	return hex.EncodeToString(sum[:])
}

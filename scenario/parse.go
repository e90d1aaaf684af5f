package scenario

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// Parse reads and checks a scenario. HCL's JSON syntax is read where the file
// name ends in .json. The scenario is nil where a diagnostic is an error;
// notes and warnings come beside a scenario.
//
// Every fault that can be told apart from those before it is found in one
// pass. Whatever the bytes are, Parse returns.
func Parse(file string, src []byte) (s *Scenario, ds Diagnostics) {
	defer func() {
		if r := recover(); r != nil {
			s, ds = nil, internal(file, r)
		}
	}()
	src = plain(src)
	c := newChecker(file, src)
	if !c.admissible(src) || !c.parse(src) {
		return nil, c.sorted()
	}
	sum := c.hashing(src)
	s, ds = c.scenario()
	if s != nil {
		s.Hash = sum()
	}
	return s, ds
}

// scenario reads what was parsed.
func (c *checker) scenario() (*Scenario, Diagnostics) {
	c.check()
	if !c.found.HasErrors() {
		c.s.prog, c.s.text, c.s.root = c.p, c.lines, c.root
		c.values()
	}
	if c.found.HasErrors() {
		return nil, c.sorted()
	}
	return c.s, c.sorted()
}

// again reads a scenario another time, with some of its scales halved, see Coarse. A
// text in JSON's syntax is parsed anew as well, since its expressions stand in texts.
func (s *Scenario) again(halvings []int) (out *Scenario, ds Diagnostics) {
	defer func() {
		if r := recover(); r != nil {
			out, ds = nil, internal(s.File, r)
		}
	}()
	src := []byte(strings.Join(s.text, "\n"))
	c := newChecker(s.File, src)
	c.halvings, c.root = halvings, s.root
	if c.json && !c.parse(src) {
		return nil, c.sorted()
	}
	return c.scenario()
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
	body := f.Body.(*hclsyntax.Body)
	if !diags.HasErrors() {
		c.blocks = body.Blocks
	}
	c.root = native("the file", body)
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
func (c *checker) hash(src []byte) string {
	sum := sha256.Sum256(c.layout(src))
	return hex.EncodeToString(sum[:])
}

// hashing works the hash out beside what else there is to do with what was parsed: it
// takes half as long as all the rest.
func (c *checker) hashing(src []byte) (sum func() string) {
	type result struct {
		sum   string
		fault any
	}
	done := make(chan result, 1)
	go func() {
		var r result
		defer func() {
			r.fault = recover()
			done <- r
		}()
		r.sum = c.hash(src)
	}()
	return func() string {
		r := <-done
		if r.fault != nil {
			panic(r.fault) // Parse has one place where that ends
		}
		return r.sum
	}
}

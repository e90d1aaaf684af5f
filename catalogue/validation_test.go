package catalogue_test

import (
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"parley/catalogue"
)

var update = flag.Bool("update", false, "rewrite the tables of docs/validation.md")

const (
	validation = "../docs/validation.md"
	kept       = "" // in place of a table that could not be made: a program is missing
)

// figure is one number of the literature beside the solver's, and how far apart
// the two may be.
type figure struct {
	what                  string
	theirs, ours, allowed float64
}

// table is a part of the page that the test makes: a mark, the table, a mark.
var table = regexp.MustCompile(`(?s)(<!-- table (\w+) -->\n).*?(<!-- end -->)`)

// The page's tables are made by its cases: figures that differ from the page, or
// from the literature by more than is allowed, fail.
func TestValidationTables(t *testing.T) {
	if testing.Short() && !*update {
		t.Skip("left to the run without -short")
	}
	old, err := os.ReadFile(validation)
	if err != nil {
		t.Fatal(err)
	}
	made, shown := map[string]string{}, 0
	for _, c := range cases {
		made[c.name] = kept // unless it is made
		t.Run(c.name, func(t *testing.T) { made[c.name] = tabled(t, c.figures(t)) })
	}
	page := table.ReplaceAllStringFunc(string(old), func(was string) string {
		part := table.FindStringSubmatch(was)
		shown++
		switch now, is := made[part[2]]; {
		case !is:
			t.Errorf("there is no case %q", part[2])
			return was
		case now == kept:
			return was
		default:
			return part[1] + now + part[3]
		}
	})
	sameOrWritten(t, string(old), page, shown, len(cases))
}

// sameOrWritten holds the page, as it is made now with so many tables, against what it
// was, or writes it with -update.
func sameOrWritten(t *testing.T, was, page string, shown, want int) {
	t.Helper()
	switch {
	case shown != want:
		t.Errorf("%s shows %d tables of %d", validation, shown, want)
	case page == was:
	case *update:
		if err := os.WriteFile(validation, []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	default:
		t.Errorf("%s differs; run with -update and read the difference", validation)
	}
}

// tabled is a case's table; every figure must be within what it is allowed.
func tabled(t *testing.T, figures []figure) string {
	t.Helper()
	var b strings.Builder
	b.WriteString("| | theirs | Parley’s | apart | allowed |\n|---|---|---|---|---|\n")
	for _, f := range figures {
		near(t, f.what, f.ours, f.theirs, f.allowed)
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %.0e |\n", f.what, digits(f.theirs), digits(f.ours), apart(f), f.allowed)
	}
	return b.String()
}

// digits writes a number to the digits that are the same on every machine.
func digits(x float64) string {
	return strconv.FormatFloat(math.Round(x*1e9)/1e9, 'f', -1, 64)
}

// apart writes a distance. What rounding alone may make is not told apart: it
// need not be the same on every machine.
func apart(f figure) string {
	if d := math.Abs(f.ours - f.theirs); d > rounded {
		return fmt.Sprintf("%.0e", d)
	}
	return "1e-10 or less"
}

var (
	goTest = regexp.MustCompile(`go test \./([\w/]+) -run ([\w'|/]+)`)
	brief  = regexp.MustCompile(`parley brief ([\w-]+)`)
)

// The commands that the page gives find what they are to run.
func TestValidationCommands(t *testing.T) {
	page, err := os.ReadFile(validation)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range goTest.FindAllStringSubmatch(string(page), -1) {
		if !hasTest(t, m[1], strings.Trim(m[2], "'")) {
			t.Errorf("%s: no test of %s is called so", m[0], m[1])
		}
	}
	for _, m := range brief.FindAllStringSubmatch(string(page), -1) {
		if _, ok := catalogue.Read(m[1]); !ok {
			t.Errorf("%s: no scenario is called so", m[0])
		}
	}
}

// hasTest reports whether a package has a test for every alternative of a name.
func hasTest(t *testing.T, pkg, names string) bool {
	t.Helper()
	files, err := filepath.Glob("../" + pkg + "/*_test.go")
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, f := range files {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(src)
	}
	for name := range strings.SplitSeq(names, "|") {
		if !regexp.MustCompile(`\nfunc Test\w*` + regexp.QuoteMeta(name)).MatchString(all.String()) {
			return false
		}
	}
	return true
}

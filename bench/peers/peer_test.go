package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMain lets this test's program stand in for the benchmark's, which runs
// parts of itself in processes of their own.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && !strings.HasPrefix(os.Args[1], "-") { // the tests have flags only
		main()
	}
	os.Exit(m.Run())
}

func TestPeersAreSaidToBeAbsent(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv("PARLEY_GAMBIT", "")
	t.Setenv("PARLEY_PRISM", filepath.Join(t.TempDir(), "prism"))
	var out, errs bytes.Buffer
	if code := command(t.Context(), nil, &out, &errs); code != 0 {
		t.Errorf("exit code %d, want 0: %s", code, &errs)
	}
	for _, want := range []string{
		"skipped: gambit-logit is not on the PATH, and PARLEY_GAMBIT is not set; install it",
		"skipped: PARLEY_PRISM is ",
		"which cannot be run",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("output lacks %q:\n%s", want, &out)
		}
	}
}

func TestAnotherProgramOfThatName(t *testing.T) {
	_, err := gambit.version(t.Context(), "go") // go -v is a fault in the arguments
	if err == nil || !strings.Contains(err.Error(), "another program of that name") {
		t.Errorf("error %v, want one that doubts the program", err)
	}
}

func TestHelp(t *testing.T) {
	var out, errs bytes.Buffer
	if code := command(t.Context(), []string{"-h"}, &out, &errs); code != 0 || !strings.Contains(errs.String(), "how long one run may take") {
		t.Errorf("exit code %d and %q, want 0 and the flags", code, &errs)
	}
}

func TestArguments(t *testing.T) {
	for args, want := range map[string]string{
		"-limit 0s":   "have to be above 0",
		"-noise NaN":  "have to be above 0",
		"-runs 0":     "have to be above 0",
		"-only chess": `-only is "chess"; it can be trees or scenarios`,
		"everything":  `"everything" is not read`,
		"-loud":       "not defined: -loud",
	} {
		var out, errs bytes.Buffer
		if code := command(t.Context(), strings.Fields(args), &out, &errs); code != 2 {
			t.Errorf("%s: exit code %d, want 2", args, code)
		}
		if !strings.Contains(errs.String(), want) {
			t.Errorf("%s: %q lacks %q", args, &errs, want)
		}
	}
}

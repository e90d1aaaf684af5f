package main

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"parley": main})
}

// scriptParams is how scripts are run, wherever they come from.
func scriptParams() testscript.Params {
	return testscript.Params{
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status, "isjson": isJSON, "nothingleft": nothingLeft,
		},
		Condition: func(name string) (bool, error) {
			_, err := exec.LookPath(strings.TrimPrefix(name, "has:"))
			return err == nil, nil
		},
	}
}

func TestScripts(t *testing.T) {
	p := scriptParams()
	p.Dir = filepath.Join("testdata", "script")
	testscript.Run(t, p)
}

// status runs a command and wants its exit code: status CODE COMMAND...
func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status CODE COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = ts.Exec(args[1], args[2:]...)
	if e := (*exec.ExitError)(nil); errors.As(err, &e) {
		got = e.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// isJSON wants a file, or what was printed last, to be JSON of a schema:
// isjson FILE SCHEMA.
func isJSON(ts *testscript.TestScript, neg bool, args []string) {
	var head struct{ Schema string }
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &head))
	if neg == (head.Schema == args[1]) {
		ts.Fatalf("the schema is %q", head.Schema)
	}
}

// nothingLeft wants no temporary file to be left in the current folder.
func nothingLeft(ts *testscript.TestScript, _ bool, _ []string) {
	entries, err := os.ReadDir(ts.MkAbs("."))
	ts.Check(err)
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".tmp") && e.Name() != ".tmp" {
			ts.Fatalf("%s is left", e.Name())
		}
	}
}

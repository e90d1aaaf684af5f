//go:build unix

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A run that is interrupted keeps what it has solved, says so and exits with
// 130; with --resume the same command goes on to the bytes of a run that was
// left alone.
func TestEnsembleInterrupted(t *testing.T) {
	whole, cut := filepath.Join(t.TempDir(), "whole.csv"), filepath.Join(t.TempDir(), "cut.csv")
	args := func(out string, more ...string) []string {
		return append([]string{"ensemble", "fearon-1995-optimism", "--draws", "4000", "--out", out}, more...)
	}
	page := ensembleRun(t, args(whole))
	interruptOnce(t, args(cut), cut+".journal")
	if _, err := os.Stat(cut); !os.IsNotExist(err) {
		t.Errorf("a table is there before all is solved: %v", err)
	}
	if again := ensembleRun(t, args(cut, "--resume")); again != page {
		t.Error("it went on to another page")
	}
	a, errA := os.ReadFile(whole)
	b, errB := os.ReadFile(cut)
	if errA != nil || errB != nil || !bytes.Equal(a, b) {
		t.Errorf("it went on to another table: %v, %v", errA, errB)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(cut), "*")); len(left) != 1 {
		t.Errorf("left: %v", left)
	}
}

// So does a brief with draws: what it keeps lies beside its page, until that is
// there.
func TestBriefInterrupted(t *testing.T) {
	whole, cut := filepath.Join(t.TempDir(), "whole.html"), filepath.Join(t.TempDir(), "cut.html")
	args := func(out string, more ...string) []string {
		return append([]string{"brief", "fearon-1995-optimism", "--draws", "4000", "--html", out}, more...)
	}
	text := ensembleRun(t, args(whole))
	interruptOnce(t, args(cut), cut+".journal")
	if _, err := os.Stat(cut); !os.IsNotExist(err) {
		t.Errorf("a page is there before all is solved: %v", err)
	}
	if again := ensembleRun(t, args(cut, "--resume")); again != text {
		t.Error("it went on to another brief")
	}
	a, errA := os.ReadFile(whole)
	b, errB := os.ReadFile(cut)
	if errA != nil || errB != nil || !bytes.Equal(a, b) {
		t.Errorf("it went on to another page: %v, %v", errA, errB)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(cut), "*")); len(left) != 1 {
		t.Errorf("left: %v", left)
	}
}

// ensembleRun is what a run prints.
func ensembleRun(t *testing.T, args []string) string {
	t.Helper()
	cmd := exec.Command("parley", args...)
	var said strings.Builder
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err, said.String())
	}
	return string(out)
}

// interruptOnce starts a run and interrupts it once its journal has a few draws.
func interruptOnce(t *testing.T, args []string, journal string) {
	t.Helper()
	const some, patience = 5, 60 * time.Second // far longer than a few draws take
	cmd := exec.Command("parley", args...)
	var said strings.Builder
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(time.Millisecond) {
		if text, _ := os.ReadFile(journal); bytes.Count(text, []byte("\n")) > some {
			break
		}
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // an exit code that is not 0 is an error here
	if code := cmd.ProcessState.ExitCode(); code != exitInterrupted {
		t.Errorf("exit code %d, want %d", code, exitInterrupted)
	}
	if !strings.Contains(said.String(), "of 4000 settings are kept in "+journal+"; the same command with --resume goes on") {
		t.Errorf("it said %q", said.String())
	}
}

//go:build unix

package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"parley/catalogue"
)

// An interrupted run says so, exits with 130 and leaves nothing half-written,
// whether it was waiting for its text or working.
func TestInterrupted(t *testing.T) {
	text, _ := catalogue.Read("ukraine-2025")
	for _, c := range []struct{ name, text string }{{"while reading", ""}, {"while working", string(text)}} {
		t.Run(c.name, func(t *testing.T) {
			run := startOnPipe(t)
			if _, err := io.WriteString(run.pipe, c.text); err != nil {
				t.Fatal(err)
			}
			if c.text != "" {
				run.pipe.Close()
			}
			run.interrupt(t)
		})
	}
}

// running is a run that reads its scenario from a named pipe.
type running struct {
	cmd    *exec.Cmd
	pipe   *os.File
	stderr strings.Builder
}

// startOnPipe starts a run and returns once it has opened the pipe: from then
// on it minds signals.
func startOnPipe(t *testing.T) *running {
	t.Helper()
	exe, err := exec.LookPath("parley") // TestMain has put it there
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	pipe := filepath.Join(dir, "pipe.hcl")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip("no named pipes here: ", err)
	}
	r := &running{cmd: exec.Command(exe, "brief", "pipe.hcl")}
	r.cmd.Dir, r.cmd.Stderr = dir, &r.stderr
	if err := r.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if r.pipe, err = os.OpenFile(pipe, os.O_WRONLY, 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.pipe.Close() })
	return r
}

// interrupt sends the signal and looks at what is left.
func (r *running) interrupt(t *testing.T) {
	t.Helper()
	if err := r.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	_ = r.cmd.Wait() // an exit code that is not 0 is an error here
	if code := r.cmd.ProcessState.ExitCode(); code != exitInterrupted {
		t.Errorf("exit code %d, want %d", code, exitInterrupted)
	}
	if said := r.stderr.String(); !strings.Contains(said, "parley: interrupted") {
		t.Errorf("it said %q", said)
	}
	left, err := os.ReadDir(r.cmd.Dir)
	if err != nil || len(left) != 1 {
		t.Errorf("left: %v, %v; want the pipe alone", left, err)
	}
}

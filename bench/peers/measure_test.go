package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func self(t *testing.T, limit time.Duration, runs int) *bench {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return &bench{limit: limit, runs: runs, noise: 0.1, self: exe, folder: t.TempDir(), out: t.Output(), errs: t.Output()}
}

func TestBest(t *testing.T) {
	m, err := self(t, time.Minute, 2).best(t.Context(), "go", "version")
	if err != nil {
		t.Fatal(err)
	}
	if !m.ran() || m.Runs != 2 || !strings.HasPrefix(m.Out, "go version") || m.Seconds <= 0 {
		t.Errorf("got %+v, want two good runs of go version", m)
	}
	if runtime.GOOS == "linux" && m.Peak < 1<<20 {
		t.Errorf("it held %d bytes; a Go program holds more than a mebibyte", m.Peak)
	}
}

func TestLate(t *testing.T) {
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("skipped: there is no /bin/sh, whose script stands for a peer that takes too long")
	}
	b := self(t, 50*time.Millisecond, 3)
	m, err := b.best(t.Context(), "/bin/sh", "-c", "echo begun; sleep 1000; echo done")
	if err != nil {
		t.Fatal(err)
	}
	if !m.Late || m.ran() || m.Runs != 1 || strings.Contains(m.Out, "done") {
		t.Errorf("got %+v, want one run that was stopped", m)
	}
}

// An interruption stops the program too, though it is in a group of its own.
func TestInterrupted(t *testing.T) {
	if _, err := os.Stat("/bin/sh"); err != nil {
		t.Skip("skipped: there is no /bin/sh, whose script stands for a peer")
	}
	b := self(t, time.Minute, 1)
	began, ended := filepath.Join(b.folder, "began"), filepath.Join(b.folder, "ended")
	ctx, stop := context.WithCancel(t.Context())
	go func() {
		for {
			if _, err := os.Stat(began); err == nil {
				stop()
				return
			}
			time.Sleep(time.Millisecond)
		}
	}()
	script := fmt.Sprintf("touch %q; sleep 1; touch %q", began, ended)
	if m, err := b.best(ctx, "/bin/sh", "-c", script); err == nil {
		t.Errorf("got %+v, want an error", m)
	}
	time.Sleep(1500 * time.Millisecond)
	if _, err := os.Stat(ended); err == nil {
		t.Error("the program went on after the interruption")
	}
}

func TestFailing(t *testing.T) {
	m, err := self(t, time.Minute, 3).best(t.Context(), "go", "no-such-command")
	if err != nil || m.ran() || m.Exit == 0 || m.Runs != 1 {
		t.Errorf("got %+v and %v, want one run that failed", m, err)
	}
	if _, err := self(t, time.Minute, 3).best(t.Context(), "./no-such-program"); err == nil {
		t.Error("a program that is not there has run")
	}
}

//go:build unix

package main

import (
	"bufio"
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"parley/internal/peers"
)

// Draws solved by processes that meet in a database give the bytes of one process,
// though one of them is killed in the middle of a shard.
func TestMachines(t *testing.T) {
	if testing.Short() {
		t.Skip("a lost worker takes a quarter of a minute to be given up")
	}
	t.Parallel()
	address := peers.Database(t)
	dir := t.TempDir()
	args := func(out string) []string {
		return []string{"ensemble", "fearon-1995-optimism", "--draws", "256", "--indices", "--screen", "2", "--out", filepath.Join(dir, out)}
	}
	afar := func(out string, more ...string) []string {
		return append(append(args(out), "--database", address), more...)
	}
	page := ensembleRun(t, args("one.csv"))
	ensembleRun(t, args("one.parquet"))

	if said := ensembleRun(t, afar("two.csv", "--no-wait")); said != "" {
		t.Errorf("queueing printed %q", said)
	}
	killInShard(t, address)
	for range 2 {
		startWorker(t, address)
	}
	if got := ensembleRun(t, afar("two.csv")); got != page {
		t.Errorf("another page:\n%s\nnot\n%s", got, page)
	}
	if got := ensembleRun(t, afar("two.parquet")); got != page {
		t.Error("the same command again gives another page")
	}
	for _, kind := range []string{".csv", ".parquet"} {
		one, errOne := os.ReadFile(filepath.Join(dir, "one"+kind))
		two, errTwo := os.ReadFile(filepath.Join(dir, "two"+kind))
		if errOne != nil || errTwo != nil || !bytes.Equal(one, two) {
			t.Errorf("another %s: %v, %v", kind, errOne, errTwo)
		}
	}
	if n := peers.Ask(t, address, `SELECT max(attempt) FROM river_job WHERE state = 'completed'`); n == "1" {
		t.Error("nobody else tried the shard of the one that was killed")
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "*")); len(left) != 4 {
		t.Errorf("left: %v", left)
	}
}

// startWorker starts one, which is killed when the test ends.
func startWorker(t *testing.T, address string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command("parley", "worker", "--database", address, "--jobs", "1")
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { killed(cmd) })
	return cmd
}

func killed(cmd *exec.Cmd) {
	_ = cmd.Process.Kill() // it may have ended
	_ = cmd.Wait()
}

// killInShard has a worker killed that has solved a shard and has not yet been able
// to keep it, since the table is locked; what it was about to write is lost too.
func killInShard(t *testing.T, address string) {
	t.Helper()
	const waiting = `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
	unlock := peers.Hold(t, address, `LOCK TABLE parley_result IN SHARE MODE`)
	w := startWorker(t, address)
	peers.Await(t, address, waiting, "1")
	killed(w)
	peers.Ask(t, address, strings.Replace(waiting, "count(*)", "count(pg_terminate_backend(pid))", 1))
	unlock()
	if n := peers.Ask(t, address, `SELECT count(*) FROM parley_result`); n != "0" {
		t.Fatalf("%s results are there", n)
	}
}

// A worker ends with 0 where it is told to end; shards that were given up are told,
// and so is that all others are solved.
func TestMachinesTold(t *testing.T) {
	t.Parallel()
	address := peers.Database(t)
	args := []string{"ensemble", "fearon-1995-optimism", "--draws", "128", "--database", address}
	ensembleRun(t, append(args, "--no-wait"))
	peers.Ask(t, address, `INSERT INTO parley_failure SELECT id, n, 3, E'draw 2: a fault\nin two lines' FROM parley_ensemble, generate_series(0, shards - 1) n`)
	for _, c := range []struct {
		more string
		code int
		want []string
	}{
		{"", exitFailed, []string{"64 shards could not be solved; these draws are missing:\n  0 to 1, tried 3 times: draw 2: a fault in two lines\n", "  and those of 52 more shards\n", "tries these again"}},
		{"--cancel", 0, []string{"64 shards will not be solved; what is solved stays"}},
		{"--seed=2 --cancel", exitBadInput, []string{"the database has no such draws"}},
	} {
		code, said := codeOf(t, append(args, strings.Fields(c.more)...))
		if code != c.code {
			t.Errorf("%q: exit code %d, want %d", c.more, code, c.code)
		}
		for _, want := range c.want {
			if !strings.Contains(said, want) {
				t.Errorf("%q: it says\n%s\nwithout %q", c.more, said, want)
			}
		}
	}
	left := interruptAfar(t, args)
	for _, want := range []string{
		"no worker is there: start parley worker", "0 of 128 settings are solved; the others stay in the queue", "with --cancel it takes them out", "parley: interrupted",
	} {
		if !strings.Contains(left, want) {
			t.Errorf("interrupted, it says\n%s\nwithout %q", left, want)
		}
	}
	if n := peers.Ask(t, address, `SELECT count(*) FROM river_job WHERE state = 'available'`); n != "64" {
		t.Errorf("%s shards are in the queue, want all 64", n)
	}
	w := startWorker(t, address)
	peers.Await(t, address, `SELECT count(*) FROM parley_worker`, "1")
	if err := errors.Join(w.Process.Signal(os.Interrupt), w.Wait()); err != nil {
		t.Error(err)
	}
}

// interruptAfar interrupts a client once it has said that it waits for workers, and
// gives all that it says.
func interruptAfar(t *testing.T, args []string) string {
	t.Helper()
	cmd := exec.Command("parley", args...)
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { killed(cmd) })
	var said strings.Builder
	for lines := bufio.NewScanner(pipe); lines.Scan(); {
		said.WriteString(lines.Text() + "\n")
		if !strings.HasPrefix(lines.Text(), "no worker is there") {
			continue
		}
		if err := cmd.Process.Signal(os.Interrupt); err != nil {
			t.Fatal(err)
		}
	}
	_ = cmd.Wait() // an exit code that is not 0 is an error here
	if code := cmd.ProcessState.ExitCode(); code != exitInterrupted {
		t.Errorf("exit code %d, want %d", code, exitInterrupted)
	}
	return said.String()
}

// codeOf is a command's exit code and what it says on standard error; it must print
// nothing.
func codeOf(t *testing.T, args []string) (int, string) {
	t.Helper()
	cmd := exec.Command("parley", args...)
	var said strings.Builder
	cmd.Stderr = &said
	out, err := cmd.Output()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	if len(out) > 0 {
		t.Errorf("it printed %q", out)
	}
	return cmd.ProcessState.ExitCode(), said.String()
}

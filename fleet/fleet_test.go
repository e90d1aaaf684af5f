package fleet

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"testing"

	"parley/catalogue"
	"parley/internal/peers"
	"parley/outlook"
)

// What tests solve: a scenario that takes a third of a millisecond, in shards of
// four rows.
const (
	testScenario = "fearon-1995-optimism"
	testDraws    = 64
	testSize     = 4
	testBuild    = "test (here)"
)

// orderOf has indices, so that rows are not all of one kind.
func orderOf(build string) *Order {
	text, _ := catalogue.Read(testScenario)
	return &Order{Build: build, File: testScenario + ".hcl", Text: text, Config: outlook.EnsembleConfig{
		Draws: testDraws, Seed: 7, Indices: true, Kept: []int{1},
	}}
}

// table is draws as a file has them.
func table(t *testing.T, e *outlook.Ensemble, draws []outlook.Draw) string {
	t.Helper()
	var out bytes.Buffer
	if err := e.Table(draws).WriteCSV(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// alone is the table of one process that solves the order by itself.
var alone = sync.OnceValue(func() string {
	e, _, err := orderOf("").ensemble()
	if err != nil {
		return err.Error()
	}
	draws := make([]outlook.Draw, e.Rows())
	if err := e.Run(context.Background(), 0, func(int) bool { return false }, func(d outlook.Draw) error {
		draws[d.Row] = d
		return nil
	}); err != nil {
		return err.Error()
	}
	var out bytes.Buffer
	if err := e.Table(draws).WriteCSV(&out); err != nil {
		return err.Error()
	}
	return out.String()
})

// open is the test's own database, and its address.
func open(t *testing.T) (*Database, string) {
	t.Helper()
	address := peers.Database(t)
	d, err := Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	d.pace = hurried
	t.Cleanup(d.Close)
	return d, address
}

// post queues the order.
func post(t *testing.T, d *Database, build string) *Run {
	t.Helper()
	r, err := d.Post(t.Context(), orderOf(build), testSize)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// same waits, and wants the draws of one process.
func same(t *testing.T, r *Run) {
	t.Helper()
	if err := r.Wait(t.Context(), func(Status) {}); err != nil {
		t.Fatal(err)
	}
	draws, err := r.Draws(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := table(t, r.e, draws), alone(); got != want {
		t.Errorf("other draws than one process has: %d bytes, not %d", len(got), len(want))
	}
}

// work has a worker of this process at work until the test ends, or stop is
// called; said is what it has said so far.
func work(t *testing.T, d *Database, w Worker) (stop func(), said func() string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	var mu sync.Mutex
	var lines []string
	w.Say = func(line string) {
		mu.Lock()
		defer mu.Unlock()
		lines = append(lines, line)
	}
	done := make(chan error, 1)
	go func() {
		_, err := d.Work(ctx, w)
		if done <- err; err != nil {
			t.Error(err)
		}
	}()
	stop = sync.OnceFunc(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(stop)
	return stop, func() string {
		mu.Lock()
		defer mu.Unlock()
		return strings.Join(lines, "\n")
	}
}

// wait waits for a status.
func wait(t *testing.T, r *Run, until func(Status) bool) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	reached := false
	err := r.Wait(ctx, func(s Status) {
		if until(s) {
			reached = true
			cancel()
		}
	})
	if !reached {
		t.Fatal("it never came so far: ", err)
	}
}

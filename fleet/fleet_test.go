package fleet

import (
	"bytes"
	"context"
	"errors"
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
		done <- err
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

// Of three processes one is killed in the middle of a shard. The draws are those of
// one process, and the shard was solved by another.
func TestKilledWorker(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	const row = 22
	caught := start(t, part{Address: address, Build: testBuild, AtOnce: 1, Trap: row, Trapped: hangs})
	r := post(t, d, testBuild)
	caught.await(t, "caught")
	for range 2 {
		start(t, part{Address: address, Build: testBuild, AtOnce: 2, Trap: -1})
	}
	left := r.shards - 1
	wait(t, r, func(s Status) bool { return s.Done == left })
	caught.kill()
	same(t, r)
	if tries := peers.Ask(t, address, `SELECT attempt FROM river_job WHERE args->>'shard' = $1`, "5"); tries != "2" {
		t.Errorf("the shard was tried %s times, want 2", tries)
	}
	if n := peers.Ask(t, address, `SELECT count(*) FROM river_job WHERE attempt <> 1`); n != "1" {
		t.Errorf("%s shards were not tried once, want 1", n)
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

// A shard that fails on every try is given up and told, with its rows; the others
// are solved. The same order tries it anew.
func TestPoisoned(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	stop, said := work(t, d, Worker{Build: testBuild, AtOnce: 2, draw: trapped(9, panics)})
	r := post(t, d, testBuild)
	var m *Missing
	if err := r.Wait(t.Context(), func(Status) {}); !errors.As(err, &m) {
		t.Fatal(err)
	}
	want := Failure{First: 8, Last: 11, Tries: mostTries, Error: "draw 9: a fault in parley itself: row 9"}
	if len(m.Failures) != 1 || m.Failures[0] != want {
		t.Errorf("it says %+v, want %+v", m.Failures, want)
	}
	if s, err := r.status(t.Context()); err != nil || s.Done != r.shards-1 {
		t.Errorf("%d shards are done: %v", s.Done, err)
	}
	if !strings.Contains(said(), "draw 9") {
		t.Errorf("the worker said %q", said())
	}
	stop()
	work(t, d, Worker{Build: testBuild, AtOnce: 2})
	same(t, post(t, d, testBuild))
}

// A shard of which three workers die is given up too.
func TestDeadly(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	r := post(t, d, testBuild)
	for range mostTries {
		x := start(t, part{Address: address, Build: testBuild, AtOnce: 1, Trap: 9, Trapped: exits})
		x.await(t, "caught")
		_ = x.Wait() // it exits with a code
	}
	work(t, d, Worker{Build: testBuild, AtOnce: 2})
	var m *Missing
	if err := r.Wait(t.Context(), func(Status) {}); !errors.As(err, &m) {
		t.Fatal(err)
	}
	want := Failure{First: 8, Last: 11, Tries: mostTries, Error: lostWorker}
	if len(m.Failures) != 1 || m.Failures[0] != want {
		t.Errorf("it says %+v, want %+v", m.Failures, want)
	}
}

// Workers of another build leave an ensemble alone and say so, and the client is
// told that only they are there.
func TestOtherBuild(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	_, said := work(t, d, Worker{Build: "another", AtOnce: 2})
	r := post(t, d, testBuild)
	wait(t, r, func(s Status) bool { return s.Workers == 0 && len(s.Others) == 1 && s.Others[0] == "another" })
	wait(t, r, func(Status) bool {
		return strings.Contains(said(), "an ensemble waits for workers of parley "+testBuild)
	})
	if n := peers.Ask(t, address, `SELECT count(*) FROM river_job WHERE attempt > 0`); n != "0" {
		t.Errorf("%s shards were tried", n)
	}
	// One that gets such a shard all the same refuses it.
	peers.Ask(t, address, `UPDATE river_job SET queue = $1 WHERE args->>'shard' = '3'`, queueOf("another"))
	wait(t, r, func(s Status) bool { return s.Failed == 1 })
	work(t, d, Worker{Build: testBuild, AtOnce: 2})
	var m *Missing
	if err := r.Wait(t.Context(), func(Status) {}); !errors.As(err, &m) {
		t.Fatal(err)
	}
	if f := m.Failures[0]; f.First != 12 || f.Tries != 1 || !strings.Contains(f.Error, "it is of parley "+testBuild) {
		t.Errorf("it says %+v", f)
	}
}

// Two clients with the same order share one ensemble.
func TestTwiceAtOnce(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	runs := make([]*Run, 2)
	var both sync.WaitGroup
	for i := range runs {
		both.Go(func() {
			var err error
			if runs[i], err = d.Post(t.Context(), orderOf(testBuild), testSize+i); err != nil {
				t.Error(err)
			}
		})
	}
	both.Wait()
	if t.Failed() {
		return
	}
	if runs[0].size != runs[1].size || runs[0].id != runs[1].id {
		t.Errorf("cut twice: %+v, %+v", runs[0], runs[1])
	}
	work(t, d, Worker{Build: testBuild, AtOnce: 2})
	for _, r := range runs {
		same(t, r)
	}
	if n := peers.Ask(t, address, `SELECT count(*) - $1::int FROM river_job`, runs[0].shards); n != "0" {
		t.Errorf("%s jobs more than shards", n)
	}
}

// A client that is killed leaves its shards in the queue; the same order attaches
// to what is there, and queues nothing twice.
func TestKilledClient(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	client := start(t, part{Address: address, Build: testBuild, Client: true})
	client.await(t, "posted")
	client.kill()
	stop, _ := work(t, d, Worker{Build: testBuild, AtOnce: 1, draw: trapped(22, hangs)})
	r := post(t, d, testBuild)
	wait(t, r, func(s Status) bool { return s.Done >= 5 })
	stop()
	work(t, d, Worker{Build: testBuild, AtOnce: 2})
	same(t, post(t, d, testBuild))
	same(t, post(t, d, testBuild)) // all is there
	if n := peers.Ask(t, address, `SELECT count(*) - $1::int FROM river_job`, r.shards); n != "0" {
		t.Errorf("%s jobs more than shards", n)
	}
}

// A worker that is to stop gives its shard back at once, as if it had never had
// it, and signs off.
func TestStopped(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	r := post(t, d, testBuild)
	stop, _ := work(t, d, Worker{Build: testBuild, AtOnce: 1, draw: trapped(9, hangs)})
	wait(t, r, func(s Status) bool { return s.Done == 2 })
	stop()
	if n := peers.Ask(t, address, `SELECT count(*) - $1::int FROM river_job WHERE state = 'available' AND attempt = 0`, r.shards-2); n != "0" {
		t.Errorf("%s shards more than should are in the queue", n)
	}
	if n := peers.Ask(t, address, `SELECT count(*) FROM parley_worker`); n != "0" {
		t.Errorf("%s workers are signed on", n)
	}
}

// Cancelling empties the queue, stops what runs and tells who waits; what is solved
// stays.
func TestCancel(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	r := post(t, d, testBuild)
	stop, _ := work(t, d, Worker{Build: testBuild, AtOnce: 1, draw: trapped(9, hangs)})
	wait(t, r, func(s Status) bool { return s.Done == 2 })
	left, err := d.Cancel(t.Context(), orderOf(testBuild))
	if err != nil || left != r.shards-2 {
		t.Errorf("%d are left: %v", left, err)
	}
	if err := r.Wait(t.Context(), func(Status) {}); err == nil || !strings.Contains(err.Error(), "was cancelled") {
		t.Errorf("who waits is told %v", err)
	}
	peers.Await(t, address, `SELECT count(*) FROM river_job WHERE state NOT IN ('cancelled', 'completed')`, "0")
	stop()
	if left, err := d.Cancel(t.Context(), orderOf("never posted")); err != nil || left != -1 {
		t.Errorf("%d are left of nothing: %v", left, err)
	}
	work(t, d, Worker{Build: testBuild, AtOnce: 2})
	same(t, post(t, d, testBuild))
}

// A worker stops what was cancelled though it was never told.
func TestCancelUntold(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	r := post(t, d, testBuild)
	work(t, d, Worker{Build: testBuild, AtOnce: 1, draw: trapped(9, hangs)})
	wait(t, r, func(s Status) bool { return s.Done == 2 })
	peers.Await(t, address, `SELECT count(*) FROM river_job WHERE state = 'running'`, "1")
	peers.Ask(t, address, `UPDATE river_job SET metadata = metadata || '{"cancel_attempted_at": "2026-01-01T00:00:00Z"}' WHERE state = 'running'`)
	peers.Await(t, address, `SELECT count(*) FROM river_job WHERE state = 'cancelled'`, "1")
}

// Connections that the server ends in the middle of a shard are made again, and the
// shard is not lost.
func TestLostConnections(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	caught, on := make(chan bool), make(chan bool)
	work(t, d, Worker{Build: testBuild, AtOnce: 1, draw: func(ctx context.Context, e *outlook.Ensemble, row int) (outlook.Draw, error) {
		if row == 22 {
			caught <- true
			<-on
		}
		return e.Draw(ctx, row)
	}})
	r := post(t, d, testBuild)
	<-caught
	peers.Ask(t, address, `SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`)
	on <- true
	same(t, r)
}

// What somebody has changed in the tables is told, not read.
func TestSpoilt(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	work(t, d, Worker{Build: testBuild, AtOnce: 2})
	r := post(t, d, testBuild)
	same(t, r)
	peers.Ask(t, address, `UPDATE parley_result SET draws = (SELECT draws FROM parley_result WHERE shard = 2) WHERE shard = 1`)
	if _, err := r.Draws(t.Context()); err == nil || !strings.Contains(err.Error(), "shard 1") {
		t.Errorf("read with %v", err)
	}
	peers.Ask(t, address, `DELETE FROM parley_result WHERE shard = 1`)
	if err := r.Wait(t.Context(), func(Status) {}); err == nil || !strings.Contains(err.Error(), "neither solved nor in the queue") {
		t.Errorf("waited with %v", err)
	}
	same(t, post(t, d, testBuild))
}

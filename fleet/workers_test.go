package fleet

import (
	"errors"
	"strings"
	"testing"

	"parley/internal/peers"
)

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
	if tries := peers.Ask(t, address, `SELECT attempt FROM river_job WHERE args->>'shard' = $1`, "5"); tries == "1" {
		t.Error("nobody else tried the shard")
	}
	if n := peers.Ask(t, address, `SELECT count(*) - $1::int FROM parley_result`, r.shards); n != "0" {
		t.Errorf("%s results more than shards", n)
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

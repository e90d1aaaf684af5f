package fleet

import (
	"context"
	"strings"
	"sync"
	"testing"

	"parley/internal/peers"
	"parley/outlook"
)

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

package fleet

import (
	"testing"
	"time"

	"parley/internal/peers"
)

// What goes back into the queue is what a lost worker had, not what runs long: the
// table says who had what, and when each was seen last.
func TestGiveBack(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	d.pace.lease = time.Minute
	post(t, d, testBuild)
	peers.Ask(t, address, `INSERT INTO parley_worker VALUES ('there', 'x', 'x', 1, now() - interval '59 seconds'), ('lost', 'x', 'x', 1, now() - interval '61 seconds')`)
	for _, c := range []struct {
		shard          int
		worker, since  string
		attempt        int
		metadata, want string
	}{
		{0, "there", "10 hours", 1, "{}", "running"},
		{1, "lost", "10 hours", 1, "{}", "available"},
		{2, "lost", "1 second", 2, "{}", "available"},
		{3, "lost", "10 hours", mostTries, "{}", "discarded"},
		{4, "lost", "10 hours", 1, `{"cancel_attempted_at": "2026-01-01T00:00:00Z"}`, "cancelled"},
		{5, "nobody", "10 hours", 1, "{}", "available"},
		{6, "there", "10 hours", mostTries, "{}", "running"},
	} {
		peers.Ask(t, address, `UPDATE river_job SET state = 'running', attempted_by = ARRAY['lost', $2], attempted_at = now() - $3::text::interval,
			attempt = $4, metadata = $5::text::jsonb WHERE args->>'shard' = $1::int::text`, c.shard, c.worker, c.since, c.attempt, c.metadata)
		if err := d.giveBack(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := peers.Ask(t, address, `SELECT state::text FROM river_job WHERE args->>'shard' = $1::int::text`, c.shard); got != c.want {
			t.Errorf("shard %d of %q is %s, want %s", c.shard, c.worker, got, c.want)
		}
	}
	if got := peers.Ask(t, address, `SELECT string_agg(shard || ' ' || tries || ' ' || error, ',') FROM parley_failure`); got != "3 3 "+lostWorker {
		t.Errorf("given up: %s", got)
	}

	// Of those of a worker that is there, what it does not know of goes back, but
	// not before it could have begun with it.
	id := peers.Ask(t, address, `SELECT id FROM river_job WHERE args->>'shard' = '0'`)
	known := peers.Ask(t, address, `SELECT count(*) FROM river_job WHERE attempted_by[2] = 'there' AND state = 'running'`)
	if id == "" || known != "2" {
		t.Fatalf("job %s, %s known", id, known)
	}
	peers.Ask(t, address, `UPDATE river_job SET attempted_at = now(), attempt = 1 WHERE args->>'shard' = '6'`)
	for _, c := range []struct {
		known   []int64
		running string
	}{{jobs(t, d), "2"}, {nil, "1"}} {
		if c.known == nil {
			c.known = []int64{}
		}
		if err := d.giveBackUnknown(t.Context(), "there", c.known); err != nil {
			t.Fatal(err)
		}
		if got := peers.Ask(t, address, `SELECT count(*) FROM river_job WHERE state = 'running'`); got != c.running {
			t.Errorf("%s run where %v are known, want %s", got, c.known, c.running)
		}
	}
}

// jobs are all of River's.
func jobs(t *testing.T, d *Database) (ids []int64) {
	t.Helper()
	if err := d.pool.QueryRow(t.Context(), `SELECT array_agg(id) FROM river_job`).Scan(&ids); err != nil {
		t.Fatal(err)
	}
	return ids
}

// Nobody is given up by who has not reached the database for a lease himself.
func TestSteady(t *testing.T) {
	t.Parallel()
	d, address := open(t)
	d.pace.lease = time.Minute
	post(t, d, testBuild)
	peers.Ask(t, address, `UPDATE river_job SET state = 'running', attempted_by = ARRAY['nobody'], attempted_at = now(), attempt = 1 WHERE args->>'shard' = '0'`)
	a := &alive{d: d}
	for _, c := range []struct{ since, running string }{{"30s", "1"}, {"30s", "1"}, {"1s", "0"}} {
		since, err := time.ParseDuration(c.since)
		if err != nil {
			t.Fatal(err)
		}
		a.look(t.Context(), since)
		if got := peers.Ask(t, address, `SELECT count(*) FROM river_job WHERE state = 'running'`); got != c.running {
			t.Errorf("after %s more %s run, want %s", c.since, got, c.running)
		}
	}
}

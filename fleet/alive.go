package fleet

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
)

// River takes a job for lost that has run for an hour. How long a shard runs says
// nothing about that, so we go by whether its worker still gives signs of life:
// every beat, by the database's clock. The shards of one that has given none for a
// lease go back into the queue; so do those that the database counts as a worker's
// and that this does not know of, as after an answer that was lost.

// alive looks after shards of workers that are lost, on behalf of one that is
// there.
type alive struct {
	d *Database
	// steady is for how long the database has answered this process without a
	// break. Where nobody could give a sign, as while it restarts, nobody is
	// lost: only after a lease of steady beats is anybody given up.
	steady time.Duration
}

// look lets so much time have gone by without a failure, and then gives back what
// is lost. What fails is left to the next look, or the next process.
func (a *alive) look(ctx context.Context, since time.Duration) {
	if a.steady += since; a.steady <= a.d.pace.lease {
		return
	}
	ctx, stop := context.WithTimeout(ctx, askWithin)
	defer stop()
	if a.d.giveBack(ctx) != nil {
		a.steady = 0
	}
}

// lostWorker is the error of a shard whose worker is lost.
const lostWorker = "its worker was lost: killed, out of memory, or cut off from the database"

// giveBack puts shards of lost workers back into the queue. One that was lost
// mostTries times may be what its workers died of, and is given up.
func (d *Database) giveBack(ctx context.Context) error {
	_, err := d.pool.Exec(ctx, returned+`
		AND NOT EXISTS (SELECT FROM parley_worker w
			WHERE w.id = j.attempted_by[array_upper(j.attempted_by, 1)] AND w.seen_at > now() - $3::interval)`+given,
		lostWorker, shardKind, d.pace.lease)
	return err
}

// giveBackUnknown does so with those of a worker that it does not work on, or no
// longer; a lease after they were handed out, since they may be on their way.
func (d *Database) giveBackUnknown(ctx context.Context, worker string, known []int64) error {
	_, err := d.pool.Exec(ctx, returned+`
		AND j.attempted_by[array_upper(j.attempted_by, 1)] = $4 AND j.attempted_at < now() - $3::interval
		AND NOT (j.id = ANY($5))`+given,
		"its worker never had it, or could not say that it was done", shardKind, d.pace.lease, worker, known)
	return err
}

// returned and given are around the condition of what goes back. The columns are
// those of River's table in the version that this is built with; newer ones are
// refused.
const (
	returned = `
	WITH gone AS (
		UPDATE river_job j SET
			state = (CASE WHEN j.metadata ? 'cancel_attempted_at' THEN 'cancelled'
				WHEN j.attempt >= j.max_attempts THEN 'discarded' ELSE 'available' END)::river_job_state,
			finalized_at = CASE WHEN j.metadata ? 'cancel_attempted_at' OR j.attempt >= j.max_attempts THEN now() END,
			scheduled_at = now(),
			errors = array_append(j.errors, jsonb_build_object('at', now(), 'attempt', j.attempt, 'error', $1::text, 'trace', ''))
		WHERE j.kind = $2 AND j.state = 'running'`
	given = `
		RETURNING j.args, j.attempt, j.state)
	INSERT INTO parley_failure (ensemble, shard, tries, error)
	SELECT args->>'ensemble', (args->>'shard')::integer, attempt, $1::text FROM gone
	WHERE state = 'discarded' AND EXISTS (SELECT FROM parley_ensemble WHERE id = args->>'ensemble')
	AND NOT EXISTS (SELECT FROM parley_result r WHERE r.ensemble = args->>'ensemble' AND r.shard = (args->>'shard')::integer)
	ON CONFLICT DO NOTHING`
)

// cancelledOf are those jobs among some that are to be cancelled.
func (d *Database) cancelledOf(ctx context.Context, jobs []int64) ([]int64, error) {
	rows, err := d.pool.Query(ctx, `SELECT id FROM river_job WHERE id = ANY($1) AND state = 'running' AND metadata ? 'cancel_attempted_at'`, jobs)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowTo[int64])
}

// forgetAfter is when a worker that did not sign off leaves the table.
const forgetAfter = 24 * time.Hour

// sign gives a sign of life; the first time, with an empty id, it signs on.
func (d *Database) sign(ctx context.Context, w *Worker, id string) (string, error) {
	ctx, stop := context.WithTimeout(ctx, askWithin)
	defer stop()
	err := d.pool.QueryRow(ctx, `
		WITH old AS (DELETE FROM parley_worker WHERE seen_at < now() - $5::interval AND id <> $1)
		INSERT INTO parley_worker (id, build, host, at_once) VALUES (coalesce(nullif($1, ''), gen_random_uuid()::text), $2, $3, $4)
		ON CONFLICT (id) DO UPDATE SET seen_at = now() RETURNING id`, id, w.Build, w.Host, w.AtOnce, forgetAfter).Scan(&id)
	return id, err
}

// signOff says that a worker has given back all that it had.
func (d *Database) signOff(ctx context.Context, id string) error {
	_, err := d.pool.Exec(ctx, `DELETE FROM parley_worker WHERE id = $1`, id)
	return err
}

// waitingElsewhere are the builds for whose workers there is something to do.
func (d *Database) waitingElsewhere(ctx context.Context, build string) ([]string, error) {
	rows, err := d.pool.Query(ctx, `
		SELECT DISTINCT e.build FROM parley_ensemble e
		WHERE e.build <> $1 AND NOT e.cancelled AND EXISTS (
			SELECT FROM river_job j WHERE j.queue = e.queue AND j.kind = $2 AND j.state = 'available'
			AND j.args @> jsonb_build_object('ensemble', e.id))
		ORDER BY e.build`, build, shardKind)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowTo[string])
}

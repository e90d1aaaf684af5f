package fleet

import (
	"context"
	"encoding/json"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"
)

// shardJob is what River queues: one shard of one ensemble.
type shardJob struct {
	Ensemble string `json:"ensemble"`
	Shard    int    `json:"shard"`
}

// Kind is what River calls these jobs.
func (shardJob) Kind() string { return shardKind }

const shardKind = "parley_shard"

// mostTries is how often a shard is tried: solving is the same every time, so what
// may go better is the machine; where it goes wrong on three, it is the shard.
const mostTries = 3

// live are the states in which a job will be worked on, or is.
var live = []rivertype.JobState{
	rivertype.JobStateAvailable, rivertype.JobStatePending, rivertype.JobStateRetryable,
	rivertype.JobStateRunning, rivertype.JobStateScheduled,
}

// Post queues what is not solved yet of an order, and not queued already by
// whoever gave the same. size is how many rows a shard has, unless the order was
// cut before: then it stays so.
func (d *Database) Post(ctx context.Context, o *Order, size int) (*Run, error) {
	e, name, err := o.ensemble()
	if err != nil {
		return nil, err
	}
	id, err := o.ID()
	if err != nil {
		return nil, err
	}
	r := &Run{d: d, e: e, id: id, build: o.Build, rows: e.Rows(), size: size}
	client, err := d.queue(&river.Config{Logger: quiet})
	if err != nil {
		return nil, err
	}
	err = pgx.BeginFunc(ctx, d.pool, func(tx pgx.Tx) error {
		if err := r.enter(ctx, tx, o, name); err != nil {
			return err
		}
		return r.insert(ctx, tx, client, queueOf(o.Build))
	})
	return r, fault(d.where, err)
}

// enter finds or makes the ensemble's row, and keeps it locked.
func (r *Run) enter(ctx context.Context, tx pgx.Tx, o *Order, name string) error {
	settings, err := json.Marshal(o.Config)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO parley_ensemble (id, build, queue, name, file, scenario, settings, rows, size, shards)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING`,
		r.id, o.Build, queueOf(o.Build), name, o.File, o.Text, settings, r.rows, r.size, (r.rows+r.size-1)/r.size)
	if err != nil {
		return err
	}
	return tx.QueryRow(ctx, `UPDATE parley_ensemble SET cancelled = false WHERE id = $1 RETURNING size, shards`, r.id).Scan(&r.size, &r.shards)
}

// chunk is how many jobs are put in by one statement.
const chunk = 2000

// insert queues the shards that have no result. A shard that was given up is tried
// anew, unless somebody else does so already.
func (r *Run) insert(ctx context.Context, tx pgx.Tx, client *river.Client[pgx.Tx], queue string) error {
	rows, err := tx.Query(ctx, `
		SELECT n FROM generate_series(0, $2::int - 1) n
		WHERE NOT EXISTS (SELECT FROM parley_result WHERE ensemble = $1 AND shard = n) ORDER BY n`, r.id, r.shards)
	if err != nil {
		return err
	}
	todo, err := pgx.CollectRows(rows, pgx.RowTo[int])
	if err != nil {
		return err
	}
	opts := &river.InsertOpts{Queue: queue, MaxAttempts: mostTries, UniqueOpts: river.UniqueOpts{ByArgs: true, ByState: live}}
	for len(todo) > 0 {
		some := todo[:min(chunk, len(todo))]
		todo = todo[len(some):]
		jobs := make([]river.InsertManyParams, len(some))
		for i, n := range some {
			jobs[i] = river.InsertManyParams{Args: shardJob{r.id, n}, InsertOpts: opts}
		}
		if err := r.put(ctx, tx, client, some, jobs); err != nil {
			return err
		}
	}
	return nil
}

// put queues jobs, and forgets that they were given up once.
func (r *Run) put(ctx context.Context, tx pgx.Tx, client *river.Client[pgx.Tx], shards []int, jobs []river.InsertManyParams) error {
	done, err := client.InsertManyTx(ctx, tx, jobs)
	if err != nil {
		return err
	}
	var fresh []int
	for i, x := range done {
		if !x.UniqueSkippedAsDuplicate {
			fresh = append(fresh, shards[i])
		}
	}
	_, err = tx.Exec(ctx, `DELETE FROM parley_failure WHERE ensemble = $1 AND shard = ANY($2)`, r.id, fresh)
	return err
}

package fleet

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"
)

// Cancel takes an order's shards out of the queue, and stops those that are being
// solved. What is solved stays. It gives how many shards that leaves unsolved, -1
// where the order was never posted.
func (d *Database) Cancel(ctx context.Context, o *Order) (int, error) {
	id, err := o.ID()
	if err != nil {
		return 0, err
	}
	client, err := d.queue(&river.Config{Logger: quiet})
	if err != nil {
		return 0, err
	}
	left := -1
	err = pgx.BeginFunc(ctx, d.pool, func(tx pgx.Tx) error {
		err := tx.QueryRow(ctx, `
			UPDATE parley_ensemble e SET cancelled = true WHERE id = $1
			RETURNING shards - (SELECT count(*) FROM parley_result WHERE ensemble = e.id)`, id).Scan(&left)
		if errors.Is(err, pgx.ErrNoRows) {
			return nil
		} else if err != nil {
			return err
		}
		return d.dequeue(ctx, tx, client, id)
	})
	return left, fault(d.where, err)
}

// dequeue ends an ensemble's jobs; River tells the workers of those that run. Those
// are looked for in a statement of their own, whose view is later: a job that is
// handed out while the first one waits for it is running then.
func (d *Database) dequeue(ctx context.Context, tx pgx.Tx, client *river.Client[pgx.Tx], id string) error {
	const of = `kind = $1 AND args @> jsonb_build_object('ensemble', $2::text)`
	_, err := tx.Exec(ctx, `UPDATE river_job SET state = 'cancelled', finalized_at = now()
		WHERE `+of+` AND state IN ('available', 'pending', 'retryable', 'scheduled')`, shardKind, id)
	if err != nil {
		return err
	}
	rows, err := tx.Query(ctx, `SELECT id FROM river_job WHERE `+of+` AND state = 'running'`, shardKind, id)
	if err != nil {
		return err
	}
	running, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	for _, job := range running {
		if err == nil {
			_, err = client.JobCancelTx(ctx, tx, job)
		}
	}
	return err
}

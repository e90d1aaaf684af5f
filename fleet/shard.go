package fleet

import (
	"context"
	"errors"
	"fmt"

	"github.com/riverqueue/river"

	"parley/outlook"
)

// Work solves a shard. An error is told to River, which has it tried again; with
// the last try it is told to the client.
func (t *toil) Work(ctx context.Context, job *river.Job[shardJob]) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	t.mark(job.ID, cancel)
	defer t.mark(job.ID, nil)
	err := t.shard(ctx, job.Args)
	switch {
	case err == nil:
		t.solved.Add(1)
		return nil
	case t.stop.Err() != nil:
		return river.JobSnooze(0) // back into the queue, and no try
	case ctx.Err() != nil:
		return context.Cause(ctx) // it was cancelled
	}
	t.say(fmt.Sprintf("shard %d of ensemble %s, try %d: %s", job.Args.Shard, job.Args.Ensemble, job.Attempt, err))
	if refused := (*Fault)(nil); job.Attempt < job.MaxAttempts && !errors.As(err, &refused) {
		return err
	}
	if err := t.giveUp(ctx, job, err); err != nil {
		return err
	}
	return river.JobCancel(err)
}

// mark notes what is worked on, and how it is stopped; nil where it no longer is.
func (t *toil) mark(job int64, stop context.CancelFunc) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.busy[job] = stop; stop == nil {
		delete(t.busy, job)
	}
}

// shard solves the shard's rows and keeps them, unless they are there already.
func (t *toil) shard(ctx context.Context, job shardJob) error {
	r, err := t.load(ctx, job.Ensemble)
	if err != nil {
		return err
	}
	var there bool
	err = t.insist(ctx, func() error {
		return t.d.pool.QueryRow(ctx, `SELECT EXISTS (SELECT FROM parley_result WHERE ensemble = $1 AND shard = $2)`, job.Ensemble, job.Shard).Scan(&there)
	})
	if err != nil || there {
		return err
	}
	text, err := t.solve(ctx, r, job.Shard)
	if err != nil {
		return err
	}
	return t.insist(ctx, func() error {
		_, err := t.d.pool.Exec(ctx, `
			WITH mended AS (DELETE FROM parley_failure WHERE ensemble = $1 AND shard = $2)
			INSERT INTO parley_result (ensemble, shard, draws) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, job.Ensemble, job.Shard, text)
		return err
	})
}

// solve is a shard's draws as lines; the error says which draw it is about.
func (t *toil) solve(ctx context.Context, r *Run, shard int) ([]byte, error) {
	from, to := r.rowsOf(shard)
	draws := make([]outlook.Draw, 0, to-from)
	for row := from; row < to; row++ {
		d, err := t.row(ctx, r.e, row)
		if err != nil {
			return nil, fmt.Errorf("draw %d: %w", row, err)
		}
		draws = append(draws, d)
	}
	return outlook.Lines(draws)
}

// row solves one row; a fault in the program is an error of that row alone.
func (t *toil) row(ctx context.Context, e *outlook.Ensemble, row int) (d outlook.Draw, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("a fault in parley itself: %v", fault)
		}
	}()
	return t.w.draw(ctx, e, row)
}

// insist asks a database that does not answer again until ctx ends: what is solved
// is not thrown away because the database restarts.
func (t *toil) insist(ctx context.Context, ask func() error) error {
	for {
		err := ask()
		if err == nil || !passes(err) {
			return err
		}
		if sleep(ctx, t.d.pace.beat) != nil {
			return err
		}
	}
}

// giveUp tells the client why there will be no result.
func (t *toil) giveUp(ctx context.Context, job *river.Job[shardJob], why error) error {
	return t.insist(ctx, func() error {
		_, err := t.d.pool.Exec(ctx, `
			INSERT INTO parley_failure (ensemble, shard, tries, error) SELECT $1, $2, $3, $4
			WHERE EXISTS (SELECT FROM parley_ensemble WHERE id = $1)
			AND NOT EXISTS (SELECT FROM parley_result WHERE ensemble = $1 AND shard = $2)
			ON CONFLICT DO NOTHING`, job.Args.Ensemble, job.Args.Shard, job.Attempt, why.Error())
		return err
	})
}

package fleet

import (
	"context"
	"time"
)

// patience is how long a client asks a database that does not answer any more:
// longer than a restart takes, or a failover.
const patience = 10 * time.Minute

// Wait tells how far it has come, until all is solved. It ends with Missing, when
// all else is solved, where shards were given up. A database that does not answer
// is asked again for some minutes.
func (r *Run) Wait(ctx context.Context, tell func(Status)) error {
	w := &watch{r: r, alive: &alive{d: r.d}, done: -1}
	for {
		s, err := r.status(ctx)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		pause := r.d.pace.poll
		if err != nil {
			if pause = r.d.pace.beat; !passes(err) || !w.bears(pause) {
				return fault(r.d.where, err)
			}
			s.Lost = fault(r.d.where, err)
		}
		tell(s)
		switch {
		case err != nil:
		case s.Done == s.Shards:
			return nil
		case s.Done+s.Failed == s.Shards:
			return r.missing(ctx)
		default:
			if err := w.looked(ctx, s, pause); err != nil {
				return err
			}
		}
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// watch is what a client remembers while it waits.
type watch struct {
	r     *Run
	alive *alive
	lost  time.Duration // for how long the database has not answered
	still time.Duration // for how long nothing new was solved
	done  int           // shards solved when last looked at
}

// bears reports whether another silence of the database is borne.
func (w *watch) bears(pause time.Duration) bool {
	w.lost += pause
	w.alive.steady = 0
	return w.lost <= patience
}

// looked looks after lost workers, as workers do, since none may be left; and
// where nothing new comes for long, whether anything can.
func (w *watch) looked(ctx context.Context, s Status, pause time.Duration) error {
	w.alive.look(ctx, pause)
	w.lost, w.still = 0, w.still+pause
	if s.Done != w.done {
		w.done, w.still = s.Done, 0
	}
	if w.still <= w.r.d.pace.lease {
		return nil
	}
	w.still = 0
	return w.r.queued(ctx)
}

// queued reports a run of which nothing is left in the queue though not all is
// solved: somebody has deleted jobs, or could not write down why it gave them up.
func (r *Run) queued(ctx context.Context) error {
	var left bool
	err := r.d.pool.QueryRow(ctx, `
		SELECT EXISTS (SELECT FROM river_job WHERE kind = $2 AND args @> jsonb_build_object('ensemble', e.id)
			AND state NOT IN ('cancelled', 'completed', 'discarded'))
		OR shards = (SELECT count(*) FROM parley_result WHERE ensemble = e.id) + (SELECT count(*) FROM `+givenUp+` AND f.ensemble = e.id)
		FROM parley_ensemble e WHERE id = $1`, r.id, shardKind).Scan(&left)
	if err != nil || left {
		return nil // what is wrong with the database, the next look tells
	}
	return &Fault{What: "shards are neither solved nor in the queue any more", Remedy: "run the same command to queue them again"}
}

// sleep ends early with ctx, whose error it gives then.
func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

package fleet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"parley/outlook"
)

// Status is how far a run has come.
type Status struct {
	Done, Failed, Shards int // shards
	Rows, AllRows        int // rows solved, of how many
	Workers              int // that are there, of the run's build
	Others               []string
	// Lost says why the database does not answer at the moment, nil where it does.
	Lost error
}

// Missing is what a run ends with that cannot be finished.
type Missing struct{ Failures []Failure }

// Failure is a shard that was given up.
type Failure struct {
	First, Last int // rows
	Tries       int
	Error       string
}

func (m *Missing) Error() string {
	return fmt.Sprintf("%d shards could not be solved", len(m.Failures))
}

// patience is how long a client asks a database that does not answer any more:
// longer than a restart takes, or a failover.
const patience = 10 * time.Minute

// Wait tells how far it has come, until all is solved. It ends with Missing, when
// all else is solved, where shards were given up. A database that does not answer
// is asked again for some minutes.
func (r *Run) Wait(ctx context.Context, tell func(Status)) error {
	a := &alive{d: r.d}
	var lost, still time.Duration // since when there was no answer, and nothing new
	done := -1
	for {
		s, err := r.status(ctx)
		pause := r.d.pace.poll
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case passes(err) && lost < patience:
			pause = r.d.pace.beat
			lost, a.steady = lost+pause, 0
			s.Lost = fault(r.d.where, err)
		case err != nil:
			return fault(r.d.where, err)
		case s.Done == s.Shards:
			tell(s)
			return nil
		case s.Done+s.Failed == s.Shards:
			tell(s)
			return r.missing(ctx)
		default:
			a.look(ctx, pause)
			lost, still = 0, still+pause
			if done != s.Done {
				done, still = s.Done, 0
			}
		}
		tell(s)
		if still > r.d.pace.lease {
			if err := r.queued(ctx); err != nil {
				return err
			}
			still = 0
		}
		if err := sleep(ctx, pause); err != nil {
			return err
		}
	}
}

// queued reports a run of which nothing is left in the queue though not all is
// solved: somebody has deleted jobs, or could not write down why it gave them up.
func (r *Run) queued(ctx context.Context) error {
	var left bool
	err := r.d.pool.QueryRow(ctx, `
		SELECT EXISTS (SELECT FROM river_job WHERE kind = $2 AND args @> jsonb_build_object('ensemble', e.id)
			AND state NOT IN ('cancelled', 'completed', 'discarded'))
		OR shards = (SELECT count(*) FROM parley_result WHERE ensemble = e.id) + (SELECT count(*) FROM parley_failure WHERE ensemble = e.id)
		FROM parley_ensemble e WHERE id = $1`, r.id, shardKind).Scan(&left)
	if err != nil || left {
		return nil // what is wrong with the database, the next look tells
	}
	return &Fault{What: "shards are neither solved nor in the queue any more", Remedy: "run the same command to queue them again"}
}

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

// askWithin is how long one question to the database may take: an answer takes
// milliseconds, and a network that swallows everything gives none.
const askWithin = 10 * time.Second

// status asks the database, in one statement, so that all is of one moment.
func (r *Run) status(ctx context.Context) (Status, error) {
	ctx, stop := context.WithTimeout(ctx, askWithin)
	defer stop()
	s := Status{Shards: r.shards, AllRows: r.rows}
	var cancelled, last bool
	err := r.d.pool.QueryRow(ctx, `
		SELECT cancelled,
			(SELECT count(*) FROM parley_result WHERE ensemble = e.id),
			(SELECT count(*) FROM parley_failure WHERE ensemble = e.id),
			EXISTS (SELECT FROM parley_result WHERE ensemble = e.id AND shard = e.shards - 1),
			(SELECT count(*) FROM parley_worker WHERE build = e.build AND seen_at > now() - $2::interval),
			ARRAY(SELECT DISTINCT build FROM parley_worker WHERE build <> e.build AND seen_at > now() - $2::interval ORDER BY build)
		FROM parley_ensemble e WHERE id = $1`, r.id, r.d.pace.lease).Scan(&cancelled, &s.Done, &s.Failed, &last, &s.Workers, &s.Others)
	switch {
	case errors.Is(err, pgx.ErrNoRows), err == nil && cancelled && s.Done < s.Shards:
		return s, &Fault{What: "the ensemble was cancelled", Remedy: "run the same command to queue what is left of it"}
	case err != nil:
		return s, err
	}
	s.Rows = s.Done * r.size
	if last {
		s.Rows -= r.shards*r.size - r.rows
	}
	return s, nil
}

// missing are the shards that were given up.
func (r *Run) missing(ctx context.Context) error {
	rows, err := r.d.pool.Query(ctx, `SELECT shard, tries, error FROM parley_failure WHERE ensemble = $1 ORDER BY shard`, r.id)
	if err != nil {
		return fault(r.d.where, err)
	}
	m := &Missing{}
	var shard, tries int
	var text string
	_, err = pgx.ForEachRow(rows, []any{&shard, &tries, &text}, func() error {
		from, to := r.rowsOf(shard)
		m.Failures = append(m.Failures, Failure{from, to - 1, tries, text})
		return nil
	})
	if err != nil {
		return fault(r.d.where, err)
	}
	return m
}

// rowsOf are a shard's rows, from the first to before the second.
func (r *Run) rowsOf(shard int) (from, to int) {
	return shard * r.size, min(r.rows, (shard+1)*r.size)
}

// read is a shard's draws; the error says how they are not those.
func (r *Run) read(shard int, text []byte) ([]outlook.Draw, error) {
	draws, err := r.e.ReadLines(text)
	if err != nil {
		return nil, err
	}
	from, to := r.rowsOf(shard)
	for i, d := range draws {
		if d.Row != from+i {
			return nil, fmt.Errorf("row %d stands where row %d should", d.Row, from+i)
		}
	}
	if len(draws) != to-from {
		return nil, fmt.Errorf("%d rows stand for rows %d to %d", len(draws), from, to-1)
	}
	return draws, nil
}

// Draws are all draws, in the order of rows; for a run that is done.
func (r *Run) Draws(ctx context.Context) ([]outlook.Draw, error) {
	rows, err := r.d.pool.Query(ctx, `SELECT shard, draws FROM parley_result WHERE ensemble = $1 ORDER BY shard`, r.id)
	if err != nil {
		return nil, fault(r.d.where, err)
	}
	draws := make([]outlook.Draw, 0, r.rows)
	var shard int
	var text []byte
	_, err = pgx.ForEachRow(rows, []any{&shard, &text}, func() error {
		some, err := r.read(shard, text)
		if err != nil {
			return &Fault{What: fmt.Sprintf("what the database has of ensemble %s cannot be read (shard %d)", r.id, shard), Remedy: "delete it from parley_ensemble and run the same command", cause: err}
		}
		draws = append(draws, some...)
		return nil
	})
	if err == nil && len(draws) < r.rows {
		err = &Fault{What: fmt.Sprintf("the database has %d of %d rows of ensemble %s", len(draws), r.rows, r.id), Remedy: "run the same command to solve the others"}
	}
	return draws, fault(r.d.where, err)
}

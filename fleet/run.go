package fleet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"parley/outlook"
)

// Run is an ensemble that is queued, or solved.
type Run struct {
	d            *Database
	e            *outlook.Ensemble
	id, build    string
	rows         int
	size, shards int
}

// ID is the ensemble's in the database.
func (r *Run) ID() string { return r.id }

// rowsOf are a shard's rows, from the first to before the second.
func (r *Run) rowsOf(shard int) (from, to int) {
	return shard * r.size, min(r.rows, (shard+1)*r.size)
}

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

// askWithin is how long one question to the database may take: an answer takes
// milliseconds, and a network that swallows everything gives none.
const askWithin = 10 * time.Second

// givenUp are failures of shards that nobody else, who had them as well, has solved
// in the end.
const givenUp = `parley_failure f WHERE NOT EXISTS (SELECT FROM parley_result r WHERE r.ensemble = f.ensemble AND r.shard = f.shard)`

// status asks the database, in one statement, so that all is of one moment.
func (r *Run) status(ctx context.Context) (Status, error) {
	ctx, stop := context.WithTimeout(ctx, askWithin)
	defer stop()
	s := Status{Shards: r.shards, AllRows: r.rows}
	var cancelled, last bool
	err := r.d.pool.QueryRow(ctx, `
		SELECT cancelled,
			(SELECT count(*) FROM parley_result WHERE ensemble = e.id),
			(SELECT count(*) FROM `+givenUp+` AND f.ensemble = e.id),
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
	rows, err := r.d.pool.Query(ctx, `SELECT shard, tries, error FROM `+givenUp+` AND ensemble = $1 ORDER BY shard`, r.id)
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

package fleet

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"parley/outlook"
)

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

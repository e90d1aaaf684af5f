package fleet

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/jackc/pgx/v5"
)

// loaded is an ensemble that shards are solved of.
type loaded struct {
	once sync.Once
	run  *Run
	err  error
}

// mostLoaded is how many ensembles a worker has at hand: shards come in the order
// of ensembles, so that few are worked on at the same time.
const mostLoaded = 4

// load is an ensemble by its ID.
func (t *toil) load(ctx context.Context, id string) (*Run, error) {
	t.mu.Lock()
	x := t.loaded[id]
	if x == nil {
		if len(t.loaded) >= mostLoaded {
			clear(t.loaded)
		}
		x = &loaded{}
		t.loaded[id] = x
	}
	t.mu.Unlock()
	x.once.Do(func() { x.run, x.err = t.fetch(ctx, id) })
	if x.err != nil {
		t.mu.Lock()
		delete(t.loaded, id) // the next shard asks again
		t.mu.Unlock()
	}
	return x.run, x.err
}

// fetch reads an ensemble from the database; one of another build is refused.
func (t *toil) fetch(ctx context.Context, id string) (*Run, error) {
	var o *Order
	var size int
	err := t.insist(ctx, func() (err error) {
		o, size, err = t.d.stored(ctx, id)
		return err
	})
	if err != nil {
		return nil, err
	}
	if o.Build != t.w.Build {
		return nil, &Fault{What: fmt.Sprintf("it is of parley %s, and a worker of parley %s got it", o.Build, t.w.Build)}
	}
	e, name, err := o.ensemble()
	if err != nil {
		return nil, err
	}
	t.say(fmt.Sprintf("%s: %d settings (ensemble %s)", name, e.Rows(), id))
	return &Run{d: t.d, e: e, id: id, build: o.Build, rows: e.Rows(), size: size}, nil
}

// stored is an order as the database has it.
func (d *Database) stored(ctx context.Context, id string) (o *Order, size int, err error) {
	o = &Order{}
	err = d.pool.QueryRow(ctx, `SELECT build, file, scenario, settings, size FROM parley_ensemble WHERE id = $1`, id).
		Scan(&o.Build, &o.File, &o.Text, &o.Config, &size)
	if errors.Is(err, pgx.ErrNoRows) {
		err = &Fault{What: "the ensemble is no longer in the database"}
	}
	return o, size, err
}

package fleet

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/riverqueue/river"

	"parley/outlook"
)

// Worker says how a process works.
type Worker struct {
	Build  string // it solves ensembles of this build alone
	Host   string // what the machine is called
	AtOnce int    // shards at once, each on one core
	// Say is told what happens, a line at a time; by one goroutine at a time.
	Say func(string)

	draw func(ctx context.Context, e *outlook.Ensemble, row int) (outlook.Draw, error) // nil: as the ensemble has it
}

// stopWithin is how long giving shards back may take: as long as a solve needs to
// see that it is to end, and a few statements.
const stopWithin = 10 * time.Second

// Work solves shards until ctx ends; then it gives back those that it has not
// finished. The error says why it could not begin; solved is how many shards were
// solved.
func (d *Database) Work(ctx context.Context, w Worker) (solved int, err error) {
	t := &toil{d: d, w: w, stop: ctx, loaded: map[string]*loaded{}, busy: map[int64]context.CancelFunc{}}
	if t.w.draw == nil {
		t.w.draw = func(ctx context.Context, e *outlook.Ensemble, row int) (outlook.Draw, error) { return e.Draw(ctx, row) }
	}
	if t.id, err = d.sign(ctx, &w, ""); err != nil {
		return 0, fault(d.where, err)
	}
	client, err := d.queue(t.config())
	if err != nil {
		return 0, err
	}
	if err := client.Start(context.WithoutCancel(ctx)); err != nil {
		return 0, fault(d.where, err)
	}
	t.beats(ctx)
	ending, done := context.WithTimeout(context.WithoutCancel(ctx), stopWithin)
	defer done()
	if err := client.StopAndCancel(ending); err == nil {
		_ = d.signOff(ending, t.id) // what is not signed off is given up after a lease
	}
	return int(t.solved.Load()), nil
}

// toil is a worker at work.
type toil struct {
	river.WorkerDefaults[shardJob]
	d    *Database
	w    Worker
	id   string
	stop context.Context // ends when the process is to

	mu     sync.Mutex
	loaded map[string]*loaded
	busy   map[int64]context.CancelFunc // River's jobs that are worked on
	solved atomic.Int64
}

// fetchPause is the least time between two fetches of shards: that of a fetch.
const fetchPause = 5 * time.Millisecond

// config has River hand out shards of the build alone, and never take a shard for
// lost because it runs for long (see alive).
func (t *toil) config() *river.Config {
	workers := river.NewWorkers()
	river.AddWorker(workers, t)
	return &river.Config{
		ID: t.id, Logger: quiet, Workers: workers, FetchCooldown: fetchPause, JobTimeout: -1,
		Queues: map[string]river.QueueConfig{queueOf(t.w.Build): {MaxWorkers: t.w.AtOnce}},
	}
}

// NextRetry is when a shard that failed is tried again.
func (t *toil) NextRetry(job *river.Job[shardJob]) time.Time {
	return job.AttemptedAt.Add(t.d.pace.pause)
}

// beats gives signs of life and looks after what was lost, until ctx ends.
func (t *toil) beats(ctx context.Context) {
	a := &alive{d: t.d}
	lost := false
	var others []string
	for sleep(ctx, t.d.pace.beat) == nil {
		_, err := t.d.sign(ctx, &t.w, t.id)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			a.steady = 0
			if !lost {
				t.say(fault(t.d.where, err).Error() + "; asking again")
			}
			lost = true
			continue
		}
		if lost {
			t.say("the database answers again")
		}
		lost = false
		a.look(ctx, t.d.pace.beat)
		_ = t.d.giveBackUnknown(ctx, t.id, t.busyNow()) // the next beat tries again
		t.cancelled(ctx)
		others = t.refuse(ctx, others)
	}
}

// cancelled stops what somebody has cancelled. River tells so at once; what it says
// before a connection listens, or while none does, is lost.
func (t *toil) cancelled(ctx context.Context) {
	ids, err := t.d.cancelledOf(ctx, t.busyNow())
	if err != nil {
		return // the next beat asks again
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, id := range ids {
		if stop := t.busy[id]; stop != nil {
			stop()
		}
	}
}

// refuse says for whose workers there is something to do that are not there
// perhaps, once each.
func (t *toil) refuse(ctx context.Context, told []string) []string {
	builds, err := t.d.waitingElsewhere(ctx, t.w.Build)
	if err != nil {
		return told
	}
	for _, b := range builds {
		if !slices.Contains(told, b) {
			t.say(fmt.Sprintf("an ensemble waits for workers of parley %s; this one is parley %s, and leaves it alone", b, t.w.Build))
		}
	}
	return builds
}

func (t *toil) say(line string) {
	if t.w.Say == nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.w.Say(line)
}

// busyNow are the jobs that are worked on.
func (t *toil) busyNow() []int64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	ids := make([]int64, 0, len(t.busy))
	for id := range t.busy {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

package solve

import "sync/atomic"

// crew is workers that stay between one piece of work and the next: a period
// is a few pieces of a third of a millisecond, and to wake a goroutine for each
// would take a tenth of that. One who waits looks again for a while, and sleeps
// if nothing comes.
type crew struct {
	workers int
	work    func(worker int) // the piece at hand
	turn    atomic.Uint32    // counts pieces
	left    atomic.Int32     // workers still at the piece at hand
	wake    []chan struct{}
	asleep  []sleeper
	over    atomic.Bool
}

// sleeper is whether a worker sleeps, on a line of memory of its own.
type sleeper struct {
	atomic.Bool
	_ apart
}

// looks is how often somebody who waits looks before going to sleep: some
// twenty microseconds, about what it takes to be woken.
const looks = 10_000

// newCrew starts so many workers, the caller among them.
func newCrew(workers int) *crew {
	c := &crew{workers: workers, wake: make([]chan struct{}, workers), asleep: make([]sleeper, workers)}
	for w := range workers {
		c.wake[w] = make(chan struct{}, 1)
		if w > 0 {
			go c.serve(w)
		}
	}
	return c
}

// do has every worker do f, and returns when all have.
func (c *crew) do(f func(worker int)) {
	c.work = f
	c.left.Store(int32(c.workers))
	c.turn.Add(1)
	for w := 1; w < c.workers; w++ {
		c.rouse(w)
	}
	f(0)
	c.left.Add(-1)
	c.await(0, func() bool { return c.left.Load() == 0 })
}

// stop sends the workers home, and is no crew.
func (c *crew) stop() *crew {
	c.over.Store(true)
	c.do(func(int) {})
	return nil
}

// serve is a worker's day.
func (c *crew) serve(w int) {
	for turn := uint32(1); ; turn++ {
		c.await(w, func() bool { return c.turn.Load() == turn })
		c.work(w)
		over := c.over.Load()
		if c.left.Add(-1) == 0 {
			c.rouse(0)
		}
		if over {
			return
		}
	}
}

// await looks until ready, and sleeps in between if it takes long.
func (c *crew) await(w int, ready func() bool) {
	for !ready() {
		for range looks {
			if ready() {
				return
			}
		}
		c.asleep[w].Store(true)
		if ready() && c.asleep[w].CompareAndSwap(true, false) {
			return
		}
		<-c.wake[w]
	}
}

// rouse wakes a worker that sleeps. One about to sleep finds out by itself.
func (c *crew) rouse(w int) {
	if c.asleep[w].CompareAndSwap(true, false) {
		c.wake[w] <- struct{}{}
	}
}

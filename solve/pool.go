package solve

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// workers is how many goroutines a request for n means.
func workers(n int) int {
	if n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}

// parallel runs f for each part of parts, each on a goroutine of its own.
// Parts write to places of their own, so no digit depends on how many.
func parallel(parts int, f func(part int)) {
	if parts == 1 {
		f(0)
		return
	}
	var wg sync.WaitGroup
	for part := 1; part < parts; part++ {
		wg.Go(func() { f(part) })
	}
	f(0)
	wg.Wait()
}

// piece is the part-th of so many equal pieces of 0..n-1.
func piece(n, part, parts int) (lo, hi int) {
	return n * part / parts, n * (part + 1) / parts
}

// spread runs f once for each of so many items on so many goroutines. Each
// begins with a run of items of its own, the same in every call, so that what
// it worked on before is still near it and nobody writes beside it; one that
// has done its own takes from the end of the longest run left, so that a slow
// core holds nobody up. Items write to places of their own: who does which is
// chance, and must show in nothing but scratch space.
func spread(workers, items int, f func(worker, item int)) {
	workers = min(workers, items)
	if workers <= 1 {
		for item := range items {
			f(0, item)
		}
		return
	}
	parallel(workers, deal(workers, items, f))
}

// spread is the same by a crew.
func (c *crew) spread(items int, f func(worker, item int)) {
	if c.workers == 1 || items <= 1 {
		spread(1, items, f)
		return
	}
	c.do(deal(c.workers, items, f))
}

// deal is what each worker does.
func deal(workers, items int, f func(worker, item int)) func(worker int) {
	runs := make([]run, workers)
	for w := range runs {
		lo, hi := piece(items, w, workers)
		runs[w].left.Store(uint64(lo)<<32 | uint64(hi))
	}
	return func(worker int) {
		for {
			item, ok := runs[worker].first()
			if !ok {
				item, ok = longest(runs).last()
			}
			if !ok && longest(runs).len() == 0 {
				return
			}
			if ok {
				f(worker, item)
			}
		}
	}
}

// run is the items from lo to hi-1 that nobody has taken yet, lo in the upper
// half of left and hi in the lower. Runs lie apart, each on a line of memory
// of its own.
type run struct {
	left atomic.Uint64
	_    [120]byte
}

func (r *run) bounds() (left uint64, lo, hi int) {
	left = r.left.Load()
	return left, int(left >> 32), int(left & (1<<32 - 1))
}

func (r *run) len() int {
	_, lo, hi := r.bounds()
	return hi - lo
}

// first takes the first item left.
func (r *run) first() (int, bool) {
	for {
		left, lo, hi := r.bounds()
		if lo == hi {
			return 0, false
		}
		if r.left.CompareAndSwap(left, left+1<<32) {
			return lo, true
		}
	}
}

// last takes the last one.
func (r *run) last() (int, bool) {
	for {
		left, lo, hi := r.bounds()
		if lo == hi {
			return 0, false
		}
		if r.left.CompareAndSwap(left, left-1) {
			return hi - 1, true
		}
	}
}

func longest(runs []run) *run {
	best := &runs[0]
	for w := range runs {
		if r := &runs[w]; r.len() > best.len() {
			best = r
		}
	}
	return best
}

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

// spread runs f once for each of so many items on so many goroutines, each
// taking the next item when it has done one, so that a slow core holds nobody
// up. Items write to places of their own; which worker takes which is chance,
// and must show in nothing but scratch space.
func spread(workers, items int, f func(worker, item int)) {
	var next atomic.Int64
	parallel(min(workers, items), func(worker int) {
		for {
			item := int(next.Add(1)) - 1
			if item >= items {
				return
			}
			f(worker, item)
		}
	})
}

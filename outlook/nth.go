package outlook

import "math"

// fewToSelect is how many values nth looks through without guessing first.
const fewToSelect = 600

// nth is the value that would stand at k, from 0, were the values sorted. It leaves
// it there, none greater before it and none less behind: Algorithm 489 of Floyd and
// Rivest 1975 (Communications of the ACM 18(3)), which splits by a value that a
// sample says is near the one wanted.
func nth(values []float64, k int) float64 {
	for lo, hi := 0, len(values)-1; lo < hi; {
		if hi-lo > fewToSelect {
			from, to := near(lo, hi, k)
			nth(values[from:to+1], k-from)
		}
		i, j := split(values, lo, hi, values[k])
		if j < k {
			lo = i
		}
		if k < i {
			hi = j
		}
	}
	return values[k]
}

// near is which part of lo..hi, k among it, to take for a sample: so that with the
// sample's k-th in its place few values are left between that and the k-th of all.
func near(lo, hi, k int) (from, to int) {
	n, i := float64(hi-lo+1), float64(k-lo+1)
	size := 0.5 * math.Exp(2*math.Log(n)/3)
	margin := 0.5 * math.Sqrt(math.Log(n)*size*(n-size)/n)
	if i < n/2 {
		margin = -margin
	}
	from = max(lo, int(float64(k)-i*size/n+margin))
	return min(from, k), max(k, min(hi, int(float64(k)+(n-i)*size/n+margin)))
}

// split puts what is at most at before what is at least at, within lo..hi, where
// some value is at: up to j and from i on; what lies between is at.
func split(values []float64, lo, hi int, at float64) (i, j int) {
	for i, j = lo, hi; i <= j; {
		for values[i] < at {
			i++
		}
		for at < values[j] {
			j--
		}
		if i <= j {
			values[i], values[j] = values[j], values[i]
			i++
			j--
		}
	}
	return i, j
}

package outlook

import "math"

// normal is the normal equations of a least-squares fit: the lower half of the
// regressors' products, each row's last entry its right-hand side.
type normal [][]float64

func newNormal(terms int) normal {
	a := make(normal, terms)
	for r := range a {
		a[r] = make([]float64, terms+1)
	}
	return a
}

// explained is the share of the variance of outcomes, each taken so many times,
// that the regressors explain, of which the first is constant.
func (a normal) explained(p [][]float64, y, times []float64) float64 {
	sum, square, n := a.fill(p, y, times)
	constant := sum * sum / n
	share := (a.fitted() - constant) / (square - constant)
	if math.IsNaN(share) {
		return 0 // nothing varies, or nothing can be told apart
	}
	return share
}

// fill sets the equations up, and gives the sum of the outcomes, of their
// squares, and of the times.
func (a normal) fill(p [][]float64, y, times []float64) (sum, square, n float64) {
	k := len(a)
	for r := range a {
		clear(a[r])
	}
	for i, w := range times {
		if w == 0 {
			continue
		}
		n += w
		sum += w * y[i]
		square += w * y[i] * y[i]
		for r, row := range a {
			x := w * p[i][r]
			for c := range r + 1 {
				row[c] += x * p[i][c]
			}
			row[k] += x * y[i]
		}
	}
	return sum, square, n
}

// fitted is the sum of squares of the fit, by Cholesky's decomposition:
// Legendre polynomials are nearly orthogonal over any sample that fills their
// range, so it is safe. NaN where the equations have no solution.
func (a normal) fitted() float64 {
	k, sum := len(a), 0.0
	for c := range k {
		for r := c; r < k; r++ {
			for j := range c {
				a[r][c] -= a[r][j] * a[c][j]
			}
		}
		if !(a[c][c] > 0) {
			return math.NaN()
		}
		root := math.Sqrt(a[c][c])
		for r := c; r < k; r++ {
			a[r][c] /= root
		}
		for j := range c {
			a[c][k] -= a[c][j] * a[j][k]
		}
		a[c][k] /= root
		sum += a[c][k] * a[c][k]
	}
	return sum
}

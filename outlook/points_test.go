package outlook

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat/distmv"
	"gonum.org/v1/gonum/stat/samplemv"
)

// Unscrambled points are those of the authors' own example (sobol.cc's page:
// three dimensions, ten points), taken in the order of plain binary numbers,
// which has the same points in each block of 2^m.
func TestPublishedPoints(t *testing.T) {
	p, err := plainPoints(3)
	if err != nil {
		t.Fatal(err)
	}
	gray := [][]float64{ // x_i = the point with number i ^ i>>1
		{0, 0, 0},
		{0.5, 0.5, 0.5},
		{0.75, 0.25, 0.25},
		{0.25, 0.75, 0.75},
		{0.375, 0.375, 0.625},
		{0.875, 0.875, 0.125},
		{0.625, 0.125, 0.875},
		{0.125, 0.625, 0.375},
		{0.1875, 0.3125, 0.9375},
		{0.6875, 0.8125, 0.4375},
	}
	for i, want := range gray {
		got := p.At(uint32(i ^ i>>1))
		for d := range want {
			if got[d] != want[d] {
				t.Errorf("point %d is %v, want %v", i, got, want)
			}
		}
	}
}

// Every polynomial of the table is primitive, every m is odd and below 2^i, and
// no polynomial occurs twice: what Sobol points need, and what a slip of a digit
// breaks.
func TestDirectionNumbers(t *testing.T) {
	columns, err := directions()
	if err != nil || len(columns) != MostDims {
		t.Fatalf("%d dimensions, %v", len(columns), err)
	}
	seen := map[[2]uint32]bool{}
	for d, v := range columns[1:] {
		for k, x := range v {
			if x>>(pointBits-1-k)&1 != 1 || x<<(k+1) != 0 {
				t.Fatalf("dimension %d: direction number %d is %#x", d+2, k+1, x)
			}
		}
	}
	for _, row := range tableRows(t) {
		s, a := row[1], row[2]
		if seen[[2]uint32{s, a}] || !primitive(s, 1<<s|a<<1|1) {
			t.Errorf("dimension %d: polynomial %d of degree %d", row[0], a, s)
		}
		seen[[2]uint32{s, a}] = true
	}
}

// primitive: x has order 2^s-1 modulo the polynomial over GF(2).
func primitive(s, poly uint32) bool {
	x := uint32(1)
	for n := uint32(1); ; n++ {
		x <<= 1
		if x>>s&1 == 1 {
			x ^= poly
		}
		if x == 1 {
			return n == 1<<s-1
		}
		if n >= 1<<s {
			return false
		}
	}
}

// Sobol's property A: of the first 2^d points in d dimensions one lies in each
// of the 2^d halves' products. It holds where the first digits' matrix is
// regular: asked for as many dimensions as the points have digits.
func TestPropertyA(t *testing.T) {
	columns, err := directions()
	if err != nil {
		t.Fatal(err)
	}
	for d := 1; d <= pointBits; d++ {
		rows := make([]uint64, d)
		for i := range d {
			for k := range d {
				rows[i] |= uint64(columns[i][k]>>(pointBits-1)) << k
			}
		}
		if rank(rows) != d {
			t.Errorf("%d dimensions: rank %d", d, rank(rows))
		}
	}
}

func rank(rows []uint64) (r int) {
	for bit := range 64 {
		at := -1
		for i := r; i < len(rows); i++ {
			if rows[i]>>bit&1 == 1 {
				at = i
				break
			}
		}
		if at < 0 {
			continue
		}
		rows[r], rows[at] = rows[at], rows[r]
		for i := range rows {
			if i != r && rows[i]>>bit&1 == 1 {
				rows[i] ^= rows[r]
			}
		}
		r++
	}
	return r
}

// Scrambling keeps the nets: of the first 2^m points one lies in each of 2^m
// equal intervals of every coordinate, and in the first two dimensions, which
// are a (0,m,2)-net, one in each of all rectangles of that area.
func TestStratified(t *testing.T) {
	const m, dims = 8, MostDims
	plain, _ := plainPoints(dims)
	scrambled, err := NewPoints(dims, 7)
	if err != nil {
		t.Fatal(err)
	}
	for name, p := range map[string]*Points{"plain": plain, "scrambled": scrambled} {
		var x [][]float64
		for i := range uint32(1 << m) {
			x = append(x, p.At(i))
		}
		for d := range dims {
			once(t, name, x, func(r []float64) int { return int(r[d] * (1 << m)) })
		}
		for a := range m + 1 {
			once(t, name, x, func(r []float64) int { return int(r[0]*float64(int(1)<<a))<<(m-a) | int(r[1]*float64(int(1)<<(m-a))) })
		}
	}
}

func once(t *testing.T, name string, x [][]float64, cell func([]float64) int) {
	t.Helper()
	hits := make([]int, len(x))
	for _, r := range x {
		hits[cell(r)]++
	}
	for c, n := range hits {
		if n != 1 {
			t.Fatalf("%s: %d points in cell %d", name, n, c)
		}
	}
}

// Any one point is uniform over seeds: the mean and the variance of a uniform
// number, and no dependence between coordinates, within five standard errors.
func TestUniformOverSeeds(t *testing.T) {
	const n = 20000
	var sum, square, cross float64
	for seed := range uint64(n) {
		p, err := NewPoints(2, seed)
		if err != nil {
			t.Fatal(err)
		}
		x := p.At(3)
		if !(x[0] > 0 && x[0] < 1) {
			t.Fatal(x)
		}
		u, v := x[0]-0.5, x[1]-0.5
		sum, square, cross = sum+u, square+u*u, cross+u*v
	}
	near := func(what string, got, want, sd float64) {
		if math.Abs(got/n-want) > 5*sd/math.Sqrt(n) {
			t.Errorf("%s %v, want %v", what, got/n, want)
		}
	}
	near("mean", sum, 0, math.Sqrt(1./12))
	near("variance", square, 1./12, math.Sqrt(1./180))
	near("product", cross, 0, 1./12)
}

// The error of a mean over scrambled Sobol points falls faster than that of
// gonum's scrambled Halton points, in the few dimensions of the Ishigami
// function and in the thirty of a g-function: the reason that Parley has points
// of its own. The figures are those of docs/ensemble.md.
func TestConvergence(t *testing.T) {
	for _, c := range []struct {
		name string
		dims int
		f    func([]float64) float64
		mean float64
	}{
		{"Ishigami", 3, ishigami, 3.5},
		{"g, 8", 8, gFunction(8), 1},
		{"g, 30", 30, gFunction(30), 1},
	} {
		for _, n := range []int{256, 1024} {
			sobol := rootMeanSquare(c.f, c.mean, c.dims, n, sobolRows)
			halton := rootMeanSquare(c.f, c.mean, c.dims, n, haltonRows)
			t.Logf("%-9s n=%4d  Sobol %.2e  Halton %.2e", c.name, n, sobol, halton)
			if sobol > halton {
				t.Errorf("%s, %d points: Sobol %.3g, Halton %.3g", c.name, n, sobol, halton)
			}
		}
	}
}

func rootMeanSquare(f func([]float64) float64, mean float64, dims, n int, points func(dims, n int, seed uint64) [][]float64) float64 {
	const repeats = 50
	sum := 0.0
	for seed := range uint64(repeats) {
		m := 0.0
		for _, x := range points(dims, n, seed) {
			m += f(x)
		}
		m = m/float64(n) - mean
		sum += m * m
	}
	return math.Sqrt(sum / repeats)
}

func sobolRows(dims, n int, seed uint64) (out [][]float64) {
	p, err := NewPoints(dims, seed)
	if err != nil {
		return nil
	}
	for i := range uint32(n) {
		out = append(out, p.At(i))
	}
	return out
}

func haltonRows(dims, n int, seed uint64) (out [][]float64) {
	m := mat.NewDense(n, dims, nil)
	src := rand.NewPCG(seed, 1)
	samplemv.Halton{Kind: samplemv.Owen, Q: distmv.NewUnitUniform(dims, nil), Src: src}.Sample(m)
	for i := range n {
		out = append(out, m.RawRowView(i))
	}
	return out
}

func TestTooManyDimensions(t *testing.T) {
	for _, d := range []int{0, -1, MostDims + 1} {
		if _, err := NewPoints(d, 1); err == nil {
			t.Errorf("%d dimensions are taken", d)
		}
	}
}

func tableRows(t *testing.T) (out [][]uint32) {
	t.Helper()
	for line := range strings.Lines(joeKuo) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		row, err := numbers(line)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, row)
	}
	return out
}

package solve

import "sort"

// frame is the states that arrays are kept for: some rows, in order of
// arrival, and of each the same places.
type frame struct {
	p     *plan
	by    int32
	rows  int
	lo, n int // the first place, and how many
}

// frame has all states that can be reached by period t.
func (p *plan) frame(t int) frame {
	f := frame{p: p, by: int32(t), lo: p.cut.width}
	f.rows = sort.Search(len(p.arrivals.order), func(k int) bool { return p.arrivals.order[k] > f.by })
	hi := 0
	for k := 0; k < p.cut.areas(); k += p.cut.slices {
		if x := p.cut.area(k); p.arrivals.area[k] <= f.by {
			f.lo, hi = min(f.lo, x.from), max(hi, x.from+x.n)
		}
	}
	f.n = hi - f.lo
	return f
}

func (f *frame) size() int { return f.rows * f.n }

// at is where a row's places from one on begin.
func (f *frame) at(row, place int) int { return int(f.p.arrivals.rank[row])*f.n + place - f.lo }

// state is where a state lies; false where it cannot be reached by then.
func (f *frame) state(s int32) (int, bool) {
	width := int32(f.p.cut.width)
	row, place := s/width, s%width
	a := &f.p.arrivals
	return f.at(int(row), int(place)), a.row[row] <= f.by && a.place[place] <= f.by
}

// gather puts a batch's values side by side; of states that cannot be reached
// yet, those of one that can.
func (f *frame) gather(x *batch, c []lane, values [][]float64) {
	var at [lanes]int
	some := 0
	for l, s := range x.states {
		k, ok := f.state(s)
		if at[l] = -1; ok {
			at[l], some = k, k
		}
	}
	for l, k := range at {
		if k < 0 {
			k = some
		}
		for i, v := range values {
			c[i][l] = v[k]
		}
	}
}

// eachRow shows f where each row lies, in order.
func (f *frame) eachRow(see func(row, at int)) {
	for row, from := range f.p.arrivals.row {
		if from <= f.by {
			see(row, f.at(row, f.lo))
		}
	}
}

// pack copies values of all states to out, which has those of the frame alone;
// unpack copies them back.
func (f *frame) pack(out, values []float64) {
	f.eachRow(func(row, at int) { copy(out[at:][:f.n], values[row*f.p.cut.width+f.lo:]) })
}

func (f *frame) unpack(values, from []float64) {
	f.eachRow(func(row, at int) { copy(values[row*f.p.cut.width+f.lo:], from[at:][:f.n]) })
}

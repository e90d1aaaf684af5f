package solve

import "math"

// plan finds the stretches and blocks, and makes room.
func (h *history) plan() {
	sizes, most := h.sizes()
	room := sumOf(sizes)
	if 8*room > historyRoom {
		room = max(historyRoom/16, most) // bytes, of which values take the other half
	}
	h.cut(sizes, room)
	h.room = make([]float64, room)
	h.ends = make([][]float64, len(h.bounds)*h.p.parties)
	h.gather()
}

// sizes is how many numbers each period's records have.
func (h *history) sizes() (sizes []int, most int) {
	for t := range h.within {
		f := h.p.frame(t)
		sizes = append(sizes, f.size()*h.p.arraysPerRecord(h.full))
		most = max(most, sizes[t])
	}
	return sizes, most
}

func sumOf(xs []int) (sum int) {
	for _, x := range xs {
		sum += x
	}
	return sum
}

// cut finds the stretches, each as long as there is room for its records.
func (h *history) cut(sizes []int, room int) {
	h.bounds, h.block = []int{0}, 1
	left := room
	for t, n := range sizes {
		if n > left {
			h.bounds, left = append(h.bounds, t), room
		}
		left -= n
	}
	h.bounds = append(h.bounds, h.within)
}

// gather makes stretches blocks where the values at all their ends are too
// many: as long ones as there are blocks then.
func (h *history) gather() {
	total := 0
	for _, t := range h.bounds[1:] {
		f := h.p.frame(t)
		total += 8 * f.size() * h.p.parties
	}
	if n := h.stretches(); n > 1 && total > historyRoom/2 {
		h.block = int(math.Ceil(math.Sqrt(float64(n))))
	}
}

func (h *history) stretches() int { return len(h.bounds) - 1 }

package solve

// heldChances are every viewer's chances that a round is held in which each party
// proposes, at the states of a batch. Most batches have the context of the one
// before, and so the same: what is not written again can be loaded at once.
type heldChances struct {
	of      *batch // nil before the first
	chances []lane // by viewer, and by proposer within
}

// chances are a viewer's chances that a round is held in which party j proposes,
// at the states of a batch; they last until another batch is asked for.
func (r *rounds) chances(viewer, j int, x *batch) *lane {
	if h := &r.held; h.of != x {
		if h.of == nil || x.context == mixed || x.context != h.of.context {
			h.fill(r.t, x)
		}
		h.of = x
	}
	return &r.held.chances[viewer*len(r.parties)+j]
}

func (h *heldChances) fill(t *talksPlan, x *batch) {
	parties := len(t.worth)
	if h.chances == nil {
		h.chances = make([]lane, len(t.weight)*parties)
	}
	for l, s := range x.states {
		at := t.contextOf(int(s)) * parties
		for v, w := range t.weight {
			for j := range parties {
				h.chances[v*parties+j][l] = w[at+j]
			}
		}
	}
}

package outlook

import "math"

// many is wars of one age under many draws of hazards, on their way. What depends on
// a band and on how long it is gone through is worked out once for all the months
// that are so.
type many struct {
	drawn []hazards
	ends  []WarEnd
	at    []incidence
	band  int
	part  float64 // months in it; 0 for nothing worked out
	pace  []pace
}

// pace is what a draw's hazards come to in a part of a band.
type pace struct {
	gone  float64 // the share of wars still on that end
	total float64
	rates [warEnds]float64
}

// setOut draws so many times.
func setOut(d *drawer, draws int) *many {
	m := &many{ends: d.ends, drawn: make([]hazards, draws), at: make([]incidence, draws), pace: make([]pace, draws)}
	for i := range m.drawn {
		m.drawn[i], m.at[i] = d.draw(), begun()
	}
	return m
}

// ahead goes on by some months from an age, as hazards.ahead does.
func (m *many) ahead(age, months float64) {
	for b, part := range inBands(age, months) {
		if b != m.band || part != m.part {
			m.quicken(b, part)
		}
		for i := range m.at {
			m.step(&m.at[i], &m.pace[i])
		}
	}
}

// quicken works the pace of a part of a band out.
func (m *many) quicken(b int, part float64) {
	m.band, m.part = b, part
	for i := range m.pace {
		p := &m.pace[i]
		p.rates, p.total = m.drawn[i].inBand(b)
		p.gone = 0
		if p.total > 0 {
			p.gone = -math.Expm1(-p.total * part)
		}
	}
}

// step goes through that part.
func (m *many) step(c *incidence, p *pace) {
	over := c[StillOn] * p.gone
	if over == 0 {
		return
	}
	for _, e := range m.ends {
		c[e] += over * p.rates[e] / p.total
	}
	c[StillOn] -= over
}

// inBand are the rates of a band, and their sum.
func (h *hazards) inBand(b int) (rates [warEnds]float64, total float64) {
	for e := ByAgreement; e < warEnds; e++ {
		rates[e] = h[e][b]
		total += rates[e]
	}
	return rates, total
}

package export

// Model is a Markov chain, or a decision process, state by state, and what
// Parley says of it.
type Model struct {
	decides    bool     // whether it is a decision process
	vars       []string // names of the variables, which tell states apart
	labels     []label
	properties []property
	notes      []string // what a reader has to know, in sentences

	states  int // without those in which everything ends
	init    int32
	values  []int32   // per state: those of the variables
	choices []int32   // per state: its first choice
	rewards []float64 // per state
	actions []string  // per choice; "" in a chain
	first   []int32   // per choice: its first transition
	to      []int32   // per transition
	p       []float64
}

// label is a name for a set of states.
type label struct {
	name string
	of   func(state int) bool
}

// property is a question in PRISM's language, and Parley's answer to it.
type property struct {
	text   string
	result float64
	about  string // a sentence, or ""
}

// States is the number of states.
func (m *Model) States() int { return len(m.choices) }

// Transitions is the number of transitions.
func (m *Model) Transitions() int { return len(m.to) }

// forget drops all that was noted, so that counting takes no room.
func (m *Model) forget(n int) {
	m.values, m.choices, m.rewards = m.values[:0], m.choices[:0], m.rewards[:0]
	m.actions, m.first = m.actions[:0], m.first[:0]
	m.to, m.p = m.to[:n], m.p[:n]
}

// settle puts numbers for the states in which everything ends.
func (m *Model) settle(first int32, absorbing int) {
	for k, to := range m.to {
		if to < 0 {
			m.to[k] = int32(m.states) - 1 - to
		}
	}
	if m.init = 0; first < 0 && int(-first) <= absorbing {
		m.init = int32(m.states) - 1 - first
	}
}

package scenario

func (c *checker) lint() {}
func (c *checker) values() {
	comp := newCompilation(c.s, c.s.Theta())
	comp.game()
	c.found = append(c.found, comp.diagnose(func(*wrong) bool { return true })...)
}

// Param finds a parameter by name, -1 where there is none.
func (s *Scenario) Param(name string) int {
	for i := range s.Params {
		if s.Params[i].Name == name {
			return i
		}
	}
	return -1
}

// PartyIndex is the party's index, or -1.
func (s *Scenario) PartyIndex(name string) int {
	for i := range s.Parties {
		if s.Parties[i].Name == name {
			return i
		}
	}
	return -1
}

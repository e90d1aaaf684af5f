package draft

import "time"

// day is a text that is a day, written as a scenario has it; "" for any other.
func day(s string) string {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return ""
	}
	return s
}

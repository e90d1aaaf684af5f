package scenario

import (
	"regexp"
	"strings"
)

// falling is a range whose ends stand around "to", with the time behind them.
var falling = regexp.MustCompile(`^\s*(\S+)\s+to\s+(\S+)(.*)$`)

// turn writes a range with its ends the other way round: "60% to 15% a month"
// becomes "15% to 60% a month". False where it is not of that form.
func turn(s string) (string, bool) {
	m := falling.FindStringSubmatch(s)
	if m == nil {
		return "", false
	}
	low, high := m[2], m[1]
	if strings.HasSuffix(low, "%") && !strings.HasSuffix(high, "%") {
		high += "%"
	}
	return low + " to " + high + m[3], true
}

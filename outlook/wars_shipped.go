package outlook

import (
	"embed"
	"fmt"
	"time"
)

// The lists that ship are written by internal/warlists from UCDP's tables.
//
//go:embed wars/*.csv
var shippedWars embed.FS

// The lists that ship, by name.
const (
	TerminationList = "termination" // says how wars ended
	EpisodesList    = "episodes"    // goes on longer, and does not say how
)

const ccBy4 = "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); adapted: one row an episode, fewer columns"

// aboutShipped is what is known of the lists that ship, apart from their wars.
var aboutShipped = map[string]WarList{
	TerminationList: {
		Name:     "UCDP Conflict Termination 3-2021",
		Citation: "Kreutz 2010, Journal of Peace Research 47(2)",
		Licence:  ccBy4,
		Until:    time.Date(2020, 12, 31, 0, 0, 0, 0, time.UTC),
	},
	EpisodesList: {
		Name:     "UCDP/PRIO Armed Conflict 25.1",
		Citation: "Gleditsch et al. 2002, Journal of Peace Research 39(5); Davies et al. 2025, Journal of Peace Research 62(4)",
		Licence:  ccBy4,
		Until:    time.Date(2024, 12, 31, 0, 0, 0, 0, time.UTC),
	},
}

// ShippedWars is a list that ships: TerminationList or EpisodesList. Another
// name is an error.
func ShippedWars(name string) (*WarList, error) {
	about, ok := aboutShipped[name]
	if !ok {
		return nil, fmt.Errorf("no list of wars that ships is called %q; there are %s and %s", name, TerminationList, EpisodesList)
	}
	text, err := shippedWars.ReadFile("wars/ucdp-" + name + ".csv")
	if err != nil {
		return nil, err
	}
	read, err := ReadWars("ucdp-"+name+".csv", text, about.Until)
	if err != nil {
		return nil, err
	}
	about.Wars, about.Graded = read.Wars, read.Graded
	return &about, nil
}

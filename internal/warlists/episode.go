package main

import (
	"fmt"
	"slices"
	"strings"
)

// episode turns a row of UCDP's into one of the list's.
func episode(names, row []string, outcomes bool) ([]string, error) {
	var missing []string
	get := func(name string) string {
		i := slices.Index(names, name)
		if i < 0 {
			missing = append(missing, name)
			return ""
		}
		return row[i]
	}
	kind, intensity := kinds[get("type")], intensities[get("maxint")]
	how, known := "", true
	if outcomes {
		how, known = hows[strings.TrimSuffix(get("outcome"), ".0")]
	}
	id := get("conflict_id") + " " + get("start")
	if outcomes {
		id = get("conflictep_id")
	}
	fields := []string{id, get("conflict_id"), title(kind, get("location"), get("side_b")), kind, get("start"), get("end"), how, intensity}
	switch {
	case missing != nil:
		return nil, fmt.Errorf("there is no column %s", strings.Join(missing, ", "))
	case kind == "" || intensity == "" || !known:
		return nil, fmt.Errorf("a code is not known: %v", row)
	case outcomes && (how == "") != (get("end") == ""):
		return nil, fmt.Errorf("an outcome without an end, or an end without an outcome: %v", row)
	}
	return fields, nil
}

// title is what a war is called: where it is, and within a state against whom.
func title(kind, location, against string) string {
	if kind == "interstate" {
		return location
	}
	return location + ": " + against
}

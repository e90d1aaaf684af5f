package brief

const absentTitle = "Not in this brief"

// absences are the sections that are not there, each with its reason; reasons
// that are the same stand together.
func (r *Report) absences() []string {
	var out, whys []string
	names := map[string][]string{}
	for _, a := range r.Absent {
		if names[a.Why] == nil {
			whys = append(whys, a.Why)
		}
		names[a.Why] = append(names[a.Why], r.sectionName(a.Section))
	}
	for _, why := range whys {
		out = append(out, clean(capital(list(names[why]))+": "+why+"."))
	}
	return out
}

// sectionName is what a reader calls a section.
func (r *Report) sectionName(section string) string {
	switch section {
	case "shortfall":
		return "how far apart the sides are"
	case "reasons":
		return "the reasons"
	case "bet":
		return "what the holdout bets on"
	case "levers":
		return "what others could do"
	case "flips":
		return "the smallest change that would do"
	case "rests_on.claims":
		return "which claims carry most"
	case "rests_on.tornado":
		return "which numbers matter most"
	case "rests_on":
		return "what the answer rests on"
	}
	return spaced(section)
}

package brief

import "strings"

// restsOn is who said what a reason rests on, each speaker once.
func (r *Report) restsOn(claims []string) string {
	var speakers []string
	said := map[string][]string{}
	for _, name := range claims {
		c := r.claim(name)
		sure := c.Hedge
		if sure == "" {
			sure = "not hedged"
		}
		who := speakerShort(c.Speaker)
		speakers = unique(append(speakers, who))
		said[who] = unique(append(said[who], joinWith(", ", c.Place, sure)))
	}
	if len(speakers) == 0 {
		return "rests on no claim: assumed"
	}
	var parts []string
	for _, who := range speakers {
		parts = append(parts, joinWith(": ", who, strings.Join(said[who], "; ")))
	}
	return clean("rests on " + strings.Join(parts, ". "))
}

// speakerShort is a speaker without the office, which the list of claims gives.
func speakerShort(speaker string) string {
	name, _, _ := strings.Cut(speaker, ",")
	return name
}

// claim is the claim of that name, with nothing but the name where there is none.
func (r *Report) claim(name string) Claim {
	for _, c := range r.Evidence.Claims {
		if c.Name == name {
			return c
		}
	}
	return Claim{Name: name}
}

// joinWith joins the parts that are not empty.
func joinWith(between string, parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, between)
}

// commonLine is what is left with no reason in force, and under a common view.
func (r *Report) commonLine() string {
	x := r.Reasons
	return joinNotes(r.ifLine("With none of the reasons in force", x.None), r.ifLine("With one view of everything, the analyst’s,", x.Common))
}

// ifLine is the shortfall and the chance at another setting.
func (r *Report) ifLine(when string, p Point) string {
	if p.Impossible != "" {
		return when + " there is no game: " + p.Impossible + "."
	}
	chance := "an agreement within a year would have a chance of " + percent(p.TwelveMonths.float())
	switch {
	case !p.Shortfall.Known() && p.Shortfall.Why != "" && r.Shortfall != nil:
		return when + " " + p.Shortfall.Why + "; " + chance + "."
	case !p.Shortfall.Known():
		return when + " " + chance + "."
	case p.Shortfall.Value <= 0:
		return when + " a deal would exist, with " + r.spared(p.Shortfall) + " to spare; " + chance + "."
	}
	return when + " the shortfall would be " + r.left(p.Shortfall) + "; " + chance + "."
}

// spared is what is left over at another setting.
func (r *Report) spared(f Figure) string {
	if text := fixed(-f.float(), r.places()); !saysNothing(text) {
		return text
	}
	return "next to nothing"
}

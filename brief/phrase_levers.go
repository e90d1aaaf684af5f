package brief

import (
	"fmt"
	"strings"
)

// tagsLine explains the tags of a lever's two ways to work, where there are any.
func (r *Report) tagsLine() string {
	if !r.dialled() {
		return ""
	}
	return "Credibility is being believed at the present value; strength is a change of the value itself."
}

// believedLine explains the same where there are no tags.
func (r *Report) believedLine() string {
	if !r.dialled() {
		return ""
	}
	return "“The present value believed” is what being believed alone does; the other settings change the value itself."
}

// dialled reports whether some lever has a dial.
func (r *Report) dialled() bool {
	for _, l := range r.Levers.Singles {
		if l.Credibility != nil {
			return true
		}
	}
	return false
}

// moversLine says how to read the columns of what each side needs, where they
// are shown.
func (r *Report) moversLine(shown bool) string {
	if len(r.moverNames(shown)) == 0 {
		return ""
	}
	return "Each side’s needs are in its own payoffs: a lever that strengthens one side raises what it asks."
}

// beatenLine explains the star, where there is one.
func (r *Report) beatenLine() string {
	for _, e := range append(r.effects(), r.combined()...) {
		if e.Dim {
			return "* Something else costs no more and does better."
		}
	}
	return ""
}

// leverLine is who pulls a lever, at what cost, and its thresholds; "" where
// nothing of that is known.
func (r *Report) leverLine(l Lever) string {
	var about []string
	if l.By != "" {
		about = append(about, "by "+r.whom(l.By))
	}
	if l.Cost != "" {
		about = append(about, "cost: "+l.Cost)
	}
	name, rest := capital(l.Name), r.reaches(l)
	if len(about) > 0 {
		name += " (" + strings.Join(about, "; ") + ")"
	}
	switch {
	case rest != "":
		return name + ": " + rest + "."
	case len(about) > 0:
		return name + "."
	}
	return ""
}

// whom is who pulls a lever: a party as a reader sees it, or as it is written.
func (r *Report) whom(by string) string {
	for _, p := range r.Question.Parties {
		if p.Name == by {
			return p.Display
		}
	}
	return by
}

// thresholds are where a lever's dial closes the shortfall and makes a deal
// more likely than not.
func (r *Report) thresholds(l Lever) string {
	rest := r.reaches(l)
	if rest == "" {
		return ""
	}
	return fmt.Sprintf("%s: %s.", capital(l.Name), rest)
}

// reaches is what a lever's dial comes to, and where.
func (r *Report) reaches(l Lever) string {
	var parts []string
	for _, t := range []struct {
		t    *Threshold
		what string
	}{{l.Closes, "closes the shortfall"}, {l.Half, "makes an agreement within a year more likely than not"}} {
		if t.t != nil && !t.t.always() {
			parts = append(parts, t.t.says(t.what))
		}
	}
	return strings.Join(parts, ", and ")
}

// always reports whether it holds all along the dial, which is no threshold.
func (t *Threshold) always() bool { return t.Found && t.Beyond && t.At == 0 }

// says is one threshold in words. What a setting does, a stronger one may undo.
func (t *Threshold) says(what string) string {
	enough := ""
	if t.Draws != nil {
		enough = " (" + t.Draws.text() + " too)"
	}
	switch {
	case !t.Found:
		return "no setting " + what
	case !t.Beyond:
		return "at " + t.Setting + " it " + what + enough + ", but not at every stronger setting"
	}
	return "from " + t.Setting + " on it " + what + enough
}

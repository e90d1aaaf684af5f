package outlook

import (
	"fmt"
	"strings"
	"time"
)

// selection is the wars of a list that a query is about, and those of the other
// kinds, from which they borrow.
type selection struct {
	kind    WarKind
	until   time.Time
	ends    []WarEnd
	asked   []War
	classes []*exposure
	class   int // of the wars asked for
	sizes   map[string]int
}

// sorted selects.
func (l *WarList) sorted(q RateQuery) (*selection, error) {
	if err := q.check(); err != nil {
		return nil, err
	}
	if q.Intense && !l.Graded {
		return nil, fmt.Errorf("%s does not say of every war how intense it was", l.Name)
	}
	if !q.Until.IsZero() {
		if q.Until.After(l.Until) {
			return nil, fmt.Errorf("%s ends on %s", l.Name, l.Until.Format(time.DateOnly))
		}
		l = l.asOf(q.Until)
	}
	s := &selection{kind: q.Kind, until: l.Until, ends: l.ends(), sizes: map[string]int{}}
	for _, w := range l.Wars {
		if w.Start.Year() >= q.Since && (w.Intense || !q.Intense) {
			s.take(w)
		}
	}
	return s.classed(l.Name)
}

// take puts a war to its class.
func (s *selection) take(w War) {
	if s.kind == AllWars || w.Kind == s.kind || w.Kind == unstated {
		s.asked = append(s.asked, w)
	}
	kind := string(w.Kind)
	if kind == "" {
		kind = "not stated"
	}
	s.sizes[kind]++
	s.count(w)
}

// kindsInOrder are the classes that wars are pooled across, in a fixed order.
var kindsInOrder = [...]WarKind{Interstate, Civil, Extrasystemic}

// count adds a war to its class: that which is asked for is the first.
func (s *selection) count(w War) {
	if s.classes == nil {
		for range len(kindsInOrder) {
			s.classes = append(s.classes, &exposure{})
		}
	}
	s.classes[classOf(s.kind, w.Kind)].add(spell{w.Months(), w.How}, 1)
}

// classOf is the index of a war's class: where all wars are asked for there is one
// class, and a war whose kind is not stated is of the kind asked for.
func classOf(asked, kind WarKind) int {
	if asked == AllWars {
		return 0
	}
	if kind == unstated {
		kind = asked
	}
	for i, k := range kindsInOrder {
		if k == kind {
			return i
		}
	}
	return 0
}

// classed finds the class that is asked for.
func (s *selection) classed(list string) (*selection, error) {
	if len(s.asked) == 0 {
		what := strings.TrimPrefix(string(s.kind)+" ", string(AllWars)+" ")
		return nil, fmt.Errorf("%s has no %swars that fit", list, what)
	}
	s.class = classOf(s.kind, s.kind)
	return s, nil
}

func (s *selection) drawer() *drawer { return newDrawer(s.classes, s.class, s.ends) }

// lasted are the wars that had lasted to an age, in the list's order.
func (s *selection) lasted(age float64) []RateWar {
	out := []RateWar{}
	for _, w := range s.asked {
		if w.Months() >= age {
			end := w.How.String()
			if w.How == StillOn && w.Last.Before(s.until) {
				end = "lost sight of"
			}
			out = append(out, RateWar{w.Name, w.Start.Format(time.DateOnly), w.Last.Format(time.DateOnly), tenths(w.Months()), end})
		}
	}
	return out
}

// spellsOf are wars as counted.
func spellsOf(wars []War) []spell {
	out := make([]spell, len(wars))
	for i, w := range wars {
		out[i] = spell{w.Months(), w.How}
	}
	return out
}

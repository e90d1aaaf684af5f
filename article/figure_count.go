package article

import "strings"

// unitless are words that a number before them does not count.
var unitless = wordSet("of the a an and or in on at to by for from with who which that is are was were be been has have had " +
	"as than per but if when while after before until between into out up down over under not no it he she they we i you its his her their our " +
	"will would could may might can should must said says percent cent am pm bc ad o'clock")

// plurals that do not end in s.
var plurals = wordSet("people troops men women children police personnel cattle aircraft feet teeth mice forces data media spacecraft hovercraft")

// singular words end in s all the same.
var singular = wordSet("this less his us is was has as its thus plus minus versus previous various serious famous dangerous religious ambitious continuous")

// count is a number of things: "12,000 troops", "300 shells a day", "a two-hour call".
func (f *figuring) count(i int) int {
	if n := f.hyphened(i); n > 0 {
		return n
	}
	n, k := f.number(i, false)
	if k == 0 || f.word(i) == "one" || f.numbering(i) || f.partOfCode(i, k) || n.unit != "" && !metric[n.unit] {
		return 0
	}
	unit, more := n.unit, 0
	if unit == "" {
		unit, more = f.counted(i + k)
	}
	switch {
	case unit != "":
	case n.words && !n.scaled, !n.scaled && !strings.Contains(f.word(i), ","):
		return 0
	}
	f.add(i, k+more, Figure{Kind: Count, Value: n.value, Unit: unit}, step{last: n.last, round: n.round})
	return k + more + f.per(i+k+more, f.last())
}

// metric are units that are written without a blank.
var metric = wordSet("km kg mm cm kmh kph mph kw mw gw ha")

// counted is the noun at i, with the adjectives before it, and how many words
// that is: up to the first plural.
func (f *figuring) counted(i int) (string, int) {
	const most = 4 // "heavily armed foreign troops"
	var unit []string
	for k := 0; k < most; k++ {
		w := f.next(i + k)
		if w == "" || unitless[w] || startsWithDigit(w) {
			return "", 0
		}
		unit = append(unit, f.text[f.words[i+k].from:f.words[i+k].to])
		if plural(w) {
			return strings.Join(unit, " "), k + 1
		}
	}
	return "", 0
}

func plural(w string) bool {
	return plurals[w] || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "'s") && !singular[w] && len(w) > 2
}

// hyphened reads "two-hour" and "20-mile" at i.
func (f *figuring) hyphened(i int) int {
	above, unit, is := strings.Cut(f.word(i), "-")
	if !is || !perTimes[unit] && !perThings[unit] {
		return 0
	}
	n, ok := written(above, false)
	if !ok || n.unit != "" {
		return 0
	}
	return f.add(i, 1, Figure{Kind: Count, Value: n.value, Unit: unit}, step{last: n.last, round: n.round})
}

// numbering reports a number that begins a part and counts its items: "1. ...".
func (f *figuring) numbering(i int) bool {
	return i == 0 && strings.ContainsAny(f.between(1), ".)")
}

// partOfCode reports a number that signs join to others: 9/11, 10:30, 2-1.
func (f *figuring) partOfCode(i, k int) bool {
	return joinsNumbers(f.between(i)) || joinsNumbers(f.between(i+k))
}

func joinsNumbers(between string) bool {
	switch between {
	case "/", ":", "-", "–", "#", "@", "_", "№":
		return true
	}
	return strings.HasSuffix(between, "#")
}

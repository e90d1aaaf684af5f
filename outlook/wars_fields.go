package outlook

import (
	"fmt"
	"strings"
	"time"
)

// war reads one line.
func (r *warsReader) war(line int, fields []string) (War, error) {
	get := func(column string) string {
		if i, ok := r.columns[column]; ok {
			return strings.TrimSpace(fields[i])
		}
		return ""
	}
	fault := func(what, remedy string) error { return &WarsError{r.file, line, what, remedy} }
	w := War{ID: get("id"), Conflict: get("conflict"), Name: get("name")}
	var ok bool
	if w.Start, ok = warDay(get("start")); !ok {
		return w, fault(fmt.Sprintf("the start %q is no day", get("start")), dayRemedy)
	}
	if w.Kind, ok = kindWords[strings.ToLower(get("kind"))]; !ok {
		return w, fault(fmt.Sprintf("the kind %q is not known", get("kind")), "write interstate, civil or extrasystemic, or leave the column out")
	}
	if w.Intense, ok = intensityWords[strings.ToLower(get("intensity"))]; !ok {
		return w, fault(fmt.Sprintf("the intensity %q is not known", get("intensity")), "write war (1,000 battle deaths in some year) or minor")
	}
	r.list.Graded = r.list.Graded && get("intensity") != ""
	return r.ending(w, get("end"), get("how"), fault)
}

// ending reads when and how a war ended. Without an end it is still on.
func (r *warsReader) ending(w War, end, how string, fault func(what, remedy string) error) (War, error) {
	var ok bool
	if w.How, ok = howWords[strings.ToLower(how)]; !ok {
		return w, fault(fmt.Sprintf("how it ended, %q, is not known", how), "write agreement, victory, faded or lost, or leave it empty; docs/baserate.md has all the words")
	}
	if end == "" {
		if how != "" && w.How != StillOn {
			return w, fault(fmt.Sprintf("it ended by %q, and has no end", how), "write the last day as in 1953-07-27, or leave both empty for a war still on")
		}
		w.How = StillOn
		return w, nil
	}
	if w.Last, ok = warDay(end); !ok {
		return w, fault(fmt.Sprintf("the end %q is no day", end), dayRemedy)
	}
	if w.Last.Before(w.Start) {
		return w, fault(fmt.Sprintf("it ends on %s, before it starts on %s", end, w.Start.Format(time.DateOnly)), "check the two days")
	}
	return w, nil
}

const dayRemedy = "write days as in 1953-07-27; where only the year or month is known, choose a day and say so in your notes"

func warDay(text string) (time.Time, bool) {
	day, err := time.Parse(time.DateOnly, text)
	return day, err == nil && !day.IsZero()
}

// kindWords are the values of the column kind.
var kindWords = map[string]WarKind{
	"": unstated, "interstate": Interstate, "civil": Civil, "intrastate": Civil,
	"internationalised": Civil, "internationalized": Civil, "extrasystemic": Extrasystemic,
}

// intensityWords are the values of the column intensity: was it ever a war?
var intensityWords = map[string]bool{"": false, "minor": false, "war": true}

// howWords are the values of the column how. Those of UCDP's codes 1 to 6 and of
// COW's outcomes are among them. "lost" is a war that was lost sight of: it was
// still on at its end, or went on as one of another kind.
var howWords = map[string]WarEnd{
	"": EndUnrecorded, "ended": EndUnrecorded,
	"agreement": ByAgreement, "peace agreement": ByAgreement, "ceasefire": ByAgreement, "compromise": ByAgreement,
	"victory": ByVictory, "victory a": ByVictory, "victory b": ByVictory,
	"faded": FadedOut, "low activity": FadedOut, "actor gone": FadedOut, "stalemate": FadedOut,
	"lost": StillOn, "transformed": StillOn, "continues": StillOn, "still on": StillOn,
}

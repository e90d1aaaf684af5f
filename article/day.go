package article

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

const monthNames = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`

var (
	dayISO   = regexp.MustCompile(`\b(\d{4})-(\d{2})-(\d{2})(?:\b|T)`)
	dayFirst = regexp.MustCompile(`(?i)\b(\d{1,2})(?:st|nd|rd|th)? ` + monthNames + `,? (\d{4})\b`)
	dayLast  = regexp.MustCompile(`(?i)\b` + monthNames + ` (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`)
)

// dayIn is the first whole date in s, as "2025-05-20", and "" where there is
// none. Figures alone are read only in the order of ISO 8601: the others' order
// is not the same everywhere.
func dayIn(s string) string {
	if m := dayISO.FindStringSubmatch(s); m != nil {
		return dayOf(m[1], m[2], m[3])
	}
	if m := dayFirst.FindStringSubmatch(s); m != nil {
		return dayOf(m[3], monthNumber(m[2]), m[1])
	}
	if m := dayLast.FindStringSubmatch(s); m != nil {
		return dayOf(m[3], monthNumber(m[1]), m[2])
	}
	return ""
}

// monthNumber is the number of a month, by the three letters that tell it.
func monthNumber(name string) string {
	at := strings.Index("janfebmaraprmayjunjulaugsepoctnovdec", strings.ToLower(name[:3]))
	return fmt.Sprintf("%02d", at/3+1)
}

// dayOf is a date in ISO 8601, and "" where no calendar has it.
func dayOf(year, month, date string) string {
	s := fmt.Sprintf("%s-%s-%02s", year, month, date)
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return ""
	}
	return s
}

// around are the words that may stand beside a date in a line of its own.
var around = regexp.MustCompile(`(?i)^(?:published|updated|posted|first|last|modified|on|at|date|the|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|[ap]\.m\.?|utc|gmt|bst|cest|cet|est|edt|et|pst|pdt|pt|ist|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ap]m)?|\d{1,2}[ap]m|min|minutes|read|[-|•·,/–—]|\d{1,2})[:,.]?$`)

// isDateLine reports whether s is a date and little more: "Published 20 May
// 2025, 10:31 BST".
func isDateLine(s string) bool {
	if !hasYear(s) {
		return false
	}
	rest := s
	for _, pattern := range []*regexp.Regexp{dayISO, dayFirst, dayLast} {
		rest = pattern.ReplaceAllString(rest, " ")
	}
	if rest == s {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if !around.MatchString(w) {
			return false
		}
	}
	return true
}

// hasYear reports whether s has four digits in a row: a quick look before a
// slow one.
func hasYear(s string) bool {
	row := 0
	for i := 0; i < len(s) && row < len("2025"); i++ {
		if row++; s[i] < '0' || s[i] > '9' {
			row = 0
		}
	}
	return row == len("2025")
}

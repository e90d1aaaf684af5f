package main

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"
)

// row is one program on one game.
type row struct {
	game, size string
	program    string
	measure    measure
	within     float64 // seconds that the program says its own work took; 0 where it does not say
	difference string  // the largest, or why there is none
}

var heads = []string{"game", "size", "program", "time s", "CPU s", "own s", "MB", "runs", "difference"}

// left says which columns are words.
var left = []bool{true, false, true, false, false, false, false, false, true}

func (r row) cells(limit time.Duration) []string {
	m := r.measure
	words := []string{r.game, r.size, r.program}
	switch {
	case m.Late:
		return append(words, "-", seconds(m.CPU), "-", megabytes(m.Peak), "1", "did not finish in "+limit.String())
	case m.Exit != 0:
		return append(words, "-", "-", "-", "-", "1", "failed: "+complaint(m.Err+"\n"+m.Out))
	}
	return append(words, seconds(m.Seconds), seconds(m.CPU), seconds(r.within), megabytes(m.Peak), fmt.Sprint(m.Runs), r.difference)
}

// seconds has about three digits that count, and none below a tenth of a
// thousandth, which is not measured here.
func seconds(s float64) string {
	switch {
	case s == 0:
		return "-"
	case s < 1:
		return fmt.Sprintf("%.4f", s)
	case s < 10:
		return fmt.Sprintf("%.2f", s)
	}
	return fmt.Sprintf("%.1f", s)
}

// megabytes are millions of bytes.
func megabytes(bytes int64) string {
	if bytes == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f", float64(bytes)/1e6)
}

// complaint is the line of a program's words that says what was wrong: the first
// that begins with "Error", else the first of all.
func complaint(s string) string {
	first := ""
	for line := range strings.Lines(s) {
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "Error") {
			return line
		}
		if first == "" {
			first = line
		}
	}
	return first
}

// layout lays rows out in columns, words to the left and numbers to the right.
func layout(rows [][]string, left []bool) string {
	width := make([]int, len(left))
	for _, r := range rows {
		for i, c := range r {
			width[i] = max(width[i], utf8.RuneCountInString(c))
		}
	}
	var b strings.Builder
	for _, r := range rows {
		var line strings.Builder
		for i, c := range r {
			gap := strings.Repeat(" ", width[i]-utf8.RuneCountInString(c))
			if left[i] {
				line.WriteString(c + gap + "  ")
			} else {
				line.WriteString(gap + c + "  ")
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return b.String()
}

// table is the rows of one comparison below their heads.
func table(rows []row, limit time.Duration) string {
	all := [][]string{heads}
	for _, r := range rows {
		all = append(all, r.cells(limit))
	}
	return layout(all, left)
}

package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode"

	"charm.land/lipgloss/v2"

	"parley/article"
)

// Whatever a text holds, the page keeps to its 80 cells and steers no terminal.
func TestReadingIsHarmless(t *testing.T) {
	long := strings.Repeat("wort", 60)
	for _, text := range []string{
		"", "\x00\x1b[2J\n\n\u202eprobably\u202c\n\n“\u009b31m,” he said.",
		long + "\n\n“" + long + " probably " + long + ",” said " + long + " Lind.\n\n$" + strings.Repeat("1", 15) + " (£" + strings.Repeat("2", 15) + ")",
		"Why 北方 will never pay\n\n北方は多分払わない。“" + strings.Repeat("払わない", 60) + " probably,” said 王 小明, the minister of " + strings.Repeat("北", 50) + ".",
		"Why it waits\n\nאבא probably said: “שלום, it is likely,” and \u2067probably\u2069 12,000 חיילים.",
		strings.Repeat("It gave $5.00bn (£3.00bn) and $5.00bn (£4.00bn), said a very long name of a ministry of a land far away. ", 40),
	} {
		a, err := article.Read("a\x1b[1m.txt", []byte(text), article.Options{})
		if err != nil {
			continue // refused with a message, which other tests look at
		}
		var out bytes.Buffer
		if err := newReading(&out, a, "", 3).print(); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(out.String()) {
			line = strings.TrimSuffix(line, "\n")
			if lipgloss.Width(line) > brief80 {
				t.Errorf("%d cells: %q", lipgloss.Width(line), line)
			}
			for _, r := range line {
				if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
					t.Errorf("%U in %q", r, line)
				}
			}
		}
	}
}

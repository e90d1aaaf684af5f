package article

import (
	"cmp"
	"os"
	"slices"
	"strings"
	"testing"
)

// bracketed is a text with what is found in it marked: the source in braces, the
// cue in angle brackets, the content in square brackets.
func bracketed(text string, found []finding, x *lexed) string {
	type mark struct {
		at   int
		open bool
		what string
	}
	var marks []mark
	for _, f := range found {
		for i, list := range [][]span{f.source, f.cue, f.content} {
			for _, s := range list {
				p := x.span(s.from, s.to)
				marks = append(marks, mark{p.From, true, "{<["[i : i+1]}, mark{p.To, false, "}>]"[i : i+1]})
			}
		}
	}
	slices.SortFunc(marks, func(a, b mark) int {
		return cmp.Or(a.at-b.at, strings.Index("}>]<{[", a.what)-strings.Index("}>]<{[", b.what))
	})
	marks = slices.Compact(marks)
	slices.SortStableFunc(marks, func(a, b mark) int {
		switch {
		case a.at != b.at:
			return a.at - b.at
		case a.open == b.open:
			return 0
		case a.open:
			return 1
		}
		return -1
	})
	var out strings.Builder
	from := 0
	for _, m := range marks {
		out.WriteString(text[from:m.at] + m.what)
		from = m.at
	}
	return out.String() + text[from:]
}

// unbracketed takes the marks off.
var unbracketed = strings.NewReplacer("{", "", "}", "", "<", "", ">", "", "[", "", "]", "")

// TestIndirect finds in every sentence what is marked in it, and nothing else.
// The lines that begin with # say which form the sentences under them have.
func TestIndirect(t *testing.T) {
	data, err := os.ReadFile("testdata/indirect.txt")
	if err != nil {
		t.Fatal(err)
	}
	form := ""
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if line == "" || line[0] == '#' {
			form = line
			continue
		}
		text := unbracketed.Replace(line)
		x := lex(&Article{Text: text})
		if got := bracketed(text, x.indirect(nil), x); got != line {
			t.Errorf("%s\n want %q\n got  %q", form, line, got)
		}
	}
}

// TestIndirectTwice finds the same in the same text.
func TestIndirectTwice(t *testing.T) {
	data, err := os.ReadFile("testdata/indirect.txt")
	if err != nil {
		t.Fatal(err)
	}
	x := lex(&Article{Text: string(data)})
	first := bracketed(x.text, x.indirect(nil), x)
	if again := bracketed(x.text, x.indirect(nil), x); again != first {
		t.Error("a second look finds something else")
	}
}

// TestIndirectOfLongSentences takes sentences without an end, whose words are all
// cues: the walks over them are bounded, so that their number of steps is too.
func TestIndirectOfLongSentences(t *testing.T) {
	for _, s := range []string{"said ", "said, ", "officials said that ", "and claimed ", "he was told to ", "never ", "\"said ", "(said "} {
		text := strings.Repeat(s, 20000)
		x := lex(&Article{Text: text})
		for _, f := range x.indirect(nil) {
			for _, c := range f.content {
				if c.to-c.from > 2*longestContent && c.from > 0 {
					t.Fatalf("%q: a content of %d words", s, c.to-c.from)
				}
			}
		}
	}
}

// FuzzIndirect finds contents, cues and sources in order and within the text.
func FuzzIndirect(f *testing.F) {
	data, err := os.ReadFile("testdata/indirect.txt")
	if err != nil {
		f.Fatal(err)
	}
	for _, line := range strings.Split(string(data), "\n") {
		f.Add(unbracketed.Replace(line))
	}
	f.Fuzz(func(t *testing.T, text string) {
		x := lex(&Article{Text: text})
		for _, g := range x.indirect(nil) {
			if len(g.content) == 0 || len(g.cue) == 0 {
				t.Fatalf("no content or no cue: %+v", g)
			}
			for _, list := range [][]span{g.content, g.cue, g.source} {
				for i, s := range list {
					if s.from < 0 || s.from >= s.to || s.to > len(x.tok) || i > 0 && s.from < list[i-1].to {
						t.Fatalf("%v of %d words", list, len(x.tok))
					}
				}
			}
		}
	})
}

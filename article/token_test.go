package article

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// marked writes a text's quotation marks as what they were taken for: opening
// ones as <, closing ones as >, unclear ones as ?, apostrophes as they are.
func marked(text string) string {
	var out strings.Builder
	at := 0
	for _, t := range lex(&Article{Text: text}).tok {
		out.WriteString(text[at:t.From])
		switch {
		case t.kind == openQuote:
			out.WriteByte('<')
		case t.kind == closeQuote:
			out.WriteByte('>')
		case t.kind == unclearQuote:
			out.WriteByte('?')
		default:
			out.WriteString(text[t.From:t.To])
		}
		at = t.To
	}
	return out.String() + text[at:]
}

func TestQuotationMarks(t *testing.T) {
	for text, want := range map[string]string{
		`"We will," he said, "not go."`:                          `<We will,> he said, <not go.>`,
		`“We will,” he said, “not go.”`:                          `<We will,> he said, <not go.>`,
		`'We will,' he said, 'not go.'`:                          `<We will,> he said, <not go.>`,
		`‘We won’t,’ he said.`:                                   `<We won’t,> he said.`,
		`“He told me, ‘I don’t know,’ and left.”`:                `<He told me, <I don’t know,> and left.>`,
		`'He told me, "I don't know," and left.'`:                `<He told me, <I don't know,> and left.>`,
		`"He told me, 'I don't know,' and left."`:                `<He told me, <I don't know,> and left.>`,
		`“He said, ‘never’.”`:                                    `<He said, <never>.>`,
		`'The workers' rights are ours,' she said.`:              `<The workers' rights are ours,> she said.`,
		`The workers’ rights, the miners’ pay.`:                  `The workers’ rights, the miners’ pay.`,
		`‘The workers’ rights are ours,’ she said.`:              `<The workers’ rights are ours,> she said.`,
		`In the ’90s and '80s, give 'em more.`:                   `In the ’90s and '80s, give 'em more.`,
		`The „Sorn“ and the «Vale» and »Tarr«.`:                  `The <Sorn> and the <Vale> and <Tarr>.`,
		"The ``Sorn'' fell.":                                     `The <Sorn> fell.`,
		`A wall 6'2" high and 40" wide.`:                         `A wall 6'2? high and 40? wide.`,
		`“Born in 1990” and "in 1991".`:                          `<Born in 1990> and <in 1991>.`,
		`He said—“no”—and left.`:                                 `He said—<no>—and left.`,
		`"I was—" he said.`:                                      `<I was—> he said.`,
		`"He said "no" to me," she said.`:                        `<He said <no> to me,> she said.`,
		`"He said no to me, she said. "Never."`:                  `<He said no to me, she said. <Never.>`,
		`("quietly")`:                                            `(<quietly>)`,
		`“This one is open`:                                      `<This one is open`,
		`Orsk's 'big' plan and Orsk’s ‘small’ one`:               `Orsk's <big> plan and Orsk’s <small> one`,
		`"One." "Two."`:                                          `<One.> <Two.>`,
		`“Text with a straight end," she said.`:                  `<Text with a straight end,> she said.`,
		`Why the minister’s ‘take it or leave it’ talk won’t do`: `Why the minister’s <take it or leave it> talk won’t do`,
		`“It was ‘the voters’ choice’, not ours,” he said.`:      `<It was <the voters’ choice>, not ours,> he said.`,
		`“A ‘risk’ is ‘what we take’,” said Roe. “It’s ‘fine.’”`: `<A <risk> is <what we take>,> said Roe. <It’s <fine.>>`,
		`' lone " marks ' here " and ' there`:                    `? lone ? marks ? here ? and ? there`,
		`Rock 'n' roll and the 'n-word'`:                         `Rock 'n' roll and the <n-word>`,
		"“Right-to-left \u200fmarks\u200e” said":                 "<Right-to-left \u200fmarks\u200e> said",
	} {
		if got := marked(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []string{
		`Mr. Roe met Sen. Vale.|He left.`,
		`The U.S. Senate met.|It sat in the U.S.|The end.`,
		`At 5 p.m. Monday he rose.|It was 6 a.m.|He slept.`,
		`J. R. Roe spoke.|So did I.|He came.`,
		`“Why now?” he asked.|“Why?” Roe asked.|“Go!”|They went.`,
		`He said: “We go.|They stay.”|Nobody did.`,
		`It rose 3.5 per cent to $66.5bn.|No. 4 fell.|No.|Not yet.`,
		`Wait… what?|Yes.`,
		`Orsk Inc. said so.|Vale Corp.|The rest fell.`,
		`“I won’t go.”|“You will.”`,
		`See example.com for more.|Bye.`,
		`Rep. Ann Roe (R-Wis.) spoke.|Sen. Jo Vale (D-N.C.), too.|Over.`,
	} {
		want := strings.Split(c, "|")
		x := lex(&Article{Text: strings.ReplaceAll(c, "|", " ")})
		var got []string
		for _, s := range x.sents {
			got = append(got, x.at(s.from, s.to))
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), c)
		}
	}
}

func TestQuotationOverBlocks(t *testing.T) {
	x := lex(&Article{Text: "He said: “One.\n\n“Two.\n\n“Three.” Then\n\nfour."})
	var deep []string
	for _, t := range x.tok {
		if t.depth > 0 && t.kind == wordToken {
			deep = append(deep, t.lower)
		}
	}
	if got := strings.Join(deep, " "); got != "one two three" {
		t.Errorf("within the quotation: %q", got)
	}
}

func FuzzLex(f *testing.F) {
	f.Add(`“He said, ‘no’,” and "it's" 'n' 6'2" U.S. …`)
	f.Add("''''\"\"\"\"«»»«„““\n“\n“a’s's'd")
	f.Add("\xff\xfe ’\u200f‘ \u00ad' a.b.C.d,3:4-'s")
	f.Fuzz(func(t *testing.T, text string) {
		x := lex(&Article{Text: text})
		last := 0
		for i, tok := range x.tok {
			if tok.From < last || tok.To <= tok.From || tok.To > len(text) {
				t.Fatalf("token %d stands at %v after %d", i, tok.Span, last)
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[tok.From:tok.To]) {
				t.Fatalf("token %d cuts a character: %q", i, text[tok.From:tok.To])
			}
			if p := tok.pair; p >= 0 && (x.tok[p].pair != int32(i) || !tok.quote()) {
				t.Fatalf("token %d and its partner %d do not agree", i, p)
			}
			last = tok.To
		}
		at := 0
		for _, s := range x.sents {
			if s.from != at || s.to <= s.from {
				t.Fatalf("sentence %v after token %d", s, at)
			}
			at = s.to
		}
		if at != len(x.tok) {
			t.Fatalf("sentences end at %d of %d tokens", at, len(x.tok))
		}
	})
}

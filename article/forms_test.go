package article

import (
	"strings"
	"testing"
)

// Paragraphs that the forms below print in every way.
const (
	firstPart  = "The fishers of Sundholm have lost a third of their catch since the dam was closed, and the council of the islands says that it will not open before the spring."
	secondPart = "“We were promised a ladder for the salmon,” said Aksel Brandt, who has fished there for forty years. “What we have got is a wall, and the wall has got a guard.”"
	thirdPart  = "The ministry of works in Varn did not answer questions. It has said before that the ladder will be built as soon as the money for it is found, which it puts at 12m florins."
)

// broken is s in lines of at most so many characters, the first one indented.
func broken(s string, width int, indent, end string) string {
	var out strings.Builder
	line := indent
	for w := range strings.FieldsSeq(s) {
		if len([]rune(line+w)) > width {
			out.WriteString(strings.TrimRight(line, " ") + end)
			line = ""
		}
		line += w + " "
	}
	return out.String() + strings.TrimRight(line, " ") + end
}

// TestForms holds that a text has the same three paragraphs however it is
// printed.
func TestForms(t *testing.T) {
	parts := []string{firstPart, secondPart, thirdPart}
	wrapped := func(width int, indent, between, end string) string {
		var s []string
		for _, part := range parts {
			s = append(s, broken(part, width, indent, end))
		}
		return strings.Join(s, between)
	}
	for name, text := range map[string]string{
		"blank lines between":    strings.Join(parts, "\n\n"),
		"a paragraph a line":     strings.Join(parts, "\n"),
		"carriage returns":       strings.Join(parts, "\r\n\r\n"),
		"lone carriage returns":  strings.Join(parts, "\r"),
		"many blank lines":       "\n\n\n" + strings.Join(parts, "\n \n\t\n\n") + "\n\n",
		"wrapped":                wrapped(72, "", "\n", "\n"),
		"wrapped, CRLF":          wrapped(72, "", "\r\n", "\r\n"),
		"wrapped, narrow":        wrapped(48, "", "\n", "\n"),
		"wrapped, indented":      wrapped(72, "    ", "", "\n"),
		"wrapped, both":          wrapped(76, "  ", "\n", "\n"),
		"pages":                  strings.Join(parts, "\n\f\n"),
		"a page within":          strings.Replace(wrapped(72, "", "\n", "\n"), "\n", "\n\f", 1),
		"line separators":        strings.Join(parts, "\u2028"),
		"paragraph separators":   strings.Join(parts, "\u2029"),
		"next lines":             strings.Join(parts, "\u0085"),
		"indented all":           "   " + strings.Join(parts, "\n\n   "),
		"marks of direction":     "\u2066" + strings.Join(parts, "\u2069\n\n\u2066") + "\u2069",
		"zero-width at the ends": strings.Join(parts, "\u200b\n\u200b\n\ufeff"),
		"no-break spaces":        strings.Join(parts, "\n\u00a0\n"),
	} {
		a := read(t, "a.txt", text)
		if len(a.Paragraphs) != len(parts) || a.Title.To > 0 || len(a.Sections) != 1 {
			t.Errorf("%s:\n%s", name, shown(a))
			continue
		}
		for i, p := range a.Paragraphs {
			got := strings.Join(strings.Fields(strings.ReplaceAll(a.Text[p.From:p.To], "\f", " ")), " ")
			if got != parts[i] {
				t.Errorf("%s: paragraph %d is %q", name, i, got)
			}
		}
	}
}

// TestNoFalseHeadings holds that short lines which are no headings are none.
func TestNoFalseHeadings(t *testing.T) {
	for name, line := range map[string]string{
		"a sentence":              "Nobody came.",
		"what goes on":            "He said:",
		"a list's first":          "- Salmon from the river",
		"a quotation and who":     "“The worst winter that I have seen” — Ida Holt",
		"a quotation said":        "“I have had enough,” Holt said",
		"a line in lower case":    "and the wall has got a guard",
		"a question alone":        "Who will pay?",
		"an exclamation":          "Not in my name!",
		"a time":                  "7 p.m.",
		"what breaks off":         "The guard said —",
		"a line with a semicolon": "Herring, salmon, eel;",
		"a list":                  "Herring from the sound\n\nSalmon from the river\n\nEel from the marsh",
		"a row":                   "* * *",
	} {
		a := read(t, "a.txt", firstPart+"\n\n"+line+"\n\n"+secondPart+"\n\n"+thirdPart+"\n")
		for _, s := range a.Sections {
			if s.Level > 0 {
				t.Errorf("%s: %q is a heading", name, a.Text[s.Heading.From:s.Heading.To])
			}
		}
	}
}

// TestHeadings holds that headings are found, in each of their forms.
func TestHeadings(t *testing.T) {
	for _, line := range []string{
		"Background", "What the dam costs", "WHAT THE DAM COSTS", "1. The dam", "III. The dam",
		"Brandt’s ‘last’ winter with the fleet", "‘Take a risk’ with the ladder", "Varn’s money is short",
	} {
		for _, text := range []string{
			firstPart + "\n\n" + line + "\n\n" + secondPart + "\n\n" + thirdPart,
			firstPart + "\n" + line + "\n" + secondPart + "\n" + thirdPart,
			broken(firstPart, 72, "", "\n") + "\n" + line + "\n\n" + broken(secondPart, 72, "", "\n") + "\n" + broken(thirdPart, 72, "", "\n"),
		} {
			a := read(t, "a.txt", text)
			if len(a.Sections) != 2 || a.Text[a.Sections[1].Heading.From:a.Sections[1].Heading.To] != line || len(a.Paragraphs) != 3 {
				t.Errorf("%s:\n%s", line, shown(a))
			}
		}
	}
	two := read(t, "a.txt", strings.Join([]string{firstPart, "Who pays for the ladder?", secondPart, "Who is paid for the wall?", thirdPart}, "\n\n"))
	if len(two.Sections) != 3 {
		t.Errorf("questions as headings:\n%s", shown(two))
	}
}

// TestTitles holds that the headline is the first line that can be one, and
// that a text without one has none.
func TestTitles(t *testing.T) {
	body := "\n\n" + firstPart + "\n\n" + secondPart
	for _, c := range []struct{ head, title string }{
		{"Sundholm’s salmon are gone", "Sundholm’s salmon are gone"},
		{"Who closed the dam?", "Who closed the dam?"},
		{"Sundholm’s Salmon Are Gone, Fishers Tell the Council.", "Sundholm’s Salmon Are Gone, Fishers Tell the Council."},
		{"Home | News | Islands\n\nSundholm’s salmon are gone", "Sundholm’s salmon are gone"},
		{"Islands\n\nSundholm’s salmon are gone", "Sundholm’s salmon are gone"},
		{"Sundholm’s salmon are gone\n\nBy Tove Lind\n\n4 May 2031", "Sundholm’s salmon are gone"},
		{"Subscribe\n\nShare\n\nSundholm’s salmon are gone", "Sundholm’s salmon are gone"},
		{"The salmon of Sundholm went on a Tuesday.", ""},
		{"“They are gone,” Brandt said", ""},
		{"By Tove Lind", ""},
		{"4 May 2031", ""},
		{"", ""},
	} {
		a := read(t, "a.txt", c.head+body)
		if got := a.Text[a.Title.From:a.Title.To]; got != c.title {
			t.Errorf("%q: title %q", c.head, got)
		}
		if len(a.Paragraphs) < 2 {
			t.Errorf("%q: %d paragraphs", c.head, len(a.Paragraphs))
		}
	}
	if a := read(t, "a.txt", "SUNDHOLM, May 4 (Island Press) — "+firstPart+"\n\n"+secondPart); a.Title.To > 0 {
		t.Errorf("a dateline became a title: %s", shown(a))
	}
	if a := read(t, "a.txt", "Salmon gone from river.\n\nSUNDHOLM, May 4 (Island Press) — "+firstPart); a.Title.To == 0 {
		t.Error("a line ahead of a dateline is no title")
	}
}

// TestFurniture holds kinds of furniture, and that sentences which begin alike
// are not taken for it.
func TestFurniture(t *testing.T) {
	for line, kind := range map[string]string{
		"Advertisement": "advert", "ADVERTISEMENT": "advert", "Free Ads Here": "advert", "Story continues below": "advert",
		"17 Comments": "responses", "0 Response to \"A title of some kind\"": "responses", "Leave a reply": "responses",
		"Share this article": "share", "Facebook Twitter WhatsApp Email": "share", "Follow us on Bluesky": "share",
		"Sign up for our newsletter": "subscribe", "Subscribe to The Courier today": "subscribe", "Already a subscriber? Log in": "subscribe",
		"Read more: The dam, explained": "related", "Read more >>": "related", "Most popular": "related", "Tags: dam, salmon": "related",
		"https://paper.example/dam": "related", "Home | World | Islands": "navigation", "Skip to content": "navigation", "Home › World › Islands": "navigation",
		"Photo: Ine Dahl": "caption", "Boats at the quay. Photograph: Ine Dahl/Courier": "caption", "Dahl/Getty Images": "caption",
		"Boats at the quay on Monday (Reuters)": "caption", "Boats at the quay | AFP": "caption",
		"© 2031 The Courier. All rights reserved.": "legal", "We use cookies to make this site better.": "legal", "Privacy Policy": "legal",
		"Reporting by Tove Lind; editing by Eli Thorn": "byline", "* * *": "divider", "-----": "divider",

		"Read more widely, he told them, and you will see why the dam was built.": "",
		"The boats are gone (so he says)":                                         "", "They left on Monday (AP).": "",
		"Share prices fell.": "", "Related claims were dismissed.": "", "Comment was free.": "",
		"Written by hand, the letter was sent to the council.": "", "Source close to the council said so.": "", "More from the river is not to be had.": "",
	} {
		if got := furniture(line); got != kind {
			t.Errorf("%q is %q, want %q", line, got, kind)
		}
	}
}

func TestLinksUnderLabel(t *testing.T) {
	a := read(t, "a.txt", firstPart+"\n\n"+secondPart+"\n\nRelated articles\n\nThe dam, explained\n\nA history of the ladder\n\n"+thirdPart)
	if len(a.Paragraphs) != 3 || len(a.Furniture) != 3 || len(a.Sections) != 1 {
		t.Error(shown(a))
	}
}

func TestDays(t *testing.T) {
	for text, want := range map[string]string{
		"Published 20 May 2031, 10:31 GMT": "2031-05-20", "May 20th, 2031": "2031-05-20", "Sept. 3, 2031": "2031-09-03",
		"Updated: 2031-05-20T10:31": "2031-05-20", "31 June 2031": "", "3/4/2031": "", "20 Maybe 2031": "", "in 2031": "",
	} {
		if got := dayIn(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestPullQuotes holds that what is printed a second time, large, is set aside.
func TestPullQuotes(t *testing.T) {
	pull := "What we have got is a wall, and the wall has got a guard"
	for _, line := range []string{pull, "“" + pull + ".”", "‘" + pull + "’"} {
		a := read(t, "a.txt", strings.Join([]string{firstPart, secondPart, line, thirdPart}, "\n\n"))
		if len(a.Paragraphs) != 3 || len(a.Furniture) != 1 || a.Furniture[0].Kind != "repeat" || len(a.Sections) != 1 {
			t.Errorf("%s:\n%s", line, shown(a))
		}
	}
}

// TestOtherScripts holds titles, headings and paragraphs in scripts without
// capitals or without spaces.
func TestOtherScripts(t *testing.T) {
	for _, text := range []string{
		"海峡封闭至春天\n\n工程部表示，海峡将对船只封闭到春天，只要冰还在，这个决定就不会改变。\n\n公司不相信\n\n航运公司说，今年的冰很薄，损失每周达一千二百万弗罗林。\n",
		"المضيق مغلق حتى الربيع\n\nقالت الوزارة إن المضيق سيبقى مغلقا أمام السفن حتى الربيع، وإن القرار لا رجعة فيه.\n\nالشركات لا تصدق\n\nوتقول الشركات إن الجليد رقيق هذا العام، وإن خسائرها كبيرة.\n",
		"Пролив закрыт до весны\n\nМинистерство заявило, что пролив останется закрытым до весны, пока держится лёд.\n\nКомпании не верят\n\nКомпании говорят, что лёд в этом году тонкий.\n",
	} {
		a := read(t, "a.txt", text)
		if a.Title.To == 0 || len(a.Sections) != 2 || len(a.Paragraphs) != 2 || len(a.Furniture) > 0 {
			t.Error(shown(a))
		}
	}
}

// TestPreformattedPage holds that a page of nothing but preformatted text is
// read as plain text.
func TestPreformattedPage(t *testing.T) {
	text := "Sundholm’s salmon are gone\n\n" + broken(firstPart, 70, "", "\n") + "\n" + broken(secondPart, 70, "", "\n") + "\n" + broken(thirdPart, 70, "", "\n")
	a := read(t, "a.html", "<html><head><title>telegram</title></head><body><pre>"+text+"</pre></body></html>")
	if len(a.Paragraphs) < 3 {
		t.Error(shown(a))
	}
}

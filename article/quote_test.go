package article

import (
	"fmt"
	"strings"
	"testing"
)

// told writes what is said in a text, a line for every attribution that has
// quotation marks: speaker: content / content.
func told(t *testing.T, text string) string {
	t.Helper()
	a, err := Read("sorn.txt", []byte(text), Options{Format: PlainText})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range a.Attributions {
		if !f.Direct {
			continue
		}
		who := "nobody"
		if f.Speaker >= 0 {
			who = a.Speakers[f.Speaker].Name
		}
		var parts []string
		for _, s := range f.Content {
			parts = append(parts, strings.Trim(a.Text[s.From:s.To], " "))
		}
		out = append(out, who+": "+strings.Join(parts, " / "))
	}
	return strings.Join(out, "\n")
}

// lead opens every test's article: who the people are.
const lead = "Talks on the bridge at Tarr\n\nAna Roe, the foreign minister of Sorn, met Karl Vale, who leads the opposition, in the capital on Monday.\n\n"

func TestDirectQuotations(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"behind": {
			`“We will rebuild the bridge,” Roe said.`,
			`Ana Roe: “We will rebuild the bridge,”`,
		},
		"inverted, with an office": {
			`“We will rebuild the bridge,” said Roe, the foreign minister.`,
			`Ana Roe: “We will rebuild the bridge,”`,
		},
		"straight marks": {
			`"We will rebuild the bridge," Roe told reporters on Monday.`,
			`Ana Roe: "We will rebuild the bridge,"`,
		},
		"single marks, as the British set them": {
			`'We won't rebuild the engineers' bridge', Roe said.`,
			`Ana Roe: 'We won't rebuild the engineers' bridge'`,
		},
		"nested": {
			`“He told me, ‘never again,’ and I believed him,” said Vale.`,
			`Karl Vale: “He told me, ‘never again,’ and I believed him,”`,
		},
		"interrupted": {
			`“We will rebuild the bridge,” Roe said, “and the road behind it.”`,
			`Ana Roe: “We will rebuild the bridge,” / “and the road behind it.”`,
		},
		"followed": {
			`“We will rebuild the bridge,” Roe said. “It has stood for a century. It will stand again.”`,
			`Ana Roe: “We will rebuild the bridge,” / “It has stood for a century. It will stand again.”`,
		},
		"before, with a comma": {
			`Asked about the cost, Vale said, “Nobody has counted it.”`,
			`Karl Vale: “Nobody has counted it.”`,
		},
		"before, with a colon": {
			`Vale replied: “Nobody has counted it. Nobody will.”`,
			`Karl Vale: “Nobody has counted it. Nobody will.”`,
		},
		"before, over the paragraph's end": {
			"Vale continued:\n\n“Nobody has counted it. Nobody will.”",
			`Karl Vale: “Nobody has counted it. Nobody will.”`,
		},
		"a question": {
			`“Who has counted it?” Vale asked.`,
			`Karl Vale: “Who has counted it?”`,
		},
		"a question, inverted": {
			`“Who has counted it?” asked Vale. “Nobody!”`,
			`Karl Vale: “Who has counted it?” / “Nobody!”`,
		},
		"over paragraphs": {
			"“The bridge is old,” Roe said. “It was built by our grandfathers.\n\n“It will be rebuilt by our children.\n\n“That is all.”",
			"Ana Roe: “The bridge is old,” / “It was built by our grandfathers. / “It will be rebuilt by our children. / “That is all.”",
		},
		"two in a sentence, two cues": {
			`“The bridge is old,” Roe said, adding, “It was built by our grandfathers.”`,
			"Ana Roe: “The bridge is old,”\nAna Roe: “It was built by our grandfathers.”",
		},
		"a paragraph alone, behind its speaker": {
			"“The bridge is old,” Roe said.\n\n“It was built by our grandfathers, and it has to go.”",
			`Ana Roe: “The bridge is old,” / “It was built by our grandfathers, and it has to go.”`,
		},
		"signed": {
			"“Bridges join what rivers part.” ― Ana Roe",
			"Ana Roe: “Bridges join what rivers part.”",
		},
		"quoted in part": {
			`Roe said the bridge was “very old” and had to go.`,
			`Ana Roe: the bridge was “very old” and had to go`,
		},
		"quoted in part, said behind": {
			`The bridge is “very old” and has to go, Roe said.`,
			`Ana Roe: The bridge is “very old” and has to go`,
		},
		"according to": {
			`“Nobody has counted the cost,” according to Vale.`,
			`Karl Vale: “Nobody has counted the cost,”`,
		},
		"a speech within one": {
			`Vale said the plan was made in the hope that Roe would say, “We are tired of this, so we go.”`,
			`Karl Vale: the plan was made in the hope that Roe would say, “We are tired of this, so we go.”`,
		},
		"words of others, and names": {
			`The so-called “bridge of peace” was shown in the film “The River” in May.`,
			``,
		},
		"a nickname": {
			`The council met with Marta “Cia” Price for an hour.`,
			``,
		},
		"German and French marks": {
			`„Wir bauen“ was all that was said. «We will rebuild it,» Roe said.`,
			`Ana Roe: «We will rebuild it,»`,
		},
		"a list of names called": {
			`Vale called the plan “a folly,” a “bad joke” and a “waste”.`,
			`Karl Vale: the plan “a folly,” a “bad joke” and a “waste”`,
		},
		"in somebody's words": {
			`In the words of Vale: “Nobody has counted it.”`,
			`Karl Vale: “Nobody has counted it.”`,
		},
		"told and quoted": {
			`When the bridge fell, Vale said, “we stood on it.”`,
			`Karl Vale: When the bridge fell / “we stood on it.”`,
		},
		"a verb that is no word of saying": {
			`“Nobody has counted it,” Vale smiled.`,
			`Karl Vale: “Nobody has counted it,”`,
		},
		"a transcript": {
			"ROE: We go. “Now” is the word.\n\nVALE: And “never” is ours.\n\nROE: Then “perhaps” it is.",
			"Ana Roe: We go. “Now” is the word.\nKarl Vale: And “never” is ours.\nAna Roe: Then “perhaps” it is.",
		},
		"several, announced together": {
			"Vale wrote:\n\n“The bridge is old and nobody looks after it.”\n\n“The river is high and nobody looks after that.”",
			"Karl Vale: “The bridge is old and nobody looks after it.”\nKarl Vale: “The river is high and nobody looks after that.”",
		},
		"marks of one kind within each other": {
			`"He called it "old" and left," Roe said.`,
			`Ana Roe: "He called it "old" and left,"`,
		},
		"unclosed": {
			`“We will rebuild the bridge, Roe said.`,
			``,
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := told(t, lead+c.text+"\n\nThe river rose.\n"); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestSpeakers(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"pronouns": {
			"Karl Vale opposes it. “It costs too much,” he said.\n\nThe minister disagreed. “It costs little,” she said.",
			"Karl Vale: “It costs too much,”\nAna Roe: “It costs little,”",
		},
		"an office": {
			"“It costs little,” the minister said.",
			"Ana Roe: “It costs little,”",
		},
		"named later": {
			"“It costs little,” Sorn’s envoy to Tarr has said.\n\nJan Okell, who was the envoy to Tarr until May, was asked again. “Very little,” Okell said.",
			"Jan Okell: “It costs little,”\nJan Okell: “Very little,”",
		},
		"a title before the name": {
			"“It costs little,” former Treasury secretary Jane Orr said. “Take it,” said Orr.",
			"Jane Orr: “It costs little,”\nJane Orr: “Take it,”",
		},
		"an organisation": {
			"“It costs little,” the Sorn Trade Department said in a statement. “Very little,” it added.",
			"Sorn Trade Department: “It costs little,”\nSorn Trade Department: “Very little,”",
		},
		"a group": {
			"“It costs little,” officials said.",
			"officials: “It costs little,”",
		},
		"a paper": {
			"“It costs little,” the report says.",
			"the report: “It costs little,”",
		},
		"a relative clause": {
			"The crowd cheered Karl Vale, who said, “It costs too much.”",
			"Karl Vale: “It costs too much.”",
		},
		"namesakes": {
			"Karl Vale and his sister Mia Vale spoke. “It costs too much,” Karl Vale said. “Far too much,” said Mia Vale.",
			"Karl Vale: “It costs too much,”\nMia Vale: “Far too much,”",
		},
		"somebody's spokesman": {
			"“It costs too much,” Vale’s spokesman said.",
			"Vale’s spokesman: “It costs too much,”",
		},
	} {
		t.Run(name, func(t *testing.T) {
			if got := told(t, lead+c.text+"\n\nThe river rose.\n"); got != c.want {
				t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
			}
		})
	}
}

func TestRoles(t *testing.T) {
	a, err := Read("sorn.txt", []byte(lead+"“Yes,” Roe said. “No,” said Vale. “Perhaps,” said former Treasury secretary Jane Orr.\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range a.Speakers {
		got = append(got, fmt.Sprintf("%s, %s (%s)", s.Name, s.Role, s.Kind))
	}
	want := "Ana Roe, the foreign minister of Sorn (person)|Karl Vale,  (person)|Jane Orr, former Treasury secretary (person)"
	if strings.Join(got, "|") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "|"), want)
	}
}

// What is found lies in the text, in order, and no part of a content twice.
func FuzzAttributions(f *testing.F) {
	f.Add(lead + "“We go,” she said, “and – ‘now’.”\n\n“Then we stay. \n\n“Or not,” said Mr. Vale, who’d told the Sorn Department: “No!” — Roe\n")
	f.Add("“a ‘b “c” d’ e” f: “G?” said who, said he said, “And” it's ''x'' said ''y'' \"z\" according to \"Roe\"")
	f.Add("A said that B said C’s “d e” f, said G. H told I to J “k.” “L m n o p q r s t.”\n\n“U v w x y z a b c.”")
	f.Fuzz(func(t *testing.T, text string) {
		a := &Article{Text: text}
		if err := attributions(a, nil, Options{}); err != nil {
			t.Fatal(err)
		}
		last := 0
		for i, at := range a.Attributions {
			if len(at.Content) == 0 || at.Speaker < -1 || at.Speaker >= len(a.Speakers) {
				t.Fatalf("attribution %d: %+v", i, at)
			}
			if at.Content[0].From < last {
				t.Fatalf("attribution %d stands before the one before it", i)
			}
			last = at.Content[0].From
			for _, list := range [][]Span{at.Content, at.Cue, at.Source} {
				inOrder(t, text, list)
			}
		}
		for _, s := range a.Speakers {
			inOrder(t, text, s.Mentions)
		}
	})
}

// inOrder fails unless spans lie in the text, in order, apart.
func inOrder(t *testing.T, text string, list []Span) {
	t.Helper()
	at := 0
	for _, s := range list {
		if s.From < at || s.To <= s.From || s.To > len(text) {
			t.Fatalf("%v in a text of %d bytes", list, len(text))
		}
		at = s.To
	}
}

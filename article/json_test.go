package article

import (
	"bytes"
	"encoding/json"
	"os"
	"reflect"
	"strings"
	"testing"
	"unicode"
)

// Offsets count characters, and lead back to what they cover.
func TestJSONOffsets(t *testing.T) {
	text := "Why Äland will never pay\n\nÄland’s purse 🪙 is empty\n\nThe treasurer, Öl Ek, said: “We probably won’t pay €3bn (£2.6bn) — " +
		"\u200fأبدا\u200f — \u009b31m in May 2025.”\n"
	a, err := Read("a.txt", []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := a.WriteJSON(&out, ""); err != nil {
		t.Fatal(err)
	}
	for _, r := range out.String() {
		if r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Cf, r)) {
			t.Errorf("%U stands in the output", r)
		}
	}
	var back map[string]any
	if err := json.Unmarshal(out.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if back["schema"] != Schema || back["text"] != a.Text {
		t.Errorf("schema %v, text %q", back["schema"], back["text"])
	}
	if n := covered(t, []rune(a.Text), back); n < 8 {
		t.Errorf("only %d spans", n)
	}
	if len(a.Hedges) == 0 || len(a.Figures) < 3 || len(a.Rates) != 1 {
		t.Errorf("%d hedges, %d figures, %d rates", len(a.Hedges), len(a.Figures), len(a.Rates))
	}
}

// covered holds every from, to and text of a JSON value against the text.
func covered(t *testing.T, text []rune, v any) (n int) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			n += covered(t, text, x)
		}
	case map[string]any:
		from, isSpan := v["from"].(float64)
		if isSpan {
			n++
			if got := string(text[int(from):int(v["to"].(float64))]); got != v["text"] {
				t.Errorf("%v to %v is %q, not %q", from, v["to"], got, v["text"])
			}
		}
		for _, x := range v {
			n += covered(t, text, x)
		}
	}
	return n
}

// What has no number is null, and what there is none of is an empty list.
func TestJSONOfNothing(t *testing.T) {
	a := &Article{Text: "It may rain last month.", Paragraphs: []Paragraph{{Span: Span{0, 23}, Number: 1}}, Sections: []Section{{}}}
	for _, stage := range []func(*Article, []byte, Options) error{hedges, figures, argue} {
		if err := stage(a, nil, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := a.WriteJSON(&out, "kent"); err != nil {
		t.Fatal(err)
	}
	flat := strings.Join(strings.Fields(out.String()), "")
	for _, want := range []string{
		`"value":null,"low":null,"high":null,"unit":"chance"`, `"value":null,"unit":"date"`, `"rates":[]`, `"title":null`, `"attribution":null`,
		`"speakers":[]`, `"table":{"name":"kent"`, `"argument":{"claim":null,"never":false,"reasons":[]}`,
	} {
		if !strings.Contains(flat, want) {
			t.Errorf("there is no %s in %s", want, flat)
		}
	}
}

// Every field of the JSON is on its page.
func TestJSONFieldsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/article.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range []any{
		jsonSpan{},
		jsonArticle{},
		jsonTable{},
		jsonSection{},
		jsonParagraph{},
		jsonFurniture{},
		jsonSpeaker{},
		jsonAttribution{},
		jsonHedge{},
		jsonFigure{},
		jsonRate{},
		jsonClash{},
		jsonArgument{},
		jsonReason{},
	} {
		kind := reflect.TypeOf(form)
		for i := range kind.NumField() {
			if name := kind.Field(i).Tag.Get("json"); name != "" && !strings.Contains(string(page), "`"+name+"`") {
				t.Errorf("%s: docs/article.md has no `%s`", kind.Name(), name)
			}
		}
	}
}

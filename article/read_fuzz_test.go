package article

import (
	"errors"
	"reflect"
	"testing"
	"unicode/utf8"
)

// FuzzRead reads anything as anything: no panic; a clear error, or an article
// that is sound from its first stage to its last, the same every time.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "A headline\n\n" + firstPart + "\n\nA heading\n\n" + secondPart,
		"“He said ‘no’,” she said. “Not $5m (£4m).", "# A\n\n> b\n\n- c\n\n```\nd", "---\ntitle: \"A\"\ndate: 2031-05-20\n---\n# B\n\nc.",
		"<html><title>A | B</title><h1>A</h1><p>" + firstPart + "<p>" + secondPart, "\xff\xfea\x00", "\ufeffa\r\n\fb\u2028c",
	} {
		for format := range uint8(4) {
			f.Add([]byte(seed), format)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, format uint8) {
		o := Options{Format: []Format{"", PlainText, Markdown, HTML}[format%4]}
		a, err := Read("fuzz", data, o)
		if err != nil {
			var failed *Error
			if !errors.As(err, &failed) || failed.Why == "" || failed.Remedy == "" {
				t.Fatalf("no clear error: %#v", err)
			}
			return
		}
		if !utf8.ValidString(a.Text) {
			t.Fatal("the text is not UTF-8")
		}
		sound(t, a)
		spansWithin(t, a, reflect.ValueOf(*a))
		again, err := Read("fuzz", data, o)
		if err != nil || !reflect.DeepEqual(plainly(a), plainly(again)) {
			t.Fatal("read a second time, it is another")
		}
	})
}

// plainly is an article without what is equal to nothing, not even itself.
func plainly(a *Article) *Article {
	for i := range a.Hedges {
		if h := &a.Hedges[i]; h.Value != h.Value {
			h.Value, h.Low, h.High = -1, -1, -1
		}
	}
	return a
}

// spansWithin holds that every span anywhere in v lies in the text, between
// characters.
func spansWithin(t *testing.T, a *Article, v reflect.Value) {
	if s, ok := v.Interface().(Span); ok {
		if !within(a.Text, s) {
			t.Fatalf("%v is no span of the text", s)
		}
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			spansWithin(t, a, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			spansWithin(t, a, v.Index(i))
		}
	}
}

package article

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// endless is a reader that never ends, and counts what is taken from it.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '"'
	}
	e.read += len(p)
	return len(p), nil
}

func TestLoadStops(t *testing.T) {
	var e endless
	_, err := Load("-", &e)
	var failed *Error
	if !errors.As(err, &failed) || failed.Remedy == "" {
		t.Fatalf("error %v", err)
	}
	if most := 2 * MaxBytes; e.read > most {
		t.Errorf("%d bytes were taken, more than %d", e.read, most)
	}
	data, err := Load("-", strings.NewReader("A short text."))
	if err != nil || string(data) != "A short text." {
		t.Errorf("got %q, %v", data, err)
	}
	if _, err := Load("-", io.MultiReader(strings.NewReader("x"), failing{})); err == nil {
		t.Error("a failing reader gives no error")
	}
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, errors.New("no such disk") }

const voiced = "Das Eis hält\n\nDer Gesandte sagte: „Das Eis hält bis März“ – und ging früh.\n"

func TestCharsets(t *testing.T) {
	latin, err := charmap.Windows1252.NewEncoder().String(voiced)
	if err != nil {
		t.Fatal(err)
	}
	wide := func(e unicode.Endianness, m unicode.BOMPolicy) string {
		s, err := unicode.UTF16(e, m).NewEncoder().String(voiced)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	for _, c := range []struct{ data, asked, charset string }{
		{voiced, "", "utf-8"},
		{"\ufeff" + voiced, "", "utf-8"},
		{latin, "windows-1252", "windows-1252"},
		{latin, "latin1", "windows-1252"}, // as the web has it
		{wide(unicode.LittleEndian, unicode.UseBOM), "", "utf-16le"},
		{wide(unicode.BigEndian, unicode.UseBOM), "", "utf-16be"},
		{wide(unicode.BigEndian, unicode.IgnoreBOM), "", "utf-16be"},
		{wide(unicode.LittleEndian, unicode.IgnoreBOM), "", "utf-16le"},
		{wide(unicode.LittleEndian, unicode.IgnoreBOM), "utf-16le", "utf-16le"},
	} {
		a, err := Read("a.txt", []byte(c.data), Options{Charset: c.asked})
		if err != nil {
			t.Errorf("%s: %v", c.charset, err)
			continue
		}
		if a.Text != voiced || a.Charset != c.charset {
			t.Errorf("%s: charset %q, text %q", c.charset, a.Charset, a.Text)
		}
	}
}

func TestDeclaredCharset(t *testing.T) {
	for _, head := range []string{
		`<html><head><meta charset="koi8-r">`,
		`<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">`,
		`<?xml version="1.0" encoding="koi8-r"?><html><head>`,
	} {
		said := "Посол сказал, что лёд продержится до марта, и вышел из зала."
		body, err := charmap.KOI8R.NewEncoder().String("</head><body><p>" + said + "</p></body></html>")
		if err != nil {
			t.Fatal(err)
		}
		a := read(t, "a.html", head+body)
		if a.Charset != "koi8-r" || !strings.Contains(a.Text, said) {
			t.Errorf("%s: charset %q, text %q", head, a.Charset, a.Text)
		}
	}
}

func TestRefused(t *testing.T) {
	deep := strings.Repeat("<div>", 5000)
	for _, c := range []struct {
		name, data string
		o          Options
		why        string
	}{
		{"a.txt", "", Options{}, "it is empty"},
		{"a.txt", " \n\t\u200b\ufeff\n", Options{}, "it is empty"},
		{"a.txt", "first\nsec\x93ond", Options{}, "line 2, character 4: the byte 0x93 is not UTF-8"},
		{"a.txt", "a\n\x00b", Options{}, "line 2 holds a zero byte: it is not text"},
		{"a.txt", "%PDF-1.7\n", Options{}, "it is a PDF, not text"},
		{"a.docx", "PK\x03\x04", Options{}, "it is an archive or an office document, not text"},
		{"a.txt", "text", Options{Charset: "klingon"}, `no charset is called "klingon"`},
		{"a.txt", "text", Options{Format: "tex"}, `there is no format "tex"`},
		{"a.txt", "one\ntwo \x81", Options{Charset: "windows-1252"}, "line 2, character 5: the bytes there are not windows-1252"},
		{"a.txt", "\xff\xfea\x00\n\x00\x00\xd8b\x00", Options{}, "line 2, character 1: the bytes there are not utf-16le"},
		{"a.txt", strings.Repeat("a", MaxBytes+1), Options{}, "it is longer than 10 MiB, the most that is read"},
		{"a.txt", strings.Repeat("A\n\n", maxBlocks+1), Options{}, "it has more than 200000 paragraphs"},
		{"a.md", strings.Repeat("# A\n", maxBlocks+1), Options{}, "it has more than 200000 paragraphs"},
		{"a.md", "text\n\n" + strings.Repeat(">", 1000), Options{}, "line 3 opens with more than 64 marks of quotations and lists"},
		{"a.html", deep, Options{}, "the page has tags in more than 300 levels"},
		{"a.html", strings.Repeat("<p>a", tagsMost+1), Options{}, "the page has more than 100000 tags"},
		{"a.html", "<p" + distinct(attrsMost+1) + ">a", Options{}, "the page has a tag of more than 200 attributes"},
		{"a.html", unclosed(1000), Options{}, "the page has too many tags that are never closed"},
		{"a.html", strings.Repeat("<div>", 200) + strings.Repeat("a, b ", 200_000), Options{}, "the page has too much text in too many levels of tags"},
		{"a.html", `<!doctype html [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><p>&b;`, Options{}, "it declares entities of its own, which pages of HTML do not have"},
		{"a.html", "<html><body></body></html>", Options{}, "no main text is found in the page"},
	} {
		a, err := Read(c.name, []byte(c.data), c.o)
		var failed *Error
		if !errors.As(err, &failed) {
			t.Errorf("%.20q: read as %v, error %v", c.data, a, err)
			continue
		}
		if failed.Why != c.why || failed.Remedy == "" || failed.Name != c.name {
			t.Errorf("%.20q: %+v, want %q", c.data, *failed, c.why)
		}
	}
}

// distinct are n attributes.
func distinct(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " a%d=1", i)
	}
	return b.String()
}

// unclosed are n tags that a parser opens again in every further element.
func unclosed(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "<div><b id=%d>x</div>", i)
	}
	return b.String()
}

// TestEntitiesDoNotGrow holds that text of entities comes out no longer than it
// went in.
func TestEntitiesDoNotGrow(t *testing.T) {
	for _, entity := range []string{"&amp;", "&lol9;", "&#8220;", "&NotEqualTilde;", "&#0;", "&#xD800;"} {
		page := "<!doctype html><p>The envoy spoke: " + strings.Repeat(entity, 20_000) + "</p>"
		a, err := Read("a.html", []byte(page), Options{})
		if err != nil {
			t.Errorf("%s: %v", entity, err)
			continue
		}
		if len(a.Text) > len(page) || !utf8.ValidString(a.Text) {
			t.Errorf("%s: %d bytes of text out of %d", entity, len(a.Text), len(page))
		}
	}
}

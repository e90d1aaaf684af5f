package scenario

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// asJSON writes a scenario in HCL's JSON syntax, expressions as the text that
// wrap makes of them.
func asJSON(t *testing.T, src []byte, wrap func(string) string) []byte {
	t.Helper()
	f, diags := hclsyntax.ParseConfig(src, "", hclStart)
	if diags.HasErrors() {
		t.Fatal(diags)
	}
	w := jsonWriter{src, wrap}
	return w.body(native("", f.Body.(*hclsyntax.Body)))
}

type jsonWriter struct {
	src  []byte
	wrap func(string) string
}

func (w jsonWriter) body(n *node) []byte { return object(w.members(n)) }

// object writes members in their order, which a map would lose.
func object(members []string) []byte { return []byte("{" + strings.Join(members, ",") + "}") }

func (w jsonWriter) members(n *node) (out []string) {
	for _, a := range n.attrs {
		out = append(out, quote(a.name)+":"+w.value(a.expr))
	}
	for _, kind := range kinds(n.blocks) {
		out = append(out, quote(kind)+":"+w.blocks(kind, n.blocks))
	}
	return out
}

func kinds(ns []*node) (out []string) {
	seen := map[string]bool{}
	for _, n := range ns {
		if !seen[n.kind] {
			out = append(out, n.kind)
		}
		seen[n.kind] = true
	}
	return out
}

func (w jsonWriter) blocks(kind string, ns []*node) string {
	var named, bare []string
	for _, n := range ns {
		switch {
		case n.kind != kind:
		case len(n.labels) > 0:
			named = append(named, quote(n.label())+":"+string(w.body(n)))
		default:
			bare = append(bare, string(w.body(n)))
		}
	}
	if len(named) > 0 {
		return string(object(named))
	}
	return "[" + strings.Join(bare, ",") + "]"
}

func (w jsonWriter) value(e hclsyntax.Expression) string {
	if s, ok := textOf(e); ok {
		return quote(s)
	}
	if v, ok := numberOf(e); ok {
		b, _ := json.Marshal(v)
		return string(b)
	}
	if items, ok := listOf(e); ok {
		var out []string
		for _, it := range items {
			out = append(out, w.value(it))
		}
		return "[" + strings.Join(out, ",") + "]"
	}
	if ps, ok := pairsOf(e); ok {
		var out []string
		for _, p := range ps {
			out = append(out, quote(p.key.text)+":"+w.value(p.expr))
		}
		return string(object(out))
	}
	return quote(w.wrap(string(e.Range().SliceBytes(w.src))))
}

func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// The same scenario in either syntax is the same game.
func TestJSONIsTheSameGame(t *testing.T) {
	want, _ := Parse("ukraine-2025.hcl", shipped(t))
	wantGame, _ := want.Compile(want.Theta())
	for name, wrap := range map[string]func(string) string{
		"wrapped": func(s string) string { return "${" + s + "}" },
		"bare":    func(s string) string { return s },
	} {
		got, ds := Parse("ukraine-2025.json", asJSON(t, shipped(t), wrap))
		if got == nil {
			t.Fatalf("%s: %s", name, ds)
		}
		if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(Scenario{}), cmpopts.IgnoreFields(Scenario{}, "File", "Hash"), cmpopts.EquateNaNs()); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		game, ds := got.Compile(got.Theta())
		if diff := cmp.Diff(wantGame, game); diff != "" {
			t.Errorf("%s: %v %s", name, ds, diff)
		}
	}
}

func TestJSONFaultsHavePlaces(t *testing.T) {
	src := `{
  "conflict": {"x": {"title": "X", "as_of": "2025-01-01", "horizon": 3}},
  "party": {"a": {"patience": "10% a year", "noise": "${0.1 + nosie}", "fighting": "1 +", "noise": 2}},
  "exclude": [{"options": {"land": "all"}}]
}`
	_, ds := Parse("x.json", []byte(src))
	compareDiagnostics(t, []expected{
		{line: 3, id: "unknown-name", says: anything},
		{line: 3, id: "syntax", says: anything},
		{line: 3, id: "duplicate-argument", says: anything},
		{line: 4, id: "unknown-issue", says: anything},
		{line: 4, id: "exclude-of-one-issue", says: anything},
		{line: 0, id: "missing-block", says: anything},
	}, ds)
	for _, d := range ds {
		if d.ID == "unknown-name" && d.Column != strings.Index(strings.Split(src, "\n")[2], "nosie")+1 {
			t.Errorf("column %d", d.Column)
		}
	}
}

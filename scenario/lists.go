package scenario

import "github.com/hashicorp/hcl/v2/hclsyntax"

// texts is a list of literal texts with their places.
func (f *fields) texts(name string, e hclsyntax.Expression) (out []word) {
	items, ok := listOf(e)
	if !ok {
		f.err("not-a-list", e.Range(), `write a list of texts: ["...", "..."]`, "%s is not a list", name)
		return nil
	}
	for _, it := range items {
		if s, ok := textOf(it); ok {
			out = append(out, word{s, it.Range()})
		} else {
			f.err("not-a-text", it.Range(), `write it in quotes: "..."`, "%s holds something that is not a plain text", name)
		}
	}
	return out
}

// table is the entries of a table argument.
func (f *fields) table(name string, e hclsyntax.Expression) []pair {
	if e == nil {
		return nil
	}
	ps, ok := pairsOf(e)
	if !ok {
		f.err("not-a-table", e.Range(), "write "+name+" = { name = ..., name = ... }", "%s is not a table", name)
	}
	return f.unique(name, ps)
}

// unique drops the entries whose key has been there before, with an error.
func (f *fields) unique(name string, ps []pair) (out []pair) {
	seen := map[string]bool{}
	for _, p := range ps {
		if seen[p.key.text] {
			f.err("duplicate-key", p.key.at, "keep one of the two", "%s has %q twice", name, p.key.text)
			continue
		}
		seen[p.key.text] = true
		out = append(out, p)
	}
	return out
}

package draft

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

// write is the scenario as far as it is known.
func (d *drafter) write() []byte {
	var b strings.Builder
	before, after := d.cast.structure()
	b.WriteString(d.opening())
	b.Write(d.evidence())
	b.WriteString("\n" + d.believed(before))
	b.WriteString(d.given())
	b.WriteString(after)
	b.WriteString(d.leftOver())
	return []byte(b.String())
}

// skeleton is the structure alone, with the parties' names.
func (d *drafter) skeleton() []byte {
	before, after := d.cast.structure()
	return []byte(d.opening() + before + after)
}

// opening is the head of the file: what it is, what was guessed, the question.
func (d *drafter) opening() string {
	var b strings.Builder
	fmt.Fprintln(&b, "# A first draft, made from an article by parley draft. The claims are what stands in it;")
	fmt.Fprintln(&b, "# the structure, the numbers and their ranges, and how far each belief is moved, are")
	fmt.Fprintln(&b, "# assumed, for you to change. What was guessed:")
	for _, n := range d.notes {
		fmt.Fprintln(&b, "#   "+shown(n))
	}
	f := hclwrite.NewEmptyFile()
	s := f.Body().AppendNewBlock("conflict", []string{sourceName(d.a)}).Body()
	set(s, "title", question(shown(cut(d.a, d.a.Title)), d.cast))
	set(s, "as_of", d.asOf)
	if len(d.guesses) > 0 {
		set(s, "assumed", strings.Join(d.guesses, ", "))
	}
	remark(s, "began = \"YYYY-MM-DD\" and kind = \"interstate\" or \"civil\" set base rates beside the answer")
	set(s, "period", "month")
	s.SetAttributeValue("horizon", cty.NumberIntVal(horizon))
	set(s, "holdout", d.cast.holdout.id)
	return b.String() + "\n" + string(f.Bytes()) + "\n"
}

// horizon is how many months ahead a draft looks.
const horizon = 48

// evidence is the source and the claims that views rest on.
func (d *drafter) evidence() []byte {
	f := hclwrite.NewEmptyFile()
	writeSource(f.Body(), d.a, sourceName(d.a), d.o.File)
	for _, c := range d.claims {
		if d.cited(c.name) {
			writeClaim(f.Body(), sourceName(d.a), c)
		}
	}
	return f.Bytes()
}

func (d *drafter) cited(name string) bool {
	return slices.ContainsFunc(d.views, func(v view) bool { return slices.Contains(v.because, name) })
}

// believed is the structure with the views put into its parameters.
func (d *drafter) believed(structure string) string {
	for _, v := range d.views {
		at := strings.Index(structure, fmt.Sprintf("param %q {\n", v.param))
		if at < 0 {
			continue
		}
		end := at + strings.Index(structure[at:], "\n}\n") + 1
		structure = structure[:end] + v.block(d.cast.holdout.id) + structure[end:]
	}
	return structure
}

func (v view) block(party string) string {
	return fmt.Sprintf("  # %s\n  view %q {\n    value   = %s\n    because = [%s]\n    assumed = %q\n  }\n",
		v.remark, party, v.value, "claim."+strings.Join(v.because, ", claim."), v.assumed)
}

// given are the reasons, and as comments the headings that became none.
func (d *drafter) given() string {
	f := hclwrite.NewEmptyFile()
	remark(f.Body(), "Reasons: the article's headings, and the beliefs that their words and those under them speak of.")
	if len(d.reasons) == 0 {
		remark(f.Body(), "None were found.")
	}
	for _, r := range d.reasons {
		switch {
		case len(r.speaks) > 0:
			d.writeReason(f.Body(), r)
		default:
			remark(f.Body(), fmt.Sprintf("No reason was made of the heading %q: %s.", r.says, shown(r.why)))
			remark(f.Body(), "To make it one, name the beliefs that it speaks of: reason \"...\" { says = \"...\", beliefs = [...] }")
		}
	}
	return string(f.Bytes()) + "\n"
}

func (d *drafter) writeReason(b *hclwrite.Body, r reason) {
	s := b.AppendNewBlock("reason", []string{r.name}).Body()
	set(s, "says", r.says)
	if r.guessed {
		set(s, "assumed", "the sentence, which is the lexicon's: the article has no heading for it")
	}
	var beliefs []string
	for _, m := range r.speaks {
		for _, move := range d.lexicon[m.mechanism].Beliefs {
			beliefs = append(beliefs, d.cast.holdout.id+"."+d.cast.fill(move.Param))
		}
	}
	s.SetAttributeRaw("beliefs", hclwrite.TokensForIdentifier("["+strings.Join(beliefs, ", ")+"]"))
}

// leftOver are the claims that nothing rests on, as comments to take up.
func (d *drafter) leftOver() string {
	f := hclwrite.NewEmptyFile()
	n := 0
	for _, c := range d.claims {
		if !d.cited(c.name) && !c.heading {
			writeClaim(f.Body(), sourceName(d.a), c)
			n++
		}
	}
	if n == 0 {
		return ""
	}
	out := "\n# Claims of the article that no belief rests on yet. To use one, take the # away and name\n# it in a because.\n#\n"
	for line := range strings.Lines(string(laid(f.Bytes()))) {
		out += strings.TrimRight("# "+line, " \n") + "\n"
	}
	return out
}

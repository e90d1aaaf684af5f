package draft

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/hashicorp/hcl/v2/hclsimple"
)

// lexiconFile is the lexicon as it ships; docs/draft.md describes its form.
//
//go:embed lexicon.hcl
var lexiconFile []byte

// Lexicon is the text of the lexicon of mechanisms, as docs/draft.md describes
// it.
func Lexicon() []byte { return slices.Clone(lexiconFile) }

// Mechanism is what an entry of the lexicon is about.
type Mechanism struct{ Name, About string }

// Mechanisms is every mechanism of the lexicon, in its order. HOLDOUT, RIVAL and
// MEDIATOR stand for the parties.
func Mechanisms() (out []Mechanism, err error) {
	all, err := lexicon()
	for _, m := range all {
		out = append(out, Mechanism{m.Name, m.About})
	}
	return out, err
}

// mechanism is an entry of the lexicon.
type mechanism struct {
	Name     string   `hcl:"name,label"`
	About    string   `hcl:"about"`
	Says     string   `hcl:"says"`
	Supports []string `hcl:"supports"`
	Opposes  []string `hcl:"opposes,optional"`
	Concerns []string `hcl:"concerns,optional"`
	Beliefs  []move   `hcl:"belief,block"`
}

// move is how far a belief of the holdout's lies from the analyst's value where
// the words speak for refusing: one of the three.
type move struct {
	Param string   `hcl:"param,label"`
	Odds  *float64 `hcl:"odds,optional"`
	Times *float64 `hcl:"times,optional"`
	Plus  *float64 `hcl:"plus,optional"`
}

// lexicon is read once; a test holds that it can be.
var lexicon = sync.OnceValues(func() ([]mechanism, error) {
	var f struct {
		Mechanisms []mechanism `hcl:"mechanism,block"`
	}
	err := hclsimple.Decode("lexicon.hcl", lexiconFile, nil, &f)
	return f.Mechanisms, err
})

package draft

import (
	"slices"
)

// reader looks the lexicon up in texts.
type reader struct {
	cast    cast
	lexicon []mechanism
	phrases [][3][]phrase // by mechanism: supports, opposes, concerns
}

func newReader(lexicon []mechanism, c cast) *reader {
	names := map[string][]string{}
	for key, p := range map[string]party{"HOLDOUT": c.holdout, "RIVAL": c.rival, "MEDIATOR": c.mediator} {
		for _, w := range wordsOf(p.name) {
			names[key] = append(names[key], w.text)
		}
	}
	r := &reader{cast: c, lexicon: lexicon}
	for _, m := range lexicon {
		var of [3][]phrase
		for i, texts := range [][]string{m.Supports, m.Opposes, m.Concerns} {
			for _, t := range texts {
				of[i] = append(of[i], phraseOf(t, names))
			}
		}
		r.phrases = append(r.phrases, of)
	}
	return r
}

// read is what a text says of every mechanism.
func (r *reader) read(text string) []matter {
	out := make([]matter, len(r.lexicon))
	all := sentences(text)
	for i := range out {
		out[i].mechanism = i
		for _, s := range all {
			r.sentence(&out[i], s, text)
		}
	}
	return out
}

// claim is what a claim says of every mechanism: by its words, or as proposed.
func (r *reader) claim(c claim) []matter {
	if c.proposed == "" {
		return r.read(c.quote)
	}
	out := make([]matter, len(r.lexicon))
	for i, m := range r.lexicon {
		out[i].mechanism = i
		if m.Name == c.mechanism {
			out[i].score, out[i].balance, out[i].words = ofSide, c.side, []string{"as proposed"}
		}
	}
	return out
}

// sentence adds what one sentence says of a mechanism.
func (r *reader) sentence(s *matter, words []token, text string) {
	for kind, phrases := range r.phrases[s.mechanism] {
		for _, p := range phrases {
			f, ok := p.find(words, text)
			if !ok {
				continue
			}
			side := [3]int{1, -1, 0}[kind]
			if f.denied {
				side = -side
				f.words += " (denied)"
			}
			s.score += ofMatter + (ofSide-ofMatter)*weigh(side != 0)
			s.balance += side
			if !slices.Contains(s.words, f.words) {
				s.words = append(s.words, f.words)
			}
		}
	}
}

package article

import (
	"math"
	"strings"

	"parley/quantity"
)

// listed looks the part's phrases of probability up in the table.
func (h *hedging) listed(part Span) {
	h.terms = map[int]quantity.Quantity{}
	for at, q := range h.table.Hedges(h.text[part.From:part.To]) {
		h.terms[part.From+at] = q
	}
}

// term is a phrase that the table has a number for. "We believe" is one of the
// surveys' terms, and a belief.
func (h *hedging) term(i int) int {
	q, is := h.terms[h.words[i].from]
	if !is {
		return 0
	}
	n := 0
	for end := h.words[i].from + len(q.Text); i+n < len(h.words) && h.words[i+n].from < end; n++ {
	}
	switch {
	case n == 0 || h.misread(i, n):
		return 0
	case h.superlative(i):
		return h.add(Likelihood, i, n)
	}
	kind := Likelihood
	if strings.HasPrefix(q.Word, "we ") || strings.HasPrefix(q.Word, "not we ") {
		kind = Belief
	}
	h.add(kind, i, n)
	h.last().worth(h.table, q)
	return n
}

// worth gives a hedge the number of a table's term.
func (h *Hedge) worth(t *quantity.Table, q quantity.Quantity) {
	h.Term, h.Table, h.Value, h.Low, h.High = q.Word, t.Name, q.Value, q.Lo, q.Hi
}

// none takes a hedge's number away.
func (h *Hedge) none() {
	h.Term, h.Table = "", ""
	h.Value, h.Low, h.High = math.NaN(), math.NaN(), math.NaN()
}

var (
	chances    = wordSet("chance chances possibility prospect prospects likelihood probability odds risk")
	beingWords = wordSet("is are was were be been being am 's it's that's seems seem seemed appears appeared looks looked remains remained " +
		"not feel feels felt isn't aren't wasn't weren't he's she's they're we're i'm almost absolutely quite so")
	attributed = wordSet("a an the his her its their our my this that these those some most such")
	determined = wordSet("the his her its their our my your this that these those whose")
)

// misread tells words that mean something else from a table's terms: certain
// countries, remote villages, a fifty-fifty split.
func (h *hedging) misread(i, n int) bool {
	if n > 1 {
		return false
	}
	switch next := h.next(i + 1); h.words[i].low {
	case "unlikely", "improbable":
		return attributed[h.prior(i)] // an unlikely friend is one
	case "certain":
		return !beingWords[h.prior(i)]
	case "remote":
		return !chances[next]
	case "50-50", "fifty-fifty":
		return !chances[next] && next != "" && next != "that" && next != "whether"
	}
	return false
}

// superlative reports "the most likely successor", which says only that others
// are less so.
func (h *hedging) superlative(i int) bool {
	return h.words[i].low == "most" && (determined[h.prior(i)] || strings.HasSuffix(h.prior(i), "'s"))
}

// unnumbered are words of likelihood that no table has: they get no number.
var unnumbered = newHedgePhrases(Likelihood,
	"possibly", "perhaps", "maybe", "conceivably", "potentially", "presumably", "arguably", "doubtless", "undoubtedly",
	"certainly", "definitely", "surely", "inevitably", "likely", "unlikely", "probable", "probably", "improbable", "possible", "impossible",
	"no doubt", "without doubt", "without a doubt", "almost certain", "almost certainly", "almost certainly not", "probably not",
	"good chance", "fair chance", "real chance", "decent chance", "reasonable chance", "every chance", "some chance",
	"strong chance", "high chance", "low chance", "slim chance", "small chance", "outside chance", "very good chance", "little chance", "no chance",
	"good possibility", "real possibility", "strong possibility", "distinct possibility",
	"highly likely", "very likely", "most likely", "highly unlikely", "very unlikely", "more likely than not",
	"on the balance of probability", "on the balance of probabilities", "on balance of probability",
	"less likely", "more likely", "not certain", "not sure", "uncertain", "bound to", "sure to", "certain to",
)

// numberless is a word of likelihood that the table does not have.
func (h *hedging) numberless(i int) int {
	_, n := unnumbered.match(h, i)
	if n == 0 || n == 1 && !h.plainly(i) {
		return 0
	}
	return h.add(Likelihood, i, n)
}

// plainly leaves out "as likely", which only compares, and "possible" but for "it
// is possible".
func (h *hedging) plainly(i int) bool {
	before := h.prior(i)
	switch h.words[i].low {
	case "possible":
		return beingWords[before]
	case "unlikely", "improbable":
		return !attributed[before] && before != "as" && before != "how"
	case "likely", "probable":
		return before != "as" && before != "how" && before != "equally"
	}
	return true
}

package article

import "strings"

// believing are verbs of belief that are rarely anything else; doubtful ones are
// nouns as well, and count only where a statement follows.
var (
	believing = wordSet("think thinks believe believes believed reckon reckons reckoned")
	doubtful  = wordSet("thought suspect suspects suspected doubt doubts doubted hope hopes hoped hoping fear fears feared fearing guess guesses guessed " +
		"expect expects expected expecting feel feels felt thinking believing bet bets suppose supposes supposed assume assumes assumed assuming " +
		"presume presumes presumed")
	// taking also take a thing, as in "assume office"; nounlike are nouns as well.
	taking   = wordSet("suppose supposes supposed assume assumes assumed assuming presume presumes presumed bet bets")
	nounlike = wordSet("suspect doubt hope fear guess feel thought bet bets")
	minded   = wordSet("convinced confident sure certain persuaded adamant positive unconvinced doubtful sceptical skeptical")
	// surely stand before a verb of belief and belong to it.
	surely      = wordSet("still really firmly strongly genuinely truly sincerely honestly always also now never-the-less clearly")
	beforeNouns = wordSet("a an the of some any no his her its their our my your this that these those in with without little much each every public " +
		"worst best main prime chief murder terrorist terror growing widespread second first by for on under deep food")
	statementStarts = wordSet("that he she it they we i you there this these those the a an his her its their our my your some many most all no any " +
		"both such what whether if to so one nobody nothing everyone")
	// notBelieved behind a verb of belief shows that it is none: "think about it".
	notBelieved = wordSet("tank tanks in about of back through again twice ahead aloud with")
	beforeVerbs = wordSet("to do does did will would may might could can must should not never now still also just many some others people have has had")
	subjects    = wordSet("i we he she they you it who")
)

var reasonPhrases = newHedgePhrases(Belief,
	"good reason to believe", "good reason to think", "good reasons to believe", "good reasons to think",
	"every reason to believe", "every reason to think", "reason to believe", "reason to think", "reasons to believe",
	"little reason to believe", "little reason to think", "no reason to believe", "no reason to think",
	"strong reason to believe", "good cause to believe",
	"in my opinion", "in my view", "in his view", "in his opinion", "in her view", "in her opinion", "in their view", "in their opinion", "in our view",
	"of the opinion", "takes the view", "take the view", "took the view", "under the impression",
	"taking a bet", "betting", "gambling that", "a gamble that",
)

// belief is words that make a statement somebody's belief: "still thinks",
// "suspects", "is convinced", "has good reason to believe".
func (h *hedging) belief(i int) int {
	if _, n := reasonPhrases.match(h, i); n > 0 {
		return h.add(Belief, i, n)
	}
	k := i
	if h.isSubject(k) && h.next(k+1) != "" {
		k++
	}
	for surely[h.word(k)] && k-i < 3 && h.next(k+1) != "" {
		k++
	}
	switch {
	case h.verb(k), k == i && h.conviction(k):
		return h.add(Belief, i, k-i+1)
	case beingWords[h.word(i)] && h.word(i-1) != "it" && h.word(i-1) != "to" && h.next(i+1) != "" && minded[h.word(i+1)] && h.states(i+2):
		return h.add(Belief, i, 2)
	}
	return 0
}

// isSubject reports "I" and "we", which belong to the belief: it is the speaker's own.
func (h *hedging) isSubject(i int) bool { return h.word(i) == "i" || h.word(i) == "we" }

// verb reports whether word i is a verb of belief.
func (h *hedging) verb(i int) bool {
	w, next := h.word(i), h.next(i+1)
	switch {
	case believing[w]:
		return next != "" && !notBelieved[next] || h.stated(i+1)
	case !doubtful[w] || beforeNouns[h.prior(i)] || !h.states(i+1):
		return false
	case taking[w]:
		return next == "that" || subjects[strings.SplitN(next, "'", 2)[0]]
	}
	return !nounlike[w] || h.predicated(i)
}

// predicated reports whether what stands before word i lets it be a verb that
// could be a noun: a pronoun, an auxiliary, a plural.
func (h *hedging) predicated(i int) bool {
	before := h.prior(i)
	return subjects[before] || beforeVerbs[before] || strings.HasSuffix(before, "n't") || strings.HasSuffix(before, "ly") ||
		h.words[i].low == "thought" && before != "" || plural(before)
}

// conviction reports "convinced" behind other words than "is".
func (h *hedging) conviction(i int) bool {
	w := h.word(i)
	return minded[w] && w != "certain" && w != "sure" && w != "positive" && w != "doubtful" && h.next(i+1) == "that"
}

// states reports whether a statement could begin at word i.
func (h *hedging) states(i int) bool {
	if i >= len(h.words) || h.words[i].gap&(gapStop|gapClosing) != 0 {
		return false
	}
	return statementStarts[h.words[i].low] || h.words[i].capital || subjects[strings.SplitN(h.words[i].low, "'", 2)[0]]
}

// stated reports whether a quotation begins at word i: thinks, "...".
func (h *hedging) stated(i int) bool {
	return i < len(h.words) && h.words[i].gap&gapOpening != 0
}

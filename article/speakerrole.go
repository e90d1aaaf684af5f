package article

import "strings"

// rolesOf takes what the article says about a member beside its name: behind it
// between commas, and before it.
func (c *cast) rolesOf(m int, n *name) {
	who := &c.members[m]
	if g := c.genderOf(n.from, n.to); g != unknownGender {
		who.gender = g
	}
	if role := c.roleBehind(n); role != "" {
		c.addRole(m, role)
		if who.kind == Unnamed {
			who.kind = Person
		}
	}
	if who.kind == Organisation {
		return
	}
	if role := c.roleBefore(n); role != "" {
		c.addRole(m, role)
	}
}

// addRole gives a member a role that it has not.
func (c *cast) addRole(m int, role string) {
	who := &c.members[m]
	for _, r := range who.roles {
		if strings.EqualFold(r, role) {
			return
		}
	}
	if len(who.roles) >= rolesKept {
		return
	}
	who.roles = append(who.roles, role)
	for _, w := range roleWords(role) {
		if bodies[w] && who.kind != Organisation && who.gender == unknownGender {
			who.kind = Organisation // "Tarr Coal, a company in Sorn,"
		}
		if list := c.byRole[w]; len(list) == 0 || list[len(list)-1] != m {
			c.byRole[w] = append(list, m)
		}
	}
}

// roleWords are the words of a role that a description may be built on: those
// before its first preposition, in lower case and in full, articles apart.
func roleWords(role string) []string {
	var out []string
	for _, w := range strings.Fields(strings.ToLower(role)) {
		w = strings.Trim(w, ".,()")
		c := english().classes[w]
		if c&classPreposition != 0 || w == "of" || w == "to" || w == "who" {
			break
		}
		if full := inFull[w]; full != "" {
			w = full
		}
		if c&closed == 0 && w != "one" && w != "former" {
			out = append(out, w)
		}
	}
	return out
}

// inFull are offices that stand before names in short.
var inFull = map[string]string{
	"sen": "senator", "rep": "representative", "gov": "governor", "gen": "general", "dr": "doctor", "prof": "professor",
	"col": "colonel", "amb": "ambassador", "adm": "admiral", "capt": "captain", "maj": "major", "sgt": "sergeant", "del": "delegate",
	"ceo": "executive",
}

// rolesKept is how many roles of one are remembered: more is a list, no role.
const rolesKept = 8

// roleBehind reads the apposition behind a name: ", who was the envoy to Sorn,".
func (c *cast) roleBehind(n *name) string {
	end := c.blocks[c.tok[n.from].block].tokens.to
	i := n.to
	if i < end && c.tok[i].is("(") { // "(D)"
		for i < end && !c.tok[i].is(")") && i < n.to+longestName {
			i++
		}
		i++
	}
	if i+2 >= end || !c.tok[i].is(",") {
		return ""
	}
	i++
	i = c.toRole(i, end)
	if i < 0 {
		return ""
	}
	from := i
	for i < end && i-from < longestRole && !c.endsRole(from, i) {
		i++
	}
	if i >= end || i-from >= longestRole || i == from {
		return ""
	}
	return c.lexed.at(from, i)
}

// longestRole is how many tokens a role may have.
const longestRole = 30

// toRole steps over "who was" and "now" to where a role begins, or gives -1 if
// what stands there is none.
func (c *cast) toRole(i, end int) int {
	if c.tok[i].is("who") {
		i++
		for i < end && (c.class(i)&(classBe|classHave|classAdverb) != 0 || c.tok[i].is("served", "as", "now")) {
			i++
		}
	}
	for i < end && c.tok[i].is("now", "then", "currently", "himself", "herself") {
		i++
	}
	if i >= end {
		return -1
	}
	t := &c.tok[i]
	begins := t.is("a", "an", "the", "one", "former", "ex", "co-founder", "his", "her", "its") || titles[t.lower] || i+1 < end && c.tok[i+1].is("'s")
	if !begins || t.is("one") && !c.tok[i+1].is("of") {
		return -1
	}
	for k := i; k < end && k < i+longestRole && !c.tok[k].is(",", "."); k++ {
		if k > i && !c.tok[k].capital && c.class(k)&(classModal|classBe|classHave) != 0 && !c.tok[k].is("'s") {
			return -1 // a clause: "Roe, the paper has learned, will go"
		}
	}
	return i
}

// endsRole says whether a role that began at from ends before token i.
func (c *cast) endsRole(from, i int) bool {
	t := &c.tok[i]
	if t.quote() || t.is(";", ":", "—", "–", "--", "(") || terminal(t) || t.is("who", "which") {
		return true
	}
	return t.is(",")
}

// roleBefore reads the office before a name: "former Treasury secretary Jane
// Roe", "Prime Minister Ana Vale".
func (c *cast) roleBefore(n *name) string {
	from := n.from + n.title
	for i := n.from - 1; i >= 0 && n.from-i <= longestOffice; i-- {
		t := &c.tok[i]
		plain := t.kind == wordToken && t.block == c.tok[n.from].block && c.class(i)&(closed|classVerb|classTime) == 0 && !t.is("to") || t.is("former", "leading", "retired") || t.is("'s")
		if !plain {
			break
		}
		from = i
	}
	for from < n.from && (c.tok[from].is("'s") || c.class(from)&classAdverb != 0) {
		from++
	}
	if from >= n.from+n.title {
		return ""
	}
	text := c.lexed.at(from, n.from+n.title)
	for w := range strings.FieldsSeq(strings.ToLower(text)) {
		if w = strings.TrimSuffix(w, "."); titles[w] && hisWords[w] == herWords[w] && w != "dr" || w == "spokesman" || w == "spokeswoman" || w == "chairman" || w == "chairwoman" {
			return text
		}
	}
	return ""
}

// longestOffice is how many words before a name may tell an office.
const longestOffice = 8

// genderOf tells a gender from the words from from to to and the one before.
func (c *cast) genderOf(from, to int) gender {
	for i := max(0, from-1); i < to; i++ {
		switch w := strings.TrimSuffix(c.tok[i].lower, "."); {
		case hisWords[w]:
			return masculine
		case herWords[w]:
			return feminine
		}
	}
	return unknownGender
}

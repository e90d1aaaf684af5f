package article

// Given names that tell a gender in most of the world's English prose: the
// commonest of English-speaking countries and of languages that news writes of.
// A name that is in neither list tells nothing.
var (
	hisNames = set(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
	donald steven stephen paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
	eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron
	jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry gerald harold sean austin
	carl arthur lawrence bill bob jim joe tom mike dave dan steve ben tim jeff greg rob matt nick ken ron don fred ted ed phil alan
	allen albert simon martin philip neil ian colin graham nigel stuart duncan hugh oliver harry oscar leo max hans karl heinz jurgen
	klaus wolfgang stefan jan jens lars erik sven olaf nils pierre jean jacques michel francois emmanuel luc marc antonio carlos juan
	luis miguel jorge pedro pablo fernando diego giovanni giuseppe marco mario luigi paolo vladimir sergei sergey dmitri dmitry
	alexei aleksandr igor boris mikhail nikolai viktor yuri oleg ivan konstantin volodymyr oleksandr andriy mykola petro mohammed
	muhammad mohamed mahmoud ahmed ahmad ali hassan hussein omar khalid abdullah ibrahim yusuf mustafa recep hamid reza bashar
	benjamin yitzhak moshe ehud narendra rahul rajiv imran shinzo hiroshi kenji xi kim`)
	herNames = set(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
	kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela
	shirley anna brenda pamela emma nicole helen samantha katherine catherine christine debra rachel carolyn janet maria heather
	diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah jacqueline martha gloria
	teresa theresa ann anne sara madison kathryn janice jean alice julia judy sophia grace denise amber doris marilyn danielle
	beverly isabella diana natalie brittany charlotte rose kayla alexis jane hillary hilary kate katie liz beth sue peggy maggie
	fiona claire clare lucy ellen eva nora greta ursula angela annegret heidi ingrid astrid birgit brigitte marie marine sophie
	isabelle camille carmen lucia sofia elena olga natalia svetlana irina tatiana yulia julija marina ekaterina anastasia oksana
	fatima aisha leila layla zeynep yasmin golda indira sonia priya benazir michiko yuko mia ana`)
)

// givenGender is what the first of a name's words tells about its owner.
func givenGender(words []string) gender {
	switch {
	case len(words) < 2:
		return unknownGender
	case hisNames[words[0]] && !herNames[words[0]]:
		return masculine
	case herNames[words[0]] && !hisNames[words[0]]:
		return feminine
	}
	return unknownGender
}

// hearPronouns learns genders from the text: where a sentence names one person
// and it or the next one goes on with "he" or "she", most likely that is who is
// meant. What most of these say counts.
func (c *cast) hearPronouns() {
	said := make([]int, len(c.members)) // "he" less "she"
	only, sentOf := -1, -1
	for i, k := 0, 0; i < len(c.tok); i++ {
		t := &c.tok[i]
		if t.depth > 0 {
			continue
		}
		for k < len(c.where) && c.where[k] < i {
			k++
		}
		if k < len(c.where) && c.where[k] == i && c.members[c.order[k]].kind == Person {
			switch m := c.order[k]; {
			case int(t.sent) != sentOf || only == m:
				only, sentOf = m, int(t.sent)
			default:
				only = -1
			}
		}
		if only < 0 || int(t.sent) > sentOf+1 || t.block != c.tok[c.sents[sentOf].from].block {
			continue
		}
		switch {
		case t.is("he", "his", "him", "himself"):
			said[only]++
		case t.is("she", "her", "hers", "herself"):
			said[only]--
		}
	}
	for m, n := range said {
		switch {
		case c.members[m].gender != unknownGender:
		case n > 0:
			c.members[m].gender = masculine
		case n < 0:
			c.members[m].gender = feminine
		}
	}
}

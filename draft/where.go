package draft

import (
	"fmt"

	"parley/article"
)

// sectionOf is the section of a paragraph, -1 where not known.
func sectionOf(a *article.Article, paragraph int) int {
	if paragraph < 0 || paragraph >= len(a.Paragraphs) {
		return -1
	}
	if s := a.Paragraphs[paragraph].Section; s >= 0 && s < len(a.Sections) {
		return s
	}
	return -1
}

// placeOf says where a paragraph is. Sections count from the first heading on.
func placeOf(a *article.Article, paragraph int) string {
	s := sectionOf(a, paragraph)
	if s < 0 {
		return ""
	}
	return fmt.Sprintf("%s, paragraph %d", sectionName(a, s), a.Paragraphs[paragraph].Number)
}

func sectionName(a *article.Article, section int) string {
	n := 0
	for i := range section + 1 {
		if cut(a, a.Sections[i].Heading) != "" {
			n++
		}
	}
	if n == 0 {
		return "opening"
	}
	return fmt.Sprintf("section %d", n)
}

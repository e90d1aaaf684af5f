package article

import (
	"slices"
	"strings"
)

// furnitureByShape finds what no list of phrases can hold: rows of links and of
// services, and captions by their credit.
func furnitureByShape(s string, tokens []string, rows phrases) string {
	switch {
	case !slices.ContainsFunc(tokens, func(t string) bool { return t != "#" && !rows.share[t] }) && rows.share[tokens[0]]:
		return "share"
	case isTrail(s):
		return "navigation"
	case hasCredit(s):
		return "caption"
	case isAddress(s):
		return "related"
	case hasLabel(s, "source:", "sources:", "credit:", "credits:", "image:", "photo:"):
		return "caption"
	case hasLabel(s, "topics:", "tags:", "tag:", "categories:", "category:", "related:", "read more:", "filed under:"):
		return "related"
	}
	return ""
}

// divider is what a block without a letter or digit is: a row of stars or
// dashes between parts, ornaments.
func divider(string) string { return "divider" }

// A row of links has at least so many marks between, and short items.
const (
	trailMarks = 2
	trailItem  = 30 // bytes: "Middle East and North Africa"
)

// isTrail reports whether s is a row of links: "Home | World | Europe".
func isTrail(s string) bool {
	if closes(s) {
		return false
	}
	for _, mark := range []string{"|", "»", "›", " > ", " / ", " • ", " · "} {
		if strings.Count(s, mark) < trailMarks {
			continue
		}
		if !slices.ContainsFunc(strings.Split(s, mark), func(item string) bool { return len(item) > trailItem }) {
			return true
		}
	}
	return false
}

// creditWords is how many words the credit behind a caption may have.
const creditWords = 8

// hasCredit reports whether s ends as captions do: "… . Photograph: A. Name/Agency".
func hasCredit(s string) bool {
	low := strings.ToLower(s)
	for _, mark := range []string{"photograph:", "photo:", "picture:", "image:", "photo credit:", "illustration:", "composite:", "(ap photo", "(file photo"} {
		if at := strings.LastIndex(low, mark); at >= 0 && wordCount(low[at:], creditWords) <= creditWords {
			return true
		}
	}
	return isAgencies(low) || endsInAgency(low)
}

// endsInAgency reports whether the last of s, in brackets or behind a mark, is a
// credit alone: "Boats at the quay (Agency)", "… | Agency".
func endsInAgency(low string) bool {
	if bare, ok := strings.CutSuffix(low, ")"); ok {
		at := strings.LastIndexByte(bare, '(')
		return at > 0 && isAgencies(bare[at+1:])
	}
	at := strings.LastIndexAny(low, "|©")
	return at > 0 && isAgencies(strings.TrimLeft(low[at:], "|© "))
}

// agencies credit pictures.
var agencies = []string{
	"getty", "getty images", "reuters", "afp", "ap", "epa", "pa", "shutterstock", "alamy", "istock", "xinhua", "anadolu",
	"instagram", "flickr", "wikimedia", "wikimedia commons", "rex", "bloomberg", "zuma",
}

// isAgencies reports whether s is a credit alone: "Name/Agency".
func isAgencies(low string) bool {
	parts := strings.Split(strings.TrimRight(low, ". "), "/")
	if wordCount(low, creditWords) > creditWords || strings.Contains(low, "http") {
		return false
	}
	if len(parts) == 1 {
		return slices.Contains(agencies, strings.Trim(parts[0], "() "))
	}
	return slices.ContainsFunc(parts, func(part string) bool {
		return slices.Contains(agencies, strings.Trim(part, "() "))
	})
}

// isAddress reports whether s is nothing but the address of a page.
func isAddress(s string) bool {
	return !strings.ContainsAny(s, " \t\n") && (strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www."))
}

// labelled is how many words a line with a label has at most.
const labelled = 20

// hasLabel reports whether s is a short line behind one of the labels.
func hasLabel(s string, labels ...string) bool {
	low := strings.ToLower(s[:min(len(s), 24)])
	return slices.ContainsFunc(labels, func(l string) bool { return strings.HasPrefix(low, l) }) && wordCount(s, labelled) <= labelled
}

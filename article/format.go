package article

import (
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
)

// formatLooks is how much of a text is looked at for its format, in bytes.
// Pages open with their head, Markdown shows itself within a few paragraphs.
const formatLooks = 16 << 10

var (
	pageOpens   = regexp.MustCompile(`(?i)^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main)\b`)
	pageTag     = regexp.MustCompile(`(?i)</(?:p|div|h[1-6]|article|section)>`)
	hashHeading = regexp.MustCompile(`(?m)^ {0,3}#{1,6} \S`)
	inlineLink  = regexp.MustCompile(`\[[^\]\n]+\]\([^)\s]+\)`)
	strongWords = regexp.MustCompile(`\*\*[^*\n]+\*\*`)
)

// formatOf is the format that was asked for, and else what the text tells.
func formatOf(name, text string, o Options) (Format, error) {
	switch o.Format {
	case "":
		return tellFormat(name, text), nil
	case PlainText, Markdown, HTML:
		return o.Format, nil
	}
	return "", &Error{
		Name: name, Why: fmt.Sprintf("there is no format %q", o.Format),
		Remedy: fmt.Sprintf("say %s, %s or %s", PlainText, Markdown, HTML),
	}
}

// tellFormat is the format of a text: a page opens as one, whatever the file is
// called; else the file's ending says it; else the text's own signs, of which
// Markdown needs two.
func tellFormat(name, text string) Format {
	text = text[:min(len(text), formatLooks)]
	if pageOpens.MatchString(strings.TrimLeftFunc(text, isBlank)) {
		return HTML
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".md", ".markdown", ".mdown":
		return Markdown
	case ".txt", ".text":
		return PlainText
	}
	return formatBySigns(text)
}

func formatBySigns(text string) Format {
	if len(pageTag.FindAllStringIndex(text, 2)) == 2 {
		return HTML
	}
	signs := len(hashHeading.FindAllStringIndex(text, 2)) +
		len(inlineLink.FindAllStringIndex(text, 1)) + len(strongWords.FindAllStringIndex(text, 1))
	if signs >= 2 {
		return Markdown
	}
	return PlainText
}

package scenario

import (
	"fmt"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// tooDeep says why an expression cannot be parsed safely, "" where it can.
func tooDeep(src []byte) string {
	_, why, _ := deepNative(src)
	return why
}

// deepNative measures nesting on the tokens, which are found without
// recursion, and gives them. The counts of the open brackets are kept on a stack: signs and
// question marks nest as well, until the end of their line or item.
func deepNative(src []byte) (tokens hclsyntax.Tokens, why string, at hcl.Range) {
	if open(src) > mostOpen {
		return nil, tooNested, hcl.Range{}
	}
	tokens, _ = hclsyntax.LexConfig(src, "", hclStart)
	stack, total := []int{0}, 0
	for _, t := range tokens {
		top := len(stack) - 1
		switch t.Type {
		case hclsyntax.TokenOBrace, hclsyntax.TokenOBrack, hclsyntax.TokenOParen, hclsyntax.TokenTemplateInterp, hclsyntax.TokenTemplateControl:
			stack, total = append(stack, 1), total+1
		case hclsyntax.TokenCBrace, hclsyntax.TokenCBrack, hclsyntax.TokenCParen, hclsyntax.TokenTemplateSeqEnd:
			if top > 0 {
				stack, total = stack[:top], total-stack[top]
			}
		case hclsyntax.TokenQuestion, hclsyntax.TokenMinus, hclsyntax.TokenBang:
			stack[top]++
			total++
		case hclsyntax.TokenComma, hclsyntax.TokenNewline:
			kept := min(1, top)
			total -= stack[top] - kept
			stack[top] = kept
		}
		if total > mostNesting {
			return tokens, tooNested, t.Range
		}
	}
	return tokens, "", hcl.Range{}
}

// open is how many more brackets a file opens than it closes.
func open(src []byte) (n int) {
	for _, b := range src {
		switch b {
		case '{', '[', '(':
			n++
		case '}', ']', ')':
			n--
		}
	}
	return n
}

var tooNested = fmt.Sprintf("brackets, signs or ? : are nested more than %d deep", mostNesting)

// deepJSON measures the nesting of brackets outside strings.
func deepJSON(src []byte) (string, hcl.Range) {
	depth, line, lineStart, quoted := 0, 1, 0, false
	for i := 0; i < len(src); i++ {
		switch b := src[i]; {
		case b == '\n':
			line, lineStart = line+1, i+1
		case quoted && b == '\\':
			i++
		case b == '"':
			quoted = !quoted
		case !quoted && (b == '{' || b == '['):
			depth++
		case !quoted && (b == '}' || b == ']'):
			depth--
		}
		if depth > mostNesting {
			return tooNested, hcl.Range{Start: hcl.Pos{Line: line, Column: i - lineStart + 1, Byte: i}}
		}
	}
	return "", hcl.Range{}
}

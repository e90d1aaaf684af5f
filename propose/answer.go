package propose

import (
	"bytes"
	"encoding/json"
	"strings"
)

// link is one proposal as a model writes it.
type link struct {
	Quote     string `json:"quote"`
	Mechanism string `json:"mechanism"`
	Speaks    string `json:"speaks"`
}

// linksOf finds the proposals in a server's answer.
func linksOf(answer []byte) ([]link, error) {
	var a struct {
		Choices []struct {
			Message message `json:"message"`
		} `json:"choices"`
	}
	if err := json.Unmarshal(answer, &a); err != nil || len(a.Choices) == 0 {
		return nil, &Error{"the answer is not one of the chat protocol", "is it a server with OpenAI's chat completions? Leave --llm out for a draft without it"}
	}
	if links, ok := decode(a.Choices[0].Message.Content); ok {
		return links, nil
	}
	return nil, &Error{"the model did not answer with the JSON that it was asked for", "try another with --llm-model, or leave --llm out"}
}

// mostTries is how many opening brackets are tried: models put words, or what
// they thought, before their JSON.
const mostTries = 64

// decode finds the object with links in a model's words.
func decode(content string) ([]link, bool) {
	for range mostTries {
		at := strings.IndexByte(content, '{')
		if at < 0 {
			return nil, false
		}
		content = content[at:]
		var found struct {
			Links *[]link `json:"links"`
		}
		if err := json.NewDecoder(bytes.NewReader([]byte(content))).Decode(&found); err == nil && found.Links != nil {
			return *found.Links, true
		}
		content = content[1:]
	}
	return nil, false
}

// said is the message of a refusal, where it has the protocol's form, else the
// beginning of what it says.
func said(text []byte) string {
	var e struct {
		Error struct {
			Message string `json:"message"`
		} `json:"error"`
	}
	if json.Unmarshal(text, &e) == nil && e.Error.Message != "" {
		return plain(e.Error.Message)
	}
	return plain(string(text[:min(len(text), 4*longestSaid)]))
}

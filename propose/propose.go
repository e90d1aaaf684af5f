// Package propose asks a language model which words of an article bear on which
// mechanisms. It is for a server that the user runs, and is used where the user
// names one: nothing else in Parley reaches for a network.
//
// A model is not believed. A proposal is kept only if its words stand in the
// article and its mechanism is one that was asked about; it then is a stretch of
// the article, to be marked as proposed. Everything else is dropped, and counted
// with the reason why.
package propose

import (
	"context"
	"net/http"
	"time"

	"parley/article"
)

// Options say whom to ask, and how.
type Options struct {
	URL       string        // "http://localhost:8080"; a path is kept, and /v1/chat/completions added where it is missing
	Model     string        // the model's name, as the server has it; "" for "default"
	Key       string        // sent as a bearer token; "" for none
	Timeout   time.Duration // for the whole answer; 0 for DefaultTimeout
	Transport http.RoundTripper
}

// DefaultTimeout is long enough for a small model on a slow machine to read an
// article and answer.
const DefaultTimeout = 5 * time.Minute

// Topic is something that words may bear on.
type Topic struct{ Name, About string }

// Proposal is that words of the article bear on a topic.
type Proposal struct {
	Span  article.Span // within one paragraph
	Topic string
	Side  int // 1: the words speak for refusing, -1: against it, 0: not said
}

// Answer is what a server proposed.
type Answer struct {
	Proposals []Proposal // in the order of the answer
	Dropped   []Dropped  // by reason, in a fixed order
	Sent      int        // bytes of the article that were sent
	All       int        // bytes that there were
}

// Dropped counts proposals that were not kept for one reason.
type Dropped struct {
	Why   string
	Count int
}

// Error is why there is no answer, and what to do.
type Error struct{ Why, Remedy string }

func (e *Error) Error() string { return e.Why }

// Ask sends the article to the server and reads what it proposes. Errors are of
// type *Error, or ctx's own once that has ended.
func Ask(ctx context.Context, a *article.Article, topics []Topic, o Options) (*Answer, error) {
	url, err := endpoint(o.URL)
	if err != nil {
		return nil, err
	}
	text, all := mainText(a)
	body, err := request(o.Model, topics, text)
	if err != nil {
		return nil, err
	}
	answer, err := post(ctx, url, body, o)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	} else if err != nil {
		return nil, err
	}
	links, err := linksOf(answer)
	if err != nil {
		return nil, err
	}
	out := sift(a, links, topics)
	out.Sent, out.All = len(text), all
	return out, nil
}

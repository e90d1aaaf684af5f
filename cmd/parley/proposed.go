package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"

	"parley/article"
	"parley/draft"
	"parley/propose"
)

// keyVariable holds the key of the server that --llm names. It is no flag, since
// every user of a machine can read the flags of what runs on it.
const keyVariable = "PARLEY_LLM_KEY"

// proposed asks the language model for proposals, where one was named. This is
// the one place from which parley reaches for a network.
func (k *draftCmd) proposed(ctx context.Context, c *console, a *article.Article) ([]draft.Proposal, error) {
	if k.LLM == "" {
		return nil, nil
	}
	mechanisms, err := draft.Mechanisms()
	if err != nil {
		return nil, err
	}
	var topics []propose.Topic
	for _, m := range mechanisms {
		topics = append(topics, propose.Topic(m))
	}
	if !k.Quiet {
		fmt.Fprintln(c.err, "asking "+k.server()+", to which the article's text is sent")
	}
	answer, err := propose.Ask(ctx, a, topics, propose.Options{URL: k.LLM, Model: k.LLMModel, Key: c.env(keyVariable), Timeout: k.LLMTimeout})
	if why := (*propose.Error)(nil); errors.As(err, &why) {
		return nil, &failure{code: exitFailed, what: why.Why + "; nothing was written", remedy: why.Remedy}
	} else if err != nil {
		return nil, err
	}
	if !k.Quiet {
		k.tell(c, answer)
	}
	return k.marked(answer), nil
}

// server is whom --llm names, without what may be secret in it.
func (k *draftCmd) server() string {
	if u, err := url.Parse(k.LLM); err == nil && u.Host != "" {
		return u.Host
	}
	return "the server"
}

// tell says what was proposed, and what was dropped and why.
func (k *draftCmd) tell(c *console, answer *propose.Answer) {
	if answer.Sent < answer.All {
		fmt.Fprintf(c.err, "note: the first %d of the article's %d bytes were sent\n", answer.Sent, answer.All)
	}
	fmt.Fprintf(c.err, "note: %s kept, each marked as proposed\n", several(len(answer.Proposals), "proposal"))
	for _, d := range answer.Dropped {
		fmt.Fprintf(c.err, "note: %s dropped: %s\n", several(d.Count, "proposal"), d.Why)
	}
}

// marked are the proposals with who made them.
func (k *draftCmd) marked(answer *propose.Answer) (out []draft.Proposal) {
	by := "the language model at " + k.server()
	if k.LLMModel != "" {
		by = "the language model " + k.LLMModel + " at " + k.server()
	}
	for _, p := range answer.Proposals {
		out = append(out, draft.Proposal{Span: p.Span, Mechanism: p.Topic, Side: p.Side, By: by})
	}
	return out
}

package propose

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"unicode"
)

// completions is the path of the protocol, without its version.
const completions = "/chat/completions"

// endpoint is where to post: the address as given, with the protocol's path
// where it has none.
func endpoint(given string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(given))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, &Error{fmt.Sprintf("%q is no address of a server", given), "write it with http:// or https://, such as http://localhost:8080"}
	}
	switch path := strings.TrimRight(u.Path, "/"); {
	case strings.HasSuffix(path, completions):
		u.Path = path
	case strings.HasSuffix(path, "/v1"):
		u.Path = path + completions
	default:
		u.Path = path + "/v1" + completions
	}
	return u, nil
}

// longestAnswer is how many bytes of an answer are read: a hundred proposals
// with their words have a tenth of it.
const longestAnswer = 1 << 20

// errRedirected is that a server wants the article sent elsewhere.
var errRedirected = errors.New("redirected")

// post sends a request and reads the answer. A redirection is not followed: the
// user has named one server.
func post(ctx context.Context, u *url.URL, body []byte, o Options) ([]byte, error) {
	limit := o.Timeout
	if limit <= 0 {
		limit = DefaultTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, u.String(), bytes.NewReader(body))
	if err != nil {
		return nil, &Error{"asking " + u.Host + ": " + err.Error(), "check the address"}
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "application/json")
	if o.Key != "" {
		req.Header.Set("Authorization", "Bearer "+o.Key)
	}
	c := &http.Client{Transport: o.Transport, CheckRedirect: func(*http.Request, []*http.Request) error { return errRedirected }}
	defer c.CloseIdleConnections()
	resp, err := c.Do(req)
	if err != nil {
		return nil, unreached(ctx, u, err)
	}
	defer resp.Body.Close()
	return read(ctx, u, resp)
}

// unreached says why there is no answer at all.
func unreached(ctx context.Context, u *url.URL, err error) error {
	switch {
	case errors.Is(err, errRedirected):
		return &Error{u.Host + " sends on to another server, to which nothing was sent", "give the address of the one that answers"}
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		return &Error{u.Host + " did not answer in time", "give it longer with --llm-timeout, or leave --llm out"}
	}
	var of *url.Error
	if errors.As(err, &of) {
		err = of.Err // without the address, which may hold a password
	}
	return &Error{"asking " + u.Host + ": " + plain(err.Error()), "is the server running? A draft without --llm needs none"}
}

// read reads the answer of a server, up to a limit.
func read(ctx context.Context, u *url.URL, resp *http.Response) ([]byte, error) {
	text, err := io.ReadAll(io.LimitReader(resp.Body, longestAnswer+1))
	switch {
	case err != nil:
		return nil, unreached(ctx, u, err)
	case resp.StatusCode != http.StatusOK:
		return nil, &Error{fmt.Sprintf("%s refused: %s %s", u.Host, resp.Status, said(text)), "check the address, --llm-model and PARLEY_LLM_KEY"}
	case len(text) > longestAnswer:
		return nil, &Error{fmt.Sprintf("the answer of %s is longer than %d MiB", u.Host, longestAnswer>>20), "is it a chat server? Leave --llm out for a draft without it"}
	}
	return text, nil
}

// plain is a stranger's text as it can be shown: in one line, without what could
// move a cursor, and not long.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return ' '
	}, strings.ToValidUTF8(s, " "))
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > longestSaid {
		s = string(r[:longestSaid]) + " ..."
	}
	return s
}

// longestSaid is how many characters of a server's message are shown.
const longestSaid = 200

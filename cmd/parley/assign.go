package main

import (
	"errors"
	"fmt"
	"strings"

	"parley/quantity"
	"parley/scenario"
)

// assignment reads "param=value".
func assignment(s *scenario.Scenario, flag, text string) (param int, value float64, err error) {
	name, written, ok := strings.Cut(text, "=")
	if !ok {
		return 0, 0, bad("write it so: "+flag+" PARAM=VALUE", "%s %q has no equals sign", flag, text)
	}
	name = strings.TrimSpace(name)
	if param = s.Param(name); param < 0 {
		return 0, 0, bad(otherName(s, flag, name, text), "%s: %s has no parameter %q", flag, s.Conflict.Name, name)
	}
	value, err = s.ReadValue(param, strings.TrimSpace(written))
	return param, value, unread(s, param, flag, written, err)
}

// otherName is what to do about a name that is no parameter: it may be one
// party's view of one.
func otherName(s *scenario.Scenario, flag, name, text string) string {
	who, of, dotted := strings.Cut(name, ".")
	if dotted && s.PartyIndex(who) >= 0 && s.Param(of) >= 0 {
		return "to change what one party believes: " + strings.Replace(flag, "set", "view", 1) + " " + quotedFor(text)
	}
	return suggest(name, params(s), among("parameters", params(s)))
}

// quotedFor is a word as a shell needs it.
func quotedFor(text string) string {
	if strings.ContainsAny(text, " '\"$`\\") {
		return "'" + strings.ReplaceAll(text, "'", `'\''`) + "'"
	}
	return text
}

// belief reads "party.param=value".
func belief(s *scenario.Scenario, text string) (party, param int, value float64, err error) {
	who, rest, ok := strings.Cut(text, ".")
	if !ok || strings.Contains(who, "=") {
		return 0, 0, 0, bad("write it so: --view PARTY.PARAM=VALUE", "--view %q names no party", text)
	}
	if !strings.Contains(rest, "=") {
		return 0, 0, 0, bad("write it so: --view PARTY.PARAM=VALUE", "--view %q has no equals sign", text)
	}
	if party = s.PartyIndex(who); party < 0 {
		return 0, 0, 0, bad(suggest(who, parties(s), among("parties", parties(s))),
			"--view: %s has no party %q", s.Conflict.Name, who)
	}
	param, value, err = assignment(s, "--view", rest)
	return party, param, value, err
}

// unread explains a value that cannot be read.
func unread(s *scenario.Scenario, param int, flag, written string, err error) error {
	if err == nil {
		return nil
	}
	p := s.Params[param]
	remedy := fmt.Sprintf("write it as its value in the scenario, %s", s.FormatValue(param, p.Analyst.Value))
	if q := (*quantity.Error)(nil); errors.As(err, &q) {
		remedy, err = q.Remedy, errors.New(q.What)
	}
	return &failure{
		code: exitBadInput, what: fmt.Sprintf("%s: %q is no value for %s", flag, strings.TrimSpace(written), p.Name),
		cause: err, remedy: remedy,
	}
}

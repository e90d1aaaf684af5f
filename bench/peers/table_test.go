package main

import (
	"testing"
	"time"
)

func TestTable(t *testing.T) {
	got := table([]row{
		{game: "turns, 1 period", size: "3 sets", program: "gambit-logit", difference: "1.2e-09", measure: measure{Seconds: 0.0123456, CPU: 0.01, Peak: 4_200_000, Runs: 3}},
		{game: "turns, 1 period", size: "3 sets", program: "parley", within: 0.00002, measure: measure{Seconds: 2.345, CPU: 12.345, Runs: 1}},
		{game: "turns, 9 periods", size: "1533 sets", program: "gambit-logit", measure: measure{Seconds: 60, CPU: 59.9, Peak: 123_456_789, Runs: 1, Late: true, Exit: -1}},
		{game: "turns, 9 periods", size: "1533 sets", program: "parley", measure: measure{Exit: 1, Runs: 1, Out: "BANNER\n\nError: no such game.\n"}},
		{game: "größer", size: "1 sets", program: "gambit-logit", difference: "not compared: why", measure: measure{Runs: 1}},
	}, time.Minute)
	const want = `game                   size  program       time s   CPU s   own s     MB  runs  difference
turns, 1 period      3 sets  gambit-logit  0.0123  0.0100       -    4.2     3  1.2e-09
turns, 1 period      3 sets  parley          2.35    12.3  0.0000      -     1
turns, 9 periods  1533 sets  gambit-logit       -    59.9       -  123.5     1  did not finish in 1m0s
turns, 9 periods  1533 sets  parley             -       -       -      -     1  failed: Error: no such game.
größer               1 sets  gambit-logit       -       -       -      -     1  not compared: why
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestComplaint(t *testing.T) {
	for said, want := range map[string]string{
		"":                           "",
		"\n\n  odd  \nmore\n":        "odd",
		"PRISM\nError: wrong.\nbye":  "Error: wrong.",
		"peers: file: no such file ": "peers: file: no such file",
	} {
		if got := complaint(said); got != want {
			t.Errorf("complaint(%q) = %q, want %q", said, got, want)
		}
	}
}

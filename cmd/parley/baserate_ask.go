package main

import (
	"context"
	"errors"
	"os"
	"regexp"
	"strings"
	"time"

	"parley/outlook"
	"parley/quantity"
)

// query reads what is asked.
func (k *baserateCmd) query() (outlook.RateQuery, error) {
	q := outlook.RateQuery{Kind: outlook.WarKind(k.Kind), Since: k.Since, Intense: k.Intensity == "war"}
	var err error
	if q.Age, err = age(k.Age); err != nil {
		return q, err
	}
	if k.Since < 0 {
		return q, bad("write a year, such as 1946", "--since is %d, and cannot be below zero", k.Since)
	}
	q.Until, err = k.until()
	return q, err
}

// until is the day of --until, zero if there is none.
func (k *baserateCmd) until() (time.Time, error) {
	if k.Until == "" {
		return time.Time{}, nil
	}
	day, err := time.Parse(time.DateOnly, k.Until)
	if err != nil {
		return day, bad("write a day, such as 1991-12-31", "--until %s is no day", k.Until)
	}
	return day, nil
}

// shortAge is an age with one letter for its unit.
var shortAge = regexp.MustCompile(`^\s*(\d+(?:\.\d+)?)\s*([wWmMyY])\s*$`)

// units are what the letters stand for.
var units = map[string]string{"w": "weeks", "m": "months", "y": "years"}

// age reads --age in months.
func age(text string) (float64, error) {
	long := text
	if m := shortAge.FindStringSubmatch(text); m != nil {
		long = m[1] + " " + units[strings.ToLower(m[2])]
	}
	months, err := quantity.ParseDuration(long, quantity.Month)
	if err != nil {
		return 0, bad(`write it as in 39m, 3y or "39 months"`, "--age %s is no time", text)
	}
	return months, nil
}

// list is the wars to count.
func (k *baserateCmd) list(ctx context.Context, c *console) (*outlook.WarList, error) {
	if k.Wars == "" {
		return outlook.ShippedWars(k.Source)
	}
	text, err := k.file(ctx, c)
	if err != nil {
		return nil, err
	}
	until, err := k.until()
	if err != nil {
		return nil, err
	}
	list, err := outlook.ReadWars(k.Wars, text, until)
	var fault *outlook.WarsError
	if errors.As(err, &fault) {
		return nil, bad(fault.Remedy, "%s", fault)
	}
	return list, err
}

// mostWars is how large a list may be: a hundred times all wars since 1816.
const mostWars = 8 << 20

// file reads --wars.
func (k *baserateCmd) file(ctx context.Context, c *console) ([]byte, error) {
	info, err := os.Stat(k.Wars)
	switch {
	case err != nil:
		return nil, bad("check its name", "%s: %s", k.Wars, plainly(err))
	case info.IsDir():
		return nil, bad("name the file in it", "%s is a folder", k.Wars)
	case info.Size() > mostWars:
		return nil, bad("leave columns or wars out", "%s has %d bytes; at most %d are read", k.Wars, info.Size(), mostWars)
	}
	text, err := os.ReadFile(k.Wars)
	if err != nil {
		return nil, bad("check its permissions", "%s: %s", k.Wars, plainly(err))
	}
	return text, ctx.Err()
}

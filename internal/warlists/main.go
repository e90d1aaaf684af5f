// Command warlists writes the lists of wars that ship, from episode tables of
// UCDP's data. It is run by hand when UCDP publishes anew:
//
//	go run ./internal/warlists -termination EPISODES.csv -episodes EPISODES.csv
//
// from the top of the module. The same tables give the same bytes. A table has
// one row an episode; docs/baserate.md says how UCDP's yearly rows become that,
// and which columns are read. Either flag may be left out.
package main

import (
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	termination := flag.String("termination", "", "episodes of UCDP Conflict Termination, as CSV")
	episodes := flag.String("episodes", "", "episodes of UCDP/PRIO Armed Conflict, as CSV")
	folder := flag.String("to", filepath.Join("outlook", "wars"), "where the lists go")
	flag.Parse()
	err := errors.Join(
		list(*termination, filepath.Join(*folder, "ucdp-termination.csv"), true),
		list(*episodes, filepath.Join(*folder, "ucdp-episodes.csv"), false))
	if err != nil {
		fmt.Fprintln(os.Stderr, "warlists:", err)
		os.Exit(1)
	}
}

// list makes one list.
func list(from, to string, outcomes bool) error {
	if from == "" {
		return nil
	}
	text, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	out, err := convert(string(text), outcomes)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	return os.WriteFile(to, []byte(out), 0o644)
}

// kinds are UCDP's types of conflict; 4 is a civil war with troops of another
// state on a side.
var kinds = map[string]string{"1": "extrasystemic", "2": "interstate", "3": "civil", "4": "internationalised"}

// hows are UCDP's outcomes.
var hows = map[string]string{
	"1": "peace agreement", "2": "ceasefire", "3": "victory a", "4": "victory b", "5": "low activity", "6": "actor gone", "": "",
}

// intensities are UCDP's: from 25 and from 1,000 battle deaths in a year.
var intensities = map[string]string{"1": "minor", "2": "war"}

var header = []string{"id", "conflict", "name", "kind", "start", "end", "how", "intensity"}

// convert is the list of a table, in the table's order.
func convert(text string, outcomes bool) (string, error) {
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		return "", err
	}
	var b strings.Builder
	w := csv.NewWriter(&b)
	_ = w.Write(header) // a strings.Builder takes everything
	for i, row := range rows {
		if i == 0 {
			continue
		}
		fields, err := episode(rows[0], row, outcomes)
		if err != nil {
			return "", fmt.Errorf("row %d: %w", i+1, err)
		}
		_ = w.Write(fields)
	}
	w.Flush()
	return b.String(), w.Error()
}

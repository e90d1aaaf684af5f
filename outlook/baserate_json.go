package outlook

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// WriteJSON prints the report for programs.
func (r *BaseRate) WriteJSON(w io.Writer) error { return writeIndented(w, r) }

func writeIndented(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// RateScores are the scores of a list.
type RateScores struct {
	Schema      string      `json:"schema"`
	Source      RateSource  `json:"source"`
	Ages        []int       `json:"ages_months"`
	Forecasters []string    `json:"forecasters"`
	Scores      []RateScore `json:"scores"`
}

// RateScoresSchema is the version of the form of scores.
const RateScoresSchema = "parley.baserate-scores/1"

// WriteJSON prints the scores for programs.
func (s *RateScores) WriteJSON(w io.Writer) error { return writeIndented(w, s) }

// WriteText prints the scores in 80 columns.
func (s *RateScores) WriteText(w io.Writer) error {
	var b strings.Builder
	b.WriteString(wrapped(fmt.Sprintf("How well past wars are forecast: %s, up to %s. Each war is forecast at %s months of age, as far as it lasted, "+
		"from the wars of all other conflicts. Lower is better.", s.Source.Name, s.Source.Until, listWords(agesListed(s.Ages)))))
	for i := range s.Scores {
		b.WriteString("\n" + s.Scores[i].text())
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func agesListed(ns []int) []string {
	out := []string{}
	for _, n := range ns {
		out = append(out, fmt.Sprint(n))
	}
	return out
}

// text is one table.
func (r *RateScore) text() string {
	var b strings.Builder
	b.WriteString(wrapped(fmt.Sprintf("%s: %s within %d months. %d forecasts of %d wars in %d conflicts; it happened in %s.",
		capital(r.group()), headingOf(r.Event), r.Months, r.Forecasts, r.Wars, r.Conflicts, percent(r.Happened))))
	fmt.Fprintf(&b, "  %-28s%-18s%s\n", "", "Brier", "log")
	for f, name := range ForecasterNames {
		fmt.Fprintf(&b, "  %-28s%-18.4f%.4f\n", name, r.Brier[f], r.Log[f])
	}
	fmt.Fprintf(&b, "  %-28s%-18s%+.4f ± %.4f\n", "pooled less not pooled", fmt.Sprintf("%+.4f ± %.4f", r.Less.Brier, r.Less.BrierSE), r.Less.Log, r.Less.LogSE)
	return b.String()
}

// group names the wars.
func (r *RateScore) group() string {
	if r.Kind == AllWars {
		return "all wars"
	}
	return string(r.Kind) + " wars"
}

// Markdown is the table of docs/validation.md.
func (s *RateScores) Markdown() string {
	var b strings.Builder
	b.WriteString("| wars | event within | forecasts | happened | score |")
	for _, name := range ForecasterNames {
		b.WriteString(" " + name + " |")
	}
	b.WriteString(" pooled less not pooled |\n|---|---|---|---|---|---|---|---|---|\n")
	for _, r := range s.Scores {
		head := fmt.Sprintf("| %s | %s, %d months | %d | %s ", r.group(), headingOf(r.Event), r.Months, r.Forecasts, percent(r.Happened))
		b.WriteString(head + markdownScore("Brier", r.Brier, r.Less.Brier, r.Less.BrierSE))
		b.WriteString(head + markdownScore("log", r.Log, r.Less.Log, r.Less.LogSE))
	}
	return b.String()
}

func markdownScore(name string, values [forecasters]float64, less, se float64) string {
	out := "| " + name + " |"
	for _, v := range values {
		out += fmt.Sprintf(" %.3f |", v)
	}
	return out + fmt.Sprintf(" %+.4f ± %.4f |\n", less, se)
}

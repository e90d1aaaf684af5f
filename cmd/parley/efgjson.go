package main

import (
	"bufio"
	"encoding/json"
	"io"
)

// treeJSON is the form of efg --json, without its decisions, which are written
// one by one. docs/efg.md describes it.
type treeJSON struct {
	Schema  string       `json:"schema"`
	Title   string       `json:"title"`
	Nodes   int          `json:"nodes"`
	Gap     float64      `json:"gap"`
	Players []playerJSON `json:"players"`
}

type playerJSON struct {
	Name   string  `json:"name"`
	Noise  float64 `json:"noise"`
	Payoff float64 `json:"payoff"`
}

type decisionJSON struct {
	Player int        `json:"player"` // from 1, as in the file
	Set    int        `json:"set"`
	Name   string     `json:"name"`
	Label  string     `json:"label"`
	Reach  float64    `json:"reach"`
	Values []float64  `json:"values"`
	Moves  []moveJSON `json:"moves"`
}

type moveJSON struct {
	Name string  `json:"name"`
	P    float64 `json:"p"`
}

const treeSchema = "parley.efg/1"

// printTreeJSON prints a solution, a decision a line: a large tree never stands
// in memory as text.
func printTreeJSON(out io.Writer, s *solved) error {
	w := bufio.NewWriter(out)
	top := treeJSON{Schema: treeSchema, Title: s.game.Title, Nodes: s.Nodes, Gap: s.Gap, Players: []playerJSON{}}
	for i, name := range s.game.Players {
		top.Players = append(top.Players, playerJSON{name, s.noise[i], s.Values[i]})
	}
	text, err := json.Marshal(top)
	if err != nil {
		return err
	}
	w.Write(text[:len(text)-1])
	w.WriteString(",\n\"decisions\":[")
	for i := range s.Decisions {
		text, err := json.Marshal(s.decision(i))
		if err != nil {
			return err
		}
		if i > 0 {
			w.WriteByte(',')
		}
		w.WriteByte('\n')
		w.Write(text)
	}
	w.WriteString("\n]}\n")
	return w.Flush()
}

// decision is one decision, for programs.
func (s *solved) decision(i int) decisionJSON {
	d := s.Decisions[i]
	out := decisionJSON{
		Player: d.Node.Player + 1, Set: d.Node.Set, Name: d.Node.SetName, Label: d.Node.Label,
		Reach: d.Reach, Values: d.Values,
	}
	for j, m := range d.Node.Moves {
		out.Moves = append(out.Moves, moveJSON{m.Name, d.P[j]})
	}
	return out
}

package fleet

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"parley/outlook"
	"parley/scenario"
)

// Order is an ensemble to be solved: all that its figures depend on.
type Order struct {
	// Build is what solves it: programs of the same build give the same bits.
	Build string
	// File is what the scenario's text is called in messages; it ends in .json
	// where the text is in HCL's JSON syntax.
	File   string
	Text   []byte
	Config outlook.EnsembleConfig
}

// idDigits is how much of the hash names an ensemble: half of it, 128 bits, which
// do not meet by chance.
const idDigits = 32

// ID names the ensemble by what is in the order: the same order has the same ID
// wherever it is given. The file's name is not in it.
func (o *Order) ID() (string, error) {
	json, err := json.Marshal(o.Config)
	if err != nil {
		return "", err
	}
	h := sha256.New()
	for _, part := range [][]byte{[]byte(o.Build), o.Text, json} {
		fmt.Fprintf(h, "%d:", len(part))
		h.Write(part)
	}
	return hex.EncodeToString(h.Sum(nil))[:idDigits], nil
}

// ensemble is the order's, and the name of its scenario.
func (o *Order) ensemble() (e *outlook.Ensemble, name string, err error) {
	s, found := scenario.Parse(o.File, o.Text)
	if s == nil || found.HasErrors() {
		return nil, "", errors.New("the scenario has errors")
	}
	e, err = outlook.NewEnsemble(s, o.Config)
	return e, s.Conflict.Name, err
}

// queueOf is the queue of a build: workers of others never see what is in it.
func queueOf(build string) string {
	sum := sha256.Sum256([]byte(build))
	return "parley-" + hex.EncodeToString(sum[:8])
}

// ShardSeconds is how long one core should be busy with a shard: much longer than
// the hundredth of a second that handing one out costs, and little to lose.
const ShardSeconds = 5

// Sizes of shards: at least leastShards of them, so that a few machines have
// something to do each until the end, unless there are fewer rows; at most
// mostRows each, so that a shard's result stays well under a megabyte.
const (
	leastShards = 64
	mostRows    = 1024
)

// ShardSize is how many rows a shard should have, of so many that take so long
// each on one core.
func ShardSize(rows int, seconds float64) int {
	size := mostRows
	if seconds > 0 {
		size = int(min(mostRows, ShardSeconds/seconds))
	}
	return max(1, min(size, rows/leastShards))
}

package brief

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var nan = math.NaN()

// same takes two numbers that are none for the same.
func same(a, b Number) bool { return a == b || !a.Known() && !b.Known() }

// written is the report as JSON.
func written(t *testing.T, r *Report) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := WriteJSON(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestJSON: the fixture is what WriteJSON makes of it, to the byte.
func TestJSON(t *testing.T) {
	r := fixture(t)
	filled(r)
	golden(t, "report.json", written(t, r))
}

func TestJSONComesBack(t *testing.T) {
	for name, r := range map[string]*Report{"fixture": fixture(t), "hostile": hostile(t), "bare": bare(t), "unknown": unknown(t)} {
		filled(r)
		first := written(t, r)
		back, err := ReadJSON(bytes.NewReader(first))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(first, written(t, back)) {
			t.Errorf("%s: written, read and written again, it differs", name)
		}
		if name == "fixture" {
			if d := cmp.Diff(r, back, cmpopts.EquateEmpty(), cmp.Comparer(same)); d != "" {
				t.Errorf("%s: %s", name, d)
			}
		}
	}
}

func TestJSONHasNoNumberThatIsNone(t *testing.T) {
	text := string(written(t, unknown(t)))
	for _, bad := range []string{"NaN", "Inf"} {
		if strings.Contains(text, bad) {
			t.Errorf("the JSON has %s", bad)
		}
	}
	if !strings.Contains(text, `"why": "the others would take no deal on the table"`) {
		t.Error("a figure without a value has no reason beside it")
	}
	if b, err := json.Marshal(Number(math.Copysign(0, -1))); err != nil || string(b) != "0" {
		t.Errorf("a negative zero is written %s (%v)", b, err)
	}
}

func TestJSONListsAreLists(t *testing.T) {
	r := bare(t)
	filled(r)
	var v map[string]any
	if err := json.Unmarshal(written(t, r), &v); err != nil {
		t.Fatal(err)
	}
	if _, ok := v["evidence"].(map[string]any)["claims"].([]any); !ok {
		t.Error("evidence.claims is no list where there are none")
	}
	if v["shortfall"] != nil {
		t.Error("a section that is not there is not null")
	}
}

func TestJSONKeepsNumbersOnOneLine(t *testing.T) {
	text := string(written(t, fixture(t)))
	if !strings.Contains(text, `"points": [0, 0.125, 0.25,`) {
		t.Error("a list of numbers is spread over lines")
	}
	for _, line := range strings.Split(text, "\n") {
		if s := strings.TrimSpace(line); s != "" && strings.Trim(s, "-0123456789.e,") == "" {
			t.Fatalf("a number stands on a line of its own: %q", line)
		}
	}
}

func TestReadJSONRefuses(t *testing.T) {
	for _, text := range []string{"", "{}", "[]", `{"schema": "parley.report/99"}`, "\x00"} {
		if _, err := ReadJSON(strings.NewReader(text)); err == nil {
			t.Errorf("%q was read as a report", text)
		}
	}
}

func TestComparisonJSON(t *testing.T) {
	var b bytes.Buffer
	if err := WriteComparisonJSON(&b, comparison(t)); err != nil {
		t.Fatal(err)
	}
	golden(t, "comparison.json", b.Bytes())
}

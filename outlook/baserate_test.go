package outlook

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// rated is a query's report.
func rated(t *testing.T, l *WarList, q RateQuery) *BaseRate {
	t.Helper()
	r, err := l.BaseRate(q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// someReports are reports of every shape: pooled and not, with ends and without,
// of an age that no war reached.
func someReports(t *testing.T) []*BaseRate {
	t.Helper()
	shipped, longer := shippedList(t, TerminationList), shippedList(t, EpisodesList)
	mine, err := ReadWars("a list of mine.csv", []byte("name,start,end,how\nAland <&>,1990-01-01,1991-01-01,victory\nBoria,1990-01-01,1994-01-01,\nCeland,1990-01-01,,\n"), time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	out := []*BaseRate{
		rated(t, shipped, RateQuery{Kind: Interstate, Age: 39}),
		rated(t, shipped, RateQuery{Kind: Civil, Age: 0, Since: 1990, Intense: true}),
		rated(t, shipped, RateQuery{Kind: Interstate, Age: 300}),
		rated(t, shipped, RateQuery{Kind: AllWars, Age: 12.5, Until: day("1991-12-31")}),
		rated(t, longer, RateQuery{Kind: Interstate, Age: 1}),
		rated(t, mine, RateQuery{Kind: Interstate, Age: 6}),
	}
	out[0].Beside = out[4]
	return out
}

// Chances add up at every month, lie in their intervals, and never fall.
func TestBaseRateAddsUp(t *testing.T) {
	const rounded = 1e-5 // chances are rounded to six digits
	for i, r := range someReports(t) {
		last := -1.0
		for _, p := range r.Curve {
			sums := [2]float64{}
			for _, e := range r.Ends {
				sums[0] += p.Pooled[e].Mean
				sums[1] += p.Counted[e]
			}
			any := p.Pooled[AnyEnd]
			if math.Abs(sums[0]-any.Mean) > rounded || p.Counted != nil && math.Abs(sums[1]-p.Counted[AnyEnd]) > rounded {
				t.Errorf("report %d, month %d: ends add to %v", i, p.After, sums)
			}
			if any.Mean < last || any.Low > any.Mean || any.Mean > any.High || any.High > 1 {
				t.Errorf("report %d, month %d: %+v after %g", i, p.After, any, last)
			}
			last = any.Mean
		}
		if len(r.Curve) != curveMonths+1 || len(r.Horizons) != len(RateHorizons) || r.Curve[0].Pooled[AnyEnd].Mean != 0 {
			t.Errorf("report %d: curve of %d, %d horizons", i, len(r.Curve), len(r.Horizons))
		}
		for _, h := range r.Horizons {
			n := h.LostSight
			for _, count := range h.Counts {
				n += count
			}
			if n != r.AtRisk || len(r.Lasted) != r.AtRisk {
				t.Errorf("report %d: %d wars of %d accounted for", i, n, r.AtRisk)
			}
		}
	}
}

// With hundreds of wars, pooling hardly moves what was counted; with none at an
// age there is nothing counted, and still an answer.
func TestBaseRateLimits(t *testing.T) {
	l := shippedList(t, TerminationList)
	const near = 0.02 // two points: less than the interval's half width, 4 points
	for _, h := range rated(t, l, RateQuery{Kind: Civil}).Horizons {
		for e, counted := range h.Counted {
			if got := h.Pooled[e].Mean; math.Abs(got-counted) > near {
				t.Errorf("civil, %s within %d: pooled %.3f, counted %.3f", e, h.Months, got, counted)
			}
		}
	}
	none := rated(t, l, RateQuery{Kind: Interstate, Age: 300})
	if p := none.Horizons[1].Pooled[AnyEnd]; none.AtRisk != 0 || none.Horizons[1].Counted != nil || p.Low <= 0 || p.High >= 1 {
		t.Errorf("at 300 months: %d at risk, %+v", none.AtRisk, none.Horizons[1])
	}
	few, many := rated(t, l, RateQuery{Kind: Interstate, Age: 39}).Horizons[1].Pooled[AnyEnd], rated(t, l, RateQuery{Kind: Civil, Age: 39}).Horizons[1].Pooled[AnyEnd]
	if few.High-few.Low < 2*(many.High-many.Low) {
		t.Errorf("the interval of 5 wars, %+v, is not much wider than that of 135, %+v", few, many)
	}
}

func TestBaseRateRefuses(t *testing.T) {
	l := shippedList(t, TerminationList)
	ungraded := &WarList{Name: "mine", Until: l.Until, Wars: l.Wars}
	for _, c := range []struct {
		list *WarList
		q    RateQuery
		want string
	}{
		{l, RateQuery{Kind: Interstate, Age: -1}, "not between 0 and"},
		{l, RateQuery{Kind: Interstate, Age: math.NaN()}, "not between 0 and"},
		{l, RateQuery{Kind: Interstate, Since: 2100}, "no interstate wars that fit"},
		{l, RateQuery{Kind: AllWars, Until: day("2021-01-01")}, "ends on 2020-12-31"},
		{ungraded, RateQuery{Kind: AllWars, Intense: true}, "how intense"},
	} {
		if _, err := c.list.BaseRate(c.q); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%+v: %v", c.q, err)
		}
	}
}

func TestBaseRateText(t *testing.T) {
	for i, r := range someReports(t) {
		var b bytes.Buffer
		if err := r.WriteText(&b); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(b.String()) {
			line = strings.TrimSuffix(line, "\n")
			if utf8.RuneCountInString(line) > rateWidth || strings.TrimRight(line, " ") != line {
				t.Errorf("report %d: %q", i, line)
			}
		}
	}
}

// The same question gives the same bytes, and what is read back is what was there.
func TestBaseRateJSON(t *testing.T) {
	l := shippedList(t, TerminationList)
	var once, twice bytes.Buffer
	for _, b := range []*bytes.Buffer{&once, &twice} {
		if err := rated(t, l, RateQuery{Kind: Interstate, Age: 39}).WriteJSON(b); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(once.Bytes(), twice.Bytes()) {
		t.Error("the same question gave other bytes")
	}
	var back BaseRate
	if err := json.Unmarshal(once.Bytes(), &back); err != nil {
		t.Fatal(err)
	}
	if back.Schema != RateSchema || back.AtRisk != 5 || back.Horizons[1].Counts["agreement"] != 1 || len(back.Curve) != curveMonths+1 {
		t.Errorf("read back: %+v", back.Horizons)
	}
}

var outsideLink = regexp.MustCompile(`(?i)(src|href|url)\s*[=(]`)

// Pages and pictures are well formed, escape names, and ask for nothing from
// elsewhere.
func TestBaseRatePage(t *testing.T) {
	for i, r := range someReports(t) {
		var page, picture bytes.Buffer
		if err := errors.Join(r.WriteHTML(&page, "0.0.0"), r.WriteSVG(&picture)); err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(&picture); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("report %d: the picture: %v", i, err)
			}
		}
		text := page.String()
		if outsideLink.MatchString(text) || strings.Contains(text, "Aland <&>") || strings.Contains(text, "ZgotmplZ") {
			t.Errorf("report %d: the page links out or does not escape", i)
		}
		if !strings.Contains(text, `content="parley 0.0.0"`) || strings.Count(text, "<svg") != 1 {
			t.Errorf("report %d: no mark or no picture", i)
		}
	}
}

// The picture draws the numbers: the curve of wars still on ends where the last
// month's chance is.
func TestBaseRatePictureDraws(t *testing.T) {
	r := someReports(t)[0]
	c := r.stillOn()
	if got, want := c.mean[24], 1-r.Curve[24].Pooled[AnyEnd].Mean; got != want || c.low[24] > got || c.high[24] < got {
		t.Errorf("the curve is at %g, the chance at %g", got, want)
	}
	if drawn := c.draw(0); !strings.Contains(drawn, fmt.Sprintf("V%.1f\"", svgY(0, c.counted[curveMonths]))) {
		t.Errorf("the steps do not end at %g", c.counted[curveMonths])
	}
}

func TestPercent(t *testing.T) {
	for x, want := range map[float64]string{0: "0%", 1: "100%", 0.001: "<1%", 0.999: ">99%", 0.005: "1%", 0.345: "35%", -1e-17: "0%", 1 - 1e-16: "100%"} {
		if got := percent(x); got != want {
			t.Errorf("%g is %s, want %s", x, got, want)
		}
	}
}

// Some months of a curve are those of the whole one.
func TestBaseRateOfSomeMonths(t *testing.T) {
	l := shippedList(t, TerminationList)
	whole, err := l.BaseRate(RateQuery{Kind: Interstate, Age: 39})
	if err != nil {
		t.Fatal(err)
	}
	some, err := l.BaseRate(RateQuery{Kind: Interstate, Age: 39, Months: []int{60, 3, 600}})
	if err != nil {
		t.Fatal(err)
	}
	var after []int
	for _, p := range some.Curve {
		after = append(after, p.After)
		if want, ok := whole.At(p.After); !ok || !reflect.DeepEqual(p, want) {
			t.Errorf("after %d months %+v, of the whole curve %+v", p.After, p, want)
		}
	}
	if !slices.Equal(after, []int{3, 6, 12, 24, 60}) || !reflect.DeepEqual(some.Horizons, whole.Horizons) {
		t.Errorf("the months are %v, the horizons %+v", after, some.Horizons)
	}
	if _, ok := some.At(4); ok {
		t.Error("a month that was not asked for is there")
	}
	if err := some.WriteText(io.Discard); err != nil { // the chart has what there is
		t.Error(err)
	}
}

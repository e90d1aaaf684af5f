package outlook

import (
	"errors"
	"math"
	"strings"
	"testing"
	"time"
)

func day(text string) time.Time {
	d, _ := time.Parse(time.DateOnly, text)
	return d
}

func TestReadWars(t *testing.T) {
	l, err := ReadWars("mine.csv", []byte("\ufeffWarnum,Name, start ,END,Outcome,type,remarks\n"+
		"7,\"Aland, Boria\",1990-01-01,1990-01-31,Compromise,interstate,x\n"+
		"8,Celand,1991-03-01,,,civil,\n"+
		"9,Doria,1992-01-01,1993-01-01,transformed,Extrasystemic,\n"), time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	want := []War{
		{ID: "7", Name: "Aland, Boria", Kind: Interstate, Start: day("1990-01-01"), Last: day("1990-01-31"), How: ByAgreement},
		{ID: "8", Name: "Celand", Kind: Civil, Start: day("1991-03-01"), Last: day("1993-01-01")},
		{ID: "9", Name: "Doria", Kind: Extrasystemic, Start: day("1992-01-01"), Last: day("1993-01-01")},
	}
	if len(l.Wars) != len(want) || l.Graded || !l.Until.Equal(day("1993-01-01")) {
		t.Fatalf("%+v", l)
	}
	for i := range want {
		if l.Wars[i] != want[i] {
			t.Errorf("war %d is %+v, want %+v", i, l.Wars[i], want[i])
		}
	}
	if got := l.Wars[0].Months(); math.Abs(got-31/DaysPerMonth) > exact {
		t.Errorf("January is %g months long", got)
	}
}

// As of a day, what began later is unknown and what ended later is still on.
func TestReadWarsUntil(t *testing.T) {
	text := "start,end,how\n1990-01-01,1995-01-01,victory\n1994-01-01,1994-02-01,victory\n1996-01-01,1996-02-01,victory\n"
	l, err := ReadWars("mine.csv", []byte(text), day("1994-06-30"))
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Wars) != 2 || l.Wars[0].How != StillOn || !l.Wars[0].Last.Equal(day("1994-06-30")) || l.Wars[1].How != ByVictory {
		t.Errorf("%+v", l.Wars)
	}
}

// A fault is told with its place, what it is, and what to do.
func TestReadWarsFaults(t *testing.T) {
	for _, c := range []struct{ text, place, what, remedy string }{
		{"", "f.csv: ", "empty", "first line names the columns"},
		{"begin,end\n", "f.csv:1: ", `no column is called "start"`, "start and end are needed"},
		{"start,end,how,outcome\n", "f.csv:1: ", "two columns", "leave one"},
		{"start,end\n", "f.csv: ", "no wars", "one war a line"},
		{"start,end\n1990-01-01,1991-01-01\n1990-13-01,\n", "f.csv:3: ", `"1990-13-01" is no day`, "1953-07-27"},
		{"start,end\n1990-01-01,1.2.1991\n", "f.csv:2: ", `"1.2.1991" is no day`, "1953-07-27"},
		{"start,end\n1990-01-01,1989-01-01\n", "f.csv:2: ", "before it starts", "check the two days"},
		{"start,end,how\n1990-01-01,1991-01-01,draw\n", "f.csv:2: ", `"draw"`, "agreement, victory, faded or lost"},
		{"start,end,how\n1990-01-01,,victory\n", "f.csv:2: ", "has no end", "leave both empty"},
		{"start,end,kind\n1990-01-01,1991-01-01,feud\n", "f.csv:2: ", `"feud"`, "interstate, civil"},
		{"start,end,intensity\n1990-01-01,1991-01-01,3\n", "f.csv:2: ", `"3"`, "minor"},
		{"start,end\n1990-01-01\n", "f.csv:2: ", "number of fields", "as many values"},
		{"start,end\n\"1990-01-01,1991-01-01\n", "f.csv:2: ", "quote", "double quotes"},
	} {
		_, err := ReadWars("f.csv", []byte(c.text), time.Time{})
		var fault *WarsError
		if !errors.As(err, &fault) {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		if !strings.HasPrefix(err.Error(), c.place) || !strings.Contains(err.Error(), c.what) || !strings.Contains(fault.Remedy, c.remedy) {
			t.Errorf("%q: %v\n  %s", c.text, err, fault.Remedy)
		}
	}
	if _, err := ReadWars("f.csv", []byte("start,end\n1990-01-01,\n"), day("1980-01-01")); err == nil || !strings.Contains(err.Error(), "began after") {
		t.Errorf("a list that is over before its first war: %v", err)
	}
}

// Whatever a file holds, reading it and asking of it end in an answer or an error.
func FuzzReadWars(f *testing.F) {
	f.Add("start,end,how,kind\n1990-01-01,1991-01-01,victory,civil\n1990-01-01,,,\n")
	f.Add("start,end\n0001-01-01,9999-12-31\n")
	f.Add("start,end,intensity\n1990-01-01,1990-01-01,war\n\"")
	f.Add("start,end\n1990-01-01,1990-01-01\n") // one war of one day: a mean below its interval: few draws last, nearly all end
	f.Fuzz(func(t *testing.T, text string) {
		l, err := ReadWars("f.csv", []byte(text), time.Time{})
		if err != nil {
			return
		}
		for _, w := range l.Wars {
			if w.Months() <= 0 {
				t.Errorf("a war of %g months: %+v", w.Months(), w)
			}
		}
		if len(l.Wars) > 20 {
			return // asking is slow, and nothing new
		}
		if r, err := l.BaseRate(RateQuery{Kind: AllWars, Age: 3}); err == nil {
			// A mean may lie outside the middle nine tenths of a skewed
			// distribution; a chance lies from 0 to 1, and low is not above high.
			p := r.Curve[curveMonths].Pooled[AnyEnd]
			if !(0 <= p.Low && p.Low <= p.High && p.High <= 1 && 0 <= p.Mean && p.Mean <= 1) {
				t.Errorf("chances %v, %v to %v", p.Mean, p.Low, p.High)
			}
		}
	})
}

package extensive

import "testing"

// Numbers in every form, exactly and as float64. A leading zero means nothing.
func TestNumbers(t *testing.T) {
	for text, want := range map[string]string{
		"3": "3/1", "-3": "-3/1", "+3": "3/1", "010": "10/1", "010.50": "21/2", "010/012": "5/6", "0/008": "0/1",
		"-1/3": "-1/3", "+2/4": "1/2", ".5": "1/2", "5.": "5/1", "-.5e1": "-5/1", "1E-2": "1/100", "1e+2": "100/1", "09e0": "9/1",
	} {
		r, complaint := parseNumber(text)
		if complaint != "" || r.String() != want {
			t.Errorf("%s is %v %s, want %s", text, r, complaint, want)
			continue
		}
		exact, _ := r.Float64()
		if x, complaint := nearest(text); complaint != "" || x != exact {
			t.Errorf("%s is near %v %s, want %v", text, x, complaint, exact)
		}
	}
	for _, text := range []string{"", "+", "-", ".", "e", "1e", "1.2.3", "1/", "/2", "1/2/3", "1/0", "1/-2", "--1/2", "1.5/2", "1/2e1", "1-2"} {
		if r, complaint := parseNumber(text); complaint == "" {
			t.Errorf("%q is %v", text, r)
		}
	}
}

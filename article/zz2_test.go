package article

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestHostile(t *testing.T) {
	for _, s := range []string{"said, "} {
		for _, n := range []int{200000, 100000} {
			text := strings.Repeat(s, n/len(s))
			t0 := time.Now()
			a := &Article{Text: text}
			if err := attributions(a, nil, Options{}); err != nil {
				t.Fatal(err)
			}
			d := time.Since(t0)
			if d > 300*time.Millisecond {
				fmt.Printf("%q %d %v %d\n", s, n, d, len(a.Attributions))
			}
		}
	}
}

package outlook

import (
	"fmt"
	"html"
	"io"
	"strings"
)

// The picture's measures, in its own units. It has two panels, one above the
// other, so that it can be read on a narrow screen.
const (
	svgWidth  = 640
	svgPanel  = 250 // height of a panel's plot
	svgLeft   = 48
	svgRight  = 110 // for the names of curves
	svgTop    = 46
	svgGap    = 76
	svgPlot   = svgWidth - svgLeft - svgRight
	svgHeight = svgTop + 2*svgPanel + svgGap + 24
	svgApart  = 15 // least distance of two names
)

// endClasses are the style classes of ends.
var endClasses = [warEnds]string{"on", "agree", "win", "fade", "other"}

// svgStyle has to stand in the picture: it may be looked at by itself.
const svgStyle = `<style>
.br{--ink:#1b1d21;--soft:#5a606b;--line:#dcdfe4;--agree:#1f5fa8;--win:#b4532f;--fade:#5f7f4f;--other:#8a5a86;font:12px system-ui,sans-serif}
@media(prefers-color-scheme:dark){.br{--ink:#e8eaee;--soft:#a2a9b5;--line:#343a44;--agree:#6aa7ee;--win:#e08a63;--fade:#8fb37a;--other:#b98fc0}}
.br text{fill:var(--ink)}.br .dim{fill:var(--soft)}.br .head{font-weight:600}.br .grid{stroke:var(--line);stroke-width:1}
.br .band{opacity:.16;stroke:none}.br .mean{fill:none;stroke-width:2}.br .count{fill:none;stroke-width:1.4;stroke-dasharray:4 3}
.br .on{--c:var(--ink)}.br .agree{--c:var(--agree)}.br .win{--c:var(--win)}.br .fade{--c:var(--fade)}.br .other{--c:var(--other)}
.br .band{fill:var(--c)}.br .mean,.br .count{stroke:var(--c)}.br text.name{fill:var(--c)}
</style>`

// WriteSVG draws the report: how many are still at war by month, as the product
// limit (Kaplan-Meier) and as pooled, and below it the cumulative incidence of
// each end likewise.
func (r *BaseRate) WriteSVG(w io.Writer) error {
	_, err := io.WriteString(w, "<!-- "+svgMark+" -->\n"+r.svg())
	return err
}

// svgMark tells that a file is parley's.
const svgMark = "made by parley baserate"

// svg is the picture as an element.
func (r *BaseRate) svg() string {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" class="br" viewBox="0 0 %d %d" role="img" aria-labelledby="br-t br-d">`+"\n", svgWidth, svgHeight)
	fmt.Fprintf(&b, "<title id=\"br-t\">%s</title>\n<desc id=\"br-d\">%s</desc>\n%s\n",
		html.EscapeString(capital(r.title())), html.EscapeString(r.inWords()), svgStyle)
	fmt.Fprintf(&b, `<text class="head" x="0" y="16">Still on</text>`+"\n")
	fmt.Fprintf(&b, `<text class="dim" x="%d" y="16">full line: %s(shaded: nine cases in ten); broken line: counted</text>`+"\n", svgLeft+20, manners[r.pools()])
	b.WriteString(r.panel(svgTop, []svgCurve{r.stillOn()}))
	second := svgTop + svgPanel + svgGap
	fmt.Fprintf(&b, `<text class="head" x="0" y="%d">Ended, by how</text>`+"\n", second-22)
	b.WriteString(r.panel(second, r.incidences()))
	b.WriteString("</svg>\n")
	return b.String()
}

// inWords is the picture for those who do not see it.
func (r *BaseRate) inWords() string {
	var parts []string
	for _, h := range r.Horizons {
		parts = append(parts, fmt.Sprintf("%s have ended within %d months", h.Pooled[AnyEnd], h.Months))
	}
	return "Of such wars " + listWords(parts) + "."
}

// svgCurve is a named curve with what surrounds it.
type svgCurve struct {
	name, class     string
	mean, low, high []float64
	counted         []float64 // nil where nothing was
}

// stillOn is the curve of wars that go on.
func (r *BaseRate) stillOn() svgCurve {
	c := r.curveOf(AnyEnd, "still on", StillOn)
	for i := range c.mean {
		c.mean[i], c.low[i], c.high[i] = 1-c.mean[i], 1-c.high[i], 1-c.low[i]
	}
	for i := range c.counted {
		c.counted[i] = 1 - c.counted[i]
	}
	return c
}

// incidences are the curves of ends.
func (r *BaseRate) incidences() (out []svgCurve) {
	for e := ByAgreement; e < warEnds; e++ {
		for _, name := range r.Ends {
			if name == e.String() {
				out = append(out, r.curveOf(name, r.endHeading(name), e))
			}
		}
	}
	return out
}

func (r *BaseRate) curveOf(chance, name string, e WarEnd) svgCurve {
	c := svgCurve{name: name, class: endClasses[e]}
	for _, p := range r.Curve {
		v := p.Pooled[chance]
		c.mean, c.low, c.high = append(c.mean, v.Mean), append(c.low, v.Low), append(c.high, v.High)
		if p.Counted != nil {
			c.counted = append(c.counted, p.Counted[chance])
		}
	}
	return c
}

package outlook

import (
	"fmt"
	"html"
	"io"
	"strings"
)

// WriteSVG draws the report: a panel for each way of ending, with the curve that
// is expected over the draws and its band, and the wars' with theirs.
func (r *Calibration) WriteSVG(w io.Writer) error {
	_, err := io.WriteString(w, "<!-- made by parley calibrate -->\n"+r.svg())
	return err
}

// calStyle is what the picture has beyond that of base rates.
const calStyle = `<style>.br .of-wars{--c:var(--soft)}.br .of-wars .count{stroke-dasharray:none;stroke-width:1.6}.br .before .mean{stroke-dasharray:6 4}.br .before .band{opacity:.1}</style>`

// svg is the picture as an element.
func (r *Calibration) svg() string {
	var b strings.Builder
	height := svgTop + len(r.Ways)*svgPanel + (len(r.Ways)-1)*svgGap + 24
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" class="br" viewBox="0 0 %d %d" role="img" aria-labelledby="cal-t cal-d">`+"\n", svgWidth, height)
	fmt.Fprintf(&b, "<title id=\"cal-t\">%s</title>\n<desc id=\"cal-d\">%s</desc>\n%s\n%s\n",
		html.EscapeString(r.title()), html.EscapeString(r.inWords()), svgStyle, calStyle)
	key := "full: scenario, and nine in ten draws; stepped: wars, and their conflicts drawn again"
	if r.Fit != nil {
		key = "full: refitted; broken: as it was (shaded: nine in ten draws); stepped: wars"
	}
	for i, way := range r.Ways {
		y := svgTop + i*(svgPanel+svgGap)
		fmt.Fprintf(&b, `<text class="head" x="0" y="%d">Ended %s</text>`+"\n", y-30, html.EscapeString(r.waySaid(way)))
		fmt.Fprintf(&b, `<text class="dim" x="%d" y="%d">%s</text>`+"\n", svgLeft+100, y-30, key)
		b.WriteString(r.panel(y, way))
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// inWords is the picture for those who do not see it.
func (r *Calibration) inWords() string {
	var parts []string
	for _, p := range r.Curves {
		if p.Month != r.Months {
			continue
		}
		now := p.Before
		if p.After != nil {
			now = *p.After
		}
		parts = append(parts, fmt.Sprintf("ended %s within %d months: %s of the scenario's wars, %s of those that were", r.waySaid(p.Way), p.Month, now, p.Counted))
	}
	return capital(strings.Join(parts, "; ")) + "."
}

// panel draws one way of ending, with its top at y.
func (r *Calibration) panel(y int, way string) string {
	wars := svgCurve{class: "of-wars", name: "wars"}
	was, now := svgCurve{class: endClass(way) + " before", name: "as it was"}, svgCurve{class: endClass(way), name: "refitted"}
	for _, c := range []*svgCurve{&wars, &was, &now} {
		c.add(RateInterval{}) // nothing has ended on the first day
	}
	for _, p := range r.Curves {
		if p.Way != way {
			continue
		}
		wars.add(p.Counted)
		was.add(p.Before)
		if p.After != nil {
			now.add(*p.After)
		}
	}
	wars.counted = wars.mean
	curves := []svgCurve{was, now}
	if r.Fit == nil {
		was.name, was.class = "scenario", endClass(way)
		curves = []svgCurve{was}
	}
	out := svgGrid(y, r.Months) + wars.band(y) + fmt.Sprintf("<g class=\"of-wars\"><path class=\"count\" d=\"%s\"/></g>\n", wars.steps(y))
	for _, c := range curves {
		out += c.draw(y)
	}
	return out + svgNames(y, append(curves, wars))
}

// add appends a point.
func (c *svgCurve) add(v RateInterval) {
	c.mean, c.low, c.high = append(c.mean, v.Mean), append(c.low, v.Low), append(c.high, v.High)
}

// band is the band alone.
func (c *svgCurve) band(y int) string {
	var b strings.Builder
	for m := range c.high {
		fmt.Fprintf(&b, "%.1f,%.1f ", svgX(m), svgY(y, c.high[m]))
	}
	for m := len(c.low) - 1; m >= 0; m-- {
		fmt.Fprintf(&b, "%.1f,%.1f ", svgX(m), svgY(y, c.low[m]))
	}
	return fmt.Sprintf("<g class=\"%s\"><polygon class=\"band\" points=\"%s\"/></g>\n", c.class, strings.TrimSpace(b.String()))
}

// endClass is the style class of an end by its name.
func endClass(way string) string {
	for e := range warEnds {
		if e.String() == way {
			return endClasses[e]
		}
	}
	return endClasses[EndUnrecorded]
}

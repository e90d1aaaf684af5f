package outlook

import (
	"cmp"
	"fmt"
	"html"
	"slices"
	"strings"
)

// panel draws curves between 0 and 100%, with its top at y.
func (r *BaseRate) panel(y int, curves []svgCurve) string {
	var b strings.Builder
	b.WriteString(svgGrid(y, len(r.Curve)-1))
	for _, c := range curves {
		b.WriteString(c.draw(y))
	}
	return b.String() + svgNames(y, curves)
}

// svgGrid is a panel's lines, and its labels up to a month.
func svgGrid(y, months int) string {
	var b strings.Builder
	for _, points := range []int{0, 25, 50, 75, 100} {
		at := svgY(y, float64(points)/100)
		fmt.Fprintf(&b, `<line class="grid" x1="%d" x2="%d" y1="%.1f" y2="%.1f"/><text class="dim" x="%d" y="%.1f" text-anchor="end">%d%%</text>`+"\n",
			svgLeft, svgLeft+svgPlot, at, at, svgLeft-6, at+4, points)
	}
	for m := 0; m <= months; m += 12 {
		fmt.Fprintf(&b, `<text class="dim" x="%.1f" y="%d" text-anchor="middle">%d</text>`+"\n", svgX(m), y+svgPanel+16, m)
	}
	fmt.Fprintf(&b, `<text class="dim" x="%d" y="%d">months on</text>`+"\n", svgLeft+svgPlot+18, y+svgPanel+16)
	return b.String()
}

// svgX is where a month lies, and svgY where a chance does in a panel.
func svgX(month int) float64 { return svgLeft + svgPlot*float64(month)/curveMonths }

func svgY(top int, chance float64) float64 { return float64(top) + svgPanel*(1-chance) }

// draw is a curve's band, its mean, and what was counted, as steps.
func (c *svgCurve) draw(y int) string {
	var band, mean strings.Builder
	for m, v := range c.mean {
		fmt.Fprintf(&band, "%.1f,%.1f ", svgX(m), svgY(y, c.high[m]))
		fmt.Fprintf(&mean, "%.1f,%.1f ", svgX(m), svgY(y, v))
	}
	for m := len(c.low) - 1; m >= 0; m-- {
		fmt.Fprintf(&band, "%.1f,%.1f ", svgX(m), svgY(y, c.low[m]))
	}
	out := fmt.Sprintf("<g class=\"%s\"><polygon class=\"band\" points=\"%s\"/>\n<polyline class=\"mean\" points=\"%s\"/>\n",
		c.class, strings.TrimSpace(band.String()), strings.TrimSpace(mean.String()))
	if c.counted != nil {
		out += fmt.Sprintf("<path class=\"count\" d=\"%s\"/>", c.steps(y))
	}
	return out + "</g>\n"
}

// steps is the path of what was counted, month by month.
func (c *svgCurve) steps(y int) string {
	var b strings.Builder
	for m, v := range c.counted {
		if m == 0 {
			fmt.Fprintf(&b, "M%.1f %.1f", svgX(m), svgY(y, v))
			continue
		}
		fmt.Fprintf(&b, "H%.1fV%.1f", svgX(m), svgY(y, v))
	}
	return b.String()
}

// svgNames are the names of curves beside their ends, moved apart where they would
// meet.
func svgNames(y int, curves []svgCurve) string {
	sorted := slices.Clone(curves)
	end := func(c svgCurve) float64 { return c.mean[len(c.mean)-1] }
	slices.SortStableFunc(sorted, func(a, b svgCurve) int { return cmp.Compare(end(a), end(b)) })
	var b strings.Builder
	last := float64(y+svgPanel) + svgApart - 4
	for _, c := range sorted { // from the lowest up
		last = min(svgY(y, end(c))+4, last-svgApart)
		fmt.Fprintf(&b, `<g class="%s"><text class="name" x="%d" y="%.1f">%s</text></g>`+"\n", c.class, svgLeft+svgPlot+8, last, html.EscapeString(c.name))
	}
	return b.String()
}

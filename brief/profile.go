package brief

// Profile is what a terminal can show.
type Profile struct {
	Width  int  // in cells; 0 for DefaultWidth, and kept within NarrowWidth and WideWidth
	Colour bool // never the only sign of anything
	ASCII  bool // bars and rules of plain ASCII; texts stay as they are
}

// Widths in cells: lines longer than WideWidth read badly, and a table of
// figures does not fit below NarrowWidth.
const (
	NarrowWidth  = 48
	DefaultWidth = 80
	WideWidth    = 100
)

// ProfileFor is the profile of an output: whether it is a terminal, how wide
// (0 where not known), and what the environment asks for. Colour needs a
// terminal, NO_COLOR unset or empty, and TERM other than dumb.
func ProfileFor(terminal bool, width int, env func(string) string) Profile {
	p := Profile{Width: width, Colour: terminal && env("NO_COLOR") == "" && env("TERM") != "dumb"}
	if !terminal {
		p.Width = 0
	}
	p.ASCII = env("TERM") == "dumb"
	return p
}

// width is the width to keep to.
func (p Profile) width() int {
	if p.Width == 0 {
		return DefaultWidth
	}
	return max(NarrowWidth, min(WideWidth, p.Width))
}

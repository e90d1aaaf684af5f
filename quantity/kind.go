package quantity

// Kind is what a quantity counts.
type Kind int

// The kinds: a number; a chance or share without a time; a chance of something
// in one period; a change in one period; a factor.
const (
	Number Kind = iota
	Share
	Chance
	Rate
	Ratio
)

// String names the kind: "number", "share", "chance", "rate" or "ratio".
func (k Kind) String() string {
	switch k {
	case Share:
		return "share"
	case Chance:
		return "chance"
	case Rate:
		return "rate"
	case Ratio:
		return "ratio"
	}
	return "number"
}

// Scale is the scale on which quantities of this kind are moved and ranged.
func (k Kind) Scale() Scale {
	switch k {
	case Share, Chance:
		return LogOdds
	case Ratio:
		return Log
	}
	return Plain
}

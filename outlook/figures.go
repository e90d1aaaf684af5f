package outlook

import (
	"fmt"

	"parley/explain"
)

// BriefFigures asks for every figure of a brief at each draw, not only for
// those of a table. A draw then takes two solves, the second without talks,
// which is the cheaper by far.
type BriefFigures struct {
	// Deep is the number of draws, the first that make a game, of which the
	// reasons are weighed again, the levers pulled and the flips made: a solve
	// for every subset of the reasons, every set of levers and every flip. 0
	// for none.
	Deep int
	// Sets are the levers to pull, alone or several at once, and Flips the
	// changes of numbers to make.
	Sets  [][]explain.Act
	Flips [][]explain.Move
	// Stride is how reasons and levers of a large scenario are solved; see
	// explain.Config.
	Stride int
}

// The figures of a brief beside those of a table; Output says which fields
// each of them reads. Chances are the analyst's where nothing else is said.
const (
	AgreementBy OutputKind = AtWar + 1 + iota // by Period
	LossShareBy                               // share of that which is struck at a loss
	EndedBy                                   // Ending, by Period
	AtWarBy                                   // by Period
	NeverBy                                   // no agreement by the horizon
	FightNeeds                                // against fighting on, as Needs, Conceded and Shortfall
	FightConceded
	FightShortfall
	Reserve         // what no deal now is worth to Viewer, a party
	FightReserve    // the same against fighting on
	DealWorth       // Of a deal that can be offered at the start, to Viewer, a party
	Watched         // Of a watch, in the eyes of Viewer
	ViewAgreement   // by Period, in the eyes of Viewer
	ViewEnded       // Ending by the horizon, in the eyes of Viewer
	ViewWar         // a war still on by the horizon, in the eyes of Viewer
	ChoiceTaken     // Of a choice: how often option Level is taken in Period, the first being 0, where no deal is struck
	TermShare       // Of a deal: share of the agreements by the horizon
	FactorMean      // Of a factor that is a scale: its mean by Period while the war is on
	FactorLevel     // Of a factor that is none: the chance of a Level by Period while the war is on
	ReasonShare     // Of a reason: share of the refusal
	ReasonNeeds     // Of a reason: its weight in what the holdout needs
	ReasonAlone     // the same with no other in force
	ReasonLast      // the same on top of all others
	ReasonYear      // its weight in the chance within twelve months
	ReasonHorizon   // its weight in the chance by the horizon
	WithoutNeeds    // Of a reason: without it
	WithoutGap      // the shortfall then
	WithoutYear     // the chance within twelve months then
	NoneNeeds       // with no reason in force
	NoneGap         // the shortfall then
	CommonGap       // the shortfall where everybody has the analyst's view
	CommonYear      // the chance within twelve months then
	LeverYear       // Of a set of levers: the chance within twelve months with it
	LeverNeeds      // what the holdout needs then
	LeverGap        // the shortfall then
	LeverYearAdds   // the first less what it is with no lever pulled
	LeverNeedsAdds  // likewise
	LeverGapAdds    // likewise; missing where either is infinite
	LeverCloses     // 1 where the shortfall is closed then, 0 where it is not
	LeverLikely     // likewise of an agreement within twelve months that is likelier than not
	FlipGap         // Of a flip: the shortfall after it
	FlipCloses      // 1 where it is closed, 0 where it is not
	outputKindsTill // one past the last
)

// stems are what columns call the figures of a brief.
var stems = [...]string{
	AgreementBy: "agreement_by", LossShareBy: "at_loss_by", EndedBy: "ended_by", AtWarBy: "war_by", NeverBy: "never",
	FightNeeds: "fighting.needs", FightConceded: "fighting.conceded", FightShortfall: "fighting.shortfall",
	Reserve: "reserve", FightReserve: "fighting.reserve", DealWorth: "deal", ViewWar: "view.war", ChoiceTaken: "choice",
	Watched: "watch", ViewAgreement: "view.agreement_by", ViewEnded: "view.ending", TermShare: "terms", FactorMean: "factor.mean", FactorLevel: "factor.level",
	ReasonShare: "reason.share", ReasonNeeds: "reason.needs", ReasonAlone: "reason.alone", ReasonLast: "reason.last",
	ReasonYear: "reason.agreement_12", ReasonHorizon: "reason.agreement_horizon", WithoutNeeds: "without.needs",
	WithoutGap: "without.shortfall", WithoutYear: "without.agreement_12", NoneNeeds: "none.needs", NoneGap: "none.shortfall",
	CommonGap: "common.shortfall", CommonYear: "common.agreement_12", LeverYear: "lever.agreement_12",
	LeverNeeds: "lever.needs", LeverGap: "lever.shortfall", LeverYearAdds: "lever.adds.agreement_12",
	LeverNeedsAdds: "lever.adds.needs", LeverGapAdds: "lever.adds.shortfall", LeverCloses: "lever.closes",
	LeverLikely: "lever.likely", FlipGap: "flip.shortfall", FlipCloses: "flip.closes",
}

// titled gives an output of a brief its column's name: the stem, then what its
// fields say.
func titled(o Output) Output {
	o.Name = fmt.Sprintf("%s.%d.%d.%d.%d.%d", stems[o.Kind], o.Period, o.Ending, o.Viewer, o.Of, o.Level)
	return o
}

// TermDraws is the number of draws, the first that make a game, of which it is told on which
// deals agreements are struck and where factors stand: that takes half as long again as the solve, and
// as many as LeastDraws are enough for its 5% and 95% points, in a power of two.
const TermDraws = 64

// MostSubsets is the most subsets of reasons that are solved again at a draw;
// with more the reasons' weights have no intervals.
const MostSubsets = 64

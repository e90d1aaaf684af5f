package outlook

// CalibrationSchema is the version of the report's form.
const CalibrationSchema = "parley.calibration/1"

// Calibration is how a scenario's wars end beside how wars did. It is the report
// that --json prints; docs/calibrate.md describes its fields. Chances and
// distances are from 0 to 1, scores in nats a war, and intervals hold nine tenths.
type Calibration struct {
	Schema     string             `json:"schema"`
	Scenario   string             `json:"scenario"`
	Hash       string             `json:"hash"`
	Source     RateSource         `json:"source"`
	Kind       WarKind            `json:"kind"`
	Age        float64            `json:"age_months"`
	Since      int                `json:"since,omitempty"`
	Intense    bool               `json:"at_war_intensity"`
	Wars       int                `json:"wars"` // of the kind, of any age
	Ways       []string           `json:"ways"` // of ending that are compared
	Months     int                `json:"months"`
	Draws      int                `json:"draws"`
	Impossible int                `json:"impossible"`
	Numbers    int                `json:"numbers"`
	Seed       uint64             `json:"seed"`
	Deals      bool               `json:"deals"` // whether any can be struck
	All        CalibrationGroup   `json:"all"`
	Curves     []CalibrationPoint `json:"curves"`
	Fit        *CalibrationFit    `json:"fit,omitempty"`
}

// CalibrationPoint is the chances of one way of ending by the end of a month.
type CalibrationPoint struct {
	Way     string        `json:"way"`
	Month   int           `json:"month"`
	Before  RateInterval  `json:"before"`          // over draws
	After   *RateInterval `json:"after,omitempty"` // with the fitted ranges
	Counted RateInterval  `json:"counted"`         // of all wars, over conflicts drawn again
}

// CalibrationGroup is some wars, and how far curves are from theirs.
type CalibrationGroup struct {
	Wars      int             `json:"wars"`
	Conflicts int             `json:"conflicts"`
	Ends      map[string]int  `json:"ends"` // by end; "still on" where it was not seen to end
	Chance    float64         `json:"chance_alone"`
	Before    CalibrationGap  `json:"before"`
	After     *CalibrationGap `json:"after,omitempty"`
	Counted   *CalibrationGap `json:"counted,omitempty"` // curves of the half fitted to, by rates in bands of age
	Gain      *Gain           `json:"gain,omitempty"`    // before less after
}

// CalibrationGap is how far curves are from what became of wars.
type CalibrationGap struct {
	Distance     float64 `json:"distance"`
	DistanceLow  float64 `json:"distance_low"`
	DistanceHigh float64 `json:"distance_high"`
	Reached      float64 `json:"chance_reaches"` // share of conflicts drawn again whose curves are as far from the wars
	Score        float64 `json:"log_score"`
	ScoreLow     float64 `json:"log_score_low"`
	ScoreHigh    float64 `json:"log_score_high"`
	RuledOut     int     `json:"ruled_out"` // wars that went as no draw has it
}

// Gain is by how much the square of the distance and the log score fell, with
// intervals over conflicts drawn again. Above 0 is better.
type Gain struct {
	Square RateInterval `json:"distance_squared"`
	Score  RateInterval `json:"log_score"`
}

// CalibrationFit is ranges fitted on one half of the wars.
type CalibrationFit struct {
	Params     []CalibrationParam `json:"params"`
	Effective  []float64          `json:"effective_draws"` // of each step
	Settled    bool               `json:"settled"`
	Fitted     CalibrationGroup   `json:"fitted_to"`
	Other      CalibrationGroup   `json:"other_half"`
	Verdict    Verdict            `json:"verdict"`
	Impossible int                `json:"impossible"` // fresh draws from the fitted ranges that make no game

	text []byte
}

// Text is the scenario with the fitted ranges.
func (f *CalibrationFit) Text() []byte { return f.text }

// CalibrationParam is a number whose range was fitted, for one period.
type CalibrationParam struct {
	Name   string     `json:"name"`
	Before [3]float64 `json:"before"` // 5%, median, 95%
	After  [3]float64 `json:"after"`
	Moved  float64    `json:"moved"` // of the median, in standard deviations of the range before
	Wider  float64    `json:"wider"` // the standard deviation, as a multiple of that before

	shown [2][2]string // before and after: median and range, for people
}

// Verdict is what the half that was not fitted to says of a fit.
type Verdict string

// The verdicts.
const (
	Better     Verdict = "better"     // nearer there, beyond what drawing conflicts again makes
	NotTold    Verdict = "not told"   // the difference there may be chance
	Overfitted Verdict = "overfitted" // nearer to the half that it was fitted to, not to the other
	NoBetter   Verdict = "no better"  // nearer to neither
	Worse      Verdict = "worse"      // further away there, beyond chance
)

package brief

import (
	"fmt"
	"math"
	"time"

	"parley/outlook"
)

// OutsideView is how past wars of the scenario's kind have gone that had lasted as
// long; the chances are with those of the answer.
type OutsideView struct {
	Source   string  `json:"source"`
	Citation string  `json:"citation"`
	Licence  string  `json:"licence"`
	Until    string  `json:"until"`      // the last day of the list, or as_of if that is sooner
	Kind     string  `json:"kind"`       // interstate or civil
	Age      float64 `json:"age_months"` // from began to as_of
	Wars     int     `json:"wars"`       // of the kind
	AtRisk   int     `json:"at_risk"`    // that had lasted as long
	Weight   float64 `json:"weight"`     // on the outside view, where both are averaged
}

// outsideMass is the mass of a base rate's interval.
const outsideMass = 0.9

// pastWars is how past wars have gone that are the scenario's like, as far as an
// answer needs it, and what was asked for it.
type pastWars struct {
	ask  outlook.RateQuery
	rate *outlook.BaseRate
}

// past asks that; nil where there are no wars to count, or the scenario does not say
// which are its like. No solution is needed for it.
func (b *builder) past() *pastWars {
	q, list := b.r.Question, b.o.Outside
	began, errBegan := time.Parse(time.DateOnly, q.Began)
	now, errNow := time.Parse(time.DateOnly, q.AsOf)
	if list == nil || q.Kind == "" || !q.Talks || errBegan != nil || errNow != nil || now.Before(began) {
		return nil
	}
	age := math.Round(10*(now.Sub(began).Hours()/24)/outlook.DaysPerMonth) / 10
	ask := outlook.RateQuery{Kind: outlook.WarKind(q.Kind), Age: age, Months: b.months()}
	if now.Before(list.Until) {
		ask.Until = now
	}
	rate, err := list.BaseRate(ask)
	if err != nil {
		return nil // there is nothing to set beside it: no wars of the kind by then
	}
	return &pastWars{ask, rate}
}

// outside puts base rates, if there are any, beside the chances of an agreement.
func (b *builder) outside(p *pastWars) {
	if p == nil {
		return
	}
	rate := p.rate
	b.r.Answer.Outside = &OutsideView{
		Source: rate.Source.Name, Citation: rate.Source.Citation, Licence: rate.Source.Licence, Until: rate.Source.Until,
		Kind: string(rate.Kind), Age: rate.Age, Wars: rate.Wars, AtRisk: rate.AtRisk, Weight: b.o.OutsideWeight,
	}
	b.beside(p)
}

// beside sets the base rate beside each chance that its curve reaches.
func (b *builder) beside(past *pastWars) {
	for i := range b.r.Answer.Agreement {
		by := &b.r.Answer.Agreement[i]
		month := b.month(by.Period)
		at, ok := past.rate.At(month)
		if !ok {
			continue
		}
		v, ok := at.Pooled[outlook.ByAgreement.String()]
		if !ok {
			continue
		}
		outside, both := chance(v.Mean), chance(outlook.PoolChances(by.Chance.float(), v.Mean, b.o.OutsideWeight))
		outside.Interval = &Interval{Low: Number(v.Low), High: Number(v.High), Mass: outsideMass}
		both.Interval = b.pooledOver(by.Period, month, past.ask)
		by.Outside, by.Pooled = &outside, &both
	}
}

// pooledOver is where the average of both views lies, over the draws of the one
// and what is known of the other; nil where nothing was drawn.
func (b *builder) pooledOver(period, month int, ask outlook.RateQuery) *Interval {
	if b.o.Drawn == nil {
		return nil
	}
	rates, err := b.o.Outside.AgreementDraws(ask, month)
	if err != nil {
		return nil // the base rate itself was found from the same list
	}
	drawn := b.o.Drawn.Values(outlook.Output{Kind: outlook.AgreementBy, Period: period})
	return spreadInterval(outlook.PoolSpread(drawn, rates, b.o.OutsideWeight))
}

// months are those of the milestones and of the horizon.
func (b *builder) months() []int {
	out := []int{b.month(b.s.Conflict.Horizon)}
	for _, m := range milestones {
		out = append(out, b.month(b.st.PeriodOf(m)))
	}
	return out
}

// month is how many months so many periods are, to the nearest.
func (b *builder) month(period int) int {
	return int(math.Round(float64(period) * b.s.Conflict.Period.Months()))
}

// outsideLine says what the outside view is of.
func (r *Report) outsideLine() string {
	o := r.Answer.Outside
	wars := fmt.Sprintf("%d %s wars", o.AtRisk, o.Kind)
	switch o.AtRisk {
	case 0:
		wars = "no " + o.Kind + " war"
	case 1:
		wars = "one " + o.Kind + " war"
	}
	return capital(clean(fmt.Sprintf("%s of the %d in %s, up to %s, had lasted %.1f months or longer. "+
		"From rates pooled over wars of all kinds, how likely an agreement is; and both views, averaged on the scale of log-odds with a weight of %s on the outside.",
		wars, o.Wars, o.Source, readable(o.Until), o.Age, percent(o.Weight))))
}

// outsideCredit is whose data the outside view is.
func (r *Report) outsideCredit() string {
	o := r.Answer.Outside
	return clean("Wars: " + o.Citation + ". " + o.Licence + ".")
}

// outsideRow has a time's chances side by side: label, scenario, outside, both.
func (r *Report) outsideRow(by By) []string {
	return []string{clean(by.Label), by.Chance.inTable(), by.Outside.inTable(), by.Pooled.inTable()}
}

// outsideRows are those of all times that base rates reach.
func (r *Report) outsideRows() (out [][]string) {
	for _, by := range r.Answer.Agreement {
		if by.Outside != nil && by.Pooled != nil {
			out = append(out, r.outsideRow(by))
		}
	}
	return out
}

// outsideHeads stand over them.
var outsideHeads = []string{"An agreement", "scenario", "outside view", "both"}

// textOutside prints the outside view.
func textOutside(s *sheet, r *Report) {
	if r.Answer.Outside == nil {
		return
	}
	s.gap()
	s.para("The outside view. " + r.outsideLine())
	s.gap()
	s.table(append([]column{{head: outsideHeads[0], bends: true}}, figures(outsideHeads[1:]...)...), r.outsideRows())
	s.note(r.outsideCredit())
}

// outsideSection is the outside view on the page.
func outsideSection(r *Report) section {
	if r.Answer.Outside == nil {
		return section{}
	}
	t := &table{Heads: append(words(outsideHeads[0]), nums(outsideHeads[1:]...)...)}
	for _, by := range r.Answer.Agreement {
		if by.Outside == nil || by.Pooled == nil {
			continue
		}
		row := r.outsideRow(by)
		t.add(text(row[0]), num(row[1], by.Chance.float()), num(row[2], by.Outside.float()), num(row[3], by.Pooled.float()))
	}
	return section{ID: "outside", Title: "The outside view", Blocks: []block{{Text: r.outsideLine()}, {Table: t}, {Soft: r.outsideCredit()}}}
}

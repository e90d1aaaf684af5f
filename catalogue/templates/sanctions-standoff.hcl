# No war but a standoff: a state pursues a weapons programme, a coalition sanctions
# it. The state holds out because it expects to finish first, or to be given up on.
# "fighting" is then the payoff of a month in which the standoff goes on.
# A line that starts with # is a comment: it explains and counts for nothing.
# Everything about Valdia and the coalition is invented, the claims too.

# What is asked, and as of when. "holdout" is the side whose refusal is explained.
# Time goes in steps of one "period": week, month or quarter. "horizon" is how
# many of them the forecast covers.
conflict "TEMPLATE-NAME" {
  title   = "Will Valdia give up its programme?"
  as_of   = "2030-01-01"
  began   = "2027-01-01"
  period  = "month"
  horizon = 48
  holdout = "valdia"
}

# Where claims were read. PLACEHOLDER: put a real title, author, publisher and
# date here. "reliability" (0 to 1) is how far its claims move a belief away from
# your own value: 0 not at all, 1 all the way.
source "report" {
  title       = "PLACEHOLDER: a report on an invented programme"
  author      = "PLACEHOLDER: an institute"
  published   = "2029-10-01"
  reliability = 0.8
}

# What somebody said, and where. "says" is in your own words; use "quote" only for
# words that stand in the source exactly so.
claim "nearly-done" {
  source  = source.report
  speaker = "PLACEHOLDER: an engineer who left the country"
  place   = "page 12"
  says    = "The engineers tell the leadership that little is missing."
}
claim "buyers-stay" {
  source  = source.report
  speaker = "PLACEHOLDER: Valdia's trade minister"
  place   = "page 20"
  hedge   = "almost certainly" # the word of doubt that was used, kept for the record
  says    = "The large buyer of our ore will almost certainly stay with us."
}
claim "they-cheat" {
  source  = source.report
  speaker = "PLACEHOLDER: a former negotiator of Valdia"
  place   = "page 31"
  says    = "Relief that was promised before was taken back within a year."
}

# Parameters: every number that somebody could dispute. "value" is yours, "range"
# is where you think it lies nine times out of ten. A "view" is what one party
# believes instead, and "because" names the claims behind it. A number without a
# claim is printed as assumed, which is no shame as long as it is said.
param "programme_advances" {
  about = "monthly progress of the programme (0 none, 1 complete) with an economy in health"
  value = 0.006
  range = "0.002 to 0.01"
  view "valdia" {
    value   = 0.014
    because = [claim.nearly-done]
  }
}
param "programme_swings" {
  about = "standard deviation of that progress"
  value = 0.03
  range = "0.01 to 0.05"
}
param "buyer_leaves" {
  about = "Valdia's large customer joins the sanctions"
  value = "4% a month" # a percentage over a time is a chance over that time
  range = "1.5% to 10% a month"
  view "valdia" {
    value   = "1% a month"
    because = [claim.buyers-stay]
  }
}
param "sanctions_bite" {
  about = "what full sanctions take from Valdia's economy a month while it has its customer; twice as much without"
  value = 0.01
  range = "0.004 to 0.02"
}
param "economy_mends" {
  about = "monthly change of the economy (0 ruined, 1 in health) without sanctions"
  value = 0.008
  range = "0 to 0.015"
}
param "economy_swings" {
  about = "standard deviation of that change"
  value = 0.03
  range = "0.02 to 0.05"
}
param "hardship" {
  about = "what a ruined economy costs Valdia's rulers a month, where a complete programme is worth 1"
  value = 0.5
  range = "0.25 to 0.8"
}
param "enforcement" {
  about = "what a month of full sanctions costs the coalition; half as much for some"
  value = 0.03
  range = "0.01 to 0.06"
}
param "alarm" {
  about = "what a month next to a nearly complete programme costs the coalition"
  value = 0.25
  range = "0.1 to 0.4"
}
param "rounds" {
  about = "a round of talks is held"
  value = "20% a month"
  range = "8% to 40% a month"
}
param "relief_withdrawn" {
  about = "a deal falls apart: relief is withdrawn, or the programme goes on in secret"
  value = "0.7% a month"
  range = "0.2% to 2% a month"
  view "valdia" {
    value   = "2% a month"
    because = [claim.they-cheat]
  }
}
param "inspection_helps" {
  about = "how much rarer that is with inspection"
  value = "2x" # a factor: its range is read on a scale of ratios
  range = "1.3x to 4x"
}
param "noise" {
  about = "how far from its best answer a side may stray, in the same unit as the payoffs"
  value = 0.012
  range = "0.004 to 0.03"
}

# Parties: those who must consent to a deal. "patience" is the discount rate: how
# much less a year from now counts. "fighting" is what a month of standoff brings.
party "valdia" {
  patience = "10% a year"
  noise    = noise
  fighting = 0.3 * programme - hardship * (1 - economy)
}
party "coalition" {
  patience = "10% a year"
  noise    = noise
  fighting = -alarm * programme - (sanctions == "full" ? enforcement : sanctions == "some" ? enforcement / 2 : 0)
}

# Factors: what the standoff's course consists of. They move in this order each
# month. A factor with "levels" moves by shifts, each with its chance; one with a
# "scale" drifts. What a chance or a mean depends on is written into it.
factor "customer" {
  levels = ["buys", "has left"]
  start  = "buys"
  shift "leaves" {
    from   = "buys"
    to     = "has left"
    chance = buyer_leaves
  }
}
factor "economy" {
  scale = { from = 0, to = 1, steps = 6 }
  start = 0.5
  drift = {
    mean   = economy_mends - (sanctions == "full" ? 1 : sanctions == "some" ? 0.5 : 0) * sanctions_bite * (customer == "has left" ? 2 : 1)
    spread = economy_swings
  }
}
factor "programme" {
  scale = { from = 0, to = 1, steps = 12 }
  start = 0.5
  drift = {
    mean   = programme_advances * (0.5 + 0.5 * economy)
    spread = programme_swings
  }
}

# Choices: what a party does each month besides talking. With "persists" the option
# stands until it is changed, and other blocks can read it like a factor; it begins
# with the first. A "when" would say where it may be changed at all.
choice "sanctions" {
  by       = "coalition"
  options  = ["some", "full", "none"]
  persists = true
}

# Endings: how the standoff may end without a deal. The payoffs are per month, for ever.
ending "the programme is complete" {
  when   = programme == 1
  payoff = { valdia = 0.5, coalition = -0.5 }
}
ending "the economy collapses and the rulers with it" {
  when   = economy == 0
  payoff = { valdia = -0.8, coalition = -0.1 }
}

# Talks: how often a round is held, and who then makes the offer (adds up to 1).
talks {
  chance   = rounds
  proposes = { valdia = 0.4, coalition = 0.6 }
}

# Issues: what there is to settle. A deal takes one option of each issue, and is
# worth the sum to each party. "breaks" is the chance that the deal fails,
# "after_break" what each has from then on; one issue only may carry them.
issue "programme" {
  option "is taken apart" {
    worth       = { valdia = -0.05, coalition = 0 }
    breaks      = relief_withdrawn
    after_break = { valdia = -0.25, coalition = -0.1 }
  }
  option "is frozen under inspection" {
    worth       = { valdia = 0.2 * programme, coalition = -0.4 * alarm * programme - 0.01 }
    breaks      = relief_withdrawn / inspection_helps
    after_break = { valdia = -0.1, coalition = -0.2 }
  }
  option "is frozen on trust" {
    worth       = { valdia = 0.3 * programme, coalition = -0.7 * alarm * programme }
    breaks      = relief_withdrawn
    after_break = { valdia = -0.1, coalition = -0.2 }
  }
}

# An issue may be a division of something: every step from "from" to "to" is an
# option, and "share" is its number: here the part of the sanctions that is lifted.
issue "relief" {
  divide {
    from  = 0
    to    = 1
    steps = 4
    worth = { valdia = -hardship * (1 - economy) * (1 - share) + 0.1 * share, coalition = -0.03 * share }
  }
}

# What cannot be had together is left out of the table of deals. A list means any of them.
exclude {
  options = { programme = "is frozen on trust", relief = ["0.75", "1"] }
}

# Reasons: the beliefs with which the holdout explains its refusal. Each names
# views from above, as party.parameter. The brief takes each away in turn (the
# party then believes what you do) and says what it weighs.
reason "nearly there" {
  says    = "The programme will be complete before the money runs out"
  beliefs = [valdia.programme_advances]
}
reason "customer" {
  says    = "The large customer will stay"
  beliefs = [valdia.buyer_leaves]
}
reason "broken promises" {
  says    = "Relief would be taken back"
  beliefs = [valdia.relief_withdrawn]
}

# Levers: what somebody could do about it, in public. "sets" puts a parameter to a
# value for everybody; "dial" tries a whole range of it, from weak to strong.
lever "the customer is won over" {
  by   = "the coalition"
  dial = { buyer_leaves = "4% to 40% a month" }
}
lever "relief that is hard to take back" {
  by   = "the coalition's parliaments"
  sets = { relief_withdrawn = "0.3% a month" }
}

# Watches: what the holdout is betting on. The brief prints how likely Valdia
# thinks it is, beside how likely you do.
watch "the programme is nearly complete before the customer leaves" {
  first  = programme >= 0.75
  before = customer == "has left"
  within = 24
}

# A war with a mediator in between. One side holds out because it expects the
# mediator to leave, sanctions to stay away and the other's aid to dry up.
# A line that starts with # is a comment: it explains and counts for nothing.
# Everything about Norland, Sudria and the mediator is invented, the claims too.
# (A mediator that decides for itself is in the scenario ukraine-2025-mediator.)

# What is asked, and as of when. "holdout" is the side whose refusal is explained.
# Time goes in steps of one "period": week, month or quarter. "horizon" is how
# many of them the forecast covers.
conflict "TEMPLATE-NAME" {
  title   = "Will Norland accept the mediator's peace?"
  as_of   = "2030-01-01"
  began   = "2027-09-01"
  period  = "month"
  horizon = 48
  holdout = "norland"
}

# Where claims were read. PLACEHOLDER: put a real title, author, publisher and
# date here. "reliability" (0 to 1) is how far its claims move a belief away from
# your own value: 0 not at all, 1 all the way.
source "gazette" {
  title       = "PLACEHOLDER: an article about an invented war"
  author      = "PLACEHOLDER: its author"
  published   = "2029-12-15"
  reliability = 0.8
}

# What somebody said, and where. "says" is in your own words; use "quote" only for
# words that stand in the source exactly so.
claim "mediator-has-other-worries" {
  source  = source.gazette
  speaker = "PLACEHOLDER: a former ambassador"
  place   = "paragraph 2"
  says    = "Norland counts on the mediator's turning to other things."
}
claim "nobody-will-sanction" {
  source  = source.gazette
  speaker = "PLACEHOLDER: a former ambassador"
  place   = "paragraph 5"
  hedge   = "likely" # the word of doubt that was used, kept for the record
  says    = "Norland thinks it likely that no sanctions will come."
}
claim "time-is-with-norland" {
  source  = source.gazette
  speaker = "PLACEHOLDER: Norland's defence minister"
  place   = "paragraph 8"
  says    = "Every month leaves Norland stronger and Sudria weaker."
}

# Parameters: every number that somebody could dispute. "value" is yours, "range"
# is where you think it lies nine times out of ten. A "view" is what one party
# believes instead, and "because" names the claims behind it. A number without a
# claim is printed as assumed, which is no shame as long as it is said.
param "mediator_leaves" {
  about = "the mediator gives up for good" # a percentage over a time is a chance over that time
  value = "3% a month"
  range = "1% to 8% a month"
  view "norland" {
    value   = "8% a month"
    because = [claim.mediator-has-other-worries]
  }
}
param "sanctions_come" {
  about = "sanctions on Norland are tightened while the mediator is at work"
  value = "4% a month"
  range = "1.5% to 10% a month"
  view "norland" {
    value   = "1.5% a month"
    because = [claim.nobody-will-sanction]
  }
}
param "aid_cut" {
  about = "Sudria's aid falls by a step once the mediator is gone"
  value = "8% a month"
  range = "3% to 20% a month"
}
param "balance_shifts" {
  about = "monthly change of the balance of strength (-1 all Sudria's, 1 all Norland's) with full aid and no sanctions"
  value = 0
  range = "-0.01 to 0.01"
  view "norland" {
    value   = 0.006
    because = [claim.time-is-with-norland]
  }
}
param "aid_weighs" {
  about = "what losing all aid adds to that change"
  value = 0.02
  range = "0.01 to 0.03"
}
param "sanctions_weigh" {
  about = "what tightened sanctions take from it"
  value = 0.012
  range = "0.005 to 0.02"
}
param "pressure" {
  about = "monthly movement of the front when the balance is wholly Norland's (share of the disputed land)"
  value = 0.012
  range = "0.006 to 0.02"
}
param "balance_swings" {
  about = "standard deviation of the balance's monthly change"
  value = 0.06
  range = "0.03 to 0.1"
}
param "front_swings" {
  about = "standard deviation of the front's monthly movement"
  value = 0.02
  range = "0.01 to 0.03"
}
param "norland_war_cost" {
  about = "what a month of war costs Norland, where all the disputed land in peace is worth 1"
  value = 0.15
  range = "0.08 to 0.25"
}
param "sudria_war_cost" {
  about = "the same for Sudria"
  value = 0.2
  range = "0.1 to 0.3"
}
param "sanctions_cost" {
  about = "what tightened sanctions cost Norland a month"
  value = 0.08
  range = "0.03 to 0.15"
}
param "rounds" {
  about = "a round of talks is held while the mediator is at work; half as often without it"
  value = "25% a month"
  range = "10% to 50% a month"
}
param "peace_fails" {
  about = "a peace without guarantees breaks"
  value = "0.6% a month"
  range = "0.2% to 1.5% a month"
}
param "peace_fails_guarded" {
  about = "a peace with guarantees breaks"
  value = "0.2% a month"
  range = "0.1% to 0.6% a month"
}
param "noise" {
  about = "how far from its best answer a side may stray, in the same unit as the payoffs"
  value = 0.015
  range = "0.005 to 0.04"
}

# Parties: those who must consent to a peace. "patience" is the discount rate: how
# much less a year from now counts. "fighting" is what a month of war brings;
# "x ? a : b" reads "a if x holds, else b".
party "norland" {
  patience = "10% a year"
  noise    = noise
  fighting = front - norland_war_cost - (sanctions == "tightened" ? sanctions_cost : 0)
}
party "sudria" {
  patience = "10% a year"
  noise    = noise
  fighting = 1 - front - sudria_war_cost
}

# Factors: what the war's course consists of. They move in this order each month.
# A factor with "levels" moves by shifts, each with its chance; one with a "scale"
# drifts. What a chance or a mean depends on is written into it.
factor "mediator" {
  levels = ["at work", "gone"]
  start  = "at work"
  shift "leaves" {
    from   = "at work"
    to     = "gone"
    chance = mediator_leaves
  }
}
factor "sanctions" {
  levels = ["as now", "tightened"]
  start  = "as now"
  shift "are tightened" {
    from   = "as now"
    to     = "tightened"
    chance = mediator == "gone" ? sanctions_come / 4 : sanctions_come
  }
}
factor "aid" {
  about  = "what Sudria gets from its friends"
  levels = ["none", "some", "full"]
  start  = "full"
  shift "is cut" {
    down   = 1 # by one level; "up = 1" would raise it
    chance = mediator == "gone" ? aid_cut : 0
  }
}
factor "balance" {
  about = "whose strength prevails: -1 Sudria's, 1 Norland's"
  scale = { from = -1, to = 1, steps = 6 }
  start = 0
  drift = {
    mean   = balance_shifts + (aid == "full" ? 0 : aid == "some" ? aid_weighs / 2 : aid_weighs) - (sanctions == "tightened" ? sanctions_weigh : 0)
    spread = balance_swings
  }
}
factor "front" {
  about = "share of the disputed land that Norland holds"
  scale = { from = 0, to = 1, steps = 16 }
  start = 0.625
  drift = { mean = pressure * balance, spread = front_swings }
}

# Endings: how the war may end without a deal. The payoffs are per month, for ever.
ending "Norland takes all of it" {
  when   = front == 1
  payoff = { norland = 1, sudria = -0.3 }
}
ending "Norland is driven out" {
  when   = front == 0
  payoff = { norland = 0, sudria = 1 }
}

# Talks: how often a round is held, and who then makes the offer (adds up to 1).
talks {
  chance   = mediator == "gone" ? rounds / 2 : rounds
  proposes = { norland = 0.5, sudria = 0.5 }
}

# Issues: what there is to settle. A deal takes one option of each issue, and is
# worth the sum to each party. "breaks" is the chance that the peace fails,
# "after_break" what each has from then on; one issue only may carry them.
issue "land" {
  option "the present line" { worth = { norland = front, sudria = 1 - front } }
  option "a tenth back to Sudria" { worth = { norland = max(front - 0.1, 0), sudria = 1 - max(front - 0.1, 0) } }
  option "two tenths back to Sudria" { worth = { norland = max(front - 0.2, 0), sudria = 1 - max(front - 0.2, 0) } }
  option "a tenth more to Norland" { worth = { norland = min(front + 0.1, 1), sudria = 1 - min(front + 0.1, 1) } }
}
issue "guarantees for Sudria" {
  option "none" {
    worth       = { norland = 0, sudria = 0 }
    breaks      = peace_fails
    after_break = { norland = 0.4, sudria = 0 }
  }
  option "given" {
    worth       = { norland = -0.04, sudria = 0.04 }
    breaks      = peace_fails_guarded
    after_break = { norland = 0.4, sudria = 0 }
  }
}
issue "sanctions" {
  option "stay as they are" { worth = { norland = sanctions == "tightened" ? -sanctions_cost : 0, sudria = 0 } }
  option "are lifted" { worth = { norland = 0.04, sudria = -0.01 } }
}

# What cannot be had together is left out of the table of deals.
exclude {
  options = { "guarantees for Sudria" = "none", land = "a tenth more to Norland" }
}

# Reasons: the beliefs with which the holdout explains its refusal. Each names
# views from above, as party.parameter. The brief takes each away in turn (the
# party then believes what you do) and says what it weighs.
reason "time" {
  says    = "Time is on Norland's side"
  beliefs = [norland.balance_shifts]
}
reason "fatigue" {
  says    = "The mediator will leave, and aid with it"
  beliefs = [norland.mediator_leaves]
}
reason "bluff" {
  says    = "The sanctions are a bluff"
  beliefs = [norland.sanctions_come]
}

# Levers: what somebody could do about it, in public. "sets" puts a parameter to a
# value for everybody; "dial" tries a whole range of it, from weak to strong.
lever "sanctions announced with a date" {
  by   = "the mediator and its partners"
  dial = { sanctions_come = "4% to 50% a month" }
}
lever "the mediator binds itself to stay" {
  by   = "the mediator"
  sets = { mediator_leaves = "0.5% a month" }
}

# Watches: what the holdout is betting on. The brief prints how likely Norland
# thinks it is, beside how likely you do.
watch "the mediator leaves before sanctions are tightened" {
  first  = mediator == "gone"
  before = sanctions == "tightened"
  within = 24
}

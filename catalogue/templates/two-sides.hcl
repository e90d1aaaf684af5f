# A war of attrition between two sides. This is the plainest scenario that has
# everything: change the names and the numbers, and run it after each change.
# A line that starts with # is a comment: it explains and counts for nothing.
# Everything about Aland and Boria is invented, the claims too.

# What is asked, and as of when. "holdout" is the side whose refusal is explained.
# Time goes in steps of one "period": week, month or quarter. "horizon" is how
# many of them the forecast covers.
conflict "TEMPLATE-NAME" {
  title   = "Will Aland accept a peace with Boria?"
  as_of   = "2030-01-01"
  began   = "2028-03-01"
  period  = "month"
  horizon = 48
  holdout = "aland"
}

# Where claims were read. PLACEHOLDER: put a real title, author, publisher and
# date here. "reliability" (0 to 1) is how far its claims move a belief away from
# your own value: 0 not at all, 1 all the way.
source "chronicle" {
  title       = "PLACEHOLDER: an article about an invented war"
  author      = "PLACEHOLDER: its author"
  published   = "2029-12-15"
  reliability = 0.8
}

# What somebody said, and where. "says" is in your own words; use "quote" only for
# words that stand in the source exactly so.
claim "boria-tires-first" {
  source  = source.chronicle
  speaker = "PLACEHOLDER: a general of Aland"
  place   = "paragraph 3"
  says    = "Boria will run out of men before we do."
}
claim "one-more-push" {
  source  = source.chronicle
  speaker = "PLACEHOLDER: a general of Aland"
  place   = "paragraph 7"
  hedge   = "probably" # the word of doubt that was used, kept for the record
  says    = "The next push will probably carry the river line."
}

# Parameters: every number that somebody could dispute. "value" is yours, "range"
# is where you think it lies nine times out of ten. A "view" is what one party
# believes instead, and "because" names the claims behind it. A number without a
# claim is printed as assumed, which is no shame as long as it is said.
param "aland_renews" {
  about = "monthly change of what Aland can put into the war (0 spent, 1 fresh)"
  value = 0
  range = "-0.008 to 0.008"
}
param "boria_renews" {
  about = "monthly change of what Boria can put into the war"
  value = 0
  range = "-0.008 to 0.008"
  view "aland" {
    value   = -0.004
    because = [claim.boria-tires-first]
  }
}
param "advance" {
  about = "monthly movement of the front at equal strength (share of the disputed land)"
  value = 0
  range = "-0.003 to 0.003"
  view "aland" {
    value   = 0.0015
    because = [claim.one-more-push]
  }
}
param "pressure" {
  about = "monthly movement of the front for each unit of difference in strength"
  value = 0.012
  range = "0.006 to 0.02"
}
param "strength_swings" {
  about = "how unsteady a side's strength is: standard deviation of a month's change"
  value = 0.04
  range = "0.02 to 0.06"
}
param "front_swings" {
  about = "the same for the front"
  value = 0.02
  range = "0.01 to 0.03"
}
param "war_cost" {
  about = "what a month of war costs either side, where all the disputed land in peace is worth 1"
  value = 0.18
  range = "0.1 to 0.3"
}
param "rounds" {
  about = "a round of talks is held" # a percentage over a time is a chance over that time
  value = "20% a month"
  range = "10% to 40% a month"
}
param "peace_fails" {
  about = "a peace without observers breaks"
  value = "0.6% a month"
  range = "0.2% to 1.5% a month"
}
param "peace_fails_watched" {
  about = "a peace with observers on the line breaks"
  value = "0.3% a month"
  range = "0.1% to 0.8% a month"
}
param "observers_cost_aland" {
  about = "what observers on the line cost Aland: it would rather have none"
  value = 0.03
  range = "0.01 to 0.08"
}
param "noise" {
  about = "how far from its best answer a side may stray, in the same unit as the payoffs"
  value = 0.02
  range = "0.008 to 0.05"
}

# Parties: those who must consent to a peace. "patience" is the discount rate: how
# much less a year from now counts. "fighting" is what a month of war brings.
# Give every party the same sort of unit: here the disputed land in peace is 1.
party "aland" {
  patience = "10% a year"
  noise    = noise
  fighting = front - war_cost
}
party "boria" {
  patience = "10% a year"
  noise    = noise
  fighting = 1 - front - war_cost
}

# Factors: what the war's course consists of. A scale goes from one number to
# another in steps; more steps are finer and slower. "drift" is its monthly change:
# the mean may depend on parameters and on other factors.
factor "aland_strength" {
  scale = { from = 0, to = 1, steps = 5 }
  start = 0.6
  drift = { mean = aland_renews, spread = strength_swings }
}
factor "boria_strength" {
  scale = { from = 0, to = 1, steps = 5 }
  start = 0.6
  drift = { mean = boria_renews, spread = strength_swings }
}
factor "front" {
  about = "share of the disputed land that Aland holds"
  scale = { from = 0, to = 1, steps = 20 }
  start = 0.6
  drift = { mean = advance + pressure * (aland_strength - boria_strength), spread = front_swings }
}

# Endings: how the war may end without a deal. The payoffs are per month, for ever.
ending "Aland takes all of it" {
  when   = front == 1
  payoff = { aland = 1, boria = -0.2 }
}
ending "Boria takes all of it" {
  when   = front == 0
  payoff = { aland = -0.2, boria = 1 }
}

# Talks: how often a round is held, and who then makes the offer (adds up to 1).
talks {
  chance   = rounds
  proposes = { aland = 0.5, boria = 0.5 }
}

# Issues: what there is to settle. A deal takes one option of each issue, and is
# worth the sum to each party. Here the first issue is land. "breaks" is the chance
# that the peace fails, "after_break" what each has from then on; one issue only
# may carry them.
issue "land" {
  option "the present line" { worth = { aland = front, boria = 1 - front } }
  option "a tenth back to Boria" { worth = { aland = max(front - 0.1, 0), boria = 1 - max(front - 0.1, 0) } }
  option "a tenth more to Aland" { worth = { aland = min(front + 0.1, 1), boria = 1 - min(front + 0.1, 1) } }
}
issue "observers" {
  option "none" {
    worth       = { aland = 0, boria = 0 }
    breaks      = peace_fails
    after_break = { aland = 0.3, boria = 0.2 }
  }
  option "on the line" {
    worth       = { aland = -observers_cost_aland, boria = 0.02 }
    breaks      = peace_fails_watched
    after_break = { aland = 0.3, boria = 0.2 }
  }
}

# Reasons: the beliefs with which the holdout explains its refusal. Each names
# views from above, as party.parameter. The brief takes each away in turn (the
# party then believes what you do) and says what it weighs.
reason "endurance" {
  says    = "Boria will tire first"
  beliefs = [aland.boria_renews]
}
reason "momentum" {
  says    = "One more push will carry the line"
  beliefs = [aland.advance]
}

# Levers: what somebody could do about it, in public. "sets" puts a parameter to a
# value for everybody; "dial" tries a whole range of it, from weak to strong.
lever "Boria is kept supplied" {
  by   = "Boria's friends"
  dial = { boria_renews = "0 to 0.03" }
}
lever "observers that both can trust" {
  by   = "a neutral country"
  sets = { observers_cost_aland = 0, peace_fails_watched = "0.1% a month" }
}

# Watches: what the holdout is betting on. The brief prints how likely Aland thinks
# it is, beside how likely you do.
watch "Aland holds four fifths within two years" {
  first  = front >= 0.8
  before = front <= 0.4
  within = 24
}

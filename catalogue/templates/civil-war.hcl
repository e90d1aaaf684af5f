# A civil war: a government and a movement that holds part of the country. The
# movement holds out because it fears what becomes of it once it has handed in
# its arms: a promise that cannot be trusted later is worth little now.
# A line that starts with # is a comment: it explains and counts for nothing.
# Everything about Marisia is invented, the claims too.

# What is asked, and as of when. "holdout" is the side whose refusal is explained.
# Time goes in steps of one "period": week, month or quarter. "horizon" is how
# many of them the forecast covers.
conflict "TEMPLATE-NAME" {
  title   = "Will the movement in Marisia lay down its arms?"
  as_of   = "2030-01-01"
  began   = "2024-06-01"
  period  = "month"
  horizon = 60
  holdout = "movement"
}

# Where claims were read. PLACEHOLDER: put a real title, author, publisher and
# date here. "reliability" (0 to 1) is how far its claims move a belief away from
# your own value: 0 not at all, 1 all the way.
source "interview" {
  title       = "PLACEHOLDER: an interview about an invented war"
  author      = "PLACEHOLDER: who led it"
  published   = "2029-11-20"
  reliability = 0.9
}

# What somebody said, and where. "says" is in your own words; use "quote" only for
# words that stand in the source exactly so.
claim "they-will-hunt-us" {
  source  = source.interview
  speaker = "PLACEHOLDER: a commander of the movement"
  place   = "third answer"
  says    = "Those who handed in their arms before were hunted down within a year."
}
claim "our-friends-stand-by-us" {
  source  = source.interview
  speaker = "PLACEHOLDER: a commander of the movement"
  place   = "fifth answer"
  says    = "Our friends across the border will never let us fall."
}
claim "the-army-is-cracking" {
  source  = source.interview
  speaker = "PLACEHOLDER: a commander of the movement"
  place   = "last answer"
  hedge   = "probably" # the word of doubt that was used, kept for the record
  says    = "The army probably loses more than it can mend."
}

# Parameters: every number that somebody could dispute. "value" is yours, "range"
# is where you think it lies nine times out of ten. A "view" is what one party
# believes instead, and "because" names the claims behind it. A number without a
# claim is printed as assumed, which is no shame as long as it is said.
param "betrayed_disarmed" {
  about = "a peace in which the movement hands in all its arms is broken by the government"
  value = "0.8% a month" # a percentage over a time is a chance over that time
  range = "0.3% to 2% a month"
  view "movement" {
    value   = "3% a month"
    because = [claim.they-will-hunt-us]
  }
}
param "betrayed_guarded" {
  about = "the same with foreign guards at the depots"
  value = "0.4% a month"
  range = "0.1% to 1% a month"
  view "movement" {
    value   = "1.5% a month"
    because = [claim.they-will-hunt-us]
  }
}
param "breaks_armed" {
  about = "a peace in which both stay armed breaks"
  value = "1.5% a month"
  range = "0.5% to 3% a month"
}
param "backers_leave" {
  about = "the movement's friends abroad cut their help by a step"
  value = "4% a month"
  range = "1.5% to 8% a month"
  view "movement" {
    value   = "2% a month"
    because = [claim.our-friends-stand-by-us]
  }
}
param "army_mends" {
  about = "monthly change of the army's cohesion (0 broken, 1 firm)"
  value = 0.002
  range = "-0.006 to 0.01"
  view "movement" {
    value   = -0.001
    because = [claim.the-army-is-cracking]
  }
}
param "offensives_wear" {
  about = "what a month of offensive takes from the army's cohesion"
  value = 0.004
  range = "0.001 to 0.008"
}
param "offensives_take" {
  about = "what a month of offensive takes from the movement's ground (share of the country)"
  value = 0.006
  range = "0.002 to 0.01"
}
param "help_gives" {
  about = "what full help from abroad adds to its ground a month"
  value = 0.006
  range = "0.002 to 0.01"
}
param "army_swings" {
  about = "standard deviation of cohesion's monthly change"
  value = 0.04
  range = "0.02 to 0.06"
}
param "ground_swings" {
  about = "standard deviation of the ground's monthly change"
  value = 0.02
  range = "0.01 to 0.03"
}
param "war_cost" {
  about = "what a month of war costs either side, where ruling the whole country in peace is worth 1"
  value = 0.15
  range = "0.08 to 0.25"
}
param "rounds" {
  about = "a round of talks is held"
  value = "15% a month"
  range = "5% to 30% a month"
}
param "noise" {
  about = "how far from its best answer a side may stray, in the same unit as the payoffs"
  value = 0.015
  range = "0.005 to 0.04"
}

# Parties: those who must consent to a peace. "patience" is the discount rate: how
# much less a year from now counts. "fighting" is what a month of war brings: here
# a share of what ruling the whole country in peace would be worth.
party "government" {
  patience = "10% a year"
  noise    = noise
  fighting = 1 - ground - war_cost
}
party "movement" {
  patience = "10% a year"
  noise    = noise
  fighting = ground - war_cost
}

# Factors: what the war's course consists of. They move in this order each month.
# A factor with "levels" moves by shifts, each with its chance; one with a "scale"
# drifts. What a chance or a mean depends on is written into it.
factor "backers" {
  about  = "help from abroad for the movement"
  levels = ["none", "some", "full"]
  start  = "full"
  shift "is cut" {
    down   = 1 # by one level; "up = 1" would raise it
    chance = backers_leave
  }
}
factor "army" {
  about = "cohesion of the government's army"
  scale = { from = 0, to = 1, steps = 6 }
  start = 0.5
  drift = {
    mean   = army_mends - (campaign == "offensive" ? offensives_wear : 0)
    spread = army_swings
  }
}
factor "ground" {
  about = "share of the country that the movement holds"
  scale = { from = 0, to = 1, steps = 20 }
  start = 0.35
  drift = {
    mean   = (backers == "full" ? help_gives : backers == "some" ? help_gives / 2 : 0) - (campaign == "offensive" ? offensives_take * 2 * army : 0)
    spread = ground_swings
  }
}

# Choices: what a party does each month besides talking. It looks ahead when it
# chooses; nobody tells it to be reasonable, only its payoffs do.
choice "campaign" {
  by      = "government"
  options = ["hold", "offensive"]
}

# Endings: how the war may end without a deal. The payoffs are per month, for ever.
# "||" reads "or". Where two endings hold at once, the one declared first counts.
ending "the movement takes the capital" {
  when   = ground >= 0.8 || army == 0
  payoff = { government = -0.3, movement = 0.65 }
}
ending "the movement is scattered" {
  when   = ground == 0
  payoff = { government = 0.9, movement = -0.3 }
}

# Talks: how often a round is held, and who then makes the offer (adds up to 1).
talks {
  chance   = rounds
  proposes = { government = 0.6, movement = 0.4 }
}

# Issues: what there is to settle. A deal takes one option of each issue, and is
# worth the sum to each party. An issue may be a division of something: every step
# from "from" to "to" is an option, and "share" is its number.
issue "seats for the movement" {
  divide {
    from  = 0.1
    to    = 0.5
    steps = 4
    worth = { government = 1 - share, movement = share }
  }
}

# "breaks" is the chance that the peace fails, "after_break" what each has from
# then on; one issue only may carry them. Here is the heart of the matter: the
# safer the peace for the government, the worse the fall for a movement without arms.
issue "arms" {
  option "both stay armed" {
    worth       = { government = -0.25, movement = 0 }
    breaks      = breaks_armed
    after_break = { government = 0.45, movement = 0.2 }
  }
  option "handed in to foreign guards" {
    worth       = { government = -0.02, movement = -0.01 }
    breaks      = betrayed_guarded
    after_break = { government = 0.7, movement = -0.1 }
  }
  option "handed in" {
    worth       = { government = 0, movement = -0.02 }
    breaks      = betrayed_disarmed
    after_break = { government = 0.85, movement = -0.3 }
  }
}
issue "amnesty" {
  option "for all" { worth = { government = -0.03, movement = 0.03 } }
  option "for the ranks only" { worth = { government = 0, movement = -0.02 } }
}

# What cannot be had together is left out of the table of deals.
exclude {
  options = { arms = "both stay armed", amnesty = "for the ranks only" }
}

# Reasons: the beliefs with which the holdout explains its refusal. Each names
# views from above, as party.parameter. The brief takes each away in turn (the
# party then believes what you do) and says what it weighs. Mistrust does not
# raise what the movement can get by fighting; it lowers what any peace is worth
# to it. So its weight is small or negative, and its work is seen in the shortfall
# that is left without it.
reason "mistrust" {
  says    = "Without arms the movement would be hunted down"
  beliefs = [movement.betrayed_disarmed, movement.betrayed_guarded]
}
reason "friends" {
  says    = "Help from abroad will last"
  beliefs = [movement.backers_leave]
}
reason "collapse" {
  says    = "The army will crack first"
  beliefs = [movement.army_mends]
}

# Levers: what somebody could do about it, in public. "sets" puts a parameter to a
# value for everybody; "dial" tries a whole range of it, from weak to strong.
lever "foreign guards at the depots" {
  by   = "a regional organisation"
  dial = { betrayed_guarded = "0.4% to 0.05% a month" }
}
lever "the border is closed" {
  by   = "the neighbours"
  sets = { backers_leave = "15% a month" }
}

# Watches: what the holdout is betting on. The brief prints how likely the movement
# thinks it is, beside how likely you do.
watch "the army cracks before help from abroad ends" {
  first  = army <= 0.2
  before = backers == "none"
  within = 36
}

# A first draft, made from an article by parley draft. The claims are what stands in it;
# the structure, the numbers and their ranges, and how far each belief is moved, are
# assumed, for you to change. What was guessed:
#   Norland is taken for the side that holds out: it is the subject of the headline (--holdout NAME says otherwise)
#   Sudria is taken for the other side: words such as "war in", "war with" or "between ... and" stand before it (--other NAME says otherwise)
#   Westmark is taken for the mediator: of the names left it stands most by words of mediating (--mediator NAME says otherwise)
#   the headline speaks of a deal rather than of a refusal: where no words say which way a belief moves, it is assumed to speak for a deal

conflict "hopeful" {
  title   = "Will Norland sign a truce with Sudria?"
  as_of   = "2030-01-15"
  assumed = "who holds out, who is the other side, who mediates"
  # began = "YYYY-MM-DD" and kind = "interstate" or "civil" set base rates beside the answer
  period  = "month"
  horizon = 48
  holdout = "norland"
}

source "hopeful" {
  title       = "Why Norland will sign a truce with Sudria"
  file        = "hopeful.txt"
  reliability = 0.8
  assumed     = "its reliability: how far its claims move a belief from your own"
}

claim "heading-1" {
  source  = source.hopeful
  speaker = "the article"
  place   = "section 1, heading"
  quote   = "Norland is running out of reserves"
}
claim "berg-1" {
  source  = source.hopeful
  speaker = "Ada Berg"
  place   = "section 1, paragraph 1"
  quote   = "The army of Norland is running out of shells, and time is against it"
}
claim "heading-2" {
  source  = source.hopeful
  speaker = "the article"
  place   = "section 2, heading"
  quote   = "Westmark will stay the course"
}
claim "berg-2" {
  source  = source.hopeful
  speaker = "Ada Berg"
  place   = "section 2, paragraph 1"
  quote   = "“Westmark, the mediator, will not walk away from the peace talks,” Ada Berg said. “It will see it through, whatever the government in Norland says about sanctions.”"
}

# Structure: assumed, the same for every draft. Every number below is a guess to
# start from, until a claim is behind it.

# Parameters. "value" and "range" are yours (the range is where you think it lies
# nine times out of ten); a view is what one party believes instead.

param "mediator_tires" {
  about = "Westmark, at work, loses patience with Norland's stalling"
  value = "6% a month"
  range = "3% to 12% a month"
  # direction: the article's, against refusing (stay the course; Westmark ... stay; walk away (denied); see it through); size: assumed, 0.769 times the odds
  view "norland" {
    value   = "4.7% a month"
    because = [claim.heading-2, claim.berg-2]
    assumed = "its size, and by the lexicon that its claims bear on it"
  }
}
param "mediator_calms" {
  about = "Westmark, impatient, is won back by Norland"
  value = "5% a month"
  range = "2% to 12% a month"
}
param "mediator_walks_away" {
  about = "Westmark, impatient, gives up for good"
  value = "10% a month"
  range = "4% to 20% a month"
  # direction: the article's, against refusing (stay the course; Westmark ... stay; walk away (denied); see it through); size: assumed, 0.4 times the odds
  view "norland" {
    value   = "4.3% a month"
    because = [claim.heading-2, claim.berg-2]
    assumed = "its size, and by the lexicon that its claims bear on it"
  }
}
param "sanctions_come" {
  about = "sanctions on Norland are tightened while Westmark is impatient; a quarter as likely else"
  value = "12% a month"
  range = "4% to 30% a month"
}
param "aid_cut_early" {
  about = "aid to Sudria is cut by a step while Westmark is still there"
  value = "1% a month"
  range = "0.3% to 3% a month"
}
param "aid_cut_when_gone" {
  about = "aid to Sudria is cut by a step once Westmark is gone"
  value = "10% a month"
  range = "4% to 25% a month"
}
param "others_fill_the_gap" {
  about = "others raise aid to Sudria by a step"
  value = "4% a month"
  range = "1% to 8% a month"
}
param "norland_grows" {
  about = "monthly change of what Norland can still throw in, under present sanctions"
  value = -0.003
  range = "-0.01 to 0.004"
  # direction: the article's, against refusing (Norland ... running out; reserves; time is against; time); size: assumed, -0.005
  view "norland" {
    value   = -0.008
    because = [claim.heading-1, claim.berg-1]
    assumed = "its size, and by the lexicon that its claims bear on it"
  }
}
param "sudria_grows" {
  about = "monthly change of what Sudria can still throw in, with full aid"
  value = 0.003
  range = "-0.004 to 0.01"
}
param "sanctions_bite" {
  about = "what tightened sanctions take from Norland's stock a month"
  value = 0.01
  range = "0.003 to 0.017"
}
param "aid_carries" {
  about = "what full aid adds to Sudria's stock a month; some aid adds half of it"
  value = 0.02
  range = "0.01 to 0.03"
}
param "stock_swings" {
  about = "standard deviation of a stock's monthly change"
  value = 0.06
  range = "0.03 to 0.09"
}
param "advance" {
  about = "monthly movement of the front towards Sudria at equal strength, as a share of the disputed land"
  value = 0.001
  range = "-0.001 to 0.004"
}
param "pressure" {
  about = "added movement for each unit that the stocks differ by"
  value = 0.014
  range = "0.007 to 0.021"
}
param "front_swings" {
  about = "standard deviation of the front's monthly movement"
  value = 0.02
  range = "0.01 to 0.03"
}
param "strikes_annoy" {
  about = "how much faster Westmark's patience runs out in a month in which Norland strikes"
  value = "1.6x"
  range = "1.1x to 2.5x"
}
param "strikes_gain" {
  about = "movement of the front that strikes add in a month"
  value = 0.001
  range = "0 to 0.002"
}
param "norland_war_cost" {
  about = "what a month of war costs Norland, where all the disputed land in peace is worth 1"
  value = 0.2
  range = "0.1 to 0.35"
}
param "sudria_war_cost" {
  about = "the same for Sudria"
  value = 0.2
  range = "0.1 to 0.35"
}
param "sanctions_cost" {
  about = "what tightened sanctions cost Norland a month"
  value = 0.1
  range = "0.05 to 0.2"
}
param "sudria_defeat" {
  about = "what losing the war is worth to Sudria, beyond the land"
  value = -0.4
  range = "-0.8 to -0.1"
}
param "home_cost" {
  about = "what a peace short of all the disputed land costs Norland's rulers at home"
  value = 0.02
  range = "0 to 0.08"
}
param "guarantee_cost" {
  about = "what guarantees for Sudria take from a peace's worth to Norland"
  value = 0.06
  range = "0.02 to 0.15"
}
param "peace_fails" {
  about = "a peace without guarantees breaks"
  value = "0.6% a month"
  range = "0.2% to 1.5% a month"
}
param "peace_fails_guarded" {
  about = "a peace with guarantees breaks"
  value = "0.3% a month"
  range = "0.1% to 0.8% a month"
}
param "rounds" {
  about = "a round of talks is held; half as often once Westmark is gone"
  value = "20% a month"
  range = "8% to 40% a month"
}
param "noise" {
  about        = "how far from its best answer a side may stray, in the payoffs' unit: 0.015, or 0.006 to 0.04"
  distribution = "lognormal(-4.2, 0.6)" # never below zero
}

# Parties: those who must consent to a peace.

party "norland" {
  about    = "Norland"
  patience = "10% a year"
  noise    = noise
  fighting = front - norland_war_cost - (sanctions == "tightened" ? sanctions_cost : 0)
}
party "sudria" {
  about    = "Sudria"
  patience = "10% a year"
  noise    = noise
  fighting = 1 - front - sudria_war_cost
}

# Factors: what the course of the war consists of. They move in this order each month.

factor "mediator" {
  about  = "how far Westmark still works for a deal"
  levels = ["at work", "impatient", "gone"]
  start  = "at work"
  shift "loses patience" {
    from   = "at work"
    to     = "impatient"
    chance = min(mediator_tires * (posture == "strike" ? strikes_annoy : 1), 1)
  }
  shift "is won back" {
    from   = "impatient"
    to     = "at work"
    chance = mediator_calms
  }
  shift "walks away" {
    from   = "impatient"
    to     = "gone"
    chance = min(mediator_walks_away, 1 - mediator_calms)
  }
}
factor "sanctions" {
  about  = "sanctions on Norland"
  levels = ["as now", "tightened"]
  start  = "as now"
  shift "are tightened" {
    from   = "as now"
    to     = "tightened"
    chance = mediator == "impatient" ? sanctions_come : sanctions_come / 4
  }
}
factor "aid" {
  about  = "support that reaches Sudria from abroad"
  levels = ["none", "some", "full"]
  start  = "full"
  shift "is cut" {
    down   = 1
    chance = mediator == "gone" ? aid_cut_when_gone : aid_cut_early
  }
  shift "is raised" {
    up     = 1
    chance = min(others_fill_the_gap, 1 - (mediator == "gone" ? aid_cut_when_gone : aid_cut_early))
  }
}
factor "norland_stock" {
  about = "what Norland can still throw in: people, arms, money"
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = {
    mean   = norland_grows - (sanctions == "tightened" ? sanctions_bite : 0)
    spread = stock_swings
  }
}
factor "sudria_stock" {
  about = "what Sudria can still throw in"
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = {
    mean   = sudria_grows - (aid == "full" ? 0 : aid == "some" ? aid_carries / 2 : aid_carries)
    spread = stock_swings
  }
}
factor "front" {
  about = "share of the disputed land that Norland holds"
  scale = { from = 0, to = 1, steps = 16 }
  start = 0.625
  drift = {
    mean   = advance + pressure * (norland_stock - sudria_stock) + (posture == "strike" ? strikes_gain : 0)
    spread = front_swings
  }
}

# What Norland does each month besides talking.

choice "posture" {
  by      = "norland"
  options = ["stall", "strike"]
}

ending "Norland takes all of it" {
  when   = front == 1
  payoff = { norland = 1, sudria = sudria_defeat }
}
ending "Norland is driven out" {
  when   = front == 0
  payoff = { norland = 0, sudria = 1 }
}

talks {
  chance   = mediator == "gone" ? rounds / 2 : rounds
  proposes = { norland = 0.5, sudria = 0.5 }
}

# Terms: a deal takes one option of each issue.

issue "land" {
  option "the present line" { worth = { norland = front - home_cost, sudria = 1 - front } }
  option "a tenth back to Sudria" { worth = { norland = max(front - 0.1, 0) - home_cost, sudria = 1 - max(front - 0.1, 0) } }
  option "two tenths back to Sudria" { worth = { norland = max(front - 0.2, 0) - home_cost, sudria = 1 - max(front - 0.2, 0) } }
  option "a tenth more to Norland" { worth = { norland = min(front + 0.1, 1) - (front < 0.9 ? home_cost : 0), sudria = 1 - min(front + 0.1, 1) } }
  option "all of it to Norland" { worth = { norland = 1, sudria = 0 } }
}
issue "guarantees for Sudria" {
  option "none" {
    worth       = { norland = 0, sudria = 0 }
    breaks      = peace_fails
    after_break = { norland = 0.3, sudria = -0.1 }
  }
  option "given" {
    worth       = { norland = -guarantee_cost, sudria = 0.05 }
    breaks      = peace_fails_guarded
    after_break = { norland = 0.3, sudria = -0.1 }
  }
}
issue "sanctions" {
  option "stay as they are" { worth = { norland = sanctions == "tightened" ? -sanctions_cost : 0, sudria = 0 } }
  option "are lifted" { worth = { norland = 0.05, sudria = -0.01 } }
}

# Reasons: the article's headings, and the beliefs that their words and those under them speak of.
reason "resources" {
  says    = "Norland is running out of reserves"
  beliefs = [norland.norland_grows]
}
reason "patience" {
  says    = "Westmark will stay the course"
  beliefs = [norland.mediator_walks_away, norland.mediator_tires]
}

# Levers: what somebody could do about it, in public.

lever "sanctions announced with a date" {
  by   = "Westmark and partners"
  dial = { sanctions_come = "12% to 50% a month" }
}
lever "others bind themselves to fill the gap" {
  by   = "Sudria's other friends"
  sets = { others_fill_the_gap = "12% a month" }
}
lever "the mediator binds itself to stay" {
  by   = "Westmark"
  sets = { mediator_walks_away = "2% a month" }
}
lever "a peace with stronger guarantors" {
  by   = "Sudria's friends"
  sets = { peace_fails_guarded = "0.1% a month" }
}

# Watches: what Norland may be betting on.

watch "the mediator leaves before sanctions are tightened" {
  first  = mediator == "gone"
  before = sanctions == "tightened"
  within = 24
}
watch "aid ends within two years" {
  first  = aid == "none"
  within = 24
}

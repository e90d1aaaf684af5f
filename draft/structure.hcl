# Structure: assumed, the same for every draft. Every number below is a guess to
# start from, until a claim is behind it.

# Parameters. "value" and "range" are yours (the range is where you think it lies
# nine times out of ten); a view is what one party believes instead.

param "mediator_tires" {
  about = "MEDIATOR, at work, loses patience with HOLDOUT's stalling"
  value = "6% a month"
  range = "3% to 12% a month"
}
param "mediator_calms" {
  about = "MEDIATOR, impatient, is won back by HOLDOUT"
  value = "5% a month"
  range = "2% to 12% a month"
}
param "mediator_walks_away" {
  about = "MEDIATOR, impatient, gives up for good"
  value = "10% a month"
  range = "4% to 20% a month"
}
param "sanctions_come" {
  about = "sanctions on HOLDOUT are tightened while MEDIATOR is impatient; a quarter as likely else"
  value = "12% a month"
  range = "4% to 30% a month"
}
param "aid_cut_early" {
  about = "aid to RIVAL is cut by a step while MEDIATOR is still there"
  value = "1% a month"
  range = "0.3% to 3% a month"
}
param "aid_cut_when_gone" {
  about = "aid to RIVAL is cut by a step once MEDIATOR is gone"
  value = "10% a month"
  range = "4% to 25% a month"
}
param "others_fill_the_gap" {
  about = "others raise aid to RIVAL by a step"
  value = "4% a month"
  range = "1% to 8% a month"
}
param "holdout_grows" {
  about = "monthly change of what HOLDOUT can still throw in, under present sanctions"
  value = -0.003
  range = "-0.01 to 0.004"
}
param "rival_grows" {
  about = "monthly change of what RIVAL can still throw in, with full aid"
  value = 0.003
  range = "-0.004 to 0.01"
}
param "sanctions_bite" {
  about = "what tightened sanctions take from HOLDOUT's stock a month"
  value = 0.01
  range = "0.003 to 0.017"
}
param "aid_carries" {
  about = "what full aid adds to RIVAL's stock a month; some aid adds half of it"
  value = 0.02
  range = "0.01 to 0.03"
}
param "stock_swings" {
  about = "standard deviation of a stock's monthly change"
  value = 0.06
  range = "0.03 to 0.09"
}
param "advance" {
  about = "monthly movement of the front towards RIVAL at equal strength, as a share of the disputed land"
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
  about = "how much faster MEDIATOR's patience runs out in a month in which HOLDOUT strikes"
  value = "1.6x"
  range = "1.1x to 2.5x"
}
param "strikes_gain" {
  about = "movement of the front that strikes add in a month"
  value = 0.001
  range = "0 to 0.002"
}
param "holdout_war_cost" {
  about = "what a month of war costs HOLDOUT, where all the disputed land in peace is worth 1"
  value = 0.2
  range = "0.1 to 0.35"
}
param "rival_war_cost" {
  about = "the same for RIVAL"
  value = 0.2
  range = "0.1 to 0.35"
}
param "sanctions_cost" {
  about = "what tightened sanctions cost HOLDOUT a month"
  value = 0.1
  range = "0.05 to 0.2"
}
param "rival_defeat" {
  about = "what losing the war is worth to RIVAL, beyond the land"
  value = -0.4
  range = "-0.8 to -0.1"
}
param "home_cost" {
  about = "what a peace short of all the disputed land costs HOLDOUT's rulers at home"
  value = 0.02
  range = "0 to 0.08"
}
param "guarantee_cost" {
  about = "what guarantees for RIVAL take from a peace's worth to HOLDOUT"
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
  about = "a round of talks is held; half as often once MEDIATOR is gone"
  value = "20% a month"
  range = "8% to 40% a month"
}
param "noise" {
  about        = "how far from its best answer a side may stray, in the payoffs' unit: 0.015, or 0.006 to 0.04"
  distribution = "lognormal(-4.2, 0.6)" # never below zero
}

# Parties: those who must consent to a peace.

party "holdout" {
  about    = "HOLDOUT"
  patience = "10% a year"
  noise    = noise
  fighting = front - holdout_war_cost - (sanctions == "tightened" ? sanctions_cost : 0)
}
party "rival" {
  about    = "RIVAL"
  patience = "10% a year"
  noise    = noise
  fighting = 1 - front - rival_war_cost
}

# Factors: what the course of the war consists of. They move in this order each month.

factor "mediator" {
  about  = "how far MEDIATOR still works for a deal"
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
  about  = "sanctions on HOLDOUT"
  levels = ["as now", "tightened"]
  start  = "as now"
  shift "are tightened" {
    from   = "as now"
    to     = "tightened"
    chance = mediator == "impatient" ? sanctions_come : sanctions_come / 4
  }
}
factor "aid" {
  about  = "support that reaches RIVAL from abroad"
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
factor "holdout_stock" {
  about = "what HOLDOUT can still throw in: people, arms, money"
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = {
    mean   = holdout_grows - (sanctions == "tightened" ? sanctions_bite : 0)
    spread = stock_swings
  }
}
factor "rival_stock" {
  about = "what RIVAL can still throw in"
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = {
    mean   = rival_grows - (aid == "full" ? 0 : aid == "some" ? aid_carries / 2 : aid_carries)
    spread = stock_swings
  }
}
factor "front" {
  about = "share of the disputed land that HOLDOUT holds"
  scale = { from = 0, to = 1, steps = 16 }
  start = 0.625
  drift = {
    mean   = advance + pressure * (holdout_stock - rival_stock) + (posture == "strike" ? strikes_gain : 0)
    spread = front_swings
  }
}

# What HOLDOUT does each month besides talking.

choice "posture" {
  by      = "holdout"
  options = ["stall", "strike"]
}

ending "HOLDOUT takes all of it" {
  when   = front == 1
  payoff = { holdout = 1, rival = rival_defeat }
}
ending "HOLDOUT is driven out" {
  when   = front == 0
  payoff = { holdout = 0, rival = 1 }
}

talks {
  chance   = mediator == "gone" ? rounds / 2 : rounds
  proposes = { holdout = 0.5, rival = 0.5 }
}

# Terms: a deal takes one option of each issue.

issue "land" {
  option "the present line" { worth = { holdout = front - home_cost, rival = 1 - front } }
  option "a tenth back to RIVAL" { worth = { holdout = max(front - 0.1, 0) - home_cost, rival = 1 - max(front - 0.1, 0) } }
  option "two tenths back to RIVAL" { worth = { holdout = max(front - 0.2, 0) - home_cost, rival = 1 - max(front - 0.2, 0) } }
  option "a tenth more to HOLDOUT" { worth = { holdout = min(front + 0.1, 1) - (front < 0.9 ? home_cost : 0), rival = 1 - min(front + 0.1, 1) } }
  option "all of it to HOLDOUT" { worth = { holdout = 1, rival = 0 } }
}
issue "guarantees for RIVAL" {
  option "none" {
    worth       = { holdout = 0, rival = 0 }
    breaks      = peace_fails
    after_break = { holdout = 0.3, rival = -0.1 }
  }
  option "given" {
    worth       = { holdout = -guarantee_cost, rival = 0.05 }
    breaks      = peace_fails_guarded
    after_break = { holdout = 0.3, rival = -0.1 }
  }
}
issue "sanctions" {
  option "stay as they are" { worth = { holdout = sanctions == "tightened" ? -sanctions_cost : 0, rival = 0 } }
  option "are lifted" { worth = { holdout = 0.05, rival = -0.01 } }
}

# REASONS

# Levers: what somebody could do about it, in public.

lever "sanctions announced with a date" {
  by   = "MEDIATOR and partners"
  dial = { sanctions_come = "12% to 50% a month" }
}
lever "others bind themselves to fill the gap" {
  by   = "RIVAL's other friends"
  sets = { others_fill_the_gap = "12% a month" }
}
lever "the mediator binds itself to stay" {
  by   = "MEDIATOR"
  sets = { mediator_walks_away = "2% a month" }
}
lever "a peace with stronger guarantors" {
  by   = "RIVAL's friends"
  sets = { peace_fails_guarded = "0.1% a month" }
}

# Watches: what HOLDOUT may be betting on.

watch "the mediator leaves before sanctions are tightened" {
  first  = mediator == "gone"
  before = sanctions == "tightened"
  within = 24
}
watch "aid ends within two years" {
  first  = aid == "none"
  within = 24
}

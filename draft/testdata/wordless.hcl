# A first draft, made from an article by parley draft. The claims are what stands in it;
# the structure, the numbers and their ranges, and how far each belief is moved, are
# assumed, for you to change. What was guessed:
#   Sudria is taken for the side that holds out: the headings name it most (--holdout NAME says otherwise)
#   Norland is taken for the other side: words such as "war in", "war with" or "between ... and" stand before it (--other NAME says otherwise)
#   no name was found for the mediator (--mediator NAME gives one)
#   the heading "A village in winter" became no reason: none of its words, nor of those quoted under it, are in the lexicon (it stands in the draft as a comment)
#   the heading "A road to the north" became no reason: none of its words, nor of those quoted under it, are in the lexicon (it stands in the draft as a comment)
#   no words of the lexicon were found in the headings and in what is quoted, so that the draft has no reasons (parley draft --lexicon prints the words; add reasons by hand)

conflict "wordless" {
  title   = "Will Sudria agree to end the war with Norland?"
  as_of   = "2030-01-15"
  assumed = "who holds out, who is the other side, who mediates"
  # began = "YYYY-MM-DD" and kind = "interstate" or "civil" set base rates beside the answer
  period  = "month"
  horizon = 48
  holdout = "sudria"
}

source "wordless" {
  title       = "War and peace in Sudria"
  file        = "wordless.txt"
  reliability = 0.8
  assumed     = "its reliability: how far its claims move a belief from your own"
}

# Structure: assumed, the same for every draft. Every number below is a guess to
# start from, until a claim is behind it.

# Parameters. "value" and "range" are yours (the range is where you think it lies
# nine times out of ten); a view is what one party believes instead.

param "mediator_tires" {
  about = "the mediator, at work, loses patience with Sudria's stalling"
  value = "6% a month"
  range = "3% to 12% a month"
}
param "mediator_calms" {
  about = "the mediator, impatient, is won back by Sudria"
  value = "5% a month"
  range = "2% to 12% a month"
}
param "mediator_walks_away" {
  about = "the mediator, impatient, gives up for good"
  value = "10% a month"
  range = "4% to 20% a month"
}
param "sanctions_come" {
  about = "sanctions on Sudria are tightened while the mediator is impatient; a quarter as likely else"
  value = "12% a month"
  range = "4% to 30% a month"
}
param "aid_cut_early" {
  about = "aid to Norland is cut by a step while the mediator is still there"
  value = "1% a month"
  range = "0.3% to 3% a month"
}
param "aid_cut_when_gone" {
  about = "aid to Norland is cut by a step once the mediator is gone"
  value = "10% a month"
  range = "4% to 25% a month"
}
param "others_fill_the_gap" {
  about = "others raise aid to Norland by a step"
  value = "4% a month"
  range = "1% to 8% a month"
}
param "sudria_grows" {
  about = "monthly change of what Sudria can still throw in, under present sanctions"
  value = -0.003
  range = "-0.01 to 0.004"
}
param "norland_grows" {
  about = "monthly change of what Norland can still throw in, with full aid"
  value = 0.003
  range = "-0.004 to 0.01"
}
param "sanctions_bite" {
  about = "what tightened sanctions take from Sudria's stock a month"
  value = 0.01
  range = "0.003 to 0.017"
}
param "aid_carries" {
  about = "what full aid adds to Norland's stock a month; some aid adds half of it"
  value = 0.02
  range = "0.01 to 0.03"
}
param "stock_swings" {
  about = "standard deviation of a stock's monthly change"
  value = 0.06
  range = "0.03 to 0.09"
}
param "advance" {
  about = "monthly movement of the front towards Norland at equal strength, as a share of the disputed land"
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
  about = "how much faster the mediator's patience runs out in a month in which Sudria strikes"
  value = "1.6x"
  range = "1.1x to 2.5x"
}
param "strikes_gain" {
  about = "movement of the front that strikes add in a month"
  value = 0.001
  range = "0 to 0.002"
}
param "sudria_war_cost" {
  about = "what a month of war costs Sudria, where all the disputed land in peace is worth 1"
  value = 0.2
  range = "0.1 to 0.35"
}
param "norland_war_cost" {
  about = "the same for Norland"
  value = 0.2
  range = "0.1 to 0.35"
}
param "sanctions_cost" {
  about = "what tightened sanctions cost Sudria a month"
  value = 0.1
  range = "0.05 to 0.2"
}
param "norland_defeat" {
  about = "what losing the war is worth to Norland, beyond the land"
  value = -0.4
  range = "-0.8 to -0.1"
}
param "home_cost" {
  about = "what a peace short of all the disputed land costs Sudria's rulers at home"
  value = 0.02
  range = "0 to 0.08"
}
param "guarantee_cost" {
  about = "what guarantees for Norland take from a peace's worth to Sudria"
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
  about = "a round of talks is held; half as often once the mediator is gone"
  value = "20% a month"
  range = "8% to 40% a month"
}
param "noise" {
  about        = "how far from its best answer a side may stray, in the payoffs' unit: 0.015, or 0.006 to 0.04"
  distribution = "lognormal(-4.2, 0.6)" # never below zero
}

# Parties: those who must consent to a peace.

party "sudria" {
  about    = "Sudria"
  patience = "10% a year"
  noise    = noise
  fighting = front - sudria_war_cost - (sanctions == "tightened" ? sanctions_cost : 0)
}
party "norland" {
  about    = "Norland"
  patience = "10% a year"
  noise    = noise
  fighting = 1 - front - norland_war_cost
}

# Factors: what the course of the war consists of. They move in this order each month.

factor "mediator" {
  about  = "how far the mediator still works for a deal"
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
  about  = "sanctions on Sudria"
  levels = ["as now", "tightened"]
  start  = "as now"
  shift "are tightened" {
    from   = "as now"
    to     = "tightened"
    chance = mediator == "impatient" ? sanctions_come : sanctions_come / 4
  }
}
factor "aid" {
  about  = "support that reaches Norland from abroad"
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
factor "sudria_stock" {
  about = "what Sudria can still throw in: people, arms, money"
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = {
    mean   = sudria_grows - (sanctions == "tightened" ? sanctions_bite : 0)
    spread = stock_swings
  }
}
factor "norland_stock" {
  about = "what Norland can still throw in"
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = {
    mean   = norland_grows - (aid == "full" ? 0 : aid == "some" ? aid_carries / 2 : aid_carries)
    spread = stock_swings
  }
}
factor "front" {
  about = "share of the disputed land that Sudria holds"
  scale = { from = 0, to = 1, steps = 16 }
  start = 0.625
  drift = {
    mean   = advance + pressure * (sudria_stock - norland_stock) + (posture == "strike" ? strikes_gain : 0)
    spread = front_swings
  }
}

# What Sudria does each month besides talking.

choice "posture" {
  by      = "sudria"
  options = ["stall", "strike"]
}

ending "Sudria takes all of it" {
  when   = front == 1
  payoff = { sudria = 1, norland = norland_defeat }
}
ending "Sudria is driven out" {
  when   = front == 0
  payoff = { sudria = 0, norland = 1 }
}

talks {
  chance   = mediator == "gone" ? rounds / 2 : rounds
  proposes = { sudria = 0.5, norland = 0.5 }
}

# Terms: a deal takes one option of each issue.

issue "land" {
  option "the present line" { worth = { sudria = front - home_cost, norland = 1 - front } }
  option "a tenth back to Norland" { worth = { sudria = max(front - 0.1, 0) - home_cost, norland = 1 - max(front - 0.1, 0) } }
  option "two tenths back to Norland" { worth = { sudria = max(front - 0.2, 0) - home_cost, norland = 1 - max(front - 0.2, 0) } }
  option "a tenth more to Sudria" { worth = { sudria = min(front + 0.1, 1) - (front < 0.9 ? home_cost : 0), norland = 1 - min(front + 0.1, 1) } }
  option "all of it to Sudria" { worth = { sudria = 1, norland = 0 } }
}
issue "guarantees for Norland" {
  option "none" {
    worth       = { sudria = 0, norland = 0 }
    breaks      = peace_fails
    after_break = { sudria = 0.3, norland = -0.1 }
  }
  option "given" {
    worth       = { sudria = -guarantee_cost, norland = 0.05 }
    breaks      = peace_fails_guarded
    after_break = { sudria = 0.3, norland = -0.1 }
  }
}
issue "sanctions" {
  option "stay as they are" { worth = { sudria = sanctions == "tightened" ? -sanctions_cost : 0, norland = 0 } }
  option "are lifted" { worth = { sudria = 0.05, norland = -0.01 } }
}

# Reasons: the article's headings, and the beliefs that their words and those under them speak of.
# No reason was made of the heading "A village in winter": none of its words, nor of those quoted under it, are in the lexicon.
# To make it one, name the beliefs that it speaks of: reason "..." { says = "...", beliefs = [...] }
# No reason was made of the heading "A road to the north": none of its words, nor of those quoted under it, are in the lexicon.
# To make it one, name the beliefs that it speaks of: reason "..." { says = "...", beliefs = [...] }

# Levers: what somebody could do about it, in public.

lever "sanctions announced with a date" {
  by   = "the mediator and partners"
  dial = { sanctions_come = "12% to 50% a month" }
}
lever "others bind themselves to fill the gap" {
  by   = "Norland's other friends"
  sets = { others_fill_the_gap = "12% a month" }
}
lever "the mediator binds itself to stay" {
  by   = "the mediator"
  sets = { mediator_walks_away = "2% a month" }
}
lever "a peace with stronger guarantors" {
  by   = "Norland's friends"
  sets = { peace_fails_guarded = "0.1% a month" }
}

# Watches: what Sudria may be betting on.

watch "the mediator leaves before sanctions are tightened" {
  first  = mediator == "gone"
  before = sanctions == "tightened"
  within = 24
}
watch "aid ends within two years" {
  first  = aid == "none"
  within = 24
}

# Claims of the article that no belief rests on yet. To use one, take the # away and name
# it in a because.
#
# claim "berg-1" {
#   source  = source.wordless
#   speaker = "Ada Berg"
#   place   = "section 1, paragraph 1"
#   quote   = "The bridge is closed, and the school as well"
# }
# claim "holm-1" {
#   source  = source.wordless
#   speaker = "Nils Holm"
#   place   = "section 2, paragraph 1"
#   quote   = "The soldiers came in the morning"
# }

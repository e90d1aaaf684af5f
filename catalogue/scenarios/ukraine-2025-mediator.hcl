# Will Russia agree to end the war, if the mediator decides for itself?
# A variant of ukraine-2025. There the mediator's patience, sanctions and
# departure are hazards. Here the mediator is a party without a veto: each month
# it picks, by its own payoffs, whether to press, to sanction or to leave, and it
# may put a deal on the table. It leaves only once.
#
# What became of the hazards of ukraine-2025:
#   mediator_frustrated, mediator_calms   stay: a mood is not chosen
#   mediator_walks_away                   gone: leaving is the mediator's choice
#   sanctions_come                        gone: sanctioning is its choice too; what
#                                         is left to chance is whether sanctions
#                                         that it orders come into force
#   calm_sanctions                        gone: a calm mediator may sanction as well
#
# Payoffs are read with the values of the party whose payoffs they are, and
# everybody knows them. So Russia cannot here believe in a mediator that minds
# stalling less than it does; it can believe that moods pass sooner, that orders
# are not carried out and that aid goes with the mediator. The mediator has
# beliefs of its own: it thinks that its orders are carried out, and that a peace
# of its making holds. No claim stands behind those two; they are assumed.

conflict "ukraine-2025-mediator" {
  title   = "Will Russia agree to end the war in Ukraine, if the mediator decides for itself?"
  as_of   = "2025-05-20"
  began   = "2022-02-24"
  kind    = "interstate"
  period  = "month"
  horizon = 60
  holdout = "russia"
}

source "inews" {
  title       = "The four reasons why Putin will never agree to end war in Ukraine"
  published   = "2025-05-20"
  reliability = 0.8 # how far its claims move a belief from the analyst's own
}

claim "time-and-resources" {
  source  = source.inews
  speaker = "Simon Smith, UK ambassador in Kyiv 2012-2015"
  place   = "section 1, paragraph 1"
  says    = "The Russian president still thinks that resources and time are on his side."
}
claim "nobody-fills-the-gap" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 1, paragraph 2"
  hedge   = "probably"
  says    = "Russia does not believe that Europeans and others could replace American support."
}
claim "attrition-works" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 1, paragraph 7"
  hedge   = "probably"
  says    = "Without more American aid, slow gains by attrition can still come out on top."
}
claim "likes-one-side" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 2, paragraph 1"
  hedge   = "probably"
  says    = "Russia has reason to believe that the American president prefers its leader to Ukraine's."
}
claim "falls-on-russias-side" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 2, last paragraph"
  hedge   = "pretty likely, on the balance of probability"
  says    = "Not certain, but likely, that the American president comes out well for Russia."
}
claim "sanctions-bluff" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 3, last paragraph"
  says    = "A bet that annoyance will not go so far as new American sanctions."
}
claim "sanctions-would-hurt" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 3, paragraph 1"
  says    = "Doubled sanctions would be bad news for Russia."
}
claim "strikes-are-a-message" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 4, paragraph 3"
  hedge   = "likely"
  says    = "Striking while talks go on tells the mediator to make the offer more attractive."
}
claim "mediator-tires" {
  source  = source.inews
  speaker = "Simon Smith"
  place   = "section 4, paragraph 4"
  says    = "A calculation that the mediator will be fed up and leave."
}

# Parameters. value and range are the analyst's; a view is what one party believes.

param "mediator_frustrated" {
  about = "a patient mediator loses patience with Russia's stalling"
  value = "6% a month"
  range = "3% to 12% a month"
  view "russia" {
    value   = "12% a month"
    because = [claim.mediator-tires]
  }
}
param "mediator_calms" {
  about = "a frustrated mediator is won back, by a call or a memorandum"
  value = "5% a month"
  range = "2% to 12% a month"
  view "russia" {
    value   = "12% a month"
    because = [claim.likes-one-side]
  }
}
param "sanctions_carried_out" { # assumed
  about = "sanctions that the mediator has ordered come into force"
  value = "30% a month"
  range = "15% to 60% a month"
  view "russia" {
    value   = "8% a month"
    because = [claim.sanctions-bluff]
  }
  view "united_states" { value = "40% a month" } # assumed
}
param "sanctions_lapse" { # assumed
  about = "doubled sanctions are eased again by a mediator that goes back to pressing; one that has left lets them stand"
  value = "10% a month"
  range = "3% to 25% a month"
}
param "blame_falls_on_ukraine" {
  about = "aid is cut while the mediator is still engaged"
  value = "1% a month"
  range = "0.3% to 3% a month"
  view "russia" {
    value   = "3% a month"
    because = [claim.likes-one-side, claim.falls-on-russias-side]
  }
}
param "aid_cut_when_gone" {
  about = "aid is cut once the mediator has left"
  value = "10% a month"
  range = "4% to 25% a month"
  view "russia" {
    value   = "20% a month"
    because = [claim.nobody-fills-the-gap]
  }
}
param "others_fill_the_gap" {
  about = "other sponsors raise aid by a step"
  value = "4% a month"
  range = "1% to 8% a month"
  view "russia" {
    value   = "1% a month"
    because = [claim.nobody-fills-the-gap]
  }
  view "ukraine" { value = "6% a month" }
}
param "russia_regenerates" {
  about = "monthly change of Russia's stock under present sanctions"
  value = -0.003
  range = "-0.008 to 0.002"
  view "russia" {
    value   = 0.004
    because = [claim.time-and-resources]
  }
}
param "sanctions_bite" {
  about = "what doubled sanctions take from Russia's stock a month"
  value = 0.01
  range = "0.003 to 0.017"
}
param "ukraine_regenerates" {
  about = "monthly change of Ukraine's stock with full aid"
  value = 0.003
  range = "-0.003 to 0.009"
}
param "aid_carries" {
  about = "what full aid adds to Ukraine's stock a month; reduced aid adds two thirds of it"
  value = 0.02
  range = "0.01 to 0.03"
}
param "stock_swings" {
  about = "standard deviation of a stock's monthly change"
  value = 0.05
  range = "0.03 to 0.07"
}
param "advance" {
  about = "monthly movement of the front at equal strength, share of the claimed land"
  value = 0.0015
  range = "0 to 0.004"
  view "russia" {
    value   = 0.003
    because = [claim.attrition-works]
  }
  view "ukraine" { value = 0.0005 }
}
param "pressure" {
  about = "added movement per unit of difference in stocks"
  value = 0.014
  range = "0.007 to 0.021"
}
param "front_swings" {
  about = "standard deviation of the front's monthly movement"
  value = 0.012
  range = "0.006 to 0.02"
}
param "russia_war_cost" {
  about = "what a month of war costs Russia, where holding all the claimed land in peace is worth 1"
  value = 0.2
  range = "0.1 to 0.35"
}
param "ukraine_war_cost" {
  value = 0.2
  range = "0.1 to 0.35"
}
param "sanctions_cost" {
  about   = "what doubled sanctions cost Russia while they last"
  value   = 0.10
  range   = "0.05 to 0.2"
  because = [claim.sanctions-would-hurt]
}
param "ukraine_defeat" {
  about = "what losing the war is worth to Ukraine, beyond the land"
  value = -0.4
  range = "-0.8 to -0.1"
}
param "strikes_annoy" {
  about = "how much faster patience runs out when Russia strikes"
  value = "1.6x"
  range = "1.2x to 2.5x"
  view "russia" {
    value   = "1.2x"
    because = [claim.strikes-are-a-message]
  }
}
param "strikes_gain" {
  about = "movement of the front that strikes add in a month"
  value = 0.001
  range = "0 to 0.002"
}
param "russia_noise" {
  about = "how far from its best answer Russia may stray; a peace on all its terms is worth 1"
  value = 0.015
  range = "0.005 to 0.04"
}
param "ukraine_noise" {
  value = 0.015
  range = "0.005 to 0.04"
}
param "rounds" {
  about = "a round of talks is held"
  value = "20% a month"
  range = "8% to 40% a month"
}
param "peace_fails_unguarded" {
  about = "a peace without guarantees breaks"
  value = "0.5% a month"
  range = "0.2% to 1.5% a month"
  view "russia" { value = "0.2% a month" }
  view "ukraine" { value = "1% a month" }
  view "united_states" { value = "0.3% a month" } # assumed
}
param "peace_fails_guarded" {
  about = "a peace with guarantees breaks"
  value = "0.3% a month"
  range = "0.1% to 0.8% a month"
  view "russia" { value = "0.1% a month" }
}
param "guarantee_costs_russia" {
  about = "what guarantees for Ukraine take from a peace's worth to Russia"
  value = 0.08
  range = "0.03 to 0.2"
}

# The mediator's own payoffs. All assumed: nobody has put numbers to them.
# Their unit is the mediator's: a peace of its making is worth mediator_prize for
# as long as it lasts, a war that it has turned its back on is worth 0.

param "mediator_prize" {
  about = "what a peace of its making is worth to the mediator"
  value = 0.1
  range = "0.04 to 0.25"
}
param "cost_of_staying" {
  about = "what a month of mediating costs the mediator"
  value = 0.015
  range = "0.005 to 0.03"
}
param "annoyance" {
  about = "what a month of being stalled costs a frustrated mediator that stays"
  value = 0.03
  range = "0.01 to 0.07"
}
param "cost_of_sanctioning" {
  about = "what a month of sanctioning costs the mediator: prices, and a quarrel with Russia"
  value = 0.02
  range = "0.005 to 0.05"
}
param "relief" {
  about = "how much of its annoyance a mediator sheds that sanctions instead of waiting"
  value = 0.6
  range = "0.3 to 0.9"
}
param "blame_for_leaving" {
  about = "what having left costs the mediator a month, while the war goes on"
  value = 0.005
  range = "0 to 0.02"
}
param "mediator_noise" {
  about = "how far from its best answer the mediator may stray; it answers no deal, so this is about its choices alone"
  value = 0.01
  range = "0.003 to 0.03"
}

# Parties: those who must consent, and the mediator, who need not.

party "russia" {
  patience = "10% a year"
  noise    = russia_noise
  fighting = front - russia_war_cost - (sanctions == "doubled" ? sanctions_cost : 0)
}
party "ukraine" {
  patience = "10% a year"
  noise    = ukraine_noise
  fighting = 1 - front - ukraine_war_cost
}
party "united_states" {
  about    = "the mediator: no veto, but a will of its own"
  consents = false
  patience = "20% a year" # a term of office is short
  noise    = mediator_noise
  # Left: blame alone. Sanctioning: its cost, and less of the annoyance. Pressing: all of the annoyance.
  fighting = mediation == "leave" ? -blame_for_leaving : -cost_of_staying - (mediation == "sanction" ? cost_of_sanctioning : 0) - (mood == "frustrated" ? annoyance * (mediation == "sanction" ? 1 - relief : 1) : 0)
}

# Factors: what the war's course consists of. They move in this order each month.
# The mediator's standing choice is a factor too, the last.

factor "mood" {
  about  = "how the United States takes Russia's stalling; who has left no longer minds"
  levels = ["patient", "frustrated"]
  start  = "patient"
  shift "loses patience" {
    from   = "patient"
    to     = "frustrated"
    chance = mediation == "leave" ? 0 : mediator_frustrated * (posture == "strike" ? strikes_annoy : 1)
  }
  shift "is won back" {
    from   = "frustrated"
    to     = "patient"
    chance = mediation == "leave" ? 1 : mediator_calms
  }
}
factor "sanctions" {
  levels = ["current", "doubled"]
  start  = "current"
  shift "are doubled" {
    from   = "current"
    to     = "doubled"
    chance = mediation == "sanction" ? sanctions_carried_out : 0
  }
  shift "are eased" {
    from   = "doubled"
    to     = "current"
    chance = mediation == "press" ? sanctions_lapse : 0
  }
}
factor "aid" {
  about  = "support that reaches Ukraine"
  levels = ["none", "reduced", "full"]
  start  = "full"
  shift "is raised" {
    up     = 1
    chance = others_fill_the_gap
  }
  shift "is cut" {
    down   = 1
    chance = mediation == "leave" ? aid_cut_when_gone : blame_falls_on_ukraine
  }
}
factor "russia_stock" {
  about = "what Russia can still throw in: men, materiel, money"
  scale = { from = 0, to = 1, steps = 6 }
  start = 0.67
  drift = {
    mean   = russia_regenerates - (sanctions == "doubled" ? sanctions_bite : 0)
    spread = stock_swings
  }
}
factor "ukraine_stock" {
  scale = { from = 0, to = 1, steps = 6 }
  start = 0.5
  drift = {
    mean   = ukraine_regenerates - (aid == "full" ? 0 : aid == "reduced" ? aid_carries / 3 : aid_carries)
    spread = stock_swings
  }
}
factor "front" {
  about = "share of the claimed land that Russia holds"
  scale = { from = 0, to = 1, steps = 20 } # coarser than in ukraine-2025, for speed; there it would move no answer by 0.01
  start = 0.75
  drift = {
    mean   = advance + pressure * (russia_stock - ukraine_stock) + (posture == "strike" ? strikes_gain : 0)
    spread = front_swings
  }
}

# What a party does each month, besides talking. A choice that persists stands
# until it is changed; where "when" does not hold it cannot be changed.

choice "posture" {
  by      = "russia"
  options = ["stall", "strike"] # stall: calls, a memorandum, talks about talks
}

choice "mediation" {
  by       = "united_states"
  options  = ["press", "sanction", "leave"] # it starts with the first
  when     = mediation != "leave"           # who has left does not come back
  persists = true
}

ending "Ukraine loses the claimed land" {
  when   = front == 1
  payoff = { russia = 1, ukraine = ukraine_defeat, united_states = mediation == "leave" ? -blame_for_leaving : -annoyance }
}
ending "Russia is driven out" {
  when   = front == 0
  payoff = { russia = 0, ukraine = 1, united_states = 0 }
}

talks {
  chance = mediation == "leave" ? rounds / 2 : rounds
  proposes = {
    russia        = mediation == "leave" ? 0.6 : mood == "frustrated" ? 0.3 : 0.4
    ukraine       = mediation == "leave" ? 0.4 : mood == "frustrated" ? 0.5 : 0.4
    united_states = mediation == "leave" ? 0 : 0.2
  }
}

# Terms: a deal takes one option of each issue.

# A peace is worth the same prize to the mediator whatever its terms, so the prize
# stands with one issue only. A peace made without it is worth nothing to it.

issue "territory" {
  option "line of contact" {
    worth = { russia = front, ukraine = 1 - front, united_states = mediation == "leave" ? 0 : mediator_prize }
  }
  option "a twentieth more to Russia" {
    worth = { russia = min(front + 0.05, 1), ukraine = 1 - min(front + 0.05, 1), united_states = mediation == "leave" ? 0 : mediator_prize }
  }
  option "a tenth more to Russia" {
    worth = { russia = min(front + 0.1, 1), ukraine = 1 - min(front + 0.1, 1), united_states = mediation == "leave" ? 0 : mediator_prize }
  }
  option "all claimed land to Russia" {
    worth = { russia = 1, ukraine = 0, united_states = mediation == "leave" ? 0 : mediator_prize }
  }
  option "a twentieth back to Ukraine" {
    worth = { russia = max(front - 0.05, 0), ukraine = 1 - max(front - 0.05, 0), united_states = mediation == "leave" ? 0 : mediator_prize }
  }
  option "a tenth back to Ukraine" {
    worth = { russia = max(front - 0.1, 0), ukraine = 1 - max(front - 0.1, 0), united_states = mediation == "leave" ? 0 : mediator_prize }
  }
  option "two tenths back to Ukraine" {
    worth = { russia = max(front - 0.2, 0), ukraine = 1 - max(front - 0.2, 0), united_states = mediation == "leave" ? 0 : mediator_prize }
  }
  option "all claimed land to Ukraine" {
    worth = { russia = 0, ukraine = 1, united_states = mediation == "leave" ? 0 : mediator_prize }
  }
}
issue "guarantees for Ukraine" {
  option "none" {
    worth       = { russia = 0, ukraine = 0 }
    breaks      = peace_fails_unguarded
    after_break = { russia = 0.3, ukraine = -0.1, united_states = -blame_for_leaving }
  }
  option "given" {
    worth       = { russia = -guarantee_costs_russia, ukraine = 0.05 }
    breaks      = peace_fails_guarded
    after_break = { russia = 0.3, ukraine = -0.1, united_states = -blame_for_leaving }
  }
}
issue "sanctions" {
  option "stay" { worth = { russia = sanctions == "doubled" ? -sanctions_cost : 0, ukraine = 0 } }
  option "lifted in steps" { worth = { russia = 0.05, ukraine = -0.01 } }
}

# Reasons: the beliefs that make the holdout refuse.

reason "time" {
  says    = "Time and resources are on Russia's side"
  beliefs = [russia.russia_regenerates, russia.advance, russia.others_fill_the_gap]
}
reason "partiality" {
  says    = "The mediator leans to Russia"
  beliefs = [russia.mediator_calms, russia.blame_falls_on_ukraine]
}
reason "sanctions" {
  says    = "New sanctions are a risk worth taking"
  beliefs = [russia.sanctions_carried_out, russia.strikes_annoy]
}
reason "fatigue" {
  says    = "The mediator will tire and leave"
  beliefs = [russia.mediator_frustrated, russia.aid_cut_when_gone]
}

# Levers: what others could do about it. The mediator's choices answer them.

lever "sanctions that are carried out" {
  by   = "United States and Europe"
  dial = { sanctions_carried_out = "30% to 90% a month" }
}
lever "Europe fills the gap" {
  by   = "Europe"
  sets = { others_fill_the_gap = "12% a month" }
}
lever "a prize worth staying for" {
  by   = "whoever can give the mediator a stake in the peace"
  dial = { mediator_prize = "0.1 to 0.4" }
}

# What the holdout is betting on.

watch "the mediator leaves before sanctions are doubled" {
  first  = mediation == "leave"
  before = sanctions == "doubled"
  within = 24
}
watch "Ukraine's support ends within two years" {
  first  = aid == "none"
  within = 24
}

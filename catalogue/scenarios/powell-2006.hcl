# Power is about to shift. The side that is rising would gladly settle, but it
# cannot bind itself: once it is stronger it will ask for new terms. If the shift
# is larger than what a war would waste, the declining side fights today.
#
# A settlement is a division that breaks when the riser asks again; what follows
# then is what the power of that day brings.

conflict "powell-2006" {
  title   = "Will the declining side settle before power shifts?"
  as_of   = "2006-01-01"
  period  = "quarter"
  horizon = 12
  tail    = 0 # the first quarter decides the war
  holdout = "decliner"
}

source "powell-2006" {
  title     = "War as a Commitment Problem, International Organization 60(1)"
  author    = "Robert Powell"
  publisher = "Cambridge University Press"
  published = "2006-01"
}
source "fearon-1995" {
  title     = "Rationalist Explanations for War, International Organization 49(3)"
  author    = "James D. Fearon"
  publisher = "MIT Press"
  published = "1995-06"
}

claim "shift-beats-surplus" {
  source  = source.powell-2006
  speaker = "Robert Powell"
  place   = "the general inefficiency condition"
  says    = "Large and rapid shifts of power cause war: bargaining breaks down if what the riser gains by the shift exceeds the surplus that peace would save."
}
claim "preventive-war" {
  source  = source.fearon-1995
  speaker = "James D. Fearon"
  place   = "pages 404 to 408"
  says    = "The declining side may attack although both would prefer some lasting settlement, because the riser cannot promise today not to use its strength tomorrow."
}

param "power_now" {
  about   = "the riser wins a war fought now"
  value   = "20%"
  range   = "10% to 35%"
  because = [claim.shift-beats-surplus]
}
param "power_later" {
  about   = "the riser wins a war fought after the shift"
  value   = "70%"
  range   = "50% to 85%"
  because = [claim.preventive-war]
}
param "cost_riser" {
  about   = "what a war costs the riser; the whole prize is worth 1"
  value   = 0.15
  range   = "0.05 to 0.3"
  because = [claim.shift-beats-surplus]
}
param "cost_decliner" {
  about   = "what a war costs the declining side"
  value   = 0.15
  range   = "0.05 to 0.3"
  because = [claim.shift-beats-surplus]
}
param "asks_again" {
  about   = "the riser breaks a settlement to ask for the terms that its new power brings"
  value   = "98% a quarter"
  range   = "90% to 99.5% a quarter"
  because = [claim.preventive-war]
}
param "riser_takes" {
  about   = "the riser's share of what a later war would waste, in the terms asked for later"
  value   = "50%"
  range   = "20% to 80%"
  because = [claim.preventive-war]
}

party "riser" {
  patience = "5% a quarter"
  noise    = 0
  fighting = power_now - cost_riser
}
party "decliner" {
  patience = "5% a quarter"
  noise    = 0
  fighting = 1 - power_now - cost_decliner
}

# A war now is fought at today's power and decided at once.

factor "war" {
  levels = ["lost by the riser", "undecided", "won by the riser"]
  start  = "undecided"
  shift "the riser wins" {
    from   = "undecided"
    to     = "won by the riser"
    chance = power_now
  }
  shift "the declining side wins" {
    from   = "undecided"
    to     = "lost by the riser"
    chance = 1 - power_now
  }
}

ending "the riser has won" {
  when   = war == "won by the riser"
  payoff = { riser = 1 - cost_riser, decliner = -cost_decliner }
}
ending "the declining side has won" {
  when   = war == "lost by the riser"
  payoff = { riser = -cost_riser, decliner = 1 - cost_decliner }
}

talks {
  chance   = 1
  proposes = { riser = 0.5, decliner = 0.5 }
}

issue "division" {
  divide {
    from  = 0
    to    = 1
    steps = 100
    worth = { riser = share, decliner = 1 - share }
  }
}

# A division is all that can be settled. What it is worth afterwards cannot be:
# the one option here is a promise, and this is what becomes of it.

issue "later" {
  option "promised" {
    worth  = { riser = 0, decliner = 0 }
    breaks = asks_again
    after_break = {
      riser    = power_later - cost_riser + riser_takes * (cost_riser + cost_decliner)
      decliner = 1 - power_later + cost_riser - riser_takes * (cost_riser + cost_decliner)
    }
  }
}

reason "the shift of power" {
  says      = "The riser will be stronger, and will use it"
  beliefs   = [decliner.power_later, riser.power_later]
  otherwise = { power_later = "20%" }
}

lever "the terms are guaranteed" {
  by   = "a third party that stays"
  dial = { asks_again = "98% to 1% a quarter" }
}
lever "the shift is slowed" {
  by   = "the riser's friends"
  dial = { power_later = "70% to 20%" }
}

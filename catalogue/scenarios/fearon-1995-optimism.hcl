# War as a costly lottery between two sides that disagree about the odds. Each
# expects to win more than the other grants it, by more than the war costs them
# both: no division is better for both, as they see it, than fighting.

conflict "fearon-1995-optimism" {
  title   = "Will two sides settle when each overrates its chance of winning?"
  as_of   = "1995-06-01"
  period  = "month"
  horizon = 12
  tail    = 0 # the first month decides the war
  holdout = "a"
}

source "fearon-1995" {
  title     = "Rationalist Explanations for War, International Organization 49(3)"
  author    = "James D. Fearon"
  publisher = "MIT Press"
  published = "1995-06"
}

claim "war-is-costly" {
  source  = source.fearon-1995
  speaker = "James D. Fearon"
  place   = "pages 386 to 388"
  says    = "As long as war costs both sides something, some settlements are better for both than the gamble of fighting."
}
claim "both-optimistic" {
  source  = source.fearon-1995
  speaker = "James D. Fearon"
  place   = "pages 390 to 395, on disagreements about relative power"
  says    = "If both sides expect to win, no settlement may be left that both prefer; why they should go on disagreeing is another question."
}

param "victory" {
  about   = "a wins the war"
  value   = "60%"
  range   = "45% to 75%"
  because = [claim.both-optimistic]
  view "a" {
    value   = "80%"
    because = [claim.both-optimistic]
  }
  view "b" {
    value   = "45%"
    because = [claim.both-optimistic]
  }
}
param "cost_a" {
  about   = "what the war costs a; the whole prize is worth 1"
  value   = 0.125
  range   = "0.05 to 0.3"
  because = [claim.war-is-costly]
}
param "cost_b" {
  about   = "what the war costs b"
  value   = 0.125
  range   = "0.05 to 0.3"
  because = [claim.war-is-costly]
}

# The month of war is worth what the lottery is, so that waiting for its result
# neither adds to its worth nor takes from it.

party "a" {
  patience = "10% a year"
  noise    = 0
  fighting = victory - cost_a
}
party "b" {
  patience = "10% a year"
  noise    = 0
  fighting = 1 - victory - cost_b
}

factor "war" {
  levels = ["lost by a", "undecided", "won by a"]
  start  = "undecided"
  shift "a wins" {
    from   = "undecided"
    to     = "won by a"
    chance = victory
  }
  shift "b wins" {
    from   = "undecided"
    to     = "lost by a"
    chance = 1 - victory
  }
}

ending "a has won" {
  when   = war == "won by a"
  payoff = { a = 1 - cost_a, b = -cost_b }
}
ending "b has won" {
  when   = war == "lost by a"
  payoff = { a = -cost_a, b = 1 - cost_b }
}

talks {
  chance   = 1
  proposes = { a = 0.5, b = 0.5 }
}

issue "division" {
  divide {
    from  = 0
    to    = 1
    steps = 100
    worth = { a = share, b = 1 - share }
  }
}

reason "a's hopes" {
  says    = "a expects to win"
  beliefs = [a.victory]
}
reason "b's hopes" {
  says    = "b expects to win"
  beliefs = [b.victory]
}

lever "the odds are made plain" {
  by   = "whoever both sides believe"
  sets = { victory = "60%" }
}
lever "war is made dearer for a" {
  by   = "b's friends"
  dial = { cost_a = "0.125 to 0.5" }
}

# War as a costly lottery: it is won by one side or the other within the month,
# and either side pays for it. Because both pay, there are divisions that both
# prefer to fighting, and two sides that see the odds alike take one at once.

conflict "fearon-1995" {
  title   = "Will two sides settle rather than fight a war that one of them must win?"
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
claim "one-true-chance" {
  source  = source.fearon-1995
  speaker = "James D. Fearon"
  place   = "pages 386 to 388"
  says    = "The argument needs both sides to reckon with the same chance of victory, and an issue that can be divided."
}

param "victory" {
  about   = "a wins the war"
  value   = "60%"
  range   = "45% to 75%"
  because = [claim.one-true-chance]
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

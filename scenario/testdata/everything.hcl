# One of everything, small enough to work out by hand.

conflict "everything" {
  title   = "Everything"
  as_of   = "2025-01-31"
  period  = "quarter"
  horizon = "2 years"
  tail    = 4
  holdout = "a"
  words   = "kent"
}
source "s" { reliability = 0.5 }
source "t" {}
claim "half" {
  source = source.s
  says   = "Half-way."
  hedge  = "probable"
}
claim "whole" {
  source = source["t"]
  says   = "All the way."
}
param "chance" {
  value   = "20% a quarter"
  because = [claim.half]
  view "a" {
    value   = "50% a quarter"
    because = [claim.half]
  }
  view "b" {
    value   = "50% a quarter"
    because = [claim.half, claim.whole]
  }
}
param "ratio" {
  value = "2x"
  view "a" {
    value   = "8x"
    because = [claim.half]
  }
}
param "plain" {
  value = 0.1
  range = "0 to 0.3"
  view "a" {
    value     = 0.3
    because   = [claim.half]
    otherwise = 0.15
  }
}
param "rate" {
  value = 0.03
  view "b" { value = 0.05 }
}
party "a" {
  patience   = rate
  noise      = plain
  move_noise = plain / 4
  fighting   = front - plain + (siege == "laid" ? 0.5 : 0)
}
party "b" {
  patience   = rate * 2
  noise      = 0.2
  fighting   = 1 - front - (mood == "angry" ? 0.1 : 0) - (strike == "yes" ? 0.3 : 0)
  at_horizon = 1 - front
}
party "m" {
  consents = false
  patience = "10% a year"
  noise    = 0
  fighting = -plain
}
factor "mood" {
  levels = ["calm", "angry", "gone"]
  start  = "angry"
  shift "worsens" {
    up     = 1
    chance = chance * (siege == "laid" ? 1 : 0.5)
  }
  shift "is appeased" {
    from   = "angry"
    to     = "calm"
    chance = strike == "yes" ? 0 : 0.1
  }
}
factor "front" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.375
  drift = { mean = mood == "angry" ? plain / ratio : 0, spread = 0.1 }
}
choice "siege" {
  by       = "a"
  options  = ["raised", "laid"]
  persists = true
  start    = "laid"
  when     = mood != "gone"
}
choice "strike" {
  by      = "b"
  options = ["no", "yes"]
  when    = siege == "raised" && front < 1
}
ending "a wins" {
  when   = front == 1
  payoff = { a = 1, b = -plain }
}
talks {
  chance   = siege == "laid" ? chance / 2 : chance
  proposes = { a = 0.25, b = mood == "calm" ? 0.75 : 0.5, m = mood == "calm" ? 0 : 0.25 }
}
issue "land" {
  divide {
    from  = 0
    to    = 1
    steps = 2
    worth = { a = share * 0.5, b = 0.5 - share * 0.5, m = 0.1 }
    when  = share < 1 || front >= 0.5
  }
}
issue "guard" {
  option "none" {
    worth       = { a = 0, b = plain }
    breaks      = chance / 10
    after_break = { a = front, b = 0 }
  }
  option "some" { worth = { a = -0.1, b = 0.1 } }
}
exclude {
  options = { land = [0, "0.5"], guard = "some" }
}
reason "r" {
  says      = "So."
  beliefs   = [a.chance, a.plain]
  otherwise = { plain = 0.2 }
}
lever "l" {
  by   = "others"
  cost = "much"
  sets = { chance = "36% in 2 quarters" }
  dial = { ratio = "4x to 1x" }
}
lever "secret" {
  cost    = 3
  sets    = { plain = 0.25 }
  seen_by = ["b"]
}
watch "w" {
  first  = front > plain * 5
  before = mood == "gone"
  within = "1 year"
}

package explain

// lottery is a war that is decided within the month (Fearon 1995): fighting is
// worth the chance of winning less its cost, so a's reservation value is
// 0.9 - 0.05, and b takes any division up to a share of 0.6 + 0.125, on the
// grid 0.72. Nobody errs, so every figure has a closed form.
const lottery = `
conflict "lottery" {
  title   = "Two sides and a prize"
  as_of   = "1995-06-01"
  period  = "month"
  horizon = 12
  tail    = 0
  holdout = "a"
}
source "talk" { title = "Talk" }
claim "strong" {
  source = source.talk
  says   = "a is strong"
}
claim "sure" {
  source = source.talk
  says   = "a is sure of itself"
}
claim "cheap" {
  source = source.talk
  says   = "war is cheap for a"
}
claim "dear" {
  source = source.talk
  says   = "war is dear for b"
}
claim "even" {
  source = source.talk
  says   = "the odds are not far from even"
}
claim "unused" {
  source = source.talk
  says   = "nothing of consequence"
}
param "victory" {
  value   = "60%"
  range   = "45% to 75%"
  because = [claim.even]
  view "a" {
    value   = "90%"
    because = [claim.strong, claim.sure]
  }
}
param "cost_a" {
  value = 0.1
  range = "0.05 to 0.25"
  view "a" {
    value     = 0.05
    because   = [claim.cheap]
    otherwise = 0.2
  }
}
param "cost_b" {
  value     = 0.125
  range     = "0.05 to 0.3"
  because   = [claim.dear]
  otherwise = 0.2
}
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
reason "optimism" {
  says    = "a expects to win"
  beliefs = [a.victory]
}
reason "thrift" {
  says    = "a thinks war cheap"
  beliefs = [a.cost_a]
}
lever "observers" {
  sets    = { victory = "60%" }
  seen_by = ["a"]
}
lever "leaflets" {
  sets    = { victory = "60%" }
  seen_by = ["b"]
}
lever "embargo" {
  dial = { cost_a = "0.05 to 0.45" }
}
`

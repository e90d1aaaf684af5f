conflict "deals" {
  title   = "Deals"
  as_of   = "2025-01-01"
  horizon = 12
  holdout = "m" # want holdout-without-consent
}
party "m" {
  consents = false
  patience = "10% a year"
  noise    = 0.1
  fighting = 0
}
talks { chance = 0.5 } # want proposes-left-out
issue "one" { # want too-many-deals
  divide {
    from  = 0
    to    = 1
    steps = 1000
    worth = { m = share }
  }
}
issue "two" {
  divide {
    from  = 0
    to    = 1
    steps = 1000
    worth = {}
  }
}

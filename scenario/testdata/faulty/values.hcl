# Values: what only the numbers show. "never" cannot be reached, and its sums
# are let pass.

conflict "values" {
  title   = "Values"
  as_of   = "2025-01-01"
  horizon = 12
}
claim "c" { says = "So." }
param "zero" {
  value   = 0
  because = [claim.c]
}
param "big" {
  value   = 0.7
  because = [claim.c]
  view "a" { value = 3 }
}
party "a" {
  patience = zero # want bad-patience
  noise    = -0.1 # want negative-value
  fighting = 1 / (level == "middle" ? 0 : 1) # want undefined-value "level = middle, as a sees it"
}
party "b" {
  patience = "10% a year"
  noise    = 0.1
  fighting = log(stock - 0.6) + (level == "never" ? 1 / zero : 0) # want undefined-value "stock = 0.25"
}
party "c" {
  patience = "10% a year"
  noise    = 0.1
  fighting = exp(1000 * stock) + sqrt(-stock) + clamp(1, 2, 0) # want undefined-value
}
factor "level" {
  levels = ["low", "middle", "never"]
  start  = "low"
  shift "rises" {
    from   = "low"
    to     = "middle"
    chance = big # want chance-out-of-range "as a sees it"
  }
  shift "falls" {
    from   = "middle"
    to     = "low"
    chance = 0.6
  }
  shift "falls again" {
    from   = "middle"
    to     = "low"
    chance = 0.6 # want shifts-over-one "1.2"
  }
  shift "from nowhere" {
    from   = "never"
    to     = "low"
    chance = 7
  }
}
factor "stock" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = { mean = 0.1, spread = stock - 0.5 } # want negative-value
}
talks {
  chance   = stock * 2 # want chance-out-of-range "stock = 0.75"
  proposes = { a = stock, b = 0.5 } # want proposals-not-one
}
issue "land" {
  divide {
    from  = 0
    to    = 1
    steps = 2
    worth = { a = share / (stock - 0.5), b = share % zero, c = 0 } # want undefined-value want undefined-value
  }
}

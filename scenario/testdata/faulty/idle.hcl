# Nothing here stops the run: what is written and counts for nothing, and what
# is good to know.

conflict "idle" {
  title   = "Idle"
  as_of   = "2025-01-01"
  horizon = 12
  kind    = "inter-state" # want unknown-kind "did you mean \"interstate\""
}
source "s" {} # want unused-source
claim "c" { says = "So." }
claim "d" { # want unused-claim
  says  = "So."
  hedge = "as the crow flies" # want unknown-hedge
}
param "y" { # want unused-param want no-evidence
  value = 1
}
param "x" {
  value   = 0.1
  because = [claim.c]
  assumed = "the size" # want assumed "assumed of param x, z: the size"
}
param "z" {
  value   = 0.1
  assumed = "the size"
}
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = stock + x + z
}
factor "stock" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.4 # want start-between-points "starts at 0.5"
  drift = { mean = 0.1, spread = 0.01 } # want drift-raised
}
factor "mood" { # want unused-factor want unreachable-level "\"elated\""
  levels = ["glum", "merry", "elated"]
  start  = "glum"
  shift "brightens" {
    from   = "glum"
    to     = "merry"
    chance = 0.1
  }
}
ending "over" { # want over-at-start
  when   = stock > 0.2
  payoff = { a = 0 }
}
reason "r" { # want idle-reason
  says    = "So."
  beliefs = [a.x]
}
talks { # want proposes-left-out
  chance = 0.5
}
issue "land" {
  option "all" { worth = { a = 1 } }
}

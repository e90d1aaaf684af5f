# Names: unknown, misspelt, used twice, and such as cannot be named.

conflict "names" {
  title   = "Names"
  as_of   = "2025-01-01"
  horizon = 12
  holdout = "soth" # want unknown-party "did you mean \"south\""
}
conflict "again" { # want duplicate-block "first on line 3"
  title   = "Names"
  as_of   = "2025-01-01"
  horizon = 12
}

source "paper" {
  reliability = 1.5 # want bad-reliability
}
claim "said" {
  source = source.papr # want unknown-source "did you mean \"paper\""
  says   = "Something."
}
claim "nothing" { # want empty-claim
  source = paper # want bad-reference
}
claim "hedged" {
  says  = "Perhaps."
  hedge = "as the crow flies" # want unknown-hedge
}

param "war-cost" { # want bad-name "war_cost"
  value = 0.1
}
param "cost" {
  value   = 0.1
  because = [claim.hedgd, claim.hedged, claim.hedged] # want unknown-claim want duplicate-claim
  view "nroth" { value = 0.2 } # want unknown-party
  view "north" { value = 0.2 }
  view "north" { value = 0.3 } # want duplicate-block
}
param "cost" { # want duplicate-block
  value = 0.1
}
param "share" { # want bad-name
  value = 0.1
}

party "north" {
  patience = "10% a year"
  noise    = nosie # want unknown-name
  fighting = front-cost # want unknown-name "spaces around a minus"
}
party "south" {
  patience = "10% a year"
  noise    = cost * front # want not-readable-here
  fighting = north # want party-in-expression
}

factor "front" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = { mean = 0, spread = 0.1 }
}
factor "south" { # want duplicate-name "party on line"
  levels = ["a", "b"]
  start  = "a"
}

issue "land" { # want missing-block "no talks"
  option "all" { worth = { north = 1, south = 0, est = 3 } } # want unknown-party
  option "all" { worth = { north = 1 } } # want missing-party want duplicate-block
}
exclude {
  options = { lnad = "all", land = ["al"] } # want unknown-issue want unknown-option
}
exclude { # want exclude-of-one-issue
  options = { land = "all", land = "all" } # want duplicate-key
  options = { land = "all" } # want duplicate-argument
}

reason "r" {
  says      = "Because."
  beliefs   = [north.cots, north.cost, north.cost, cost] # want unknown-param want duplicate-belief want bad-reference
  otherwise = { cost = 0.1, frnt = 2 } # want unknown-param
}
lever "l" { # want missing-argument
}
lever "m" {
  sets    = { cost = 0.3 }
  dial    = { cost = "0.1 to 0.2" } # want set-and-dial
  seen_by = ["nrth"] # want unknown-party
}
wach "w" { # want unknown-block "did you mean \"watch\""
  first = front == 1
}
stray = 1 # want unknown-argument

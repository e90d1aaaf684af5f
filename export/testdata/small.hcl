# Two factors, a choice for each side, one of which persists and is not always
# open, a deal that is not always open, an ending, a bystander who may propose,
# and beliefs that differ: all that an export has to carry over, and small.

conflict "small" {
  title   = "Will a small war end?"
  as_of   = "2030-01-01"
  period  = "month"
  horizon = 6
  tail    = 6
  holdout = "north"
}

param "push" {
  value = 0.2
  range = "0.1 to 0.3"
  view "north" { value = 0.35 }
  view "south" { value = 0.1 }
}
param "held" {
  value = "40% a month"
  range = "20% to 60% a month"
  view "south" { value = "55% a month" }
}
param "noise" {
  value = 0.2
  range = "0.1 to 0.4"
}

party "north" {
  patience   = "20% a month"
  noise      = noise
  move_noise = noise
  fighting   = (line == "far" ? 0.7 : line == "middle" ? 0.4 : 0.1) - (effort == "hard" ? 0.15 : 0) - 0.2
  at_horizon = line == "far" ? 0.6 : line == "middle" ? 0.3 : -0.3
}
party "south" {
  patience   = "10% a month"
  noise      = noise
  move_noise = noise
  fighting   = (line == "far" ? 0.1 : line == "middle" ? 0.4 : 0.7) - (supply == "open" ? 0.1 : 0) - 0.2
  at_horizon = line == "far" ? -0.3 : line == "middle" ? 0.3 : 0.6
}
party "envoy" {
  consents   = false
  patience   = "15% a month"
  noise      = noise
  move_noise = noise
  fighting   = -0.5
}

factor "line" {
  levels = ["near", "middle", "far"]
  start  = "middle"
  shift "forward" {
    up     = 1
    chance = effort == "hard" ? min(2 * push, 1) : push
  }
  shift "back" {
    down   = 1
    chance = supply == "open" ? 0.3 : 0.1
  }
}
factor "weather" {
  levels = ["fair", "foul"]
  start  = "fair"
  shift "turns" {
    from   = "fair"
    to     = "foul"
    chance = line == "far" ? 0.5 : 0.25
  }
}

choice "effort" {
  by      = "north"
  options = ["light", "hard"]
}
choice "supply" {
  by       = "south"
  options  = ["shut", "open"]
  persists = true
  when     = weather == "fair"
}

ending "north breaks through" {
  when   = line == "far" && weather == "foul"
  payoff = { north = 0.8, south = -0.4, envoy = -0.2 }
}

talks {
  chance   = held
  proposes = { north = 0.4, south = 0.4, envoy = 0.2 }
}

issue "land" {
  option "as it is" { worth = { north = line == "near" ? 0.2 : 0.5, south = line == "near" ? 0.7 : 0.4, envoy = 0.3 } }
  option "half" {
    worth = { north = 0.45, south = 0.45, envoy = 0.4 }
    when  = line != "near"
  }
}

# One deal, one factor: small enough for Gambit to follow two periods of it.

conflict "tiny" {
  title   = "Will a \"tiny\" war end?"
  as_of   = "2030-01-01"
  period  = "month"
  horizon = 3
  tail    = 3
}

param "rounds" {
  value = "60% a month"
  range = "40% to 80% a month"
  view "b" { value = "80% a month" }
}

party "a" {
  patience   = "20% a month"
  noise      = 0.25
  move_noise = 0.25
  fighting   = luck == "good" ? 0.6 : -0.2
}
party "b" {
  patience   = "10% a month"
  noise      = 0.25
  move_noise = 0.25
  fighting   = luck == "good" ? 0 : 0.5
}

factor "luck" {
  levels = ["bad", "good"]
  start  = "bad"
  shift "turns" {
    from   = "bad"
    to     = "good"
    chance = 0.3
  }
}

talks {
  chance   = rounds
  proposes = { a = 0.5, b = 0.5 }
}

issue "peace" {
  option "plain" { worth = { a = 0.35, b = 0.3 } }
}

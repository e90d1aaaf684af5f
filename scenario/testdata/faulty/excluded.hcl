conflict "excluded" {
  title   = "Excluded"
  as_of   = "2025-01-01"
  horizon = 12
}
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = 0
}
talks { chance = 0.5 } # want proposes-left-out
issue "one" {
  option "x" { worth = { a = 1 } }
}
issue "two" {
  option "y" { worth = { a = 1 } }
}
exclude "everything" { # want no-deals
  options = { one = "x", two = ["y"] }
}

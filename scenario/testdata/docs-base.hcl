# What the fragments of docs/language.md stand in. A block that a fragment
# declares itself takes the place of the one here.

conflict "docs" {
  title   = "Docs"
  as_of   = "2025-01-01"
  horizon = 36
}
claim "interview" { says = "So." }
param "advance" {
  value = 0.002
  view "north" { value = 0.02 }
}
param "cost" { value = 0.25 }
party "north" {
  patience = "10% a year"
  noise    = 0.02
  fighting = front - cost
}
party "south" {
  patience = "10% a year"
  noise    = 0.02
  fighting = 1 - front - cost
}
factor "front" {
  scale = { from = 0, to = 1, steps = 20 }
  start = 0.5
  drift = { mean = advance, spread = 0.03 }
}
factor "mediator_mood" {
  levels = ["engaged", "gone"]
  start  = "engaged"
  shift "leaves" {
    from   = "engaged"
    to     = "gone"
    chance = 0.05
  }
}

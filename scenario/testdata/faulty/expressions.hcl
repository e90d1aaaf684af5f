# Expressions: types, places where names cannot be read, what HCL can write
# and an expression cannot mean.

conflict "expressions" {
  title   = "Expressions"
  as_of   = "2025-01-01"
  horizon = 12
}
param "x" {
  value = 0.1
}
party "a" {
  patience = x
  noise    = 0.1
  fighting = "10% to 20%" # want wrong-type "a range.*declare a param"
}
party "b" {
  patience = "10% a year"
  noise    = x > 1 # want wrong-type
  fighting = weather == "fair" ? 1 : front # want unknown-level "did you mean|its words are"
}
party "c" {
  patience = "10% a year"
  noise    = 0.1
  fighting = min(1, 2) + max() + mx(1) + sqrt(1, 2) + clamp(x, 0) # want unknown-function want wrong-arguments want wrong-arguments want wrong-arguments
}
party "d" {
  patience = "10% a year"
  noise    = 0.1
  fighting = [for i in [1] : i] # want unsupported-expression "for"
}
party "e" {
  patience = "10% a year"
  noise    = 0.1
  fighting = x.y + x[0] + "${x}" + null # want unsupported-expression want unsupported-expression want unsupported-expression want unsupported-expression
}
party "f" {
  patience = "10% a year"
  noise    = 0.1
  fighting = weather < "dry" ? 1 : 0 # want wrong-type "=="
}
party "g" {
  patience = "10% a year"
  noise    = 0.1
  fighting = posture == "strike" ? 1 : 0 # want missing-at-horizon
}
party "h" {
  patience   = "10% a year"
  noise      = 0.1
  fighting   = (weather == x) ? 1 : 0 # want wrong-type
  at_horizon = posture == "strike" ? 1 : 0 # want choice-not-here
}
party "i" {
  patience = "10% a year"
  noise    = 0.1
  fighting = max([1, 2]...) + -true + (1 == "a" ? 1 : 0) + ("a" == "b" ? 1 : 0) # want unsupported-expression want wrong-type want wrong-type want wrong-type
}
party "j" {
  patience = "10% a year"
  noise    = 0.1
  fighting = (x ? 1 : 2) + (true ? "a" : "b") + (true ? 1 : false) + (!x ? 1 : 0) # want wrong-type want wrong-type want wrong-type want wrong-type
}
party "k" {
  patience = "10% a year"
  noise    = 0.1
  fighting = [1][*] + {} + (1 && true ? 1 : 0) + (true < 1 ? 1 : 0) # want unsupported-expression want unsupported-expression want wrong-type want wrong-type
}
factor "weather" {
  levels = ["dry", "wet"]
  start  = "wett" # want unknown-level "did you mean \"wet\""
  shift "turns" {
    from   = "dry"
    to     = "wet"
    chance = weather # want wrong-type
  }
}
factor "front" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = { mean = 0, spread = 0.1 }
}
choice "posture" {
  by      = "a"
  options = ["stall", "strike"]
  when    = later == "now" # want choice-order
}
choice "later" {
  by      = "b"
  options = ["now", "then"]
  when    = posture == "stall"
}
ending "e" {
  when   = front # want wrong-type
  payoff = { a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0, k = 0 }
}
watch "w" {
  first  = posture == "strike" # want choice-not-here
  within = 1000 # want watch-too-long
}

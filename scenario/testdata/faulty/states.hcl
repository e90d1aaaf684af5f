# Too many states: the finest factor is named.

conflict "states" {
  title   = "States"
  as_of   = "2025-01-01"
  horizon = 12
}
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = x + y + z
}
factor "x" {
  scale = { from = 0, to = 1, steps = 100 }
  start = 0.5
  drift = { mean = 0, spread = 0.1 }
}
factor "y" { # want too-many-states "coarsen \"y\"" want too-many-states want too-many-states
  scale = { from = 0, to = 1, steps = 2000 }
  start = 0.5
  drift = { mean = x * z, spread = 0.1 }
}
factor "z" {
  scale = { from = 0, to = 1, steps = 1000 }
  start = 0.5
  drift = { mean = 0, spread = 0.1 }
}

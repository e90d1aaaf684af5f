# A horizon that cannot be read is one fault, and brings no other.
conflict "endless" {
  title   = "Endless"
  as_of   = "2025-01-01"
  horizon = 0 # want bad-periods
}
claim "siege works" { says = "It works." }
param "x" {
  value   = 1
  because = [claim["siege work"]] # want unknown-claim "did you mean claim\\[\"siege works\"\\]"
}
param "y" {
  value = "a lot" # want bad-quantity "write a number such as 0.2 or \"10% a month\", or one of these words"
}
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = x
  banana   = 1 # want unknown-argument "it can have: about, consents, patience, noise, move_noise, fighting, at_horizon$"
}
factor "front" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = { mean = 0, spread = 0.1 }
}
watch "w" {
  first  = front == 0
  within = 12
}

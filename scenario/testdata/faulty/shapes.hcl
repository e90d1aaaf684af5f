# Shapes: arguments that are missing, unknown or of the wrong kind.

conflict "shapes" {
  title   = 12 # want not-a-text
  as_of   = "2025-13-01" # want bad-date
  began   = "yesterday" # want bad-date
  period  = "fortnight" # want bad-quantity
  horizon = 12.5 # want bad-periods
  tail    = 1000000 # want absurd-horizon
  words   = "nobody's" # want bad-quantity
  hroizon = 3 # want unknown-argument "did you mean \"horizon\""
}
party { # want missing-label
}
party "a" "b" { # want extra-label
}
party "p" { # want missing-argument "patience" want missing-argument "noise" want missing-argument "fighting"
  consents = "yes" # want not-a-truth
}
party "q" {
  patience = "0% a year" # want bad-patience|bad-quantity
  noise    = 0.1
  fighting = 1
}
talks "now" { # want extra-label
}
factor "none" { # want missing-argument
}
factor "both" {
  levels = ["a", "b"]
  start  = "a"
  scale  = { from = 0, to = 1, steps = 2 } # want levels-and-scale
}
factor "few" {
  levels = ["a"] # want too-few-levels
  start  = "a"
}
factor "twice" {
  levels = ["a", "b", "a"] # want duplicate-level
  start  = "a"
  drift  = { mean = 0, spread = 1 } # want drift-of-levels
}
factor "notlist" {
  levels = "a" # want not-a-list
  start  = "a"
}
factor "mixed" {
  levels = ["a", 1, "b"] # want not-a-text
  start  = "a"
  shift "s" {
    up     = 1
    to     = "b"
    chance = 0.1 # want-above 3 bad-shift
  }
  shift "t" {
    up     = 1.5 # want bad-shift
    chance = 0.1
  }
  shift "u" {
    up = 1 # want-above 1 missing-argument
  }
}
factor "backwards" {
  scale = { from = 1, to = 0, steps = 4 } # want bad-scale
  start = 0.5
}
factor "half" {
  scale = { from = 0, to = 1, steps = 2.5, stpes = 1 } # want bad-scale want unknown-argument "did you mean \"steps\""
  start = 0.5
}
factor "untold" {
  scale = { from = 0, to = 1 } # want bad-scale
  start = 0.5
}
factor "fine" {
  scale = { from = 0, to = 1, steps = 10000 } # want too-many-levels
  start = 0.5
}
factor "off" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 2 # want start-off-scale
  drift = { mean = 0 } # want missing-argument
  shift "s" { # want shift-of-scale
    up     = 1
    chance = 0.1
  }
}
factor "text" {
  scale = { from = 0, to = 1, steps = 4 }
  start = "half" # want not-a-number
  drift = 3 # want not-a-table
}
factor "odd" {
  scale = { from = 0, to = 1, steps = 4 }
  start = 0.5
  drift = { mean = 0, spread = 0, maen = 1 } # want unknown-argument
}
choice "c" {
  by      = "p"
  options = ["x", "y"]
  start   = "x" # want start-of-passing-choice
}
issue "empty" { # want missing-block want missing-block
}
issue "two ways" {
  option "a" { worth = { p = 0, q = 0 } }
  divide { # want divide-and-option
    from  = 0
    to    = 1
    steps = 2
    worth = { p = share, q = 1 - share }
  }
}
issue "b1" {
  option "a" {
    worth       = { p = 0, q = 0 }
    breaks      = 0.1
    after_break = { p = 0, q = 0 }
  }
}
issue "b2" {
  option "a" {
    worth       = { p = 0, q = 0 }
    breaks      = 0.1 # want two-breaks
    after_break = { p = 0, q = 0 }
  }
  option "b" {
    worth       = { p = 0, q = 0 }
    after_break = { p = 0, q = 0 } # want after-break-unused
  }
}
exclude {
  options = { "b1" = "a" } # want-above 1 exclude-of-one-issue
}
reason "r" {
  says    = "So."
  beliefs = "p.x" # want not-a-list
}
lever "l" {
  sets { # want unknown-block "equals sign"
  }
  dial = "up" # want not-a-table
}
param "view" "x" { # want extra-label
}
param "p1" { # want missing-argument "value"
  view = { q = 1 } # want unknown-argument "as a block"
}
param "p2" { #
  value = p1 + 1 # want not-a-quantity
}
param "p3" { #
  value = "10% a moon" # want bad-quantity
  range = 5
}
param "p4" { #
  value = 0.5
  range = "0.1 to 0.3" # want range-misses-value
}
param "p5" { #
  value        = 0.5
  distribution = "beta(2, 5)" # want two-values
}
param "p6" { #
  value = 0.5
  range = 3 # want not-a-text
}
param "p7" { #
  value = 1e999 # want bad-quantity
}
reason "s" {
  says      = "So."
  beliefs   = [p.p4]
  otherwise = { p6 = 0.3 } # want otherwise-without-belief
}

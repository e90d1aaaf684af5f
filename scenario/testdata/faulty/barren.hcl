# want-file missing-block "no party"
# want-file missing-block "nothing moves"
conflict "barren" {
  title   = "Barren"
  as_of   = "2025-01-01"
  horizon = 5000
  tail    = 5000 # want-above 1 absurd-horizon
}

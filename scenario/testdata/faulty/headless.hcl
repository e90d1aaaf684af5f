# want-file missing-block "no conflict"
party "a" {
  patience = "10% a year"
  noise    = 0.1
  fighting = 0
}
talks { # want missing-block want proposes-left-out
  chance = 0.5
}

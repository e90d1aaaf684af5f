conflict "syntax" {
  title = "Syntax
  as_of = "2025-01-01" # want-above 1 syntax want-above 1 syntax
}

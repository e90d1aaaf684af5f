# Two players stake one unit a round until one of them has nothing left.
# The oldest model of a war of attrition, and the first thing to get right:
# nobody decides anything, so every figure has a closed form.

conflict "gamblers-ruin" {
  title   = "Which of two players is ruined first, and when?"
  as_of   = "1968-01-01"
  period  = "month"
  horizon = 60
  tail    = "60 years" # by then every game is over, to the last digit printed
}

source "feller-1968" {
  title     = "An Introduction to Probability Theory and Its Applications, volume I, third edition"
  author    = "William Feller"
  publisher = "John Wiley & Sons"
  published = "1968"
}

claim "ruin" {
  source  = source.feller-1968
  speaker = "William Feller"
  place   = "chapter XIV, section 2"
  says    = "Play against an opponent with a finite stake ends with certainty, and the chance of ruin depends only on the ratio of the chances of losing and winning a round."
}
claim "duration" {
  source  = source.feller-1968
  speaker = "William Feller"
  place   = "chapter XIV, section 3"
  says    = "Play between two stakes lasts longer than one expects: with even chances it takes as many rounds as the product of the stakes."
}

param "win" {
  about   = "the first player wins a round that is not drawn"
  value   = "45%"
  range   = "35% to 55%"
  because = [claim.ruin]
}
param "draw" {
  about   = "a round is drawn, and the stakes stay"
  value   = "10%"
  range   = "2% to 40%"
  because = [claim.duration]
}

# The value of the game to either player is the chance of winning it,
# discounted by the time that it takes.

party "first" {
  patience = "10% a year"
  noise    = 0
  fighting = 0
}
party "second" {
  patience = "10% a year"
  noise    = 0
  fighting = 0
}

factor "capital" {
  about  = "what the first player holds, of ten units in all"
  levels = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
  start  = "4"
  shift "a round is won" {
    up     = 1
    chance = (1 - draw) * win
  }
  shift "a round is lost" {
    down   = 1
    chance = (1 - draw) * (1 - win)
  }
}

ending "the first player is ruined" {
  when   = capital == "0"
  payoff = { first = 0, second = 1 }
}
ending "the second player is ruined" {
  when   = capital == "10"
  payoff = { first = 1, second = 0 }
}

watch "the first player comes within a unit of winning before its last unit is at stake" {
  first  = capital == "9"
  before = capital == "1"
  within = 60
}

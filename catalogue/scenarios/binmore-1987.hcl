# Two parties divide a pie. Each month one of them, drawn by lot, proposes a
# division; the other takes it or waits for the next draw. Nothing else happens:
# what a party can get is decided by how often it proposes and how patient it is.

conflict "binmore-1987" {
  title   = "How will two parties divide what they can only have together?"
  as_of   = "1987-01-01"
  period  = "month"
  horizon = 24
  tail    = "20 years" # far enough for the deadline not to matter
}

source "binmore-1987" {
  title     = "Perfect Equilibria in Bargaining Models, in The Economics of Bargaining"
  author    = "Ken Binmore"
  publisher = "Basil Blackwell"
  published = "1987"
}
source "rubinstein-1982" {
  title     = "Perfect Equilibrium in a Bargaining Model, Econometrica 50(1)"
  author    = "Ariel Rubinstein"
  publisher = "The Econometric Society"
  published = "1982-01"
}

claim "drawn-proposer" {
  source  = source.binmore-1987
  speaker = "Ken Binmore"
  place   = "chapter 5, on random moves in the bargaining"
  says    = "Where a lot decides who proposes next, agreement is reached at once, and a party's expected share is its chance of proposing."
}
claim "patience-pays" {
  source  = source.rubinstein-1982
  speaker = "Ariel Rubinstein"
  place   = "abstract, the case of fixed discounting factors"
  says    = "The only equilibrium is an agreement at once, and the more patient of two parties gets the larger share."
}

param "first_proposes" {
  about   = "the first party is the one to propose"
  value   = "60%"
  range   = "45% to 75%"
  because = [claim.drawn-proposer]
}
param "impatience_first" {
  about   = "the first party's discount rate"
  value   = "5% a month"
  range   = "2% to 12% a month"
  unit    = "rate"
  because = [claim.patience-pays]
}
param "impatience_second" {
  about   = "the second party's discount rate"
  value   = "5% a month"
  range   = "2% to 12% a month"
  unit    = "rate"
  because = [claim.patience-pays]
}

party "first" {
  patience = impatience_first
  noise    = 0
  fighting = 0
}
party "second" {
  patience = impatience_second
  noise    = 0
  fighting = 0
}

talks {
  chance   = 1
  proposes = { first = first_proposes, second = 1 - first_proposes }
}

issue "pie" {
  divide {
    from  = 0
    to    = 1
    steps = 500
    worth = { first = share, second = 1 - share }
  }
}

# Two parties divide a pie, and each believes that it will be the one to make the
# offers. What they believe does not change, and they know that they differ.
# With a long time before them they agree at once: each sees that the other will
# not give way for as long as it stays as hopeful.

conflict "yildiz-2003" {
  title   = "Will two optimists agree when there is plenty of time?"
  as_of   = "2003-05-01"
  period  = "month"
  horizon = 24
  tail    = 0 # after the last month the pie is gone
  holdout = "one"
}

source "yildiz-2003" {
  title     = "Bargaining without a Common Prior: An Immediate Agreement Theorem, Econometrica 71(3)"
  author    = "Muhamet Yildiz"
  publisher = "The Econometric Society"
  published = "2003-05"
}
source "yildiz-2011" {
  title     = "Bargaining with Optimism, Annual Review of Economics 3"
  author    = "Muhamet Yildiz"
  publisher = "Annual Reviews"
  published = "2011-09"
}

claim "optimism" {
  source  = source.yildiz-2003
  speaker = "Muhamet Yildiz"
  place   = "the model"
  says    = "Parties may differ about who will get to make offers; the sum by which their own chances exceed one is their optimism."
}
claim "immediate" {
  source  = source.yildiz-2003
  speaker = "Muhamet Yildiz"
  place   = "the immediate agreement theorem"
  says    = "If the parties will stay optimistic for long enough, they agree at once."
}

param "one_proposes" {
  about   = "the first party is the one to propose"
  value   = "50%"
  range   = "40% to 60%"
  because = [claim.immediate]
  view "one" {
    value   = "90%"
    because = [claim.optimism]
  }
  view "two" {
    value   = "15%"
    because = [claim.optimism]
  }
}
param "impatience" {
  about = "the discount rate of both"
  value = "10% a month"
  range = "5% to 20% a month"
  unit  = "rate"
}

party "one" {
  patience = impatience
  noise    = 0
  fighting = 0
}
party "two" {
  patience = impatience
  noise    = 0
  fighting = 0
}

talks {
  chance   = 1
  proposes = { one = one_proposes, two = 1 - one_proposes }
}

issue "pie" {
  divide {
    from  = 0
    to    = 1
    steps = 200
    worth = { one = share, two = 1 - share }
  }
}

reason "the first party's optimism" {
  says    = "The first party expects to make nearly all the offers"
  beliefs = [one.one_proposes]
}
reason "the second party's optimism" {
  says    = "The second party expects to make nearly all the offers"
  beliefs = [two.one_proposes]
}

lever "an agenda is fixed" {
  by   = "the host of the talks"
  sets = { one_proposes = "50%" }
}

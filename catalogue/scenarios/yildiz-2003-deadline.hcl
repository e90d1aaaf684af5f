# Two parties divide a pie before a deadline, and each believes that it will be
# the one to make the offers. Near the deadline the prize for proposing last is so
# large that both hold out for it: they agree in the last month and not before.

conflict "yildiz-2003-deadline" {
  title   = "Will two optimists agree before the deadline?"
  as_of   = "2003-05-01"
  period  = "month"
  horizon = 6
  tail    = 0 # this is the deadline: after it the pie is gone
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
claim "deadline" {
  source  = source.yildiz-2011
  speaker = "Muhamet Yildiz"
  place   = "abstract"
  says    = "When a deadline is near, optimistic parties put off their agreement until the last moment before it."
}

param "one_proposes" {
  about   = "the first party is the one to propose"
  value   = "50%"
  range   = "40% to 60%"
  because = [claim.deadline]
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

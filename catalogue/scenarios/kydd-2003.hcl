# Whom does a side believe that tells it to ask for less, since its opponent will
# fight? Not a mediator who wants peace and nothing else: that one would say so in
# any case. One that wants the side to get much says it only when it has to. So
# the biased mediator is the credible one (Kydd 2003, the abstract).
#
# The order of things, a month each:
#
#   1  the advised side decides how it will treat advice. Then the mediator learns,
#      not always rightly, whether the opponent is resolved.
#   2  the mediator says "he will fight" or "he will not". That makes the demand.
#      Then comes out whether the opponent is resolved.
#   3  the opponent takes the demand, or there is war.
#
# In this language everybody sees every move, and the state. Somebody who must not
# know a thing therefore has to decide before it happens. Hence the opponent's
# resolve is drawn last, and the advised side settles first what it will do on
# either advice. Kydd's decides on hearing it. Here that comes to the same: what a
# side that heeds advice has settled on, it would also choose on hearing it, and
# one that heeds none learns nothing from it (the test of this scenario shows
# both).
#
# Left out: advice to both sides, sides that choose their mediator, demands of any
# size, and a mediator's name for honesty. The equations are not the article's.
# Demands and resolve have two levels each, and the mediator is biased in
# proportion to what the advised side gets. From Kydd are the question and the
# sign of the answer. The bias from which advice is believed follows here from
#
#   bias = error x dismay / ((1 - error) (much - little) - error (little - victory))
#
# where error is the chance that an opponent reported as irresolute fights after
# all. At no bias the advice is worthless as soon as the error is not nothing.

conflict "kydd-2003" {
  title   = "Will a side believe a mediator that tells it to ask for less?"
  as_of   = "2003-10-01"
  period  = "month"
  horizon = 3
  tail    = 0 # the third month decides everything
  holdout = "advised"
}

source "kydd-2003" {
  title     = "Which Side Are You On? Bias, Credibility, and Mediation, American Journal of Political Science 47(4)"
  author    = "Andrew Kydd"
  publisher = "Midwest Political Science Association"
  published = "2003-10"
}

claim "unbiased-not-believed" {
  source  = source.kydd-2003
  speaker = "Andrew Kydd"
  place   = "abstract"
  says    = "A mediator that only wants to make conflict less likely will call an opponent resolved whether or not that is true, and so is not believed."
}
claim "biased-believed" {
  source  = source.kydd-2003
  speaker = "Andrew Kydd"
  place   = "abstract"
  says    = "Advice to hold back is believed from a mediator on one's own side."
}
claim "conflict-from-uncertainty" {
  source  = source.kydd-2003
  speaker = "Andrew Kydd"
  place   = "abstract"
  says    = "Bargaining fails because sides do not know each other's resolve; a mediator helps by telling them."
}

param "bias" {
  about   = "what the mediator has from the advised side's share, for each unit of it"
  value   = 0.6
  range   = "0 to 1"
  because = [claim.biased-believed]
}
param "dismay" {
  about   = "what a war costs the mediator"
  value   = 0.5
  range   = "0.2 to 1"
  because = [claim.unbiased-not-believed]
}
param "resolved" {
  about   = "the opponent is resolved"
  value   = "60%"
  range   = "45% to 64%"
  because = [claim.conflict-from-uncertainty]
}
param "mistaken" { # assumed
  about = "the mediator has learned the wrong thing"
  value = "10%"
  range = "3% to 20%"
}
param "victory" { # assumed
  about = "the advised side wins a war"
  value = "50%"
  range = "40% to 60%"
}
param "cost" { # assumed
  about = "what a war costs the advised side; the whole prize is worth 1"
  value = 0.1
  range = "0.07 to 0.14"
}
param "cost_resolved" { # assumed
  about = "what a war costs an opponent that is resolved"
  value = 0.05
  range = "0.03 to 0.08"
}
param "cost_irresolute" { # assumed
  about = "what a war costs an opponent that is not"
  value = 0.35
  range = "0.3 to 0.4"
}
param "sweetener" { # assumed
  about = "what a demand leaves the opponent that it is meant for beyond its war"
  value = 0.01
  range = "0.005 to 0.02"
}

# Until the war is over each side has in a month what the lottery is worth, so that
# waiting for its result neither adds to its worth nor takes from it.

party "advised" {
  patience = "10% a year"
  noise    = 0
  fighting = victory - cost
}
party "opponent" {
  patience = "10% a year"
  noise    = 0
  fighting = 1 - victory - (resolve == "high" ? cost_resolved : cost_irresolute)
}
party "mediator" {
  about    = "wants no war; bias is how far it also wants the advised side to gain"
  consents = false
  patience = "10% a year"
  noise    = 0
  fighting = bias * victory - dismay
}

# Each factor reads those below it as they stood when the month began.

factor "war" {
  levels = ["lost by the advised", "undecided", "won by the advised"]
  start  = "undecided"
  shift "the advised side wins" {
    from   = "undecided"
    to     = "won by the advised"
    chance = demand == "none" ? 0 : victory
  }
  shift "the opponent wins" {
    from   = "undecided"
    to     = "lost by the advised"
    chance = demand == "none" ? 0 : 1 - victory
  }
}

# The chances of the truth given the report are those of Bayes, so that all is as
# if the opponent had been resolved or not from the start.

factor "resolve" {
  levels = ["unknown", "low", "high"]
  start  = "unknown"
  shift "proves high" {
    from = "unknown"
    to   = "high"
    chance = report == "none" ? 0 : (
      report == "high" ?
      resolved * (1 - mistaken) / (resolved * (1 - mistaken) + (1 - resolved) * mistaken) :
      resolved * mistaken / (resolved * mistaken + (1 - resolved) * (1 - mistaken))
    )
  }
  shift "proves low" {
    from = "unknown"
    to   = "low"
    chance = report == "none" ? 0 : (
      report == "high" ?
      (1 - resolved) * mistaken / (resolved * (1 - mistaken) + (1 - resolved) * mistaken) :
      (1 - resolved) * (1 - mistaken) / (resolved * mistaken + (1 - resolved) * (1 - mistaken))
    )
  }
}
factor "demand" {
  levels = ["none", "little", "much"]
  start  = "none"
  shift "little is demanded" {
    from = "none"
    to   = "little"
    chance = report == "none" ? 0 : (
      plan == "little whatever is said" || plan == "as advised" && advice == "he will fight" ? 1 : 0
    )
  }
  shift "much is demanded" {
    from = "none"
    to   = "much"
    chance = report == "none" ? 0 : (
      plan == "much whatever is said" || plan == "as advised" && advice == "he will not" ? 1 : 0
    )
  }
}
factor "report" {
  about  = "what the mediator has learned of the opponent's resolve"
  levels = ["none", "low", "high"]
  start  = "none"
  shift "the opponent seems resolved" {
    from   = "none"
    to     = "high"
    chance = resolved * (1 - mistaken) + (1 - resolved) * mistaken
  }
  shift "the opponent seems irresolute" {
    from   = "none"
    to     = "low"
    chance = resolved * mistaken + (1 - resolved) * (1 - mistaken)
  }
}

choice "plan" {
  by       = "advised"
  options  = ["much whatever is said", "little whatever is said", "as advised"]
  when     = report == "none"
  persists = true
}
choice "advice" {
  by      = "mediator"
  options = ["he will fight", "he will not"]
  when    = report != "none" && demand == "none"
}

ending "the advised side has won" {
  when = war == "won by the advised"
  payoff = {
    advised  = 1 - cost
    opponent = -(resolve == "high" ? cost_resolved : cost_irresolute)
    mediator = bias - dismay
  }
}
ending "the opponent has won" {
  when = war == "lost by the advised"
  payoff = {
    advised  = -cost
    opponent = 1 - (resolve == "high" ? cost_resolved : cost_irresolute)
    mediator = -dismay
  }
}

talks {
  chance   = demand == "none" ? 0 : 1
  proposes = { advised = 1 }
}

issue "terms" {
  option "little to the advised side" {
    when = demand != "much"
    worth = {
      advised  = victory + cost_resolved - sweetener
      opponent = 1 - victory - cost_resolved + sweetener
      mediator = bias * (victory + cost_resolved - sweetener)
    }
  }
  option "much to the advised side" {
    when = demand == "much"
    worth = {
      advised  = victory + cost_irresolute - sweetener
      opponent = 1 - victory - cost_irresolute + sweetener
      mediator = bias * (victory + cost_irresolute - sweetener)
    }
  }
}

reason "the opponent may not fight" {
  says      = "The opponent may well be irresolute, and then much can be had"
  beliefs   = [advised.resolved]
  otherwise = { resolved = "90%" }
}

lever "a mediator from the advised side's camp" {
  by   = "whoever sends the mediator"
  dial = { bias = "0 to 1" }
}

watch "little is demanded" {
  first  = demand == "little"
  within = "3 months"
}

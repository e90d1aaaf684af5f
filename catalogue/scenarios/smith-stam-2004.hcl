# War as a walk over forts: each month a battle is fought for the next fort, and
# who takes the last one has won. Both sides may settle before every battle.
#
# Left out of the paper's model: its sides start with different opinions of their
# strength and revise them as battles are won and lost. Beliefs do not move here.
# Both sides start with the same one; give them views of win_battle to see what
# disagreement alone does.

conflict "smith-stam-2004" {
  title   = "Will two sides settle a war over ten forts?"
  as_of   = "2004-12-01"
  period  = "month"
  horizon = 60
  tail    = "60 years" # the values below are those of a war without a deadline
  holdout = "attacker"
}

source "smith-stam-2004" {
  title     = "Bargaining and the Nature of War, Journal of Conflict Resolution 48(6)"
  author    = "Alastair Smith and Allan C. Stam"
  publisher = "Sage"
  published = "2004-12"
}
source "smith-1998" {
  title     = "Fighting Battles, Winning Wars, Journal of Conflict Resolution 42(3)"
  author    = "Alastair Smith"
  publisher = "Sage"
  published = "1998-06"
}

claim "series-of-battles" {
  source  = source.smith-1998
  speaker = "Alastair Smith"
  place   = "abstract"
  says    = "A war is a series of battles, a random walk, and not one throw of the dice: victory is the sum of successes that take away the other side's power to resist."
}
claim "forts" {
  source  = source.smith-stam-2004
  speaker = "Alastair Smith and Allan C. Stam"
  place   = "the model of warfare"
  says    = "The sides fight over forts, one battle after another, and may bargain between battles; a side without forts has lost."
}

param "win_battle" {
  about   = "the attacker wins a battle"
  value   = "55%"
  range   = "45% to 65%"
  because = [claim.series-of-battles, claim.forts]
}
param "battle_cost_attacker" {
  about = "what a month of battle costs the attacker; the whole prize is worth 1"
  value = 0.5
  range = "0.3 to 0.8"
}
param "battle_cost_defender" {
  about = "what a month of battle costs the defender"
  value = 0.5
  range = "0.3 to 0.8"
}

party "attacker" {
  patience = "2% a month"
  noise    = 0
  fighting = -battle_cost_attacker
}
party "defender" {
  patience = "2% a month"
  noise    = 0
  fighting = -battle_cost_defender
}

factor "front" {
  about  = "forts in the attacker's hands"
  levels = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
  start  = "4"
  shift "the attacker takes a fort" {
    up     = 1
    chance = win_battle
  }
  shift "the defender takes a fort" {
    down   = 1
    chance = 1 - win_battle
  }
}

ending "the attacker has no fort left" {
  when   = front == "0"
  payoff = { attacker = 0, defender = 1 }
}
ending "the defender has no fort left" {
  when   = front == "10"
  payoff = { attacker = 1, defender = 0 }
}

talks {
  chance   = 1
  proposes = { attacker = 0.5, defender = 0.5 }
}

issue "division" {
  divide {
    from  = 0
    to    = 1
    steps = 100
    worth = { attacker = share, defender = 1 - share }
  }
}

lever "the attacker's losses are made heavier" {
  by   = "the defender's friends"
  dial = { battle_cost_attacker = "0.5 to 1" }
}

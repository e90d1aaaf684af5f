# Will Iran accept a ceasefire with Iraq? As of 22 July 1987, two days after
# Security Council resolution 598. Claims are facts and statements from before
# that date, each with its source; every other number is assumed and says so by
# having no "because". Nothing that happened later is used. What did happen is
# in the last lines.

conflict "iran-iraq-1987" {
  title   = "Will Iran accept a ceasefire with Iraq in 1987?"
  as_of   = "1987-07-22"
  began   = "1980-09-22" # Correlates of War, Inter-State War data 4.0 (Sarkees and Wayman 2010), war 199
  kind    = "interstate"
  period  = "month"
  horizon = 48
  holdout = "iran"
}

source "resolution-598" {
  title       = "Resolution 598 (1987)"
  author      = "United Nations Security Council"
  publisher   = "United Nations, S/RES/598"
  published   = "1987-07-20"
  url         = "https://peacemaker.un.org/iraqiran-resolution598"
  reliability = 1
}
source "upi-july" {
  title       = "Iranian Claims U.S. Violates U.N. Resolution, So It's Invalid"
  author      = "United Press International"
  publisher   = "Orlando Sentinel"
  published   = "1987-07-22"
  reliability = 0.7
}
source "tribune-truce" {
  title       = "UN Demands a Truce, Gets Snub From Iran"
  author      = "Terry Atlas"
  publisher   = "Chicago Tribune"
  published   = "1987-07-21"
  reliability = 0.7
}
source "tribune-embargo" {
  title       = "Arms Ban Foundering in UN"
  author      = "Terry Atlas"
  publisher   = "Chicago Tribune"
  published   = "1987-07-10"
  reliability = 0.7
}
source "nyt-embargo" {
  title       = "Iran Arms Embargo Fails in UN"
  author      = "New York Times News Service"
  publisher   = "Chicago Tribune"
  published   = "1987-06-02"
  reliability = 0.7
}
source "ap-khomeini" {
  title       = "Khomeini Breaks Long Silence, Vows 'War Until Victory'"
  author      = "Associated Press"
  publisher   = "Los Angeles Times"
  published   = "1987-02-10"
  reliability = 0.7
}
source "tribune-basra" {
  title       = "2 Iran Offensives Dead, Iraqi Says"
  author      = "Tom Masland"
  publisher   = "Chicago Tribune"
  published   = "1987-01-20"
  reliability = 0.7
}
source "post-1986" {
  title       = "U.S.-Iranian Deal Could Tilt Balance in Persian Gulf War"
  author      = "Michael Dobbs"
  publisher   = "Washington Post"
  published   = "1986-11-09"
  reliability = 0.7
}
source "cia-economy" {
  title       = "Iran-Iraq: The Economic Balance, NESA M 86-20082"
  author      = "Central Intelligence Agency, Directorate of Intelligence"
  publisher   = "CIA-RDP86T01017R000302500001-0"
  published   = "1986-06-06"
  url         = "https://www.cia.gov/readingroom/document/cia-rdp86t01017r000302500001-0"
  reliability = 0.7
}
source "reparations-1986" {
  title       = "Iran Puts Price of $50 Billion on Ending War"
  author      = "Los Angeles Times"
  publisher   = "Orlando Sentinel"
  published   = "1986-03-04"
  reliability = 0.6
}
source "cordesman-wagner" {
  title       = "The Lessons of Modern War, volume II: The Iran-Iraq War, chapter VIII"
  author      = "Anthony H. Cordesman and Abraham R. Wagner"
  publisher   = "Westview Press"
  published   = "1990"
  reliability = 0.8
}

claim "what-the-council-demands" {
  source  = source.resolution-598
  speaker = "United Nations Security Council"
  place   = "paragraph 1"
  says    = "Both are to cease fire at once and to withdraw to the recognised border without delay, as a first step to a settlement."
  date    = "1987-07-20"
}
claim "who-began-it" {
  source  = source.resolution-598
  speaker = "United Nations Security Council"
  place   = "paragraph 6"
  says    = "The Secretary-General is to explore, with both, an impartial body to inquire into who is responsible for the conflict."
  date    = "1987-07-20"
}
claim "neither-yes-nor-no" {
  source  = source.upi-july
  speaker = "Said Rajaie Khorassani, Iran's ambassador to the United Nations"
  place   = "paragraph 2"
  says    = "Iran neither accepts nor rejects the resolution; the ambassador is not hopeful about his government's answer."
  date    = "1987-07-21"
}
claim "unjust" {
  source  = source.upi-july
  speaker = "Iran's foreign ministry, as reported by its news agency"
  place   = "paragraph 6"
  says    = "The resolution is unjust."
  date    = "1987-07-21"
}
claim "superpowers-misjudge-us" {
  source  = source.tribune-truce
  speaker = "Ali Khamenei, president of Iran"
  place   = "as quoted from Iran's news agency"
  says    = "The Council's effort is worthless, and the great powers misjudge the nation's readiness to resist; attacks on Iranian ships will be answered."
  date    = "1987-07-20"
}
claim "no-sanctions-yet" {
  source  = source.tribune-truce
  speaker = "Terry Atlas"
  place   = "paragraphs 2 and 3"
  says    = "The resolution orders no sanctions; the United States says it favours enforcing it against whoever ignores it."
  date    = "1987-07-21"
}
claim "embargo-put-off" {
  source  = source.tribune-embargo
  speaker = "United States officials"
  place   = "paragraphs 1 and 3"
  says    = "The other members would not support an arms embargo, and a vote on one is put off with no date."
  date    = "1987-07-10"
}
claim "five-disagree" {
  source  = source.nyt-embargo
  speaker = "diplomats in Washington and at the United Nations"
  place   = "paragraph 1"
  says    = "After four months the five permanent members have not agreed on an embargo against Iran."
  date    = "1987-06-01"
}
claim "war-until-victory" {
  source  = source.ap-khomeini
  speaker = "Ruhollah Khomeini"
  place   = "paragraph 1"
  says    = "The people demand war until victory."
  date    = "1987-02-10"
}
claim "basra-line-holds" {
  source  = source.tribune-basra
  speaker = "military analysts in Baghdad"
  place   = "on the fighting east of Basra"
  says    = "Iran has not broken Iraq's main defences; perhaps 40,000 have died in the twin offensives, and Iran loses about three men for each of Iraq's."
  date    = "1987-01-20"
}
claim "time-is-short-for-both" {
  source  = source.post-1986
  speaker = "an independent military analyst in Baghdad"
  place   = "paragraph 5"
  says    = "Both seem to think that time runs against them; the war cannot go on for ever at this pace, and the question is who tires first."
  date    = "1986-11-09"
}
claim "oil-hurts-baghdad-more" {
  source  = source.cia-economy
  speaker = "Central Intelligence Agency"
  place   = "summary"
  says    = "Cheap oil cut the real earnings of both nearly in half; unless Iraq attacks Iran's economy harder, it endangers Baghdad's rulers the more."
  date    = "1986-06-06"
}
claim "fifty-billion" {
  source  = source.reparations-1986
  speaker = "Iran, as reported by the newspaper Al-Ittihad"
  place   = "paragraphs 1 and 4"
  says    = "Iran would end the war for 50 billion dollars in reparations, and no longer insists that Iraq's government go."
  date    = "1986-03-03"
}
claim "iraq-has-the-weapons" {
  source  = source.cordesman-wagner
  speaker = "Anthony H. Cordesman and Abraham R. Wagner"
  place   = "chapter VIII, section 8.0, on early 1986"
  says    = "Iran had about 1,000 tanks that ran and 60 to 80 aircraft that flew; Iraq about 4,500 tanks and 500 aircraft, and as many men or more."
}

# Parameters. value and range are the analyst's; a view is what one party believes.
# Payoffs are shares of what the fall of the government in Baghdad is worth to Iran.

param "iran_renews" {
  about   = "monthly change of what Iran can put into the war: volunteers, arms, oil money"
  value   = 0.008
  range   = "0 to 0.016"
  because = [claim.basra-line-holds, claim.time-is-short-for-both]
  view "iran" {
    value   = 0.011
    because = [claim.war-until-victory]
  }
}
param "iraq_renews" {
  about   = "monthly change of what Iraq can put into the war: arms bought, loans from its neighbours"
  value   = 0.002
  range   = "-0.006 to 0.008"
  because = [claim.iraq-has-the-weapons]
  view "iran" {
    value   = -0.002
    because = [claim.oil-hurts-baghdad-more]
  }
}
param "means_swing" {
  about = "standard deviation of either's monthly change"
  value = 0.035
  range = "0.02 to 0.05"
}
param "offensive_gains" {
  about   = "what a month of offensive moves the front near Basra (0 the border, 1 the city's fall) at equal means"
  value   = 0.004
  range   = "0 to 0.01"
  because = [claim.basra-line-holds]
  view "iran" {
    value   = 0.008
    because = [claim.war-until-victory]
  }
}
param "pressure" {
  about = "monthly movement of the front per unit of difference in means"
  value = 0.012
  range = "0.006 to 0.02"
}
param "front_swings" {
  about = "standard deviation of the front's monthly movement"
  value = 0.025
  range = "0.015 to 0.04"
}
param "offensive_uses_up" {
  about = "what a month of offensive takes from Iran's means"
  value = 0.012
  range = "0.005 to 0.02"
}
param "offensive_wears_iraq" {
  about = "what it takes from Iraq's"
  value = 0.006
  range = "0.002 to 0.012"
}

# The outside world.

param "embargo_comes" {
  about   = "the Council orders an arms embargo against Iran while it refuses"
  value   = "4% a month"
  range   = "1.5% to 10% a month"
  because = [claim.no-sanctions-yet]
  view "iran" {
    value   = "1.5% a month"
    because = [claim.embargo-put-off, claim.five-disagree]
  }
}
param "embargo_bites" {
  about = "what an embargo takes from Iran's means a month"
  value = 0.005
  range = "0.002 to 0.01"
}
param "navies_fight" {
  about = "foreign navies in the Gulf come to blows with Iran and stay at it"
  value = "2.5% a month"
  range = "1% to 6% a month"
  view "iran" {
    value   = "1.2% a month"
    because = [claim.superpowers-misjudge-us]
  }
}
param "shipping_provokes" {
  about = "how much likelier that is in a month in which Iran attacks shipping"
  value = "2x"
  range = "1.3x to 4x"
}
param "navies_bite" {
  about = "what fighting them takes from Iran's means a month"
  value = 0.005
  range = "0.002 to 0.01"
}
param "shipping_wears_backers" {
  about = "what a month of attacks on shipping takes from Iraq's means, through its neighbours' will to pay"
  value = 0.004
  range = "0.001 to 0.008"
}
param "export_raids_bite" {
  about   = "what a month of Iraqi raids on Iran's oil exports takes from Iran's means"
  value   = 0.005
  range   = "0.002 to 0.01"
  because = [claim.oil-hurts-baghdad-more]
}
param "export_raids_cost" {
  about = "what such a month costs Iraq: aircraft, reprisals, goodwill"
  value = 0.01
  range = "0.003 to 0.02"
}

# What the war costs.

param "iran_war_cost" {
  about = "what a month of war costs Iran with its means whole; half as much again as they run out"
  value = 0.09
  range = "0.05 to 0.15"
}
param "iraq_war_cost" {
  about = "the same for Iraq"
  value = 0.1
  range = "0.05 to 0.18"
}
param "navies_cost" {
  about = "what a month of fighting foreign navies costs Iran"
  value = 0.05
  range = "0.02 to 0.1"
}
param "belt_iran" {
  about = "what Iraqi ground up to Basra is worth to Iran while it holds it"
  value = 0.1
  range = "0.05 to 0.2"
}
param "belt_iraq" {
  about = "what the same ground is worth to Iraq"
  value = 0.25
  range = "0.15 to 0.4"
}

# The terms.

param "rounds" {
  about   = "talks through the Secretary-General get anywhere in a month"
  value   = "30% a month"
  range   = "10% to 50% a month"
  because = [claim.what-the-council-demands, claim.neither-yes-nor-no]
}
param "blame_iran" {
  about   = "what it is worth to Iran that Iraq is named as the one who began the war"
  value   = 0.08
  range   = "0.03 to 0.15"
  because = [claim.unjust]
}
param "blame_iraq" {
  about = "what being named costs Iraq"
  value = 0.1
  range = "0.04 to 0.2"
}
param "inquiry_share" {
  about   = "how much of that an inquiry by an impartial body gives"
  value   = 0.35
  range   = "0.2 to 0.5"
  because = [claim.who-began-it]
}
param "billion" {
  about   = "what a billion dollars of reparations is worth to Iran"
  value   = 0.002
  range   = "0.001 to 0.004"
  because = [claim.fifty-billion]
}
param "neighbours_pay" {
  about = "the share of reparations that Iraq's neighbours would carry"
  value = 0.4
  range = "0.1 to 0.7"
}
param "ceasefire_fails" {
  about = "a ceasefire with armies where they stand breaks"
  value = "0.8% a month"
  range = "0.3% to 2% a month"
}
param "withdrawal_fails" {
  about = "a peace with both behind the border breaks"
  value = "0.3% a month"
  range = "0.1% to 0.8% a month"
  view "iran" {
    value   = "1% a month"
    because = [claim.unjust]
  }
}
param "iran_noise" {
  about = "how far from its best answer Iran may stray"
  value = 0.007
  range = "0.003 to 0.02"
}
param "iraq_noise" {
  value = 0.007
  range = "0.003 to 0.02"
}

# Parties.

party "iran" {
  patience = "10% a year"
  noise    = iran_noise
  fighting = belt_iran * front - iran_war_cost * (1.5 - 0.5 * iran_means) - (navies == "fighting" ? navies_cost : 0)
}
party "iraq" {
  patience   = "10% a year"
  noise      = iraq_noise
  fighting   = -belt_iraq * front - iraq_war_cost * (1.5 - 0.5 * iraq_means) - (air == "oil exports" ? export_raids_cost : 0)
  at_horizon = -belt_iraq * front - iraq_war_cost * (1.5 - 0.5 * iraq_means)
}

# Factors: what the war's course consists of. They move in this order each month.

factor "embargo" {
  levels = ["talked of", "in force"]
  start  = "talked of"
  shift "is ordered" {
    from   = "talked of"
    to     = "in force"
    chance = embargo_comes
  }
}
factor "navies" {
  about  = "what foreign warships in the Gulf do"
  levels = ["escort", "fighting"]
  start  = "escort"
  shift "come to blows with Iran" {
    from   = "escort"
    to     = "fighting"
    chance = navies_fight * (sea == "attack shipping" ? shipping_provokes : 1)
  }
}
factor "iran_means" {
  about = "what Iran can still throw in"
  scale = { from = 0, to = 1, steps = 5 }
  start = 0.6
  drift = {
    mean   = iran_renews - (land == "offensive" ? offensive_uses_up : 0) - (air == "oil exports" ? export_raids_bite : 0) - (embargo == "in force" ? embargo_bites : 0) - (navies == "fighting" ? navies_bite : 0)
    spread = means_swing
  }
}
factor "iraq_means" {
  scale = { from = 0, to = 1, steps = 5 }
  start = 0.6
  drift = {
    mean   = iraq_renews - (land == "offensive" ? offensive_wears_iraq : 0) - (sea == "attack shipping" ? shipping_wears_backers : 0)
    spread = means_swing
  }
}
factor "front" {
  about = "how far Iran stands into Iraq near Basra: 0 the border, 1 the city's fall"
  scale = { from = 0, to = 1, steps = 16 }
  start = 0.375
  drift = {
    mean   = (land == "offensive" ? offensive_gains : 0) + pressure * (iran_means - iraq_means)
    spread = front_swings
  }
}

choice "land" {
  by      = "iran"
  options = ["hold", "offensive"]
}
choice "sea" {
  by      = "iran"
  options = ["hold back", "attack shipping"]
}
choice "air" {
  by      = "iraq"
  options = ["the front", "oil exports"]
}

# Endings without a deal. Their payoffs are assumed.

ending "Basra falls, and Baghdad's rulers with it" {
  when   = front == 1
  payoff = { iran = 1, iraq = -1 }
}
ending "Iran's war effort breaks down" {
  when   = iran_means == 0
  payoff = { iran = -0.2, iraq = 0.05 }
}

talks {
  chance = rounds
  proposes = { # through the Secretary-General; Iraq has said before that it would stop
    iran = 0.4
    iraq = 0.6
  }
}

# Terms: a deal takes one option of each issue.

issue "ground" {
  option "behind the border" {
    worth       = { iran = 0, iraq = 0 }
    breaks      = withdrawal_fails
    after_break = { iran = -0.12, iraq = -0.15 }
  }
  option "armies where they stand" {
    worth       = { iran = belt_iran * front, iraq = -belt_iraq * front }
    breaks      = ceasefire_fails
    after_break = { iran = -0.12, iraq = -0.15 }
  }
}
issue "blame" {
  option "left out" { worth = { iran = 0, iraq = 0 } }
  option "an impartial inquiry" { worth = { iran = inquiry_share * blame_iran, iraq = -inquiry_share * blame_iraq } }
  option "Iraq is named" { worth = { iran = blame_iran, iraq = -blame_iraq } }
}
issue "reparations" { # billions of dollars
  divide {
    from  = 0
    to    = 50
    steps = 5
    worth = { iran = billion * share, iraq = -billion * (1 - neighbours_pay) * share }
  }
}

exclude { # a finding of guilt is not to be had while Iran's army stands in Iraq
  options = { ground = "armies where they stand", blame = "Iraq is named" }
}

# Reasons: the beliefs that make the holdout refuse.

reason "attrition" {
  says    = "Iraq runs out before Iran does, and the next offensive may break it"
  beliefs = [iran.iran_renews, iran.iraq_renews, iran.offensive_gains]
}
reason "embargo" {
  says    = "The Council will not agree on an embargo"
  beliefs = [iran.embargo_comes]
}
reason "navies" {
  says    = "The great powers will escort ships but not fight Iran"
  beliefs = [iran.navies_fight]
}
reason "injustice" {
  says    = "A peace that does not say who began the war will not last"
  beliefs = [iran.withdrawal_fails]
}

# Levers: what others could do about it.

lever "an arms embargo" {
  by   = "the five permanent members"
  dial = { embargo_comes = "4% to 50% a month" }
}
lever "reparations from the neighbours" {
  by   = "Saudi Arabia, Kuwait and others"
  dial = { neighbours_pay = "0.4 to 0.9" }
}
lever "a peacekeeping force on the border" {
  by   = "United Nations"
  sets = { withdrawal_fails = "0.3% a month", ceasefire_fails = "0.6% a month" }
}

# What the holdout is betting on.

watch "Iraq is spent before an embargo comes" {
  first  = iraq_means <= 0.25
  before = embargo == "in force"
  within = 24
}
watch "foreign navies fight Iran within a year" {
  first  = navies == "fighting"
  within = 12
}

# What happened: Iraq accepted resolution 598 in July 1987, Iran only on 17 July
# 1988, after defeats on the ground and clashes with the United States Navy; the ceasefire began on 20 August 1988, thirteen
# months after this scenario's date. No embargo was ordered. (United Nations
# Peacemaker on resolution 598; Los Angeles Times, 19 July 1988; dates also in
# the Correlates of War data.)

# Will China accept an armistice in Korea? As of 20 July 1952.
# The talks have one question left: whether prisoners who refuse to go home are
# sent back. Claims are facts and statements from before that date, each with
# its source; every other number is assumed and says so by having no "because".
# Nothing that happened later is used. What did happen is in the last lines.

conflict "korea-1952" {
  title   = "Will China accept an armistice in Korea in 1952?"
  as_of   = "1952-07-20"
  began   = "1950-06-24" # Correlates of War, Inter-State War data 4.0 (Sarkees and Wayman 2010), war 151
  kind    = "interstate"
  period  = "month"
  horizon = 48
  holdout = "china"
}

# Sources. Reliability says how far a claim moves a belief from the analyst's own
# value to the one claimed: high where a party speaks in confidence to its ally.

source "mao-to-kim" {
  title       = "Ciphered telegram no. 21646 to Stalin, conveying Mao's telegram to Kim Il Sung of 15 July 1952 and Kim's reply of 16 July"
  author      = "Mao Zedong"
  publisher   = "Wilson Center Digital Archive, document 113642 (APRF, fond 45, opis 1, delo 343, listy 72-75)"
  published   = "1952-07-18"
  url         = "https://digitalarchive.wilsoncenter.org/document/113642"
  reliability = 0.8
}
source "weathersby-1998" {
  title       = "Stalin, Mao, and the End of the Korean War, in Odd Arne Westad (ed.), Brothers in Arms"
  author      = "Kathryn Weathersby"
  publisher   = "Stanford University Press"
  published   = "1998"
  reliability = 0.8
}
source "stalin-to-mao" {
  title       = "Ciphered telegram, Filippov (Stalin) to Mao Zedong, 16 July 1952"
  author      = "Joseph Stalin"
  publisher   = "Wilson Center Digital Archive"
  published   = "1952-07-17"
  url         = "https://digitalarchive.wilsoncenter.org/document/ciphered-telegram-filippov-stalin-mao-zedong-2"
  reliability = 0.8
}
source "nie-55" {
  title       = "NIE-55, Communist Capabilities and Probable Courses of Action in Korea Through Mid-1952"
  author      = "Central Intelligence Agency"
  publisher   = "Foreign Relations of the United States, 1951, volume VII, part 1, document 795"
  published   = "1951-12"
  url         = "https://history.state.gov/historicaldocuments/frus1951v07p1/d795"
  reliability = 0.7
}
source "clark-numbers" {
  title       = "Telegram CX 51489 to the Joint Chiefs of Staff, 7 July 1952"
  author      = "Mark W. Clark"
  publisher   = "Foreign Relations of the United States, 1952-1954, volume XV, part 1, document 209"
  published   = "1952-07-07"
  url         = "https://history.state.gov/historicaldocuments/frus1952-54v15p1/d209"
  reliability = 0.9
}
source "clark-support" {
  title       = "Telegram C 51780 to the Joint Chiefs of Staff, July 1952"
  author      = "Mark W. Clark"
  publisher   = "Foreign Relations of the United States, 1952-1954, volume XV, part 1, document 217"
  published   = "1952-07"
  url         = "https://history.state.gov/historicaldocuments/frus1952-54v15p1/d217"
  reliability = 0.7
}
source "clark-harrison" {
  title       = "Telegram C 52205 to the Joint Chiefs of Staff, on the session of 18 July 1952"
  author      = "Mark W. Clark"
  publisher   = "Foreign Relations of the United States, 1952-1954, volume XV, part 1, document 228"
  published   = "1952-07"
  url         = "https://history.state.gov/historicaldocuments/frus1952-54v15p1/d228"
  reliability = 0.7
}
source "line-agreed" {
  title       = "Telegram C-57837, report of the sub-delegations on agenda item 2, November 1951"
  author      = "Matthew B. Ridgway"
  publisher   = "Foreign Relations of the United States, 1951, volume VII, part 1, document 737"
  published   = "1951-11"
  url         = "https://history.state.gov/historicaldocuments/frus1951v07p1/d737"
  reliability = 0.9
}
source "zhou-panikkar" {
  title       = "Memorandum of conversation, Panikkar's report of a Communist proposal on the prisoner of war question"
  author      = "John D. Hickerson"
  publisher   = "Foreign Relations of the United States, 1952-1954, volume XV, part 1, document 184"
  published   = "1952-06"
  url         = "https://history.state.gov/historicaldocuments/frus1952-54v15p1/d184"
  reliability = 0.6
}
source "hermes-1966" {
  title       = "Truce Tent and Fighting Front, chapter XII"
  author      = "Walter G. Hermes"
  publisher   = "Office of the Chief of Military History, United States Army"
  published   = "1966"
  reliability = 0.8
}
source "pape-1996" {
  title       = "Bombing to Win, chapter on Korea, 1950-1953"
  author      = "Robert A. Pape"
  publisher   = "Cornell University Press"
  published   = "1996"
  reliability = 0.8
}

claim "losses-are-the-only-harm" {
  source  = source.mao-to-kim
  speaker = "Mao Zedong, to Kim Il Sung"
  place   = "telegram of 15 July"
  quote   = "Rejecting the proposal of the enemy will bring only one harmful consequence—further losses for the Korean people and Chinese people's volunteers."
  date    = "1952-07-15"
}
claim "not-under-bombardment" {
  source  = source.mao-to-kim
  speaker = "Mao Zedong, to Kim Il Sung"
  place   = "telegram of 15 July"
  says    = "To accept, under heavy bombing, a proposal that concedes nothing would be most disadvantageous."
  date    = "1952-07-15"
}
claim "weakness-invites-more" {
  source  = source.weathersby-1998
  speaker = "Mao Zedong, as cited by Kathryn Weathersby"
  place   = "page 104"
  says    = "Yielding to bombs would be read as weakness and bring new provocations, from a worse position."
  date    = "1952-07-15"
}
claim "they-will-not-break-off" {
  source  = source.weathersby-1998
  speaker = "Mao Zedong, as cited by Kathryn Weathersby"
  place   = "page 104"
  says    = "If our side shows resolve and prepares for a rupture, the other side will not be the one to break off."
  date    = "1952-07-15"
}
claim "the-war-pins-them-down" {
  source  = source.weathersby-1998
  speaker = "Mao Zedong, as cited by Kathryn Weathersby"
  place   = "page 104"
  says    = "The sacrifice limits the freedom of action of America's main forces and wins the Soviet Union time to build."
  date    = "1952-07-15"
}
claim "moscow-approves" {
  source  = source.stalin-to-mao
  speaker = "Joseph Stalin"
  place   = "whole telegram"
  quote   = "We consider your position in the negotiations on an armistice to be completely correct."
  date    = "1952-07-16"
}
claim "not-obliged-to-yield" {
  source  = source.nie-55
  speaker = "Central Intelligence Agency"
  place   = "conclusion 6"
  says    = "The Communist side wants the fighting ended, but nothing obliges it to take terms that it thinks seriously disadvantageous; it will draw out the talks while concessions may still come."
  date    = "1951-12"
}
claim "war-strains-china" {
  source  = source.nie-55
  speaker = "Central Intelligence Agency"
  place   = "conclusion 4"
  says    = "A longer war adds to China's and North Korea's economic and political difficulties and to the risk that it spreads, but would hardly harm the Soviet Union."
  date    = "1951-12"
}
claim "few-chinese-would-return" {
  source  = source.clark-numbers
  speaker = "Mark W. Clark, United Nations commander"
  place   = "part 1, paragraph 1"
  says    = "After screening, 76,500 Koreans and 6,400 Chinese are to be sent back to Communist control."
  date    = "1952-07-07"
}
claim "support-may-weaken" {
  source  = source.clark-support
  speaker = "Mark W. Clark, United Nations commander"
  place   = "paragraph 2"
  hedge   = "might"
  says    = "Support among the public and the allies for the position taken in the talks might be weakening."
  date    = "1952-07"
}
claim "no-one-by-force" {
  source  = source.clark-harrison
  speaker = "William K. Harrison, chief United Nations negotiator"
  place   = "General Harrison's comments"
  says    = "Only firmness will convince the other side that the refusal to send men back by force does not waver."
  date    = "1952-07-18"
}
claim "they-may-be-bluffing" {
  source  = source.clark-harrison
  speaker = "William K. Harrison, chief United Nations negotiator"
  place   = "General Harrison's comments"
  hedge   = "may"
  says    = "The other side has been working towards an armistice since late March and may be bluffing, because it believes that it sees weakness."
  date    = "1952-07-18"
}
claim "line-of-contact" {
  source  = source.line-agreed
  speaker = "the two sub-delegations"
  place   = "recommendation, paragraph 1"
  says    = "The line of contact when the armistice is signed is to be the line of demarcation."
  date    = "1951-11"
}
claim "a-neutral-body" {
  source  = source.zhou-panikkar
  speaker = "Zhou Enlai, as reported by K. M. Panikkar"
  place   = "alternative b"
  says    = "Prisoners who refuse to go home might be taken to a neutral place and heard by a neutral commission, if the Geneva convention is accepted in principle."
  date    = "1952-06"
}
claim "only-prisoners-are-left" {
  source  = source.hermes-1966
  speaker = "Walter G. Hermes"
  place   = "chapter XII, on the package proposal of 28 April 1952"
  says    = "The package took airfields and a Soviet seat among the supervisors off the table and left the prisoners as the one issue."
}
claim "power-stations" {
  source  = source.pape-1996
  speaker = "Robert A. Pape"
  place   = "on the air pressure strategy"
  says    = "Raids from 23 June 1952 cut North Korea's power to under a tenth of capacity and cost Manchuria 23 per cent of the power it needed that year."
}

# Parameters. value and range are the analyst's; a view is what one party believes.
# Payoffs are shares of what the whole peninsula in peace would be worth.

# How long each side can go on.

param "american_weariness" {
  about   = "monthly change of the support for the war in the United States and among its allies (0 none, 1 as in 1950)"
  value   = -0.004
  range   = "-0.014 to 0.004"
  because = [claim.support-may-weaken]
  view "china" {
    value   = -0.018
    because = [claim.they-will-not-break-off, claim.not-obliged-to-yield]
  }
  view "united_states" { value = -0.001 } # assumed
}
param "attacks_weary" {
  about = "what a month of Chinese attacks takes from that support"
  value = 0.004
  range = "0.001 to 0.008"
}
param "support_swings" {
  about = "standard deviation of that support's monthly change"
  value = 0.05
  range = "0.03 to 0.08"
}
param "china_renews" {
  about   = "monthly change of what China can put into the war, without Soviet supplies"
  value   = -0.01
  range   = "-0.018 to -0.002"
  because = [claim.war-strains-china]
}
param "soviet_supplies" {
  about = "what full Soviet supplies add to it a month"
  value = 0.014
  range = "0.008 to 0.02"
}
param "bombing_bites" {
  about   = "what heavier bombing takes from it a month"
  value   = 0.01
  range   = "0.003 to 0.02"
  because = [claim.power-stations]
  view "china" {
    value   = 0.004
    because = [claim.losses-are-the-only-harm]
  }
  view "united_states" {
    value   = 0.014
    because = [claim.they-may-be-bluffing]
  }
}
param "attacks_use_up" {
  about = "what a month of attacks takes from China's means"
  value = 0.008
  range = "0.003 to 0.015"
}
param "means_swing" {
  about = "standard deviation of their monthly change"
  value = 0.04
  range = "0.02 to 0.06"
}

# Where the war may go.

param "war_spreads" {
  about   = "the war is carried beyond Korea, to China's own cities"
  value   = "0.15% a month"
  range   = "0.05% to 0.6% a month"
  because = [claim.war-strains-china]
  view "china" {
    value   = "0.08% a month"
    because = [claim.they-will-not-break-off]
  }
}
param "bombing_risks" {
  about = "how much likelier that is in a month of heavier bombing"
  value = "1.5x"
  range = "1.1x to 3x"
}
param "moscow_lets_go" {
  about = "the Soviet leadership comes to prefer an armistice to the war"
  value = "1.5% a month"
  range = "0.5% to 4% a month"
  view "china" {
    value   = "0.7% a month"
    because = [claim.moscow-approves]
  }
}
param "line_moves" {
  about = "standard deviation of the line's monthly movement, as a share of the peninsula"
  value = 0.005
  range = "0.002 to 0.01"
}
param "means_press" {
  about = "monthly movement of the line for each unit by which China's means stand above a half, or below"
  value = 0.002
  range = "0.0005 to 0.004"
}
param "attacks_gain" {
  about = "what a month of attacks moves the line, on average"
  value = 0.0006
  range = "0 to 0.002"
}

# What the war costs, and what it brings.

param "china_war_cost" {
  about = "what a month of war costs China with its means whole; 2.5 times as much when they are gone"
  value = 0.06
  range = "0.03 to 0.1"
}
param "us_war_cost" {
  about = "what a month of war costs the United States with support whole; it doubles as it runs out"
  value = 0.05
  range = "0.03 to 0.1"
}
param "bombing_hurts" {
  about = "what a month of heavier bombing costs China and North Korea"
  value = 0.015
  range = "0.005 to 0.03"
}
param "bombing_costs" {
  about = "what a month of heavier bombing costs the United States: aircraft, and protests among its allies"
  value = 0.008
  range = "0.003 to 0.02"
}
param "war_brings_standing" {
  about = "what a month of holding America to a draw brings China: standing, trained troops, Soviet arms"
  value = 0.01
  range = "0 to 0.03"
  view "china" {
    value   = 0.05
    because = [claim.the-war-pins-them-down]
  }
}
param "soviet_gain" {
  about = "what a month of war is worth to the Soviet Union while it wants it, and costs it once it does not"
  value = 0.02
  range = "0.005 to 0.05"
}
param "supply_cost" {
  about = "what a month of full supplies costs the Soviet Union"
  value = 0.004
  range = "0.001 to 0.01"
}
param "loyalty" {
  about = "what China's reliance on it, which full supplies buy, is worth to the Soviet Union while it wants the war"
  value = 0.012
  range = "0.004 to 0.03"
}
param "moscow_price" {
  about = "what an armistice that Moscow does not want costs China in Soviet help"
  value = 0.008
  range = "0.002 to 0.02"
}

# The terms.

param "rounds" {
  about   = "the delegations talk to some purpose in a month"
  value   = "60% a month"
  range   = "30% to 90% a month"
  because = [claim.only-prisoners-are-left, claim.line-of-contact]
}
param "prisoners_china" {
  about   = "what it costs China to leave behind those who refuse to return"
  value   = 0.09
  range   = "0.03 to 0.18"
  because = [claim.few-chinese-would-return]
}
param "prisoners_us" {
  about   = "what sending men back by force would cost the United States with support whole; with none, a quarter of it"
  value   = 0.2
  range   = "0.1 to 0.35"
  because = [claim.no-one-by-force]
}
param "neutral_share" {
  about   = "how much of its cost each side bears if a neutral body hears those who refuse"
  value   = 0.5
  range   = "0.3 to 0.7"
  because = [claim.a-neutral-body]
}
param "parallel" {
  about = "the share of the peninsula north of the 38th parallel, with what that line stands for"
  value = 0.51
  range = "0.505 to 0.52"
}
param "defensible" {
  about = "what the hills north of the parallel are worth to the defence of the south"
  value = 0.02
  range = "0.01 to 0.04"
}
param "peace_fails" {
  about = "an armistice on the Communist side's terms breaks"
  value = "0.4% a month"
  range = "0.1% to 1% a month"
}
param "peace_fails_yielded" {
  about = "an armistice in which China gave way on the prisoners breaks"
  value = "0.4% a month"
  range = "0.1% to 1% a month"
  view "china" {
    value   = "0.8% a month"
    because = [claim.weakness-invites-more, claim.not-under-bombardment]
  }
}
param "noise" {
  about = "how far from its best answer a side may stray"
  value = 0.004
  range = "0.0015 to 0.012"
}

# Parties. China speaks for North Korea as well: Kim Il Sung raised the question of
# accepting on 14 July and fell in with Mao's answer two days later. The Soviet
# Union signs nothing, but decides what it supplies.

party "china" {
  about      = "China, with North Korea"
  patience   = "10% a year"
  noise      = noise
  fighting   = line + war_brings_standing - china_war_cost * (2.5 - 1.5 * china_means) - (air == "heavier" ? bombing_hurts : 0)
  at_horizon = line + war_brings_standing - china_war_cost * (2.5 - 1.5 * china_means)
}
party "united_states" {
  about      = "the United States, for the United Nations Command"
  patience   = "10% a year"
  noise      = noise
  fighting   = 1 - line - us_war_cost * (2 - us_support) - (air == "heavier" ? bombing_costs : 0)
  at_horizon = 1 - line - us_war_cost * (2 - us_support)
}
party "soviet_union" {
  about      = "behind China: no signature, but the supplies"
  consents   = false
  patience   = "10% a year"
  noise      = noise
  move_noise = noise / 200 # its one choice is weighed with care
  fighting   = (moscow == "wants it" ? soviet_gain : -soviet_gain) + (supplies == "full" ? (moscow == "wants it" ? loyalty : 0) - supply_cost : 0)
}

# Factors: what the war's course consists of. They move in this order each month.

factor "theatre" {
  about  = "where the war is fought"
  levels = ["Korea", "beyond Korea"]
  start  = "Korea"
  shift "spreads" {
    from   = "Korea"
    to     = "beyond Korea"
    chance = war_spreads * (air == "heavier" ? bombing_risks : 1)
  }
}
factor "moscow" {
  about  = "whether the Soviet leadership wants the war to go on"
  levels = ["wants it", "wants it ended"]
  start  = "wants it"
  shift "lets go" {
    from   = "wants it"
    to     = "wants it ended"
    chance = moscow_lets_go
  }
}
factor "china_means" {
  about = "what China can still put into the war"
  scale = { from = 0, to = 1, steps = 8 }
  start = 0.625
  drift = {
    mean   = china_renews + (supplies == "full" ? soviet_supplies : 0) - (air == "heavier" ? bombing_bites : 0) - (ground == "attack" ? attacks_use_up : 0)
    spread = means_swing
  }
}
factor "us_support" {
  about = "support for the war in the United States and among its allies"
  scale = { from = 0, to = 1, steps = 6 }
  start = 0.5
  drift = {
    mean   = american_weariness - (ground == "attack" ? attacks_weary : 0)
    spread = support_swings
  }
}
factor "line" {
  about = "share of the peninsula north of the line of contact"
  scale = { from = 0.42, to = 0.58, steps = 4 }
  start = 0.5
  drift = {
    mean   = means_press * (china_means - 0.5) + (ground == "attack" ? attacks_gain : 0)
    spread = line_moves
  }
}

# What each does in a month, besides talking.

choice "ground" {
  by      = "china"
  options = ["hold", "attack"]
}
choice "air" {
  by      = "united_states"
  options = ["as now", "heavier"] # "as now" is the rate of spring 1952, before the power stations
}
choice "supplies" {
  by       = "soviet_union"
  options  = ["full", "reduced"]
  persists = true
}

# The numbers of this ending are assumed: a wider war is worse for everyone.

ending "the war spreads beyond Korea" {
  when   = theatre == "beyond Korea"
  payoff = { china = 0.1, united_states = 0.2, soviet_union = -0.3 }
}

talks {
  chance = rounds
  proposes = {
    china         = 0.5
    united_states = 0.5
  }
}

# Terms: a deal takes one option of each issue.

issue "prisoners" {
  option "all are sent back" {
    worth = {
      china         = moscow == "wants it" ? -moscow_price : 0
      united_states = -prisoners_us * (0.25 + 0.75 * us_support)
    }
    breaks      = peace_fails
    after_break = { china = 0.35, united_states = 0.38, soviet_union = 0 }
  }
  option "a neutral body hears those who refuse" {
    worth = {
      china         = -neutral_share * prisoners_china - (moscow == "wants it" ? moscow_price : 0)
      united_states = -neutral_share * prisoners_us * (0.25 + 0.75 * us_support)
    }
    breaks      = (peace_fails + peace_fails_yielded) / 2
    after_break = { china = 0.35, united_states = 0.38, soviet_union = 0 }
  }
  option "those who refuse stay" {
    worth = {
      china         = -prisoners_china - (moscow == "wants it" ? moscow_price : 0)
      united_states = 0
    }
    breaks      = peace_fails_yielded
    after_break = { china = 0.35, united_states = 0.38, soviet_union = 0 }
  }
}
issue "line" {
  option "line of contact" { worth = { china = line, united_states = 1 - line } }
  option "38th parallel" { worth = { china = parallel, united_states = 1 - parallel - defensible } }
}
issue "airfields" { # settled in the package of April 1952; either side could reopen it
  option "may be rebuilt" { worth = { china = 0.003, united_states = -0.002 } }
  option "stay as they are" { worth = { china = 0, united_states = 0 } }
}

exclude { # no one has put these two together
  options = { prisoners = "those who refuse stay", airfields = "stay as they are" }
}

# Reasons: the beliefs that make the holdout refuse.

reason "weariness" {
  says    = "The other side tires first and will give way on the prisoners"
  beliefs = [china.american_weariness]
}
reason "endurance" {
  says    = "Bombs cost lives but decide nothing, and the war stays in Korea"
  beliefs = [china.bombing_bites, china.war_spreads]
}
reason "standing" {
  says    = "The fight itself pays: it pins America down and trains an army"
  beliefs = [china.war_brings_standing, china.moscow_lets_go]
}
reason "weakness" {
  says    = "To yield under bombs invites the next demand"
  beliefs = [china.peace_fails_yielded]
}

# Levers: what others could do about it.

lever "a credible threat to widen the war" {
  by   = "United States"
  dial = { war_spreads = "0.15% to 3% a month" }
}
lever "Moscow lets go" {
  by   = "Soviet Union"
  dial = { moscow_lets_go = "1.5% to 30% a month" }
}
lever "a neutral custodian" {
  by   = "India and other neutrals"
  sets = { neutral_share = 0.3, peace_fails_yielded = "0.3% a month" }
}

# What the holdout is betting on.

watch "American support halves before the war spreads" {
  first  = us_support <= 0.25
  before = theatre == "beyond Korea"
  within = 24
}
watch "Moscow wants the war ended within two years" {
  first  = moscow == "wants it ended"
  within = 24
}

# What happened: talks were broken off on 8 October 1952 and taken up again in
# April 1953, after Stalin's death on 5 March; the prisoners were settled on
# 8 June 1953 (neutral custody, no one sent back by force) and the armistice was
# signed on 27 July 1953, twelve months after this scenario's date. The line was
# the line of contact. (Hermes 1966; dates also in the Correlates of War data.)

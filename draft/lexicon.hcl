# The lexicon of mechanisms: which words of an article speak of which beliefs.
# docs/draft.md describes the format. No word here is a name of anybody.
#
# HOLDOUT, RIVAL and MEDIATOR stand for the parties of the article. A * stands for
# any ending of a word, a + for "both in one sentence". "supports" lists words
# that, affirmed, speak for refusing; "opposes" words that, affirmed, speak
# against it; denied, each does the other. "concerns" names the matter alone.
#
# A belief is HOLDOUT's, of the parameter named. odds, times and plus say how far
# it lies from the analyst's value where the words speak for refusing: by that
# factor of the odds, by that factor, or by that much. These sizes are assumed.

mechanism "resources" {
  about    = "HOLDOUT expects its own means to last"
  says     = "Time and resources are on HOLDOUT's side"
  supports = [
    "time + side", "resources + side", "time is with", "time works for", "time favours", "time favors",
    "outlast*", "wait out", "waiting out", "can wait", "afford to wait", "war economy", "long war", "stamina",
    "replenish*", "stockpile*", "deep reserves", "deeper reserves", "full coffers", "sustain + war", "recruit*",
    "more men", "more money", "arms production",
  ]
  opposes = [
    "HOLDOUT + running out", "HOLDOUT + runs out", "time is against", "overstretched", "cash-strapped",
    "HOLDOUT + shortage*", "HOLDOUT + exhaust*", "empty coffers",
  ]
  concerns = ["resources", "reserves", "manpower", "economy", "time"]
  belief "holdout_grows" { plus = 0.005 }
}

mechanism "exhaustion" {
  about    = "HOLDOUT expects RIVAL's means to give out"
  says     = "RIVAL will be exhausted first"
  supports = [
    "RIVAL + running out", "RIVAL + runs out", "RIVAL + exhaust*", "RIVAL + collaps*", "RIVAL + crack*",
    "RIVAL + crumbl*", "RIVAL + shortage*", "RIVAL + weaken*", "RIVAL + weaker", "RIVAL + war-weary",
    "bleed* white", "bled white", "desert* + army", "desertion*",
  ]
  opposes  = ["RIVAL + resilien*", "RIVAL + holding out", "RIVAL + stronger", "RIVAL + recover*"]
  concerns = ["exhaustion", "morale"]
  belief "rival_grows" { plus = -0.005 }
}

mechanism "aid" {
  about    = "HOLDOUT expects RIVAL's help from abroad to end, and nobody to take its place"
  says     = "Nobody will fill the gap when aid to RIVAL ends"
  supports = [
    "aid + dry up", "aid + dries up", "aid + drying up", "help + dry up", "cut* + aid", "cut* + assistance", "cut* + support",
    "end* + aid", "end* + assistance", "stop* + aid", "stop* + arms", "ruled out + assistance", "no more aid",
    "without + aid", "without + assistance", "support + wan*", "support + fad*", "support + crumbl*", "donor fatigue",
    "abandon*", "left alone", "on its own",
  ]
  opposes = [
    "fill* the gap", "fill* the void", "fill* in for", "step* in", "replac* + aid", "replac* + support", "more aid",
    "make up for", "take* its place", "more resources + behind", "step* up + aid", "step* up + support",
  ]
  concerns = ["aid", "assistance", "donor*", "arms deliveries", "sponsor*", "military support", "foreign support"]
  belief "others_fill_the_gap" { odds = 0.4 }
  belief "aid_cut_when_gone" { odds = 1.5 }
}

mechanism "patience" {
  about    = "HOLDOUT expects MEDIATOR to tire and leave"
  says     = "MEDIATOR will tire and leave"
  supports = [
    "grow* tired", "tire of", "tires of", "tired of", "will tire", "fed up", "walk* away", "walk* out", "los* patience",
    "run* out of patience", "patience + thin", "impatien*", "los* interest", "give* up + talks", "give* up + mediat*",
    "MEDIATOR + give* up", "MEDIATOR + leave*", "MEDIATOR + withdraw*", "MEDIATOR + quit*", "out of here",
    "wash* + hands", "grow* frustrated", "MEDIATOR + frustrated", "MEDIATOR + weary", "grow* weary", "turn* to other", "other worries",
    "distract*", "no business getting involved",
  ]
  opposes  = ["stay the course", "MEDIATOR + patient", "MEDIATOR + persist*", "MEDIATOR + stay*", "see it through"]
  concerns = ["patience", "tired", "attention"]
  belief "mediator_walks_away" { odds = 2.5 }
  belief "mediator_tires" { odds = 1.3 }
}

mechanism "bias" {
  about    = "HOLDOUT expects MEDIATOR to lean to it"
  says     = "MEDIATOR leans to HOLDOUT"
  supports = [
    "MEDIATOR + likes", "likes + more than", "MEDIATOR + lik*  + HOLDOUT", "MEDIATOR + favour*", "MEDIATOR + favor*", "MEDIATOR + prefer*",
    "MEDIATOR + HOLDOUT + side", "lean* to", "lean* towards", "lean* toward", "side* with HOLDOUT", "sympath*", "soft on", "bias*",
    "MEDIATOR + hates", "MEDIATOR + dislikes", "MEDIATOR + admir*", "MEDIATOR + friend*", "kind of guy",
    "blam* + RIVAL", "come* out + for HOLDOUT", "partial to", "partiality", "indulg*",
  ]
  opposes  = ["even-handed", "impartial*", "neutral*", "side* with RIVAL", "blam* + HOLDOUT", "honest broker"]
  concerns = ["relationship", "warm", "likes"]
  belief "mediator_calms" { odds = 2 }
  belief "aid_cut_early" { odds = 5 }
}

mechanism "sanctions" {
  about    = "HOLDOUT expects no new sanctions, or not to be hurt by them"
  says     = "New sanctions are a risk worth taking"
  supports = [
    "risk + sanction*", "bet + sanction*", "gambl* + sanction*", "bluff*", "empty threat*", "toothless",
    "sanction* + unlikely", "evad* + sanction*", "circumvent* + sanction*", "sanction* + loophole*", "sanction* + fear*",
  ]
  opposes = [
    "new sanctions", "impos* + sanction*", "introduc* + sanction*", "tighten* + sanction*", "double sanction*", "doubl* + sanction*",
    "tough* + sanction*", "sanction* + come", "sanction* + follow",
  ]
  concerns = ["sanction*", "embargo*", "price cap", "tariffs", "blockade"]
  belief "sanctions_come" { odds = 0.3 }
}

mechanism "signals" {
  about    = "HOLDOUT expects its strikes to raise the offer, and not to cost it MEDIATOR's patience"
  says     = "Strikes make the offer better"
  supports = [
    "strike* + signal*", "attack* + signal*", "strike* + message*", "attack* + message*", "bomb* + message*", "shell* + message*",
    "strike* + talks", "attack* + talks", "bomb* + talks", "shell* + talks", "raid* + talks", "raid* + message*", "strike* + offer",
    "signal to", "as a signal", "more attractive", "better offer", "raise* the price", "show of force",
    "bargaining by bomb*", "getting on with + war", "get on with + war",
  ]
  opposes  = ["backfir*", "strike* + anger*", "attack* + anger*", "strike* + annoy*"]
  concerns = ["strikes", "attacks", "bombardment", "shelling", "raids", "escalat*"]
  belief "strikes_annoy" { times = 0.75 }
  belief "strikes_gain" { plus = 0.0005 }
}

mechanism "front" {
  about    = "HOLDOUT expects to gain at the front"
  says     = "The front moves HOLDOUT's way"
  supports = [
    "incremental gain*", "attrition*", "gain* ground", "gain* + territory", "gains at the front", "on the back foot",
    "come* out on top", "breakthrough", "break* through", "momentum", "winning", "HOLDOUT + advanc*", "troops + advanc*", "forces + advanc*",
    "front + mov*", "take* town*", "village* + fall*", "on the battlefield",
  ]
  opposes = [
    "stalemate", "bogged down", "los* ground", "los* + territory", "pushed back", "driven back", "counteroffensive", "RIVAL + advanc*",
    "front + frozen", "front + stuck",
  ]
  concerns = ["front", "front line", "frontline", "battlefield", "offensive"]
  belief "advance" { plus = 0.0015 }
}

mechanism "commitment" {
  about    = "HOLDOUT expects a peace to be broken"
  says     = "No promise of peace would be kept"
  supports = [
    "break* + promise*", "broken promise*", "break* + deal", "break* + agreement", "break* + word", "broke* + ceasefire", "not worth the paper",
    "worthless + guarantee*", "distrust*", "mistrust*", "rearm*", "re-arm*", "regroup*", "betray*", "cheat*", "tear* up",
    "torn up", "attack* again", "pause before",
  ]
  opposes  = ["trust*", "binding", "keep* + promise*", "keep* + word", "kept + promise*", "credible guarantee*"]
  concerns = ["guarantee*", "peacekeep*", "treaty", "promise*", "security pact"]
  belief "peace_fails" { odds = 2.5 }
  belief "peace_fails_guarded" { odds = 3 }
}

mechanism "costs" {
  about    = "HOLDOUT finds the war's price bearable"
  says     = "The war costs HOLDOUT less than it seems"
  supports = [
    "price worth", "pay* the price", "pay* any price", "bear* + cost*", "bear* + losses", "accept* + losses", "accept* + casualties", "tolerat* + casualties",
    "indifferent to", "cares little", "losses + matter", "shrug* off", "cheap*", "live with + losses", "stomach + losses", "profit* from the war",
  ]
  opposes  = ["mounting losses", "too costly", "too high a price", "war-weariness", "war weariness", "bleed* dry", "painful"]
  concerns = ["casualties", "losses", "cost of the war", "costs of the war", "the dead"]
  belief "holdout_war_cost" { times = 0.8 }
}

mechanism "domestic" {
  about    = "HOLDOUT's rulers fear a peace at home"
  says     = "A peace short of victory would cost HOLDOUT's rulers at home"
  supports = [
    "hardliner*", "hard-liner*", "los* face", "humiliat*", "hold on power", "grip on power", "stay* in power", "survive + peace",
    "nationalist*", "own people", "public opinion", "legitimacy", "overthrow*", "toppl*", "coup", "lose the election", "look* weak",
    "need* the war", "needs + enem*", "at home",
  ]
  opposes  = ["protest* against the war", "clamour* for peace", "clamor* for peace", "popular peace"]
  concerns = ["domestic", "parliament", "regime", "voters", "election*"]
  belief "home_cost" { plus = 0.05 }
}

// Package explain asks questions of solve about a scenario: how far the
// holdout is from a deal, which of its reasons carry the refusal, which lever
// or change of a number would end it, and which claims all this rests on
// (model.md, section 3). Use a Study wherever a figure about a scenario is
// shown; the brief and the workbench are made of its answers.
//
// It promises four things. No setting of the parameters is solved twice by
// one Study, and Study.Spent says how many were. Answers do not depend on the
// number of workers, to the last digit. Payoffs of different parties are never
// added or compared: a shortfall is in the holdout's own unit. And a what-if
// at which the scenario has no game (a chance above one, say) does not end
// the run: its Outcome carries the reason in Impossible, and its figures are
// NaN.
//
// What does not apply to a scenario (a shortfall without a holdout, weights
// without reasons) is not an error either: the answer's Skipped says why there
// is nothing. Errors are a cancelled context, a failing solver, or a scenario
// whose own values make no game.
//
// Figures that are undefined are NaN. A shortfall is +Inf where deals can be
// offered but none satisfies the others, so that thresholds and flips count it
// as infinite; Gap.Defined tells.
package explain

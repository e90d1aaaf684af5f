// Package outlook says how far a scenario's answer depends on what nobody knows.
// An Ensemble draws every number from its range and solves the scenario at each
// draw; Points are what it draws with; Result reads its draws: spreads, Sobol
// indices, and the box in which agreement comes (model.md, section 3;
// docs/ensemble.md).
//
// It promises that the same seed gives the same bytes on any number of cores,
// that a draw depends on the seed and its own number alone, and that it refuses
// what too few draws cannot tell instead of printing noise.
//
// It says too how wars of a kind have gone that had lasted as long: ShippedWars and
// ReadWars give a WarList, BaseRate what became of its wars, and Scores how well
// that forecasts wars that were left out (docs/baserate.md).
//
// And it holds a scenario against such wars: Calibrate says how far from theirs its
// wars' ends are, and fits ranges to them (docs/calibrate.md).
package outlook

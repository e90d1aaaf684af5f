// Package outlook says how far a scenario's answer depends on what nobody knows.
// An Ensemble draws every number from its range and solves the scenario at each
// draw; Points are what it draws with; Result reads its draws: spreads, Sobol
// indices, and the box in which agreement comes (model.md, section 3;
// docs/ensemble.md).
//
// It promises that the same seed gives the same bytes on any number of cores,
// that a draw depends on the seed and its own number alone, and that it refuses
// what too few draws cannot tell instead of printing noise.
package outlook

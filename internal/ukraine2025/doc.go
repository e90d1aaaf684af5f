// Package ukraine2025 solves the model of the scenario ukraine-2025 a second
// time, plainly and on its own, so that tests can hold the solver to it.
//
// It is slow and readable on purpose. Every number of the scenario is written
// out here by hand and every rule of the model is written as a loop over the
// 29106 states of this one scenario. It shares no code with the rest of the
// module and imports none of it; a fault would have to be made twice, in two
// different ways, to pass unseen.
//
// It promises the numbers of the model's definition up to rounding: nothing
// is sampled, pruned or iterated to a tolerance, and results do not depend on
// the number of processors. It promises nothing about speed. Only positive
// noise is covered: a best response with ties is not.
package ukraine2025

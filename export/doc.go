// Package export writes a scenario's game in the forms of other programs, so
// that they can check what Parley finds: as a tree that Gambit reads, and as
// the explicit files of the PRISM model checker.
package export

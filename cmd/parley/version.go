package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is of the program and of its figures: it stands on every report,
// and changes whenever a figure may.
const version = "0.1.0"

// versionCmd prints it.
type versionCmd struct{}

// Run prints the version, and what it was built with.
func (*versionCmd) Run(c *console) error {
	_, err := fmt.Fprintf(c.out, "parley %s (%s, %s/%s)\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return err
}

// build is all of the program that the last bit of a figure depends on: the
// compiler and the processor's family have their own ways with floating point.
func build() string {
	family := runtime.GOARCH
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "GOAMD64" {
				family += " " + s.Value // v3 has instructions that round once where others round twice
			}
		}
	}
	return fmt.Sprintf("%s (%s, %s)", version, runtime.Version(), family)
}

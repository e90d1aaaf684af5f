package main

import (
	"fmt"
	"runtime"
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

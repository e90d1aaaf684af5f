//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package outlook

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// lock takes a file for this run alone, until it is closed. The error wraps
// ErrTaken where another run has it.
func lock(f *os.File) error {
	err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return ErrTaken
	}
	return err
}

package article

import (
	"fmt"
	"io"
)

// Load reads all of r, a file or standard input, and no more than [MaxBytes] of
// it: something longer is refused by an *Error, not held. Failures of r are
// returned as they are. name serves messages.
func Load(name string, r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err == nil {
		err = tooLong(name, len(data))
	}
	if err != nil {
		return nil, err
	}
	return data, nil
}

// tooLong refuses what is longer than [MaxBytes].
func tooLong(name string, n int) error {
	if n <= MaxBytes {
		return nil
	}
	return &Error{
		Name:   name,
		Why:    fmt.Sprintf("it is longer than %d MiB, the most that is read", MaxBytes>>20),
		Remedy: "give one article at a time",
	}
}

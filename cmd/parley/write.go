package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFile puts text at path whole or not at all: it is written beside it
// under another name, and renamed. What is written while ctx ends is taken away.
func writeFile(ctx context.Context, path string, text []byte) error {
	if at, err := filepath.EvalSymlinks(path); err == nil {
		path = at // a link stays one
	}
	tmp, err := writeBeside(path, text)
	if err != nil {
		return unwritable(path, err)
	}
	if err := ctx.Err(); err != nil {
		return errors.Join(err, os.Remove(tmp))
	}
	if err := os.Rename(tmp, path); err != nil {
		return errors.Join(unwritable(path, err), os.Remove(tmp))
	}
	return nil
}

// createFile puts text at a path where nothing is yet. Of two runs at once,
// one wins.
func createFile(path string, text []byte) error {
	tmp, err := writeBeside(path, text)
	if err != nil {
		return unwritable(path, err)
	}
	defer os.Remove(tmp)
	switch err := os.Link(tmp, path); {
	case err == nil:
		return nil
	case errors.Is(err, fs.ErrExist):
		return occupied(path)
	}
	return createPlainly(path, text) // some file systems have no links
}

func createPlainly(path string, text []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, newMode)
	if errors.Is(err, fs.ErrExist) {
		return occupied(path)
	} else if err != nil {
		return unwritable(path, err)
	}
	if err := fill(f, text); err != nil {
		return errors.Join(unwritable(path, err), os.Remove(path))
	}
	return nil
}

// newMode is a new file's mode, less what the user's umask takes away.
const newMode = 0o666

// writeBeside writes text to a new file in the folder of path, with the mode of
// the file at path if there is one.
func writeBeside(path string, text []byte) (tmp string, err error) {
	f, err := openBeside(path)
	if err != nil {
		return "", err
	}
	if info, err := os.Stat(path); err == nil {
		_ = f.Chmod(info.Mode().Perm()) // best effort: not every file system has modes
	}
	if err := fill(f, text); err != nil {
		return "", errors.Join(err, os.Remove(f.Name()))
	}
	return f.Name(), nil
}

// mostTries is after how many names openBeside gives up: a folder in which so
// many are taken is not one that runs of parley alone have filled.
const mostTries = 1000

// openBeside opens a new file under a name that no other run uses.
func openBeside(path string) (f *os.File, err error) {
	for n := range mostTries {
		name := fmt.Sprintf(".%s.%d-%d.tmp", filepath.Base(path), os.Getpid(), n)
		f, err = os.OpenFile(filepath.Join(filepath.Dir(path), name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, newMode)
		if !errors.Is(err, fs.ErrExist) {
			break
		}
	}
	return f, err
}

// fill writes a file out to the disk and closes it.
func fill(f *os.File, text []byte) error {
	_, err := f.Write(text)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

func unwritable(path string, err error) error {
	return failed(err, "check the folder's permissions and the space that is left, or name another place with -o", "writing %s", path)
}

func occupied(path string) error {
	return bad("choose another name, or another place with -o FILE", "%s is there already, and is never written over", path)
}

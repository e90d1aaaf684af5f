package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
)

// streamFile is writeFile for a text too long to be held: it is written beside
// its place and renamed.
func streamFile(ctx context.Context, path string, write func(io.Writer) error) error {
	if at, err := filepath.EvalSymlinks(path); err == nil {
		path = at // a link stays one
	}
	f, err := openBeside(path)
	if err != nil {
		return unwritable(path, err)
	}
	if info, err := os.Stat(path); err == nil {
		_ = f.Chmod(info.Mode().Perm()) // best effort, as for a short text
	}
	if err = write(ended{ctx, f}); err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err == nil {
		return nil
	}
	if ctx.Err() == nil {
		err = unwritable(path, err)
	}
	return errors.Join(err, os.Remove(f.Name()))
}

// ended writes until its context ends.
type ended struct {
	ctx context.Context
	io.Writer
}

// Write fails once the context has ended.
func (e ended) Write(p []byte) (int, error) {
	if err := e.ctx.Err(); err != nil {
		return 0, err
	}
	return e.Writer.Write(p)
}

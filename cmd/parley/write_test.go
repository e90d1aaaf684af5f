package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestNothingIsWrittenOnceInterrupted(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	dir := t.TempDir()
	if err := writeFile(ctx, filepath.Join(dir, "page.html"), []byte("page")); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
	empty(t, dir)
}

func TestNothingIsLeftWhereWritingFails(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "taken", "by", "a folder"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(t.Context(), filepath.Join(dir, "taken", "by"), []byte("page")); err == nil {
		t.Error("a file was written over a folder")
	}
	empty(t, filepath.Join(dir, "taken", "by", "a folder"))
	if names, _ := filepath.Glob(filepath.Join(dir, "taken", ".*.tmp")); len(names) > 0 {
		t.Errorf("left: %v", names)
	}
}

func TestCreateNeverWritesOver(t *testing.T) {
	path := filepath.Join(t.TempDir(), "war.hcl")
	for _, create := range []func(string, []byte) error{createFile, createPlainly} {
		if err := create(path, []byte("first")); err != nil {
			t.Fatal(err)
		}
		if err := create(path, []byte("second")); err == nil {
			t.Error("written over")
		}
		if text, err := os.ReadFile(path); err != nil || string(text) != "first" {
			t.Errorf("it holds %q, %v", text, err)
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
}

// A new file can be read by whom the user's umask lets, not by its owner only.
func TestNewFilesHaveTheUsualMode(t *testing.T) {
	dir := t.TempDir()
	usual := filepath.Join(dir, "usual")
	if err := os.WriteFile(usual, nil, newMode); err != nil {
		t.Fatal(err)
	}
	written := filepath.Join(dir, "written")
	if err := writeFile(t.Context(), written, []byte("page")); err != nil {
		t.Fatal(err)
	}
	if a, b := mode(t, usual), mode(t, written); a != b {
		t.Errorf("mode %v, want %v", b, a)
	}
}

func mode(t *testing.T, path string) fs.FileMode {
	t.Helper()
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Mode()
}

func empty(t *testing.T, dir string) {
	t.Helper()
	if left, err := os.ReadDir(dir); err != nil || len(left) > 0 {
		t.Errorf("left: %v, %v", left, err)
	}
}

//go:build unix

package main

import (
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

// alone gives the program a process group, so that stopping it stops what a
// script in its place has started.
func alone(cmd *exec.Cmd) {
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
}

// peak is the memory in bytes that the program or one of its own held at most.
func peak(s *os.ProcessState) int64 {
	u, ok := s.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	most := int64(u.Maxrss)
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return most // the others count in units of 1,024 bytes
	}
	return most * 1024
}

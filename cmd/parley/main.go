// Command parley says whether a party that holds out would accept a deal, why
// not, and what would change its mind, from a scenario file.
//
//	parley brief ukraine-2025
//
// The command reads flags, names and files, hands them to the packages that do
// the work, and prints. It promises that a file it writes is there whole or not
// at all, that standard output carries the answer and nothing else, and that
// every failure is one message with what to do, and one of these exit codes:
//
//	0    done
//	1    something failed while running, or fmt --check found a file to lay out
//	2    the input is at fault: a scenario, a name, a flag
//	70   a fault in Parley itself
//	130  interrupted
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() { os.Exit(run(newConsole(), os.Args[1:])) }

// run is the whole program, from its arguments to its exit code.
func run(c *console, args []string) (code int) {
	defer func() {
		if fault := recover(); fault != nil {
			code = c.crashed(fault)
		}
	}()
	// A reader that has seen enough closes the pipe; writing then fails, which
	// ends the run quietly, instead of a signal that could leave it half done.
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	// Once asked to stop, the next signal does so at once.
	context.AfterFunc(ctx, stop)
	return c.exit(command(ctx, c, args))
}

package fleet

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"parley/outlook"
)

// hurried is the pace of tests: a lease bears the pauses of a loaded machine.
var hurried = pace{beat: 100 * time.Millisecond, lease: time.Second, poll: 20 * time.Millisecond, pause: 10 * time.Millisecond}

// part is what a process of the test binary plays instead of running tests.
type part struct {
	Address, Build string
	AtOnce         int
	Client         bool // posts and waits, instead of working
	Trap           int  // the row at which it is caught, -1 for none
	Trapped        string
}

// Ways to be caught.
const (
	hangs  = "hangs"
	panics = "panics"
	exits  = "exits"
)

const partEnv = "PARLEY_FLEET_TEST_PART"

func TestMain(m *testing.M) {
	if text := os.Getenv(partEnv); text != "" {
		play(text)
		return
	}
	os.Exit(m.Run())
}

// play is the whole of such a process. It prints "here" once it is there and
// "caught" at the trap.
func play(text string) {
	var p part
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		fail(err)
	}
	d, err := Open(context.Background(), p.Address)
	if err != nil {
		fail(err)
	}
	d.pace = hurried
	fmt.Println("here")
	if p.Client {
		r, err := d.Post(context.Background(), orderOf(p.Build), testSize)
		if err != nil {
			fail(err)
		}
		fmt.Println("posted")
		fail(r.Wait(context.Background(), func(Status) {}))
	}
	w := Worker{Build: p.Build, Host: "test", AtOnce: p.AtOnce, Say: func(line string) { fmt.Fprintln(os.Stderr, line) }}
	w.draw = trapped(p.Trap, p.Trapped)
	_, err = d.Work(context.Background(), w)
	fail(err)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

// trapped solves every row but one.
func trapped(trap int, how string) func(context.Context, *outlook.Ensemble, int) (outlook.Draw, error) {
	return func(ctx context.Context, e *outlook.Ensemble, row int) (outlook.Draw, error) {
		if row != trap {
			return e.Draw(ctx, row)
		}
		fmt.Println("caught")
		switch how {
		case panics:
			panic("row " + fmt.Sprint(row))
		case exits:
			os.Exit(9)
		}
		<-ctx.Done()
		return outlook.Draw{}, ctx.Err()
	}
}

// process is one that runs.
type process struct {
	*exec.Cmd
	out  *bufio.Scanner
	said strings.Builder
}

// start starts a process and returns once it is there. It is killed when the test
// ends.
func start(t *testing.T, p part) *process {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	x := &process{Cmd: exec.Command(exe)}
	x.Env = append(os.Environ(), partEnv+"="+string(text))
	x.Stderr = &x.said
	out, err := x.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := x.Start(); err != nil {
		t.Fatal(err)
	}
	x.out = bufio.NewScanner(out)
	t.Cleanup(x.kill)
	x.await(t, "here")
	return x
}

// await reads on until the process says a word.
func (x *process) await(t *testing.T, word string) {
	t.Helper()
	for x.out.Scan() {
		if x.out.Text() == word {
			return
		}
	}
	x.kill()
	t.Fatalf("it never said %q: %s", word, x.said.String())
}

// kill is SIGKILL, or what is like it here.
func (x *process) kill() {
	_ = x.Process.Kill() // it may have ended already
	_ = x.Wait()
}

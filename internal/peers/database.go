package peers

import (
	"context"
	"fmt"
	"net/url"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// made numbers the databases of a process.
var made atomic.Int32

// Database is the address of an empty PostgreSQL database of the test's own, which
// goes when the test ends. PARLEY_TEST_DATABASE is the address of one whose role
// may make databases; without it the test is skipped, or fails where
// PARLEY_REQUIRE_DATABASE is 1.
func Database(t testing.TB) string {
	t.Helper()
	address := os.Getenv("PARLEY_TEST_DATABASE")
	switch {
	case address == "" && os.Getenv("PARLEY_REQUIRE_DATABASE") == "1":
		t.Fatal("PARLEY_TEST_DATABASE names no PostgreSQL, and PARLEY_REQUIRE_DATABASE wants one")
	case address == "":
		t.Skip("no PostgreSQL to test with: name one in PARLEY_TEST_DATABASE, as postgres://USER:PASSWORD@HOST:PORT/DATABASE")
	}
	at, err := url.Parse(address)
	if err != nil {
		t.Fatal("PARLEY_TEST_DATABASE: ", err)
	}
	name := fmt.Sprintf("parley_test_%d_%d", os.Getpid(), made.Add(1))
	drop(t, address, name) // of a process that had the same number, and died
	Ask(t, address, "CREATE DATABASE "+name)
	t.Cleanup(func() { drop(t, address, name) })
	at.Path = "/" + name
	return at.String()
}

// drop takes a database away, with who is connected to it. While PostgreSQL itself
// cleans up in there, it cannot be forced, and soon can.
func drop(t testing.TB, address, name string) {
	t.Helper()
	const tries, pause = 20, 100 * time.Millisecond
	var err error
	for range tries {
		if _, err = ask(address, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)"); err == nil {
			return
		}
		time.Sleep(pause)
	}
	t.Logf("database %s is left: %v", name, err)
}

// Ask runs a statement on the database at an address; the answer is the first
// column of its first row as text, "" without one.
func Ask(t testing.TB, address, statement string, args ...any) string {
	t.Helper()
	answer, err := ask(address, statement, args...)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	return answer
}

// Await asks until the answer is as wanted.
func Await(t testing.TB, address, statement, want string) {
	t.Helper()
	const patience, pause = time.Minute, 20 * time.Millisecond // far longer than anything that is waited for
	for range patience / pause {
		if Ask(t, address, statement) == want {
			return
		}
		time.Sleep(pause)
	}
	t.Fatalf("%s: never %s", statement, want)
}

func ask(address, statement string, args ...any) (answer string, err error) {
	ctx := context.Background() // cleaning up goes on after a test's own has ended
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		return "", err
	}
	defer conn.Close(ctx)
	rows, err := conn.Query(ctx, statement, args...)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	if rows.Next() {
		values, err := rows.Values()
		if err != nil {
			return "", err
		}
		answer = fmt.Sprint(values[0])
	}
	rows.Close()
	return answer, rows.Err()
}

// Hold runs a statement in a transaction that stays open until what it returns is
// called; then all is as if it had never run.
func Hold(t testing.TB, address, statement string) (end func()) {
	t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	end = func() { conn.Close(ctx) }
	t.Cleanup(end)
	if _, err := conn.Exec(ctx, "BEGIN"); err != nil {
		t.Fatal(err)
	}
	if _, err := conn.Exec(ctx, statement); err != nil {
		t.Fatal(err)
	}
	return end
}

package fleet

import (
	"errors"
	"net/url"
	"strings"
	"sync"
	"testing"

	"parley/internal/peers"
)

// secret is the password of addresses that do not work.
const secret = "hunter2"

// An address that cannot be used is an error that says what to do, and never the
// password.
func TestOpenRefused(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		address, want string
		input         bool
	}{
		{"", "none of PostgreSQL's", true},
		{"user=me password=" + secret, "none of PostgreSQL's", true},
		{"mysql://me:" + secret + "@localhost/x", "none of PostgreSQL's", true},
		{"postgres://me:" + secret + "%zz@localhost/x", "cannot be read", true},
		{"postgres://me:" + secret + "@localhost:port/x", "cannot be read", true},
		{"postgres://me:" + secret + "@[localhost/x", "cannot be read", true},
		{"postgres://me:" + secret + "@localhost/x?sslmode=" + secret, "cannot be read", true},
		{"postgres://me:" + secret + "@127.0.0.1:1/x", "the database at 127.0.0.1:1 does not answer: connect: connection refused", false},
	} {
		_, err := Open(t.Context(), c.address)
		refused(t, err, c.want, c.input)
	}
}

// refused wants a Fault of a kind.
func refused(t *testing.T, err error, want string, input bool) {
	t.Helper()
	var f *Fault
	if !errors.As(err, &f) || f.Input != input || f.Remedy == "" || !strings.Contains(err.Error(), want) {
		t.Errorf("it says %v, want %q", err, want)
		return
	}
	if strings.Contains(f.Error()+f.Remedy, secret) {
		t.Errorf("it tells the password: %v", err)
	}
}

// What a server refuses is told apart.
func TestServerRefuses(t *testing.T) {
	t.Parallel()
	address := peers.Database(t)
	for _, c := range []struct {
		want   string
		change func(*url.URL)
	}{
		{"has no such database", func(u *url.URL) { u.Path = "/parley_test_nowhere" }},
		{"does not allow it", func(u *url.URL) { u.RawQuery = "search_path=nowhere" }},
		{"refuses the login", func(u *url.URL) { u.User = url.UserPassword("parley_test_nobody", secret) }},
	} {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		c.change(u)
		_, err = Open(t.Context(), u.String())
		refused(t, err, c.want, false)
	}
}

// Several that come first at once make the tables once; newer tables, ours or
// River's, are refused.
func TestTables(t *testing.T) {
	t.Parallel()
	address := peers.Database(t)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			d, err := Open(t.Context(), address)
			if err != nil {
				t.Error(err)
				return
			}
			d.Close()
		})
	}
	all.Wait()
	for _, newer := range []string{
		`INSERT INTO parley_tables (version_id, is_applied) VALUES (1000, true)`,
		`DELETE FROM parley_tables WHERE version_id = 1000; INSERT INTO river_migration (line, version) VALUES ('main', 1000)`,
	} {
		for _, statement := range strings.Split(newer, ";") {
			peers.Ask(t, address, statement)
		}
		_, err := Open(t.Context(), address)
		refused(t, err, "the tables in the database are of a newer version", false)
	}
}

// A role that may not make tables can use those that are there.
func TestNoRightToMake(t *testing.T) {
	t.Parallel()
	address := peers.Database(t)
	peers.Ask(t, address, `REVOKE CREATE ON SCHEMA public FROM PUBLIC`)
	peers.Ask(t, address, `CREATE SCHEMA theirs`)
	d, err := Open(t.Context(), address+"?search_path=theirs")
	if err != nil {
		t.Fatal(err)
	}
	d.Close()
	// An owner can take rights away from itself.
	peers.Ask(t, address, `DO $$ BEGIN EXECUTE 'REVOKE CREATE ON SCHEMA theirs FROM ' || quote_ident(current_user); END $$`)
	if d, err = Open(t.Context(), address+"?search_path=theirs"); err != nil {
		t.Fatal("nothing was to be made: ", err)
	}
	d.Close()
	peers.Ask(t, address, `DROP TABLE theirs.parley_tables, theirs.parley_worker, theirs.parley_failure, theirs.parley_result, theirs.parley_ensemble`)
	_, err = Open(t.Context(), address+"?search_path=theirs")
	refused(t, err, "does not allow it: permission denied for schema theirs", false)
}

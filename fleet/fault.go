package fleet

import (
	"context"
	"errors"
	"net"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Fault is what went wrong with a database, for those who use it.
type Fault struct {
	What, Remedy string
	// Input reports that what was asked is at fault, not the database.
	Input bool
	cause error
}

func (f *Fault) Error() string {
	if f.cause == nil {
		return f.What
	}
	return f.What + ": " + plainly(f.cause)
}

// Unwrap is what the database or the network said.
func (f *Fault) Unwrap() error { return f.cause }

// The conditions of PostgreSQL (appendix A of its manual) that have a remedy of
// their own. Those of class 08, 40, 53, 55 and 57 pass: connections that end,
// transactions that met, resources that ran out, shutdowns.
const (
	noSuchDatabase = "3D000"
	noSchema       = "3F000"
	noPrivilege    = "42501"
	noTable        = "42P01"
	wrongLogin     = "28"
	passing        = "08 40 53 55 57"
)

// fault says what an error of the database means. where is its host, without a
// user or a password.
func fault(where string, err error) error {
	var pg *pgconn.PgError
	var already *Fault
	var scan pgx.ScanArgError
	switch {
	case err == nil, errors.As(err, &already), errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &scan):
		return &Fault{What: "what is in the tables at " + where + " cannot be read", Remedy: "use an empty schema or database", cause: err}
	case !errors.As(err, &pg):
		return &Fault{What: "the database at " + where + " does not answer", Remedy: "check the address, and that PostgreSQL runs there and lets this machine in", cause: err}
	case strings.HasPrefix(pg.Code, wrongLogin):
		return &Fault{What: "the database at " + where + " refuses the login", Remedy: "check the user and the password; PGPASSWORD and ~/.pgpass are read too", cause: err}
	case pg.Code == noSuchDatabase:
		return &Fault{What: "the server at " + where + " has no such database", Remedy: "make it with createdb, or name another", cause: err}
	case pg.Code == noPrivilege, pg.Code == noSchema:
		return &Fault{What: "the database at " + where + " does not allow it", Remedy: "grant the role CREATE on the schema, or, where another role has made parley's tables, their use", cause: err}
	case pg.Code == noTable:
		return &Fault{What: "parley's tables at " + where + " are not whole", Remedy: "use an empty schema or database", cause: err}
	}
	return &Fault{What: "the database at " + where + " failed", cause: err}
}

// passes reports whether an error may be gone after a while, so that asking again
// has a point.
func passes(err error) bool {
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		return len(pg.Code) > 2 && strings.Contains(passing, pg.Code[:2])
	}
	var scan pgx.ScanArgError
	var f *Fault
	if err == nil || errors.As(err, &scan) || errors.Is(err, pgx.ErrNoRows) {
		return false
	}
	return !errors.As(err, &f) || f.cause != nil
}

// plainly is the innermost of an error that says something: those around it name
// the user and the address.
func plainly(err error) string {
	var pg *pgconn.PgError
	var dns *net.DNSError
	var op *net.OpError
	switch {
	case errors.As(err, &pg):
		return pg.Message
	case errors.As(err, &dns):
		return "there is no host " + dns.Name
	case errors.As(err, &op):
		return op.Err.Error()
	case errors.Is(err, context.DeadlineExceeded):
		return "no answer in time"
	}
	if in := errors.Unwrap(err); in != nil {
		return plainly(in)
	}
	return err.Error()
}

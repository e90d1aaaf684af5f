package fleet

import (
	"context"
	"embed"
	"errors"
	"io/fs"
	"log/slog"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"
)

//go:embed tables
var tables embed.FS

// versionTable is where goose keeps which of our migrations were made.
const versionTable = "parley_tables"

// makingTables is the advisory lock under which tables are made: of processes that
// come first at the same time, one makes them.
const makingTables = 0x7061726c6579 // "parley"

// quiet is a log that nobody reads: what matters is told by what calls.
var quiet = slog.New(slog.DiscardHandler)

// versions are those of our tables and of River's.
type versions struct{ ours, rivers int64 }

// prepare makes the tables, or what a newer version has added to them. Where
// nothing is to be made, no rights to make anything are needed.
func (d *Database) prepare(ctx context.Context) error {
	own, rivers, err := d.migrations()
	if err != nil {
		return err
	}
	defer own.Close()
	want := versions{own.ListSources()[len(own.ListSources())-1].Version, int64(newest(rivers.AllVersions()))}
	conn, err := d.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	if done, err := upToDate(ctx, conn, want); done || err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1)", int64(makingTables)); err != nil {
		return err
	}
	defer conn.Exec(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", int64(makingTables)) // a connection that is lost has none
	if done, err := upToDate(ctx, conn, want); done || err != nil {
		return err // somebody else was quicker
	}
	if _, err := rivers.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return err
	}
	_, err = own.Up(ctx)
	return err
}

func (d *Database) migrations() (*goose.Provider, *rivermigrate.Migrator[pgx.Tx], error) {
	sub, err := fs.Sub(tables, "tables")
	if err != nil {
		return nil, nil, err
	}
	own, err := goose.NewProvider(goose.DialectPostgres, stdlib.OpenDBFromPool(d.pool), sub,
		goose.WithTableName(versionTable), goose.WithLogger(goose.NopLogger()), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return nil, nil, err
	}
	rivers, err := rivermigrate.New(riverpgxv5.New(d.pool), &rivermigrate.Config{Logger: quiet})
	return own, rivers, err
}

func newest(ms []rivermigrate.Migration) (v int) {
	for _, m := range ms {
		v = max(v, m.Version)
	}
	return v
}

// errNewer is wrapped where the tables are of a newer version.
var errNewer = errors.New("this parley is older than they are")

// upToDate reports whether the tables are as they should be; it refuses newer
// ones.
func upToDate(ctx context.Context, conn *pgxpool.Conn, want versions) (bool, error) {
	var have versions
	if err := version(ctx, conn, versionTable, "version_id", &have.ours); err != nil {
		return false, err
	}
	if err := version(ctx, conn, "river_migration", "version", &have.rivers); err != nil {
		return false, err
	}
	if have.ours > want.ours || have.rivers > want.rivers {
		return false, &Fault{What: "the tables in the database are of a newer version", Remedy: "use the newer parley, or another database or schema", cause: errNewer}
	}
	return have == want, nil
}

// version is the highest of a table of migrations, 0 where there is none.
func version(ctx context.Context, conn *pgxpool.Conn, table, column string, v *int64) error {
	var there bool
	err := conn.QueryRow(ctx, "SELECT to_regclass($1) IS NOT NULL", table).Scan(&there)
	if err != nil || !there {
		return err
	}
	return conn.QueryRow(ctx, "SELECT coalesce(max("+column+"), 0) FROM "+table).Scan(v)
}

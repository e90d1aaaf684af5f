package fleet

import (
	"context"
	"net"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
)

// Database is where clients and workers meet.
type Database struct {
	pool  *pgxpool.Pool
	where string // host and port, for messages
	pace  pace
}

// pace is how often things are done; tests hurry it.
type pace struct {
	beat  time.Duration // between a worker's signs of life
	lease time.Duration // after the last of which it counts as lost
	poll  time.Duration // between looks of a client at what is solved
	pause time.Duration // before a shard that failed is tried again
}

// calm is the pace of real work. A lease bears four beats that fail, as when a
// network hangs; a shard takes seconds (see ShardSeconds), so that half a minute
// lost with a machine is little.
var calm = pace{beat: 3 * time.Second, lease: 15 * time.Second, poll: 200 * time.Millisecond, pause: time.Second}

// connectWithin is how long a connection may take to be made: a host that is
// there answers in far less, and one that is not would be waited for for minutes.
const connectWithin = 10 * time.Second

// leastConns are enough for listening to the queue, a sign of life, and a shard's
// result at the same time.
const leastConns = 4

// Open connects to the database at an address of the form
// postgres://USER:PASSWORD@HOST:PORT/DATABASE, and makes the tables if they are
// not there. Errors are Faults, without the password.
func Open(ctx context.Context, address string) (*Database, error) {
	conf, err := config(address)
	if err != nil {
		return nil, err
	}
	at := conf.ConnConfig
	d := &Database{where: net.JoinHostPort(at.Host, strconv.Itoa(int(at.Port))), pace: calm}
	if d.pool, err = pgxpool.NewWithConfig(ctx, conf); err != nil {
		return nil, fault(d.where, err)
	}
	if err := d.prepare(ctx); err != nil {
		d.pool.Close()
		return nil, fault(d.where, err)
	}
	return d, nil
}

// config reads an address. What pgx says of one that it cannot read may have
// pieces of the password in it, and is not told.
func config(address string) (*pgxpool.Config, error) {
	how := "write it as postgres://USER@HOST:PORT/DATABASE, with reserved characters as %XX; the password can be in PGPASSWORD"
	if !strings.HasPrefix(address, "postgres://") && !strings.HasPrefix(address, "postgresql://") {
		return nil, &Fault{What: "the database's address is none of PostgreSQL's", Remedy: how, Input: true}
	}
	conf, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, &Fault{What: "the database's address cannot be read", Remedy: how, Input: true}
	}
	at := conf.ConnConfig
	if at.ConnectTimeout == 0 {
		at.ConnectTimeout = connectWithin
	}
	conf.MaxConns = max(conf.MaxConns, leastConns)
	if at.RuntimeParams["application_name"] == "" {
		at.RuntimeParams["application_name"] = "parley"
	}
	return conf, nil
}

// Close ends all connections.
func (d *Database) Close() { d.pool.Close() }

// Where is the database's host and port.
func (d *Database) Where() string { return d.where }

// queue is River's side of the database, for putting jobs in.
func (d *Database) queue(c *river.Config) (*river.Client[pgx.Tx], error) {
	return river.NewClient(riverpgxv5.New(d.pool), c)
}

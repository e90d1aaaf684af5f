package fleet

import (
	"io"
	"net"
	"net/url"
	"strings"
	"sync"
	"testing"

	"parley/internal/peers"
)

// proxy stands between a test and the database, and can be cut.
type proxy struct {
	to, at string
	mu     sync.Mutex
	l      net.Listener
	open   []net.Conn
}

// proxied is an address of the database that leads through the proxy.
func proxied(t *testing.T, address string) (*proxy, string) {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	p := &proxy{to: u.Host, at: "127.0.0.1:0"}
	if u.Port() == "" {
		p.to = net.JoinHostPort(u.Hostname(), "5432")
	}
	p.up(t)
	t.Cleanup(p.cut)
	u.Host = p.at
	return p, u.String()
}

// up lets connections through.
func (p *proxy) up(t *testing.T) {
	t.Helper()
	l, err := net.Listen("tcp", p.at)
	if err != nil {
		t.Fatal(err)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.l, p.at = l, l.Addr().String()
	go p.serve(l)
}

func (p *proxy) serve(l net.Listener) {
	for {
		in, err := l.Accept()
		if err != nil {
			return // it was cut
		}
		out, err := net.Dial("tcp", p.to)
		if err != nil {
			in.Close()
			continue
		}
		p.mu.Lock()
		p.open = append(p.open, in, out)
		p.mu.Unlock()
		go io.Copy(in, out)
		go io.Copy(out, in)
	}
}

// cut ends all connections, and refuses others.
func (p *proxy) cut() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.l.Close()
	for _, c := range p.open {
		c.Close()
	}
	p.open = nil
}

// While the database cannot be reached, worker and client say so, and ask again;
// then they go on.
func TestUnreachable(t *testing.T) {
	t.Parallel()
	p, address := proxied(t, peers.Database(t))
	d, err := Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Close)
	d.pace = hurried
	_, said := work(t, d, Worker{Build: "another", AtOnce: 1})
	r := post(t, d, testBuild)
	wait(t, r, func(Status) bool { return strings.Contains(said(), "an ensemble waits") }) // it is at work
	p.cut()
	wait(t, r, func(s Status) bool {
		return s.Lost != nil && strings.Contains(s.Lost.Error(), "does not answer") && strings.Contains(said(), "; asking again")
	})
	p.up(t)
	wait(t, r, func(s Status) bool { return s.Lost == nil && strings.Contains(said(), "the database answers again") })
	work(t, d, Worker{Build: testBuild, AtOnce: 1})
	same(t, r)
}

package main

import (
	"context"
)

// compare sets a second question beside the first.
func (b *briefCmd) compare(ctx context.Context, c *console, a *asked) error {
	return nil
}

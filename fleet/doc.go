// Package fleet has an ensemble's draws solved by many machines, which meet in a
// PostgreSQL database. Open it; Post cuts an Order into shards and queues those
// that are not solved yet; any number of processes Work; Run.Wait and Run.Draws
// give what came of it. River keeps the queue; results, failures and who is there
// are in tables of our own (docs/ensemble.md, Machines).
//
// It promises that the draws are those of outlook.Ensemble.Run, bit by bit, however
// many workers there were and however they ended; that a shard whose worker is
// lost is taken again within half a minute, and one that fails every time is given
// up and told; that the same order finds what was solved of it before; and that no
// message has the database's password in it.
package fleet

package explain

type cache struct{}

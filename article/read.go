package article

// Options say how to read. The zero value finds everything out by itself.
type Options struct {
	Format  Format // "" to tell it from the name and the text
	Charset string // "" to tell it from what the text declares
	Table   string // table of words of probability; "" for the default of package quantity
}

// MaxBytes is the longest text that is read.
const MaxBytes = 10 << 20

// Read takes a text apart. name serves messages and tells the format by its
// ending. Errors are of type *Error.
func Read(name string, data []byte, o Options) (*Article, error) {
	a := &Article{Name: name}
	unread, err := structure(a, data, o)
	if err != nil {
		return nil, err
	}
	plainer := plainerOf(a, unread)
	for _, stage := range []func(*Article, []byte, Options) error{attributions, hedges, figures, argue} {
		if err := stage(a, data, o); err != nil {
			return nil, err
		}
	}
	plainer.restore(a)
	return a, nil
}

// Error is why a text cannot be read.
type Error struct {
	Name   string // of the file
	Line   int    // 0 where no line is at fault
	Why    string
	Remedy string
}

func (e *Error) Error() string { return e.Name + ": " + e.Why }

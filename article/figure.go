package article

// figures finds the numbers that are stated in the title, the headings and the
// paragraphs, and what can be told from those that stand side by side.
func figures(a *Article, _ []byte, _ Options) error {
	sure := shareHedges(a)
	for _, part := range parts(a) {
		f := figuring{
			text: a.Text, part: part, words: parted(wordsIn(a.Text, part.From, part.To)),
			published: isoDayOf(a.Published), sure: sure, all: a.Figures,
		}
		f.first = len(f.all)
		for i := 0; i < len(f.words) && len(f.all) <= mostFound; {
			i += max(f.at(i), 1)
		}
		a.Figures = f.all
		if len(a.Figures) > mostFound {
			return tooMany(a, "figures")
		}
		a.Rates = append(a.Rates, f.rates()...)
		a.Clashes = append(a.Clashes, f.clashes...)
	}
	a.Clashes = append(a.Clashes, rateClashes(a)...)
	return nil
}

// figuring is one part of a text while its figures are looked for.
type figuring struct {
	text      string
	part      Span
	words     []hedgeWord
	published day
	sure      map[int]bool // where chances begin, which are hedges and no figures

	all     []Figure // of the article so far
	carried string   // the currency of a range's lower end
	first   int      // where this part's begin
	steps   []step   // of this part's figures
	clashes []Clash
}

// step is how finely a figure is written.
type step struct {
	last  float64 // what one more of its last digit is worth
	round float64 // what one more of its last digit but zeros is worth
	about bool    // "about", "nearly", "more than" stands in front of it
	next  int     // the word behind it
}

// shareHedges are the places where chances begin that hedge.
func shareHedges(a *Article) map[int]bool {
	out := map[int]bool{}
	for _, h := range a.Hedges {
		if h.Kind == Share {
			out[h.From] = true
		}
	}
	return out
}

// at looks for a figure that begins at word i, and gives the words that it has.
func (f *figuring) at(i int) int {
	if !f.starts(i) || f.sure[f.words[i].from] {
		return 0
	}
	for _, find := range []func(int) int{f.date, f.ranged, f.money, f.share, f.fraction, f.count} {
		if n := find(i); n > 0 {
			return n
		}
	}
	return 0
}

// add notes a figure of words[i:i+n], and gives n.
func (f *figuring) add(i, n int, fig Figure, s step) int {
	if fig.To == 0 {
		fig.Span = Span{f.words[i].from, f.words[i+n-1].to}
	}
	s.next, s.about = i+n, roughWords[f.word(i-1)] || roughWords[f.word(i-2)] && f.word(i-1) == "than"
	f.all, f.steps = append(f.all, fig), append(f.steps, s)
	return n
}

// roughWords in front of a number say that it is not all of it.
var roughWords = wordSet("about around roughly approximately nearly almost some over under more less least most up to " +
	"approaching estimated c circa than")

// word is the word at i in lower case, "" beyond the ends.
func (f *figuring) word(i int) string {
	if i < 0 || i >= len(f.words) {
		return ""
	}
	return f.words[i].low
}

// next is the word at i where nothing but blanks separates it from the one before.
func (f *figuring) next(i int) string {
	if i <= 0 || i >= len(f.words) || f.words[i].gap != 0 {
		return ""
	}
	return f.words[i].low
}

// between is the text between word i-1 and word i.
func (f *figuring) between(i int) string {
	switch {
	case i <= 0 || len(f.words) == 0:
		return ""
	case i >= len(f.words):
		return f.text[f.words[len(f.words)-1].to:f.part.To]
	}
	return f.text[f.words[i-1].to:f.words[i].from]
}

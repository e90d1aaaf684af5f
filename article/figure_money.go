package article

import "strings"

// currencySigns stand in front of an amount; a sign with letters goes before the
// sign alone. A dollar of no country is the US one, as ISO 4217 has no other.
var currencySigns = []struct{ sign, code string }{
	{"US$", "USD"},
	{"AU$", "AUD"},
	{"NZ$", "NZD"},
	{"HK$", "HKD"},
	{"CA$", "CAD"},
	{"NT$", "TWD"},
	{"A$", "AUD"},
	{"C$", "CAD"},
	{"S$", "SGD"},
	{"R$", "BRL"},
	{"$", "USD"},
	{"£", "GBP"},
	{"€", "EUR"},
	{"¥", "JPY"},
	{"₽", "RUB"},
	{"₴", "UAH"},
	{"₹", "INR"},
	{"₪", "ILS"},
	{"₩", "KRW"},
	{"₺", "TRY"},
	{"₦", "NGN"},
	{"₸", "KZT"},
	{"₱", "PHP"},
}

// currencyWords stand behind an amount. Words that several countries share and
// that name none of them (rupees, francs, pounds of weight) are left out.
var currencyWords = map[string]string{
	"dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "ruble": "RUB", "rubles": "RUB", "rouble": "RUB", "roubles": "RUB",
	"hryvnia": "UAH", "hryvnias": "UAH", "hryvnya": "UAH", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "shekel": "ILS", "shekels": "ILS",
	"zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "baht": "THB", "naira": "NGN", "rand": "ZAR", "reais": "BRL", "tenge": "KZT",
}

// currencyPairs are currencies of two words.
var currencyPairs = map[string]string{
	"us dollars": "USD", "american dollars": "USD", "canadian dollars": "CAD", "australian dollars": "AUD", "hong kong dollars": "HKD",
	"singapore dollars": "SGD", "taiwan dollars": "TWD", "pounds sterling": "GBP", "swiss francs": "CHF", "indian rupees": "INR", "pakistani rupees": "PKR",
	"turkish lira": "TRY", "turkish liras": "TRY", "iranian rials": "IRR", "saudi riyals": "SAR", "swedish kronor": "SEK", "swedish crowns": "SEK",
	"norwegian kroner": "NOK", "norwegian crowns": "NOK", "danish kroner": "DKK", "danish crowns": "DKK", "czech crowns": "CZK", "czech koruna": "CZK",
	"korean won": "KRW", "belarusian rubles": "BYN", "mexican pesos": "MXN", "egyptian pounds": "EGP", "syrian pounds": "SYP",
}

// currencyCodes are the codes of ISO 4217 that are read as such, in capitals.
var currencyCodes = wordSet("usd eur gbp jpy cny rub uah chf cad aud nzd sek nok dkk pln czk huf ron bgn try ils inr pkr krw twd hkd sgd thb " +
	"brl mxn ars clp cop zar ngn egp kes etb sar aed qar irr iqd syp kzt gel amd azn byn mdl rsd bam all mkd idr myr php vnd bdt afn")

// largePounds is from how much on pounds are money and not a weight.
const largePounds = 1e6

// money is an amount with its currency.
func (f *figuring) money(i int) int {
	if code := f.codeAt(i); code != "" && f.next(i+1) != "" {
		if n, k := f.number(i+1, true); k > 0 && n.unit == "" && !n.words {
			return f.amount(i, k+1, f.words[i].from, n, code)
		}
	}
	code, from := f.signBefore(i)
	n, k := f.number(i, code+f.carried != "")
	switch {
	case k == 0 || n.unit != "":
		return 0
	case code != "":
		return f.amount(i, k, from, n, code)
	}
	code, more := f.currencyAt(i+k, n)
	if code == "" {
		code = f.carried
	}
	if code == "" {
		return 0
	}
	return f.amount(i, k+more, f.words[i].from, n, code)
}

// amount notes an amount of words[i:i+k] that begins at from.
func (f *figuring) amount(i, k, from int, n numeral, code string) int {
	fig := Figure{Span: Span{from, f.words[i+k-1].to}, Kind: Amount, Value: n.value, Unit: code}
	f.add(i, k, fig, step{last: n.last, round: n.round})
	return k + f.per(i+k, f.last())
}

// last is the figure that was added last.
func (f *figuring) last() *Figure { return &f.all[len(f.all)-1] }

// signBefore is the currency whose sign stands right before word i, and where the
// sign begins.
func (f *figuring) signBefore(i int) (code string, from int) {
	at := f.words[i].from
	before := f.text[max(f.part.From, at-8):at]
	for _, c := range currencySigns {
		if strings.HasSuffix(strings.TrimSuffix(before, " "), c.sign) {
			return c.code, at - len(before) + strings.LastIndex(before, c.sign)
		}
	}
	return "", at
}

// codeAt is the currency that word i is the code of, "" where it is none.
func (f *figuring) codeAt(i int) string {
	w := f.words[i]
	if code := strings.ToUpper(w.low); currencyCodes[w.low] && f.text[w.from:w.to] == code {
		return code
	}
	return ""
}

// currencyAt is the currency that the words at i name, and how many they are.
func (f *figuring) currencyAt(i int, n numeral) (code string, words int) {
	w := f.next(i)
	if w == "" {
		return "", 0
	}
	if code := currencyPairs[w+" "+f.next(i+1)]; code != "" {
		return code, 2
	}
	if code := currencyWords[w]; code != "" {
		return code, 1
	}
	if w == "pounds" && n.value >= largePounds {
		return "GBP", 1
	}
	if code := f.codeAt(i); code != "" {
		return code, 1
	}
	return "", 0
}

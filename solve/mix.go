package solve

// Mixtures of arrays, as lanes.go: these are the definition, lanes_amd64.s
// does the same for whole groups of eight.

// mix1 is p*a.
func mix1(out, a []float64, p float64) {
	n := 0
	if whole := len(out) / lanes; whole > 0 {
		switch vectors {
		case avx512:
			mix1AVX512(&out[0], &a[0], whole, p)
			n = whole * lanes
		case avx2:
			mix1AVX2(&out[0], &a[0], whole, p)
			n = whole * lanes
		}
	}
	for i := n; i < len(out); i++ {
		out[i] = p * a[i]
	}
}

// mix2 is p*a + q*b.
func mix2(out, a, b []float64, p, q float64) {
	n := 0
	if whole := len(out) / lanes; whole > 0 {
		switch vectors {
		case avx512:
			mix2AVX512(&out[0], &a[0], &b[0], whole, p, q)
			n = whole * lanes
		case avx2:
			mix2AVX2(&out[0], &a[0], &b[0], whole, p, q)
			n = whole * lanes
		}
	}
	for i := n; i < len(out); i++ {
		out[i] = float64(p*a[i]) + float64(q*b[i])
	}
}

// mix3 is p*a + q*b + r*c.
func mix3(out, a, b, c []float64, p, q, r float64) {
	n := 0
	if whole := len(out) / lanes; whole > 0 {
		switch vectors {
		case avx512:
			mix3AVX512(&out[0], &a[0], &b[0], &c[0], whole, p, q, r)
			n = whole * lanes
		case avx2:
			mix3AVX2(&out[0], &a[0], &b[0], &c[0], whole, p, q, r)
			n = whole * lanes
		}
	}
	for i := n; i < len(out); i++ {
		out[i] = float64(p*a[i]) + float64(q*b[i]) + float64(r*c[i])
	}
}

// band is lo*a + mid*b + up*c, place by place.
func band(out, a, b, c, lo, mid, up []float64) {
	n := 0
	if whole := len(out) / lanes; whole > 0 {
		switch vectors {
		case avx512:
			bandAVX512(&out[0], &a[0], &b[0], &c[0], &lo[0], &mid[0], &up[0], whole)
			n = whole * lanes
		case avx2:
			bandAVX2(&out[0], &a[0], &b[0], &c[0], &lo[0], &mid[0], &up[0], whole)
			n = whole * lanes
		}
	}
	for i := n; i < len(out); i++ {
		out[i] = float64(lo[i]*a[i]) + float64(mid[i]*b[i]) + float64(up[i]*c[i])
	}
}

// Constants and macros of the vector functions: see exp.go and lanes.go for what
// they mean. A constant fills a register of four.

DATA log2e<>+0(SB)/8, $0x3ff71547652b82fe
DATA log2e<>+8(SB)/8, $0x3ff71547652b82fe
DATA log2e<>+16(SB)/8, $0x3ff71547652b82fe
DATA log2e<>+24(SB)/8, $0x3ff71547652b82fe
GLOBL log2e<>(SB), RODATA|NOPTR, $32
DATA magic<>+0(SB)/8, $0x4338000000000000
DATA magic<>+8(SB)/8, $0x4338000000000000
DATA magic<>+16(SB)/8, $0x4338000000000000
DATA magic<>+24(SB)/8, $0x4338000000000000
GLOBL magic<>(SB), RODATA|NOPTR, $32
DATA floor<>+0(SB)/8, $0xc08f180000000000
DATA floor<>+8(SB)/8, $0xc08f180000000000
DATA floor<>+16(SB)/8, $0xc08f180000000000
DATA floor<>+24(SB)/8, $0xc08f180000000000
GLOBL floor<>(SB), RODATA|NOPTR, $32
DATA ceil<>+0(SB)/8, $0x408f180000000000
DATA ceil<>+8(SB)/8, $0x408f180000000000
DATA ceil<>+16(SB)/8, $0x408f180000000000
DATA ceil<>+24(SB)/8, $0x408f180000000000
GLOBL ceil<>(SB), RODATA|NOPTR, $32
DATA yesCeil<>+0(SB)/8, $0x406f000000000000
DATA yesCeil<>+8(SB)/8, $0x406f000000000000
DATA yesCeil<>+16(SB)/8, $0x406f000000000000
DATA yesCeil<>+24(SB)/8, $0x406f000000000000
GLOBL yesCeil<>(SB), RODATA|NOPTR, $32
DATA oddsCeil<>+0(SB)/8, $0x4f90000000000000
DATA oddsCeil<>+8(SB)/8, $0x4f90000000000000
DATA oddsCeil<>+16(SB)/8, $0x4f90000000000000
DATA oddsCeil<>+24(SB)/8, $0x4f90000000000000
GLOBL oddsCeil<>(SB), RODATA|NOPTR, $32
DATA one<>+0(SB)/8, $0x3ff0000000000000
DATA one<>+8(SB)/8, $0x3ff0000000000000
DATA one<>+16(SB)/8, $0x3ff0000000000000
DATA one<>+24(SB)/8, $0x3ff0000000000000
GLOBL one<>(SB), RODATA|NOPTR, $32
DATA c1<>+0(SB)/8, $0x3fe62e42fefa39ef
DATA c1<>+8(SB)/8, $0x3fe62e42fefa39ef
DATA c1<>+16(SB)/8, $0x3fe62e42fefa39ef
DATA c1<>+24(SB)/8, $0x3fe62e42fefa39ef
GLOBL c1<>(SB), RODATA|NOPTR, $32
DATA c2<>+0(SB)/8, $0x3fcebfbdff82c598
DATA c2<>+8(SB)/8, $0x3fcebfbdff82c598
DATA c2<>+16(SB)/8, $0x3fcebfbdff82c598
DATA c2<>+24(SB)/8, $0x3fcebfbdff82c598
GLOBL c2<>(SB), RODATA|NOPTR, $32
DATA c3<>+0(SB)/8, $0x3fac6b08d704a0c2
DATA c3<>+8(SB)/8, $0x3fac6b08d704a0c2
DATA c3<>+16(SB)/8, $0x3fac6b08d704a0c2
DATA c3<>+24(SB)/8, $0x3fac6b08d704a0c2
GLOBL c3<>(SB), RODATA|NOPTR, $32
DATA c4<>+0(SB)/8, $0x3f83b2ab6fba1dc6
DATA c4<>+8(SB)/8, $0x3f83b2ab6fba1dc6
DATA c4<>+16(SB)/8, $0x3f83b2ab6fba1dc6
DATA c4<>+24(SB)/8, $0x3f83b2ab6fba1dc6
GLOBL c4<>(SB), RODATA|NOPTR, $32
DATA c5<>+0(SB)/8, $0x3f55d87fe78a526d
DATA c5<>+8(SB)/8, $0x3f55d87fe78a526d
DATA c5<>+16(SB)/8, $0x3f55d87fe78a526d
DATA c5<>+24(SB)/8, $0x3f55d87fe78a526d
GLOBL c5<>(SB), RODATA|NOPTR, $32
DATA c6<>+0(SB)/8, $0x3f24309130975155
DATA c6<>+8(SB)/8, $0x3f24309130975155
DATA c6<>+16(SB)/8, $0x3f24309130975155
DATA c6<>+24(SB)/8, $0x3f24309130975155
GLOBL c6<>(SB), RODATA|NOPTR, $32
DATA c7<>+0(SB)/8, $0x3eeffcbfc6712438
DATA c7<>+8(SB)/8, $0x3eeffcbfc6712438
DATA c7<>+16(SB)/8, $0x3eeffcbfc6712438
DATA c7<>+24(SB)/8, $0x3eeffcbfc6712438
GLOBL c7<>(SB), RODATA|NOPTR, $32
DATA c8<>+0(SB)/8, $0x3eb62bfd46781ef6
DATA c8<>+8(SB)/8, $0x3eb62bfd46781ef6
DATA c8<>+16(SB)/8, $0x3eb62bfd46781ef6
DATA c8<>+24(SB)/8, $0x3eb62bfd46781ef6
GLOBL c8<>(SB), RODATA|NOPTR, $32
DATA c9<>+0(SB)/8, $0x3e7b524fad88ed30
DATA c9<>+8(SB)/8, $0x3e7b524fad88ed30
DATA c9<>+16(SB)/8, $0x3e7b524fad88ed30
DATA c9<>+24(SB)/8, $0x3e7b524fad88ed30
GLOBL c9<>(SB), RODATA|NOPTR, $32
DATA c10<>+0(SB)/8, $0x3e3e6065f532c950
DATA c10<>+8(SB)/8, $0x3e3e6065f532c950
DATA c10<>+16(SB)/8, $0x3e3e6065f532c950
DATA c10<>+24(SB)/8, $0x3e3e6065f532c950
GLOBL c10<>(SB), RODATA|NOPTR, $32
DATA c11<>+0(SB)/8, $0x3dfe9d419696e0e9
DATA c11<>+8(SB)/8, $0x3dfe9d419696e0e9
DATA c11<>+16(SB)/8, $0x3dfe9d419696e0e9
DATA c11<>+24(SB)/8, $0x3dfe9d419696e0e9
GLOBL c11<>(SB), RODATA|NOPTR, $32

// POW2Y turns x, within what exp.go allows, into 2^x; n and p are scratch.
#define POW2Y(x, n, p) \
	VADDPD magic<>(SB), x, n; \
	VSUBPD magic<>(SB), n, p; \
	VSUBPD p, x, x; \
	VMOVUPD c11<>(SB), p; \
	VFMADD213PD c10<>(SB), x, p; \
	VFMADD213PD c9<>(SB), x, p; \
	VFMADD213PD c8<>(SB), x, p; \
	VFMADD213PD c7<>(SB), x, p; \
	VFMADD213PD c6<>(SB), x, p; \
	VFMADD213PD c5<>(SB), x, p; \
	VFMADD213PD c4<>(SB), x, p; \
	VFMADD213PD c3<>(SB), x, p; \
	VFMADD213PD c2<>(SB), x, p; \
	VFMADD213PD c1<>(SB), x, p; \
	VFMADD213PD one<>(SB), x, p; \
	VPSLLQ $52, n, n; \
	VPADDQ n, p, x

// POW2Z is POW2Y with the constants that LOADZ has put into Z16 to Z28.
#define POW2Z(x, n, p) \
	VADDPD Z16, x, n; \
	VSUBPD Z16, n, p; \
	VSUBPD p, x, x; \
	VMOVAPD Z27, p; \
	VFMADD213PD Z26, x, p; \
	VFMADD213PD Z25, x, p; \
	VFMADD213PD Z24, x, p; \
	VFMADD213PD Z23, x, p; \
	VFMADD213PD Z22, x, p; \
	VFMADD213PD Z21, x, p; \
	VFMADD213PD Z20, x, p; \
	VFMADD213PD Z19, x, p; \
	VFMADD213PD Z18, x, p; \
	VFMADD213PD Z17, x, p; \
	VFMADD213PD Z28, x, p; \
	VPSLLQ $52, n, n; \
	VPADDQ n, p, x

// LOADZ puts the constants of POW2Z into place.
#define LOADZ \
	VBROADCASTSD magic<>(SB), Z16; \
	VBROADCASTSD one<>(SB), Z28; \
	VBROADCASTSD c1<>(SB), Z17; \
	VBROADCASTSD c2<>(SB), Z18; \
	VBROADCASTSD c3<>(SB), Z19; \
	VBROADCASTSD c4<>(SB), Z20; \
	VBROADCASTSD c5<>(SB), Z21; \
	VBROADCASTSD c6<>(SB), Z22; \
	VBROADCASTSD c7<>(SB), Z23; \
	VBROADCASTSD c8<>(SB), Z24; \
	VBROADCASTSD c9<>(SB), Z25; \
	VBROADCASTSD c10<>(SB), Z26; \
	VBROADCASTSD c11<>(SB), Z27

// INVERT4 turns a to d into their reciprocals at the price of one division; t, u
// and v are scratch, one holds ones.
#define INVERT4(a, b, c, d, t, u, v, one) \
	VMULPD b, a, t; \
	VMULPD d, c, u; \
	VMULPD u, t, v; \
	VDIVPD v, one, v; \
	VMULPD v, u, u; \
	VMULPD v, t, t; \
	VMULPD b, u, v; \
	VMULPD a, u, b; \
	VMOVAPD v, a; \
	VMULPD d, t, v; \
	VMULPD c, t, d; \
	VMOVAPD v, c

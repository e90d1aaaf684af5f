// Mixtures of arrays, with AVX2 and with AVX-512. Every function does what its
// namesake in mix.go does, operation for operation, so that the bytes are the
// same. VZEROUPPER ends each: the code around it is scalar.

#include "textflag.h"

// func mix1AVX2(out, a *float64, n int, p float64)
TEXT ·mix1AVX2(SB), NOSPLIT, $0-32
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ n+16(FP), CX
	VBROADCASTSD p+24(FP), Y8
loop:
	VMULPD (SI), Y8, Y0
	VMOVUPD Y0, (DI)
	VMULPD 32(SI), Y8, Y0
	VMOVUPD Y0, 32(DI)
	ADDQ $64, DI
	ADDQ $64, SI
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func mix2AVX2(out, a, b *float64, n int, p, q float64)
TEXT ·mix2AVX2(SB), NOSPLIT, $0-48
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ n+24(FP), CX
	VBROADCASTSD p+32(FP), Y8
	VBROADCASTSD q+40(FP), Y9
loop:
	VMULPD (SI), Y8, Y0
	VMULPD (DX), Y9, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD Y0, (DI)
	VMULPD 32(SI), Y8, Y0
	VMULPD 32(DX), Y9, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD Y0, 32(DI)
	ADDQ $64, DI
	ADDQ $64, SI
	ADDQ $64, DX
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func mix3AVX2(out, a, b, c *float64, n int, p, q, r float64)
TEXT ·mix3AVX2(SB), NOSPLIT, $0-64
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ c+24(FP), BX
	MOVQ n+32(FP), CX
	VBROADCASTSD p+40(FP), Y8
	VBROADCASTSD q+48(FP), Y9
	VBROADCASTSD r+56(FP), Y10
loop:
	VMULPD (SI), Y8, Y0
	VMULPD (DX), Y9, Y1
	VADDPD Y1, Y0, Y0
	VMULPD (BX), Y10, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD Y0, (DI)
	VMULPD 32(SI), Y8, Y0
	VMULPD 32(DX), Y9, Y1
	VADDPD Y1, Y0, Y0
	VMULPD 32(BX), Y10, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD Y0, 32(DI)
	ADDQ $64, DI
	ADDQ $64, SI
	ADDQ $64, DX
	ADDQ $64, BX
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func bandAVX2(out, a, b, c, lo, mid, up *float64, n int)
TEXT ·bandAVX2(SB), NOSPLIT, $0-64
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ c+24(FP), BX
	MOVQ lo+32(FP), R8
	MOVQ mid+40(FP), R9
	MOVQ up+48(FP), R10
	MOVQ n+56(FP), CX
	XORQ AX, AX
loop:
	VMOVUPD (SI)(AX*1), Y0
	VMULPD (R8)(AX*1), Y0, Y0
	VMOVUPD (DX)(AX*1), Y1
	VMULPD (R9)(AX*1), Y1, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD (BX)(AX*1), Y1
	VMULPD (R10)(AX*1), Y1, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD Y0, (DI)(AX*1)
	VMOVUPD 32(SI)(AX*1), Y0
	VMULPD 32(R8)(AX*1), Y0, Y0
	VMOVUPD 32(DX)(AX*1), Y1
	VMULPD 32(R9)(AX*1), Y1, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD 32(BX)(AX*1), Y1
	VMULPD 32(R10)(AX*1), Y1, Y1
	VADDPD Y1, Y0, Y0
	VMOVUPD Y0, 32(DI)(AX*1)
	ADDQ $64, AX
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func mix1AVX512(out, a *float64, n int, p float64)
TEXT ·mix1AVX512(SB), NOSPLIT, $0-32
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ n+16(FP), CX
	VBROADCASTSD p+24(FP), Z8
loop:
	VMULPD (SI), Z8, Z0
	VMOVUPD Z0, (DI)
	ADDQ $64, DI
	ADDQ $64, SI
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func mix2AVX512(out, a, b *float64, n int, p, q float64)
TEXT ·mix2AVX512(SB), NOSPLIT, $0-48
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ n+24(FP), CX
	VBROADCASTSD p+32(FP), Z8
	VBROADCASTSD q+40(FP), Z9
loop:
	VMULPD (SI), Z8, Z0
	VMULPD (DX), Z9, Z1
	VADDPD Z1, Z0, Z0
	VMOVUPD Z0, (DI)
	ADDQ $64, DI
	ADDQ $64, SI
	ADDQ $64, DX
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func mix3AVX512(out, a, b, c *float64, n int, p, q, r float64)
TEXT ·mix3AVX512(SB), NOSPLIT, $0-64
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ c+24(FP), BX
	MOVQ n+32(FP), CX
	VBROADCASTSD p+40(FP), Z8
	VBROADCASTSD q+48(FP), Z9
	VBROADCASTSD r+56(FP), Z10
loop:
	VMULPD (SI), Z8, Z0
	VMULPD (DX), Z9, Z1
	VADDPD Z1, Z0, Z0
	VMULPD (BX), Z10, Z1
	VADDPD Z1, Z0, Z0
	VMOVUPD Z0, (DI)
	ADDQ $64, DI
	ADDQ $64, SI
	ADDQ $64, DX
	ADDQ $64, BX
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

// func bandAVX512(out, a, b, c, lo, mid, up *float64, n int)
TEXT ·bandAVX512(SB), NOSPLIT, $0-64
	MOVQ out+0(FP), DI
	MOVQ a+8(FP), SI
	MOVQ b+16(FP), DX
	MOVQ c+24(FP), BX
	MOVQ lo+32(FP), R8
	MOVQ mid+40(FP), R9
	MOVQ up+48(FP), R10
	MOVQ n+56(FP), CX
	XORQ AX, AX
loop:
	VMOVUPD (SI)(AX*1), Z0
	VMULPD (R8)(AX*1), Z0, Z0
	VMOVUPD (DX)(AX*1), Z1
	VMULPD (R9)(AX*1), Z1, Z1
	VADDPD Z1, Z0, Z0
	VMOVUPD (BX)(AX*1), Z1
	VMULPD (R10)(AX*1), Z1, Z1
	VADDPD Z1, Z0, Z0
	VMOVUPD Z0, (DI)(AX*1)
	ADDQ $64, AX
	DECQ CX
	JNZ  loop
	VZEROUPPER
	RET

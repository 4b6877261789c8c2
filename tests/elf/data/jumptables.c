// clang -target bpf -O2 -g -c -mcpu=v4 jumptables.c -o jumptables.o; llvm-strip -g jumptables.o
// With LLVM 22: a switch becomes a table of places, which gotox jumps to; one in a subprogram, one in a program that is
// not the first of its section.
#define SEC(name) __attribute__((section(name), used))
#define CASES(K)                                                                                                       \
	case 0: r = m[1] + 3; break;                                                                                   \
	case 1: r = m[2] * 5 + K; break;                                                                               \
	case 2: r = m[1] ^ m[2]; break;                                                                                \
	case 3: r = m[1] - K; break;                                                                                   \
	case 4: r = m[2] / 3; break;                                                                                   \
	case 5: r = m[2] % 7; break;                                                                                   \
	case 6: r = m[1] << 2; break;                                                                                  \
	case 7: r = m[1] | K; break;                                                                                   \
	case 8: r = m[1] & 77; break;                                                                                  \
	case 9: r = m[2] + m[1]; break;                                                                                \
	case 10: r = K; break;                                                                                         \
	case 11: r = m[1] * m[2]; break;                                                                               \
	case 12: r = m[1] >> 1; break;                                                                                 \
	case 13: r = ~m[1]; break;                                                                                     \
	case 14: r = m[2] - m[1]; break;                                                                               \
	case 15: r = m[2] ^ K; break;

static __attribute__((noinline)) unsigned sub(unsigned *m)
{
	unsigned r;

	switch (m[0] & 31) {
		CASES(1000)
	default: r = 1;
	}
	return r;
}

SEC("syscall") int other(unsigned *m)
{
	m[3] = sub(m);
	return 0;
}

SEC("syscall") int both(unsigned *m)
{
	unsigned r;

	switch (m[0] & 31) {
		CASES(2000)
	default: r = 2;
	}
	m[3] = r + sub(m);
	return 0;
}

char _license[] SEC("license") = "GPL";

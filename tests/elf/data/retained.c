// clang -target bpf -O2 -fno-inline -g -c -mcpu=v3 retained.c -o retained.o; llvm-strip -g retained.o
// What is to be retained is in a section of its own: two for each name here.
#define SEC(name) __attribute__((section(name), used))
#define RETAIN __attribute__((retain))

RETAIN int kept SEC(".data.x") = 30;
int other SEC(".data.x") = 4;
int *where SEC(".data.y") = &other;

static __attribute__((noinline)) int twice(int x)
{
	return 2 * x;
}

RETAIN SEC("syscall") int first(int *ctx)
{
	return twice(ctx[0]) + kept;
}

SEC("syscall") int second(int *ctx)
{
	return twice(ctx[0]) + 1000 * other;
}

__attribute__((noinline)) SEC("syscall") int third(int *ctx)
{
	kept++;
	return second(ctx) + 1;
}

char _license[] SEC("license") = "GPL";

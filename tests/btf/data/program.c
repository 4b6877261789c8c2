/* A program that loads. program.ll, program.o and program_be.o are made of this file:
 *   clang -target bpf -mcpu=v3 -O2 -g -fdebug-compilation-dir=. -S -emit-llvm program.c -o program.ll
 *   clang -target bpf -mcpu=v3 -g -c -x ir program.ll -Xclang -disable-llvm-passes -o program.o
 *   clang -target bpfeb -mcpu=v3 -O2 -g -fdebug-compilation-dir=. -c program.c -o program_be.o
 */
#define SEC(name) __attribute__((section(name), used))
#define __uint(name, val) int (*name)[val]
#define __type(name, val) typeof(val) *name
#define noinline __attribute__((noinline))

typedef unsigned int u32;
typedef unsigned long long u64;

static void *(*lookup)(void *map, const void *key) = (void *)1;
static long (*loop)(u32 count, void *callback, void *ctx, u64 flags) = (void *)181;

struct { __uint(type, 2); __uint(max_entries, 1); __type(key, u32); __type(value, u64); } counts SEC(".maps");

static volatile int factor = 7;
static volatile int calls;
int total;
volatile int *volatile where = &factor;
const volatile int step = 5;

static noinline int scale(int a) { asm volatile("" : "+r"(a)); return a * factor + calls; }
static noinline int twice(int a) { asm volatile("" : "+r"(a)); return scale(a) + scale(a + 1); }
noinline int add(int a) { asm volatile("" : "+r"(a)); return a + total; }
static long body(u32 index, void *ctx) { calls += index; return 0; }

SEC("xdp") int first(void *ctx)
{
	u32 key = 0;
	u64 *count = lookup(&counts, &key);
	if (count)
		*count += twice(3);
	loop(3, body, &key, 0);
	return 2;
}

static noinline int near(int a) { asm volatile("" : "+r"(a)); return a * 9; }

SEC("xdp") int second(void *ctx)
{
	total += add(step) + scale(1) + near(2);
	return 2;
}

SEC("license") char LICENSE[] = "GPL";

/* bpf-gcc -O2 -gbtf -c gcc12.c; of GCC 12 and binutils 2.40, whose relocations are its own */
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))
struct {
	int (*type)[1];
	int (*max_entries)[16];
	u32 *key;
	u64 *value;
} table SEC(".maps");
static int hidden = 5;
int shown = 7;
int last = 9;
int zero;
const unsigned char text[] = "hello";
unsigned char LICENSE[] SEC("license") = "GPL";
static void *(*lookup)(void *, const void *) = (void *)1;
static __attribute__((noinline)) int scaled(int a) { return a * hidden + last; }
__attribute__((noinline)) int counted(int a) { hidden++; return scaled(a) + shown; }
__attribute__((noinline, weak)) int weakly(int a) { return a + last; }
SEC("socket") int first(void *ctx)
{
	u32 key = 0;
	u64 *value = lookup(&table, &key);

	zero++;
	if (value)
		return *value + counted(3) + weakly(2) + text[1];
	return scaled(4);
}
SEC("socket") int second(void *ctx) { return counted(1); }

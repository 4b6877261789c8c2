// The program: uses a map, a function, data and a kernel setting that another file defines or asks for too.
#define SEC(name) __attribute__((section(name), used))
#define __hidden __attribute__((visibility("hidden")))
typedef unsigned int u32;
typedef unsigned long long u64;
static void *(*bpf_map_lookup_elem)(void *map, const void *key) = (void *)1;

struct event {
	u32 kind;
	struct detail *detail; // of which this file knows nothing
};

extern struct {
	int (*type)[2];
	u32 *key;
	u64 *value;
	int (*max_entries)[4];
} totals __attribute__((section(".maps")));

struct {
	int (*type)[2];
	u32 *key;
	u32 *value;
	int (*max_entries)[2];
} own SEC(".maps");

extern int scale(int value, struct event *event);
extern int steps;
extern int LINUX_KERNEL_VERSION __attribute__((section(".kconfig")));

static const int table[4] = {1, 2, 3, 4};
static int calls = 7;
int shared = 5;

__attribute__((weak)) int choose(void)
{
	return 1;
}

__attribute__((noinline)) static int helper(int x)
{
	calls += x;
	return calls;
}

SEC("syscall") int counting(u64 *ctx)
{
	struct event event = {.kind = 3};
	u32 key = 1;
	u64 *total = bpf_map_lookup_elem(&totals, &key);
	if (total)
		*total += scale(helper(steps), &event) + table[*ctx & 3];
	return choose() * 1000 + shared + (LINUX_KERNEL_VERSION > 0);
}

char LICENSE[] SEC("license") = "GPL";

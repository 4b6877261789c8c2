// What counter.c leaves to others, and names of its own that are the same.
#define SEC(name) __attribute__((section(name), used))
typedef unsigned int u32;
typedef unsigned long long u64;

struct detail {
	int weight;
	int unused[3];
};

struct event {
	u32 kind;
	struct detail *detail;
};

struct {
	int (*type)[2];
	u32 *key;
	u64 *value;
	int (*max_entries)[4];
} totals SEC(".maps");

extern int LINUX_KERNEL_VERSION __attribute__((section(".kconfig")));
static const int table[2] = {10, 20};
static volatile int calls = 100;
int steps = 2;
u64 wide = 0x1122334455667788;

__attribute__((noinline)) static int helper(int x)
{
	calls += x;
	return calls;
}

int scale(int value, struct event *event)
{
	if (!event)
		return 0;
	struct detail *detail = event->detail;
	return value * 2 + event->kind + table[value & 1] + helper(1) + (detail != 0);
}

int choose(void)
{
	return 4 + (LINUX_KERNEL_VERSION == 1);
}

char LICENSE[] SEC("license") = "GPL";

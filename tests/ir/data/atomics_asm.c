// Atomics of both widths, inline assembly, asm goto, volatile and packed accesses, 128-bit values.
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))

struct odd { char tag; u64 value; u32 rest[3]; } __attribute__((packed));
u64 total;
static u32 flags SEC(".data.flags") = 5;
const volatile int limit = 10;
extern int gone __attribute__((weak));
__attribute__((visibility("hidden"))) struct odd table[2] = {{'a', 1, {1, 2, 3}}, {'b', 2, {}}};
void *pointers[] = {&total, table + 1, 0};

SEC("tc") long work(struct odd *odd, u64 key) {
	u64 old = __sync_fetch_and_add(&total, key);
	u32 was = __sync_fetch_and_or(&flags, 2);
	__sync_fetch_and_xor(&odd->rest[1], 1);
	u64 swapped = __sync_lock_test_and_set(&total, old);
	u64 got = __sync_val_compare_and_swap(&total, swapped, 3);
	asm volatile("%0 += %1" : "+r"(got) : "ri"(limit) : "memory");
	asm goto("if %0 > %1 goto %l[big]" : : "r"(got), "r"(old) : : big);
	if (&gone)
		got += gone;
	unsigned __int128 wide = (unsigned __int128)got << 70 | old;
	return (u64)(wide >> 64) + was + odd->value;
big:
	return -1;
}

// CO-RE: accesses that the loader relocates, bit fields, and queries about types.
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))
#pragma clang attribute push(__attribute__((preserve_access_index)), apply_to = record)
enum state { IDLE = 1, RUNNING = -2 };
struct inner { int a; u64 b[4]; };
struct task { u32 pid; struct inner inner; struct task *parent; u32 low : 3, high : 9; };
#pragma clang attribute pop
static long (*probe_read)(void *to, u32 size, const void *from) = (void *)113;

SEC("kprobe/do_exit") int exiting(struct task *task) {
	u64 value = 0;
	probe_read(&value, sizeof value, &task->parent->inner.b[2]);
	if (__builtin_preserve_field_info(task->high, 2))
		value += task->pid;
	value += __builtin_preserve_type_info(*(struct task *)0, 1);
	value += __builtin_preserve_enum_value(*(typeof(enum state) *)RUNNING, 1);
	return value;
}

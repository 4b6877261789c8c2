/* CO-RE accesses of every kind. Regenerate core.ll with clang 22:
 *   clang -target bpf -mcpu=v3 -O2 -g -S -emit-llvm -fdebug-compilation-dir=. core.c -o core.ll
 */
typedef unsigned int u32;
typedef unsigned long long u64;
#define SEC(name) __attribute__((section(name), used))
#define CORE __attribute__((preserve_access_index))

enum state { IDLE = 3, BUSY = 5 };
enum wide { SMALL = 1, LARGE = 0x123456789ULL };
struct CORE mm_struct {
  u64 total_vm;
};
struct CORE inner {
  u32 a;
  u32 b[4];
};
struct CORE task_struct {
  int pid;
  u64 start_time;
  struct mm_struct *mm;
  struct inner nested;
  u32 low : 3, middle : 11;
};

static long (*bpf_probe_read_kernel)(void *to, u32 size, const void *from) = (void *)113;
static void *(*bpf_get_current_task)(void) = (void *)35;

SEC("raw_tp/sys_enter")
int fields(void *ctx) {
  struct task_struct *task = bpf_get_current_task();
  int pid = 0;
  struct mm_struct *mm = 0;
  u64 vm = 0;
  bpf_probe_read_kernel(&pid, sizeof pid, &task->pid);
  bpf_probe_read_kernel(&mm, sizeof mm, &task->mm);
  bpf_probe_read_kernel(&vm, sizeof vm, &mm->total_vm);
  return pid + vm;
}

SEC("tp_btf/sys_enter")
int direct(u64 *ctx) {
  struct task_struct *task = (void *)ctx[0];
  struct mm_struct *mm = task->mm;
  task->nested.b[1] = 7;
  return task->pid + task->start_time + mm->total_vm + task->nested.b[3];
}

SEC("raw_tp/sys_exit")
int questions(void *ctx) {
  struct task_struct *task = bpf_get_current_task();
  u64 sum = 0;
  sum += __builtin_preserve_field_info(task->middle, 0);
  sum += __builtin_preserve_field_info(task->middle, 1) << 8;
  if (__builtin_preserve_field_info(task->start_time, 2))
    sum += 1;
  sum += __builtin_preserve_field_info(task->pid, 3);
  sum += __builtin_preserve_field_info(task->middle, 4);
  sum += __builtin_preserve_field_info(task->middle, 5);
  sum += __builtin_btf_type_id(*task, 0);
  sum += __builtin_btf_type_id(*task, 1);
  if (__builtin_preserve_type_info(*(struct mm_struct *)0, 0))
    sum += 2;
  sum += __builtin_preserve_type_info(*(struct mm_struct *)0, 1);
  if (__builtin_preserve_type_info(*(struct mm_struct *)0, 2))
    sum += 4;
  if (__builtin_preserve_enum_value(*(enum state *)BUSY, 0))
    sum += __builtin_preserve_enum_value(*(enum state *)BUSY, 1);
  sum += __builtin_preserve_enum_value(*(enum wide *)LARGE, 1);
  return sum;
}

char LICENSE[] SEC("license") = "GPL";

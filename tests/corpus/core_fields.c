// CO-RE: bitfields, elements of arrays, nested and anonymous members, sizes,
// existence, signs and shifts of fields of kernel types.
#include "bpf.h"

#pragma clang attribute push(__attribute__((preserve_access_index)),           \
                             apply_to = record)
struct sched_entity {
  u64 exec_start, vruntime;
};
struct mm_struct {
  struct {
    struct {
      int count;
    } mm_users;
    u64 task_size, total_vm;
  };
};
struct signal_struct {
  struct {
    u64 rlim_cur, rlim_max;
  } rlim[16];
};
struct task_struct {
  int prio;
  struct sched_entity se;
  u32 sched_reset_on_fork : 1, in_execve : 1;
  struct mm_struct *mm;
  struct signal_struct *signal;
  char comm[16];
};
struct task_struct___before {
  long state;
};
struct task_struct___after {
  u32 __state;
};
#pragma clang attribute pop
#define info(field, kind) __builtin_preserve_field_info(field, kind)
enum { OFFSET, SIZE, EXISTS, SIGNED, LSHIFT, RSHIFT };
struct report {
  u64 start, runtime, vm, limit, flags[2], state, sizes;
  char first, last;
  int signs;
};
RING(reports, 4096);

// A bitfield, however the running kernel lays it out.
#define bitfield(task, field)                                                  \
  ({                                                                           \
    u64 value = 0;                                                             \
    u32 size = info((task)->field, SIZE);                                      \
    if (size <= 8)                                                             \
      probe_read_kernel(&value, size,                                          \
                        (void *)(task) + info((task)->field, OFFSET));         \
    value <<= info((task)->field, LSHIFT);                                     \
    info((task)->field, SIGNED) ? (s64)value >> info((task)->field, RSHIFT)    \
                                : value >> info((task)->field, RSHIFT);        \
  })

INLINE u64 state_of(struct task_struct *task) {
  struct task_struct___before *before = (void *)task;
  struct task_struct___after *after = (void *)task;
  u64 state = 0;
  if (info(before->state, EXISTS))
    probe_read_kernel(&state, info(before->state, SIZE), &before->state);
  else
    probe_read_kernel(&state, 4, &after->__state);
  return state;
}

SEC("raw_tp/sched_process_exit") int leave(struct raw_tp_args *ctx) {
  struct task_struct *task = (void *)ctx->args[0];
  struct report *report = ringbuf_reserve(&reports, sizeof(*report), 0);
  struct signal_struct *signal;
  struct mm_struct *mm;
  if (!report)
    return 0;
  probe_read_kernel(&report->start, 8, &task->se.exec_start);
  probe_read_kernel(&report->runtime, 8, &task->se.vruntime);
  probe_read_kernel(&mm, sizeof(mm), &task->mm);
  probe_read_kernel(&report->vm, 8, &mm->total_vm);
  probe_read_kernel(&signal, sizeof(signal), &task->signal);
  probe_read_kernel(&report->limit, 8, &signal->rlim[3].rlim_max);
  probe_read_kernel(&report->first, 1, &task->comm[0]);
  probe_read_kernel(&report->last, 1, &task->comm[15]);
  report->flags[0] = bitfield(task, sched_reset_on_fork);
  report->flags[1] = bitfield(task, in_execve);
  report->state = state_of(task);
  report->sizes = info(task->comm, SIZE) + (info(task->se, SIZE) << 8);
  report->signs = info(task->prio, SIGNED) | info(task->comm, EXISTS) << 1;
  ringbuf_submit(report, 0);
  return 0;
}

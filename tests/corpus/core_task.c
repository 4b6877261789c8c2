// CO-RE: field accesses through preserve_access_index.
#include "bpf.h"

#pragma clang attribute push(__attribute__((preserve_access_index)),           \
                             apply_to = record)
struct task_struct {
  int pid, tgid;
  struct task_struct *real_parent;
  char comm[16];
};
#pragma clang attribute pop
struct event {
  int pid, tgid, parent;
  char comm[16];
};
RING(events, 4096);

SEC("raw_tp/sched_process_exit") int leave(struct raw_tp_args *ctx) {
  struct task_struct *task = (void *)ctx->args[0], *parent;
  struct event *event = ringbuf_reserve(&events, sizeof(*event), 0);
  if (!event)
    return 0;
  probe_read_kernel(&event->pid, 4, &task->pid);
  probe_read_kernel(&event->tgid, 4, &task->tgid);
  probe_read_kernel(&parent, sizeof(parent), &task->real_parent);
  probe_read_kernel(&event->parent, 4, &parent->tgid);
  probe_read_kernel_str(event->comm, sizeof(event->comm), task->comm);
  ringbuf_submit(event, 0);
  return 0;
}

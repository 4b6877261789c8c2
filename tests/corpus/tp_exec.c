// A string at a dynamic offset of a tracepoint, sent in a ring buffer.
#include "bpf.h"

struct exec {
  u64 common;
  u32 filename_loc;
  s32 pid, old_pid;
};
struct event {
  u32 pid, uid;
  u64 when;
  char comm[16];
  char filename[127];
  bool cut;
};
RING(events, 65536);

SEC("tp/sched/sched_process_exec") int exec(struct exec *ctx) {
  struct event *event = ringbuf_reserve(&events, sizeof(*event), 0);
  if (!event)
    return 0;
  event->pid = ctx->pid;
  event->uid = current_uid_gid();
  event->when = ktime();
  current_comm(event->comm, sizeof(event->comm));
  u32 offset = ctx->filename_loc & 0xffff;
  long size = probe_read_kernel_str(event->filename, sizeof(event->filename),
                                    (void *)ctx + offset);
  event->cut = size == sizeof(event->filename);
  ringbuf_submit(event, 0);
  return 0;
}

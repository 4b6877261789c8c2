// Time on CPU by task from a tracepoint's own context struct.
#include "bpf.h"

struct sched_switch {
  u64 common;
  char prev_comm[16];
  s32 prev_pid, prev_prio;
  s64 prev_state;
  char next_comm[16];
  s32 next_pid, next_prio;
};
struct task {
  u64 total, switches;
  char comm[16];
};
MAP(started, HASH, 10240, u32, u64);
MAP(tasks, HASH, 10240, u32, struct task);

SEC("tracepoint/sched/sched_switch") int on_switch(struct sched_switch *ctx) {
  u64 now = ktime();
  u32 pid = ctx->prev_pid, next = ctx->next_pid;
  if (next)
    map_update(&started, &next, &now, ANY);
  if (!pid)
    return 0;
  u64 *start = map_lookup(&started, &pid);
  if (!start)
    return 0;
  s64 delta = now - *start;
  map_delete(&started, &pid);
  if (delta < 0)
    return 0;
  struct task *task = map_lookup(&tasks, &pid);
  if (!task) {
    struct task fresh = {};
    memcpy(fresh.comm, ctx->prev_comm, sizeof(fresh.comm));
    map_update(&tasks, &pid, &fresh, NOEXIST);
    task = map_lookup(&tasks, &pid);
    if (!task)
      return 0;
  }
  task->total += delta / 1000;
  task->switches += ctx->prev_state == 0 ? 2 : 1;
  return 0;
}

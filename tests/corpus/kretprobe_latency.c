// Entry and return probes: time in between, largest result by process.
#include "bpf.h"

struct call {
  u64 start;
  u64 size;
};
struct result {
  u64 calls, bytes, time, slowest;
  s64 errors;
};
MAP(calls, HASH, 10240, u64, struct call);
MAP(results, PERCPU_HASH, 1024, u32, struct result);
volatile const u32 only_process = 0;
volatile const bool in_ms = false;

SEC("kprobe/vfs_write") int enter(struct pt_regs *ctx) {
  u64 id = current_pid_tgid();
  if (only_process && id >> 32 != only_process)
    return 0;
  struct call call = {ktime(), ctx->dx};
  map_update(&calls, &id, &call, ANY);
  return 0;
}

SEC("kretprobe/vfs_write") int leave(struct pt_regs *ctx) {
  u64 id = current_pid_tgid();
  struct call *call = map_lookup(&calls, &id);
  if (!call)
    return 0;
  u64 time = ktime() - call->start;
  time /= in_ms ? 1000000 : 1000;
  u32 process = id >> 32;
  struct result *result = map_lookup(&results, &process), fresh = {};
  if (!result) {
    map_update(&results, &process, &fresh, NOEXIST);
    result = map_lookup(&results, &process);
  }
  if (result) {
    s64 ret = ctx->ax;
    result->calls++;
    if (ret < 0)
      result->errors += ret;
    else
      result->bytes += ret;
    result->time += time;
    if (time > result->slowest)
      result->slowest = time;
  }
  map_delete(&calls, &id);
  return 0;
}

// Log2 histograms of system call latency, by system call number.
#include "bpf.h"

struct enter {
  u64 common;
  s64 id;
  u64 args[6];
};
struct exit {
  u64 common;
  s64 id, ret;
};
struct hist {
  u32 slots[27];
  u32 errors;
};
MAP(starts, HASH, 8192, u32, u64);
MAP(hists, HASH, 512, u32, struct hist);
static struct hist zero;

INLINE u64 log2l(u64 v) {
  u32 r = 0, hi = v >> 32, x = v;
  if (hi) {
    r = 32;
    x = hi;
  }
  u32 shift = (x > 0xffff) << 4;
  x >>= shift;
  r |= shift;
  shift = (x > 0xff) << 3;
  x >>= shift;
  r |= shift;
  shift = (x > 0xf) << 2;
  x >>= shift;
  r |= shift;
  shift = (x > 0x3) << 1;
  x >>= shift;
  r |= shift;
  return r | x >> 1;
}

SEC("tracepoint/raw_syscalls/sys_enter") int enter(struct enter *ctx) {
  u32 thread = current_pid_tgid();
  u64 now = ktime();
  map_update(&starts, &thread, &now, ANY);
  return 0;
}

SEC("tracepoint/raw_syscalls/sys_exit") int leave(struct exit *ctx) {
  u32 thread = current_pid_tgid(), id = ctx->id;
  u64 *start = map_lookup(&starts, &thread);
  if (!start)
    return 0;
  u64 delta = (ktime() - *start) / 1000;
  map_delete(&starts, &thread);
  struct hist *hist = map_lookup(&hists, &id);
  if (!hist) {
    map_update(&hists, &id, &zero, ANY);
    hist = map_lookup(&hists, &id);
    if (!hist)
      return 0;
  }
  u64 slot = log2l(delta);
  if (slot >= 27)
    slot = 26;
  __sync_fetch_and_add(&hist->slots[slot], 1);
  if (ctx->ret < 0)
    hist->errors++;
  return 0;
}

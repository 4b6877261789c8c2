// Log2 of 64-bit numbers three ways into one histogram.
#include "bpf.h"

MAP(slots, ARRAY, 64, u32, u64);
u32 linear[16];

INLINE u32 by_clz(u64 x) { return x ? 63 - __builtin_clzll(x) : 0; }
INLINE u32 by_steps(u64 x) {
  u32 r = 0;
#pragma unroll
  for (int s = 32; s; s >>= 1)
    if (x >> s) {
      x >>= s;
      r += s;
    }
  return r;
}
INLINE u32 by_loop(u64 x) {
  u32 r = 0;
  for (int i = 0; i < 63; i++) {
    x >>= 1;
    if (!x)
      break;
    r++;
  }
  return r;
}
INLINE void add(u32 key, u64 what) {
  u64 *slot = map_lookup(&slots, &key);
  if (slot)
    *slot += what;
}

SEC("syscall") int record(struct args *ctx) {
  u32 a = by_clz(ctx->a), b = by_steps(ctx->b), c = by_loop(ctx->c);
  add(a, 1);
  add(b, 2);
  add(c, 3);
  u64 step = ctx->d / 100;
  linear[step & 15]++;
  ctx->out[0] = a | (u64)b << 8 | c << 16;
  return 0;
}

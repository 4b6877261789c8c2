// Atomic operations on 32 bits, in maps and globals.
#include "bpf.h"

MAP(cells, ARRAY, 4, u32, u32);
u32 a, b = ~0u, c, d;

SEC("syscall") int atomics(struct args *ctx) {
  u32 key = ctx->a & 3;
  u32 *cell = map_lookup(&cells, &key);
  if (!cell)
    return -1;
  __sync_fetch_and_add(cell, ctx->b);
  u32 old = __sync_fetch_and_add(&a, (u32)ctx->b);
  old += __sync_fetch_and_or(&c, (u32)ctx->c);
  old ^= __sync_fetch_and_and(&b, (u32)ctx->d);
  old -= __sync_fetch_and_xor(&d, old);
  ctx->out[0] = old;
  ctx->out[1] = __sync_lock_test_and_set(cell, old);
  return __sync_fetch_and_sub(cell, 9) & 15;
}

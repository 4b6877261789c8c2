// Atomic operations on 64 bits, with and without the old value.
#include "bpf.h"

u64 a, b = ~0ull, c, d, e = 5;

SEC("syscall") int atomics(struct args *ctx) {
  __sync_fetch_and_add(&a, ctx->a);
  __sync_fetch_and_and(&b, ctx->b | 1);
  __sync_fetch_and_or(&c, ctx->c);
  __sync_fetch_and_xor(&d, ctx->d);
  ctx->out[0] = __sync_fetch_and_add(&a, 1);
  ctx->out[1] = __sync_fetch_and_and(&b, ~1ull) + __sync_fetch_and_sub(&a, 3);
  ctx->out[2] = __sync_fetch_and_or(&c, 16) ^ __sync_fetch_and_xor(&d, 7);
  ctx->out[3] = __sync_lock_test_and_set(&e, ctx->a);
  return __sync_add_and_fetch(&e, 2) & 0xff;
}

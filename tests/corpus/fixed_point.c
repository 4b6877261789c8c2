// 16.16 fixed point: moving average, square root, exponential decay.
#include "bpf.h"

s32 average;
u64 decayed;

INLINE u32 square_root(u64 x) {
  u64 root = 0, bit = 1ull << 14;
  for (int i = 0; i < 8; i++) {
    if (x >= root + bit) {
      x -= root + bit;
      root = (root >> 1) + bit;
    } else {
      root >>= 1;
    }
    bit >>= 2;
  }
  return root;
}

SEC("syscall") int filter(struct args *ctx) {
  s32 sample = (s32)ctx->a >> 8;
  average += ((s64)(sample - average) * 6554) >> 16;
  decayed = decayed - (decayed >> 4) + (ctx->b & 0xffff);
  ctx->out[0] = (s64)average;
  ctx->out[1] = decayed;
  ctx->out[2] = square_root(ctx->c & 0xffff);
  return (average + 32768) >> 16;
}

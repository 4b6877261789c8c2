// 128-bit addition, subtraction, multiplication, shifts, comparisons.
#include "bpf.h"

INLINE u128 join(u64 high, u64 low) { return (u128)high << 64 | low; }

SEC("syscall") int wide(struct args *ctx) {
  u128 a = join(ctx->a, ctx->b), b = join(ctx->c, ctx->d);
  u128 sum = a + b, difference = a - b;
  u128 mixed = (a & b) ^ (sum | difference);
  mixed = (mixed << 13) ^ (mixed >> 100) ^ (mixed >> 7);
  ctx->out[0] = sum;
  ctx->out[1] = sum >> 64;
  ctx->out[2] = mixed >> 64;
  ctx->out[3] = difference >> 33;
  return (a < b) | (sum == difference) << 1 | ((__int128)a < 0) << 2 |
         (sum < a) << 3;
}

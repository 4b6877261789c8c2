// Arithmetic with overflow checks and saturation.
#include "bpf.h"

INLINE u32 add_saturated(u32 a, u32 b) {
  u32 sum;
  return __builtin_add_overflow(a, b, &sum) ? ~0u : sum;
}
INLINE u64 sub_saturated(u64 a, u64 b) { return a > b ? a - b : 0; }

SEC("syscall") int checked(struct args *ctx) {
  u64 sum, difference;
  u32 product;
  s32 ssum, sproduct;
  s64 sdifference;
  int flags = 0;
  flags |= __builtin_add_overflow(ctx->a, ctx->b, &sum);
  flags |= __builtin_sub_overflow(ctx->a, ctx->b, &difference) << 1;
  flags |= __builtin_mul_overflow((u32)ctx->c, (u32)ctx->d, &product) << 2;
  flags |= __builtin_add_overflow((s32)ctx->a, (s32)ctx->b, &ssum) << 3;
  flags |= __builtin_sub_overflow((s64)ctx->c, (s64)ctx->d, &sdifference) << 4;
  flags |= __builtin_mul_overflow((s32)ctx->a, (s32)ctx->d, &sproduct) << 5;
  ctx->out[0] = sum ^ difference;
  ctx->out[1] = product + (u32)ssum;
  ctx->out[2] = sdifference ^ sproduct;
  ctx->out[3] = add_saturated(ctx->a, ctx->b) + sub_saturated(ctx->c, ctx->d);
  return flags;
}

// The high half of 64-bit products from 32-bit parts; scaling.
#include "bpf.h"

INLINE u64 mul_high(u64 a, u64 b) {
  u64 al = (u32)a, ah = a >> 32, bl = (u32)b, bh = b >> 32;
  u64 low = al * bl, m1 = ah * bl + (low >> 32), m2 = al * bh + (u32)m1;
  return ah * bh + (m1 >> 32) + (m2 >> 32);
}
INLINE u64 scale(u64 value, u32 mult, u32 shift) {
  return (value * mult) >> (shift & 31);
}

SEC("syscall") int scaled(struct args *ctx) {
  ctx->out[0] = mul_high(ctx->a, ctx->b);
  ctx->out[1] = mul_high(ctx->c, 0xcccccccccccccccd) >> 3;
  ctx->out[2] = scale(ctx->d, 4294967, 22);
  return mul_high(ctx->a, 10) + mul_high(ctx->d, ctx->d);
}

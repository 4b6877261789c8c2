// Multiplication, division and remainder at 64 and 32 bits, constants too.
#include "bpf.h"

SEC("syscall") int unsigned_all(struct args *ctx) {
  u64 a = ctx->a, b = ctx->b;
  u32 c = ctx->c, d = ctx->d;
  ctx->out[0] = a * b + a / (b | 1) - a % (b + 1);
  ctx->out[1] = a / 10 + a % 10 + (a >> 3) / 7 + b / 1000000007;
  ctx->out[2] = (c / (d | 1)) ^ (c % (d | 3)) ^ (c / 3) ^ (d % 100);
  ctx->out[3] = (u64)c * d + ((u64)c << 32) / (d + 1ull);
  return c / 16 + d % 32 + (u16)a / 5 + (u8)b % 11;
}

// Subprograms with one to five arguments of all widths.
#include "bpf.h"

NOINLINE u64 one(u64 a) { return a * 3 + 1; }
NOINLINE u32 two(u32 a, u32 b) { return a / (b | 1); }
NOINLINE s64 three(s32 a, s16 b, s8 c) { return (s64)a * b + c; }
NOINLINE u16 four(u8 a, u16 b, u32 c, u64 d) { return a + b * c - (d >> 9); }
NOINLINE bool five(u64 a, u64 b, bool c, s32 d, u8 e) {
  return c ? a + e > b : d < (s32)e;
}

SEC("syscall") int call_all(struct args *ctx) {
  u64 a = ctx->a, b = ctx->b, c = ctx->c, d = ctx->d;
  u64 x = one(a) + one(b);
  u32 y = two(b, c);
  s64 z = three(c, a, b);
  u16 w = four(d, a, b, c);
  ctx->out[0] = x ^ y;
  ctx->out[1] = z;
  ctx->out[2] = w;
  return five(x, z, a & 1, y, w) + 2 * five(z, x, d & 1, w, y);
}

// Short-circuit conditions, ternaries and comparisons as values.
#include "bpf.h"

SEC("syscall") int conditions(struct args *ctx) {
  u64 a = ctx->a, b = ctx->b;
  s64 c = ctx->c;
  u32 d = ctx->d;
  u32 bits = 0;
  if ((a > b && c < 0) || (d == 7 && a != 0))
    bits |= 1;
  if (!(a & 1) != !(b & 2))
    bits |= 2;
  bits |= (a == b) << 2;
  bits |= ((s32)d < 0) << 3;
  bits |= (c >= -5 && c <= 5) << 4;
  bits |= (a > 10 ? b > 10 : d > 10) << 5;
  if (a && b && c && d)
    bits |= 64;
  ctx->out[0] = a < b ? a : d ? b : c;
  ctx->out[1] = (a > b) - (a < b);
  ctx->out[2] = c > 0 ? 1 : c < 0 ? -1 : 0;
  return bits | (d > 100 && d < 200 ? 128 : 0) | (d >> 31 ? 256 : 512);
}

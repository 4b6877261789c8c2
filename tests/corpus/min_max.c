// Minimum, maximum, clamp and absolute value, signed and unsigned.
#include "bpf.h"

#define min(a, b) ((a) < (b) ? (a) : (b))
#define max(a, b) ((a) > (b) ? (a) : (b))
s32 lowest = 2147483647, highest = -2147483647 - 1;

SEC("syscall") int extremes(struct args *ctx) {
  u64 a = ctx->a, b = ctx->b;
  s64 c = ctx->c;
  s32 d = ctx->d;
  lowest = min(lowest, d);
  highest = max(highest, d);
  ctx->out[0] = min(a, b) + max(a, 1000);
  ctx->out[1] = min(max(c, -50), 50);
  ctx->out[2] = c < 0 ? -c : c;
  ctx->out[3] = max((u32)a, (u32)b) - min((u16)a, (u16)b);
  s32 limited = d > 127 ? 127 : d < -128 ? -128 : d;
  return limited + (d < 0 ? -d : d) % 3 + max((s8)a, (s8)b);
}

// Signed division and remainder by constants and variables.
#include "bpf.h"

SEC("syscall") int signed_division(struct args *ctx) {
  s64 a = ctx->a, b = ctx->b;
  s32 c = ctx->c, d = ctx->d;
  s64 by = b ? b : 1;
  if (a == (s64)(1ull << 63))
    a++;
  ctx->out[0] = a / by + a % by;
  ctx->out[1] = a / 8 + a % 8 + a / -3 + a % 10;
  s32 small = d && d != -1 ? d : 5;
  ctx->out[2] = (s64)(c / small) + c % small;
  ctx->out[3] = c / 1000 - d / -7 + d % 16;
  return (s16)c / 3;
}

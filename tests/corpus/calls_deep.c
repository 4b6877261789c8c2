// A chain of six calls, each with its own stack.
#include "bpf.h"

NOINLINE u64 level6(u64 x) { return x * x + 11; }
#define LEVEL(n, next)                                                         \
  NOINLINE u64 level##n(u64 x) {                                               \
    volatile u64 save[n] = {x};                                                \
    return next(x + n) ^ save[0];                                              \
  }
LEVEL(5, level6)
LEVEL(4, level5)
LEVEL(3, level4)
LEVEL(2, level3)
LEVEL(1, level2)

SEC("syscall") int deep(struct args *ctx) {
  ctx->out[0] = level1(ctx->a);
  ctx->out[1] = level3(ctx->b);
  return level5(ctx->c) & 0xff;
}

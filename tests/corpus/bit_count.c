// Population count, leading and trailing zeros, parity, bit reversal.
#include "bpf.h"

INLINE u32 reverse32(u32 x) { return __builtin_bitreverse32(x); }

SEC("syscall") int counts(struct args *ctx) {
  u64 a = ctx->a;
  u32 b = ctx->b;
  u16 c = ctx->c;
  ctx->out[0] = __builtin_popcountll(a) + __builtin_popcount(b) * 100;
  ctx->out[1] = (a ? __builtin_clzll(a) : 64) + (b ? __builtin_clz(b) : 32);
  ctx->out[2] =
      (a ? __builtin_ctzll(a) : 64) * 64 + (b ? __builtin_ctz(b) : 32);
  ctx->out[3] = reverse32(b) ^ __builtin_bitreverse64(a);
  return __builtin_parityll(a) + __builtin_ffsll(a) * 2 +
         __builtin_popcount(c) + (a & (a - 1) ? 0 : 1000);
}

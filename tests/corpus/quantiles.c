// An exponential histogram with sub-buckets, and a quantile from it.
#include "bpf.h"

u32 buckets[128];
u64 samples;

INLINE u32 bucket_of(u32 x) {
  if (x < 8)
    return x;
  u32 log = 31 - __builtin_clz(x);
  return ((log - 2) << 3 | ((x >> (log - 3)) & 7)) & 127;
}

SEC("syscall") int add(struct args *ctx) {
  u32 b = bucket_of(ctx->a);
  barrier_var(b);
  buckets[b & 127]++;
  samples++;
  return 0;
}
SEC("syscall") int quantile(struct args *ctx) {
  u64 wanted = samples * (ctx->a % 100) / 100, seen = 0;
  u32 at = 0;
  for (u32 i = 0; i < 128; i++) {
    seen += buckets[i];
    if (seen > wanted) {
      at = i;
      break;
    }
  }
  ctx->out[0] = at;
  return seen > wanted;
}

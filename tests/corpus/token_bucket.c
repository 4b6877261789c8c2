// Token bucket arithmetic with saturation; time comes as input.
#include "bpf.h"

struct bucket {
  u64 tokens, last, burst;
  u32 rate, allowed, denied;
};
MAP(buckets, HASH, 256, u32, struct bucket);

SEC("syscall") int take(struct args *ctx) {
  u32 key = ctx->a & 3;
  u64 now = ctx->b, cost = ctx->c & 0xffff;
  struct bucket *b = map_lookup(&buckets, &key);
  if (!b) {
    struct bucket fresh = {
        .tokens = 5000, .last = now, .burst = 5000 << key, .rate = 7 + key * 3};
    map_update(&buckets, &key, &fresh, ANY);
    return 0;
  }
  u64 passed = now > b->last ? now - b->last : 0;
  u32 added, short_time = passed > 0xffffffff ? 0xffffffff : passed;
  if (__builtin_mul_overflow(short_time, b->rate, &added))
    added = b->burst;
  u64 tokens = b->tokens + added;
  if (tokens < added || tokens > b->burst)
    tokens = b->burst;
  b->last = now;
  int ok = tokens >= cost;
  b->tokens = ok ? tokens - cost : tokens;
  if (ok)
    b->allowed++;
  else
    b->denied++;
  ctx->out[0] = b->tokens;
  return ok;
}

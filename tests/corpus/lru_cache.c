// A small cache with its own least recently used order in a global array.
#include "bpf.h"

struct slot {
  u32 key, value;
  u64 used;
};
struct slot cache[8];
u64 ticks, hits, misses;

SEC("syscall") int get(struct args *ctx) {
  u32 key = ctx->a & 31, oldest = 0;
  u64 least = ~0ull;
  ticks++;
  for (u32 i = 0; i < 8; i++) {
    if (cache[i].used && cache[i].key == key) {
      cache[i].used = ticks;
      hits++;
      ctx->out[0] = cache[i].value;
      return 1;
    }
    if (cache[i].used < least) {
      least = cache[i].used;
      oldest = i;
    }
  }
  misses++;
  struct slot *slot = &cache[oldest & 7];
  slot->key = key;
  slot->value = key * key + ctx->b;
  slot->used = ticks;
  ctx->out[0] = slot->value;
  return 0;
}

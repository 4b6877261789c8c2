// Walks a hash map with a callback that shares a struct with its caller.
#include "bpf.h"

struct sums {
  u64 total, largest;
  u32 count, limit;
};
MAP(numbers, HASH, 64, u32, u64);

static long visit(void *map, u32 *key, u64 *value, struct sums *sums) {
  if (sums->count >= sums->limit)
    return 1;
  sums->count++;
  sums->total += *value * (*key + 1);
  if (*value > sums->largest)
    sums->largest = *value;
  return 0;
}

SEC("syscall") int walk(struct args *ctx) {
  struct sums sums = {.limit = 100};
  u32 key = ctx->a & 63;
  u64 value = ctx->b & 0xffff;
  map_update(&numbers, &key, &value, ANY);
  long visited = for_each_elem(&numbers, visit, &sums, 0);
  ctx->out[0] = sums.total;
  ctx->out[1] = sums.largest;
  ctx->out[2] = sums.count;
  return visited == sums.count;
}

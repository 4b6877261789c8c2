// Pointers compared, subtracted and stepped through structs in a map.
#include "bpf.h"

struct node {
  u32 value, weight;
  u64 pad;
};
struct block {
  u32 used, pad;
  struct node nodes[16];
};
MAP(blocks, ARRAY, 2, u32, struct block);

SEC("syscall") int walk(struct args *ctx) {
  u32 key = ctx->a & 1;
  struct block *block = map_lookup(&blocks, &key);
  if (!block)
    return -1;
  struct node *first = block->nodes, *best = first;
  u32 at = 0, sum = 0;
  for (u32 i = 0; i < 16; i++) {
    struct node *node = &first[i];
    sum += node->value;
    if (node->weight > first[at & 15].weight)
      at = i;
  }
  best = &first[at & 15];
  best->weight = best->weight / 2 + (u32)ctx->b;
  best->pad += (char *)best - (char *)first;
  block->used = at;
  ctx->out[0] = sum;
  return best - first;
}

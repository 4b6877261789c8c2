// Keeps the eight largest values in a sorted array by insertion.
#include "bpf.h"

struct entry {
  u64 weight;
  u32 id, seen;
};
struct entry best[8];

SEC("syscall") int insert(struct args *ctx) {
  struct entry fresh = {ctx->a, ctx->b, 1};
  for (int i = 0; i < 8; i++) {
    if (best[i].id == fresh.id && best[i].seen) {
      best[i].seen++;
      if (fresh.weight > best[i].weight)
        best[i].weight = fresh.weight;
      return 1;
    }
  }
  for (int i = 0; i < 8; i++) {
    if (fresh.weight > best[i].weight) {
      struct entry old = best[i];
      best[i] = fresh;
      fresh = old;
    }
  }
  ctx->out[0] = best[0].weight;
  ctx->out[1] = best[7].weight;
  return 0;
}

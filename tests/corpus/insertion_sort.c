// Insertion into a sorted global array of structs with a limit.
#include "bpf.h"

struct item {
  u32 key;
  u16 count, tag;
};
struct item items[12];
u32 used;

SEC("syscall") int insert(struct args *ctx) {
  struct item fresh = {ctx->a & 0xff, 1, ctx->b};
  u32 at = 12;
  for (u32 i = 0; i < 12; i++) {
    if (i >= used || items[i].key >= fresh.key) {
      at = i;
      break;
    }
  }
  if (at >= 12)
    return -1;
  if (at < used && items[at].key == fresh.key) {
    items[at].count++;
    return 1;
  }
  for (u32 i = 11; i > 0; i--)
    if (i > at)
      items[i] = items[i - 1];
  items[at] = fresh;
  if (used < 12)
    used++;
  ctx->out[0] = items[0].key;
  return 0;
}

// Sketches: a count-min sketch over four rows, the least of the counters.
#include "bpf.h"

#define ROWS 4
#define COLUMNS 256
struct row {
  u32 cells[COLUMNS];
};
MAP(sketch, ARRAY, ROWS, u32, struct row);

INLINE u32 hash(u32 x, u32 row) {
  x = (x + row * 0x9e3779b9) * 0x85ebca6b;
  x ^= x >> 15;
  return x * 0xc2b2ae35 >> 24;
}

SEC("xdp") int sketch_add(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP))
    return XDP_PASS;
  u32 least = ~0u;
  for (u32 i = 0; i < ROWS; i++) {
    u32 key = i;
    struct row *row = map_lookup(&sketch, &key);
    if (!row)
      return XDP_ABORTED;
    u32 count = ++row->cells[hash(ip->saddr, i) & (COLUMNS - 1)];
    if (count < least)
      least = count;
  }
  return least > 50 ? XDP_DROP : XDP_PASS;
}

// Packets by source in a window of packet numbers, no clock.
#include "bpf.h"

struct window {
  u64 start;
  u32 count, over;
};
MAP(sources, HASH, 1024, u32, struct window);
u64 now;

SEC("xdp") int limit(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP))
    return XDP_PASS;
  u64 time = ++now;
  u32 key = ip->saddr;
  struct window *window = map_lookup(&sources, &key);
  if (!window) {
    struct window fresh = {.start = time, .count = 1};
    map_update(&sources, &key, &fresh, ANY);
    return XDP_PASS;
  }
  if (time - window->start > 16) {
    window->start = time;
    window->count = 0;
  }
  if (++window->count > 4) {
    window->over++;
    return XDP_DROP;
  }
  return XDP_PASS;
}

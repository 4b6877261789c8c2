// An array of hash maps: two lookups, the second in a found map.
#include "bpf.h"

struct inner {
  __uint(type, HASH);
  __uint(max_entries, 64);
  __type(key, u32);
  __type(value, u64);
} first SEC(".maps"), second SEC(".maps");
struct {
  __uint(type, ARRAY_OF_MAPS);
  __uint(max_entries, 2);
  __type(key, u32);
  __array(values, struct inner);
} outer SEC(".maps") = {.values = {&first, &second}};

SEC("xdp") int by_port(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth)
    return XDP_DROP;
  u32 which = eth->src[5] & 1, key = eth->proto;
  void *map = map_lookup(&outer, &which);
  if (!map)
    return XDP_PASS;
  u64 *value = map_lookup(map, &key), one = 1;
  if (value)
    ++*value;
  else
    map_update(map, &key, &one, NOEXIST);
  return XDP_TX;
}

// Longest prefix match on source addresses, with counters in the value.
#include "bpf.h"

struct prefix {
  u32 length;
  u32 address;
};
struct rule {
  u64 hits;
  u8 drop, log;
};
struct {
  __uint(type, LPM_TRIE);
  __uint(max_entries, 100);
  __uint(map_flags, NO_PREALLOC);
  __type(key, struct prefix);
  __type(value, struct rule);
} rules SEC(".maps");

SEC("xdp") int acl(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP))
    return XDP_PASS;
  struct prefix key = {32, ip->saddr};
  struct rule *rule = map_lookup(&rules, &key);
  if (!rule) {
    struct rule fresh = {.hits = 1, .drop = ip->ttl < 2};
    key.length = 24 + (ip->tos & 7);
    map_update(&rules, &key, &fresh, ANY);
    return XDP_PASS;
  }
  __sync_fetch_and_add(&rule->hits, 1);
  if (rule->hits > 20)
    rule->drop = 1;
  return rule->drop ? XDP_DROP : XDP_PASS;
}

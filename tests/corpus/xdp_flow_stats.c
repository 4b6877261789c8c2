// Statistics by 5-tuple in an LRU hash of structs, IPv4 and IPv6.
#include "bpf.h"

struct flow {
  struct in6 src, dst;
  u16 sport, dport;
  u8 proto, family;
  u16 pad;
};
struct numbers {
  u64 packets, bytes;
  u32 smallest, largest;
  u8 flags;
};
MAP(flows, LRU_HASH, 4096, struct flow, struct numbers);

SEC("xdp") int account(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  u32 size = ctx->data_end - ctx->data;
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth)
    return XDP_DROP;
  struct flow key;
  memset(&key, 0, sizeof(key));
  if (eth->proto == htons(ETH_IP)) {
    struct iphdr *ip = pull(&c, struct iphdr);
    if (!ip)
      return XDP_DROP;
    key.src.w[3] = ip->saddr;
    key.dst.w[3] = ip->daddr;
    key.proto = ip->protocol;
    key.family = 4;
  } else if (eth->proto == htons(ETH_IP6)) {
    struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
    if (!ip6)
      return XDP_DROP;
    key.src = ip6->saddr;
    key.dst = ip6->daddr;
    key.proto = ip6->nexthdr;
    key.family = 6;
  } else {
    return XDP_PASS;
  }
  u8 flags = 0;
  if (key.proto == P_TCP || key.proto == P_UDP) {
    u16 *ports = pull_bytes(&c, 4);
    if (!ports)
      return XDP_DROP;
    key.sport = ports[0];
    key.dport = ports[1];
    u8 *rest = pull_bytes(&c, 16);
    if (rest && key.proto == P_TCP)
      flags = rest[9];
  }
  struct numbers *known = map_lookup(&flows, &key);
  if (known) {
    known->packets++;
    known->bytes += size;
    known->flags |= flags;
    if (size < known->smallest)
      known->smallest = size;
    if (size > known->largest)
      known->largest = size;
    return XDP_PASS;
  }
  struct numbers fresh = {1, size, size, size, flags};
  map_update(&flows, &key, &fresh, ANY);
  return XDP_PASS;
}

// GRE with its optional fields; finds the inner IPv4 header.
#include "bpf.h"

struct grehdr {
  u16 flags, proto;
};
MAP(inner, LRU_HASH, 512, u32, u32);

SEC("xdp") int gre(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP) || ip->ihl != 5)
    return XDP_PASS;
  if (ip->protocol == P_IPIP)
    goto plain;
  if (ip->protocol != P_GRE)
    return XDP_PASS;
  struct grehdr *gre = pull(&c, struct grehdr);
  if (!gre)
    return XDP_DROP;
  u16 flags = gre->flags;
  if (flags & htons(0x8000) && !pull(&c, u32))
    return XDP_DROP;
  if (flags & htons(0x2000)) {
    u32 *key = pull(&c, u32);
    if (!key)
      return XDP_DROP;
    if (*key == 0xffffffff)
      return XDP_ABORTED;
  }
  if (flags & htons(0x1000) && !pull(&c, u32))
    return XDP_DROP;
  if (gre->proto != htons(ETH_IP))
    return XDP_PASS;
plain:;
  struct iphdr *in = pull(&c, struct iphdr);
  if (!in)
    return XDP_DROP;
  u32 source = in->saddr, target = in->daddr;
  map_update(&inner, &source, &target, ANY);
  return source == target ? XDP_DROP : XDP_PASS;
}

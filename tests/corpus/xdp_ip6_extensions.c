// Skips IPv6 extension headers of variable length, drops routing type 0.
#include "bpf.h"

struct exthdr {
  u8 next, len;
  u8 type, left;
};
u64 by_header[256];

SEC("xdp") int extensions(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
  if (!eth || !ip6 || eth->proto != htons(ETH_IP6))
    return XDP_PASS;
  u8 next = ip6->nexthdr;
  for (int i = 0; i < 6; i++) {
    u32 more = 0;
    switch (next) {
    case P_HOPOPTS:
    case P_DSTOPTS:
    case P_ROUTING: {
      struct exthdr *ext = pull(&c, struct exthdr);
      if (!ext)
        return XDP_DROP;
      if (next == P_ROUTING && ext->type == 0)
        return XDP_DROP;
      next = ext->next;
      more = ext->len * 8 + 4;
      break;
    }
    case P_FRAGMENT: {
      u8 *frag = pull_bytes(&c, 8);
      if (!frag)
        return XDP_DROP;
      next = frag[0];
      break;
    }
    default:
      by_header[next]++;
      return next == P_ICMP6 ? XDP_TX : XDP_PASS;
    }
    if (more && !pull_bytes(&c, more))
      return XDP_DROP;
  }
  return XDP_ABORTED;
}

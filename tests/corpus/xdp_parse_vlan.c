// Ethernet, up to two VLAN tags, IPv4 or IPv6: packets and bytes by protocol.
#include "bpf.h"

struct stat {
  u64 packets, bytes;
};
MAP(stats, PERCPU_ARRAY, 256, u32, struct stat);

SEC("xdp") int count_protocols(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  u32 key = 255;
  u64 size = c.end - c.at;
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth)
    return XDP_DROP;
  u16 proto = eth->proto;
#pragma unroll
  for (int i = 0; i < 2; i++) {
    if (proto != htons(ETH_VLAN) && proto != htons(ETH_QINQ))
      break;
    struct vlanhdr *vlan = pull(&c, struct vlanhdr);
    if (!vlan)
      return XDP_DROP;
    proto = vlan->proto;
  }
  if (proto == htons(ETH_IP)) {
    struct iphdr *ip = pull(&c, struct iphdr);
    if (!ip)
      return XDP_DROP;
    key = ip->protocol;
  } else if (proto == htons(ETH_IP6)) {
    struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
    if (!ip6)
      return XDP_DROP;
    key = ip6->nexthdr;
  }
  struct stat *stat = map_lookup(&stats, &key);
  if (stat) {
    stat->packets++;
    stat->bytes += size;
  }
  return key == P_GRE ? XDP_DROP : XDP_PASS;
}

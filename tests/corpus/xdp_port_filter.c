// Allow list of UDP and TCP ports in an array map, with a default action.
#include "bpf.h"

MAP(allowed, ARRAY, 65536, u32, u8);
volatile const u32 default_action = XDP_DROP;
u64 dropped, passed;

SEC("xdp") int filter(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth)
    return XDP_DROP;
  u8 protocol;
  struct udphdr *udp;
  if (eth->proto == htons(ETH_IP)) {
    struct iphdr *ip = pull(&c, struct iphdr);
    if (!ip)
      return XDP_DROP;
    u32 size = ip->ihl * 4;
    if (size < sizeof(*ip))
      return XDP_DROP;
    protocol = ip->protocol;
    udp = (void *)ip + size;
  } else if (eth->proto == htons(ETH_IP6)) {
    struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
    if (!ip6)
      return XDP_DROP;
    protocol = ip6->nexthdr;
    udp = c.at;
  } else {
    return XDP_PASS;
  }
  if (protocol != P_TCP && protocol != P_UDP)
    return default_action;
  if ((void *)(udp + 1) > c.end)
    return XDP_DROP;
  u32 port = ntohs(udp->dest);
  u8 *allow = map_lookup(&allowed, &port);
  if (!allow || !*allow) {
    dropped++;
    return default_action;
  }
  passed++;
  return XDP_PASS;
}

// Answers ICMP echo requests: swaps addresses, updates the checksum.
#include "bpf.h"

INLINE void swap_mac(struct ethhdr *eth) {
  u8 mac[6];
  memcpy(mac, eth->dst, 6);
  memcpy(eth->dst, eth->src, 6);
  memcpy(eth->src, mac, 6);
}

SEC("xdp") int echo(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth || eth->proto != htons(ETH_IP))
    return XDP_PASS;
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!ip || ip->protocol != P_ICMP || ip->ihl != 5)
    return XDP_PASS;
  struct icmphdr *icmp = pull(&c, struct icmphdr);
  if (!icmp || icmp->type != 8 || icmp->code)
    return XDP_PASS;
  u32 source = ip->saddr;
  swap_mac(eth);
  ip->saddr = ip->daddr;
  ip->daddr = source;
  icmp->type = 0;
  u32 sum = (u16)~icmp->check + (u16)~htons(0x0800);
  sum = (sum & 0xffff) + (sum >> 16);
  icmp->check = ~((sum & 0xffff) + (sum >> 16));
  return XDP_TX;
}

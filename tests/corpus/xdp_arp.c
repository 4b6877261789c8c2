// Answers ARP requests for addresses in a map; a packed header.
#include "bpf.h"

MAP(owned, HASH, 64, u32, u64);

SEC("xdp") int arp(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct arphdr *arp = pull(&c, struct arphdr);
  if (!eth || !arp)
    return XDP_PASS;
  if (eth->proto != htons(ETH_ARP) && eth->src[5])
    return XDP_PASS;
  u32 wanted = arp->tpa;
  u64 *mac = map_lookup(&owned, &wanted);
  if (!mac) {
    u64 self = 0x020000000001 + (wanted & 0xff);
    map_update(&owned, &wanted, &self, ANY);
    return XDP_DROP;
  }
  u64 address = *mac;
  memcpy(eth->dst, eth->src, 6);
  memcpy(eth->src, &address, 6);
  memcpy(arp->tha, arp->sha, 6);
  memcpy(arp->sha, &address, 6);
  arp->tpa = arp->spa;
  arp->spa = wanted;
  arp->op = htons(2);
  return XDP_TX;
}

// Rewrites a TCP port with store_bytes and fixes the checksum by helper.
#include "bpf.h"

#define L4 (sizeof(struct ethhdr) + sizeof(struct iphdr))

SEC("tc") int rewrite(struct __sk_buff *skb) {
  struct cursor c = CURSOR(skb);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP) || ip->protocol != P_TCP ||
      ip->ihl != 5)
    return TC_OK;
  struct tcphdr *tcp = pull(&c, struct tcphdr);
  if (!tcp)
    return TC_SHOT;
  u16 from = tcp->dest, to = htons(8080);
  u32 saddr = ip->saddr, moved = saddr ^ htonl(1);
  if (from != htons(80))
    return TC_OK;
  u32 at = L4 + offsetof(struct tcphdr, dest);
  if (l4_csum_replace(skb, L4 + offsetof(struct tcphdr, check), from, to, 2))
    return TC_SHOT;
  if (skb_store_bytes(skb, at, &to, sizeof(to), 0))
    return TC_SHOT;
  at = sizeof(struct ethhdr);
  l4_csum_replace(skb, L4 + offsetof(struct tcphdr, check), saddr, moved,
                  0x10 | 4);
  l3_csum_replace(skb, at + offsetof(struct iphdr, check), saddr, moved, 4);
  return skb_store_bytes(skb, at + offsetof(struct iphdr, saddr), &moved, 4, 0)
             ? TC_SHOT
             : TC_OK;
}

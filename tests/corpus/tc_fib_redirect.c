// Route lookup by helper; a struct of unions as parameters on the stack.
#include "bpf.h"

struct fib {
  u8 family, l4_protocol;
  u16 sport, dport, tot_len;
  u32 ifindex;
  union {
    u8 tos;
    u32 flowinfo;
    u32 rt_metric;
  };
  union {
    u32 ipv4_src, ipv6_src[4];
  };
  union {
    u32 ipv4_dst, ipv6_dst[4];
  };
  u16 vlan_proto, vlan_tci;
  u8 smac[6], dmac[6];
};

SEC("tc") int route(struct __sk_buff *skb) {
  struct cursor c = CURSOR(skb);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct fib fib = {};
  if (!eth)
    return TC_SHOT;
  fib.ifindex = skb->ingress_ifindex;
  if (eth->proto == htons(ETH_IP)) {
    struct iphdr *ip = pull(&c, struct iphdr);
    if (!ip || ip->ttl <= 1)
      return TC_SHOT;
    fib.family = 2;
    fib.tos = ip->tos;
    fib.l4_protocol = ip->protocol;
    fib.tot_len = ntohs(ip->tot_len);
    fib.ipv4_src = ip->saddr;
    fib.ipv4_dst = ip->daddr;
  } else if (eth->proto == htons(ETH_IP6)) {
    struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
    if (!ip6 || ip6->hop_limit <= 1)
      return TC_SHOT;
    fib.family = 10;
    fib.flowinfo = *(u32 *)ip6 & htonl(0x0fffffff);
    fib.l4_protocol = ip6->nexthdr;
    fib.tot_len = ntohs(ip6->payload_len);
    memcpy(fib.ipv6_src, &ip6->saddr, 16);
    memcpy(fib.ipv6_dst, &ip6->daddr, 16);
  } else {
    return TC_OK;
  }
  long found = fib_lookup(skb, &fib, sizeof(fib), 0);
  if (found == 0) {
    skb_store_bytes(skb, 0, fib.dmac, 6, 0);
    skb_store_bytes(skb, 6, fib.smac, 6, 0);
    return redirect(fib.ifindex, 0);
  }
  if (found == 7)
    return redirect_neigh(fib.ifindex, NULL, 0, 0);
  return found < 0 ? TC_SHOT : TC_OK;
}

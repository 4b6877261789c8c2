// IPv4 and IPv6 rules for a cgroup, direct packet access at the L3 header.
#include "bpf.h"

MAP(blocked4, HASH, 128, u32, u8);
MAP(blocked6, HASH, 128, struct in6, u8);

SEC("cgroup_skb/ingress") int firewall(struct __sk_buff *skb) {
  struct cursor c = CURSOR(skb);
  if (skb->family == 2 || skb->protocol == htons(ETH_IP)) {
    struct iphdr *ip = pull(&c, struct iphdr);
    if (!ip)
      return 0;
    u32 key = ip->saddr;
    u8 one = 1;
    if (ip->ttl == 0)
      map_update(&blocked4, &key, &one, ANY);
    return !map_lookup(&blocked4, &key);
  }
  struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
  if (!ip6)
    return 0;
  struct in6 key = ip6->saddr;
  return !map_lookup(&blocked6, &key);
}

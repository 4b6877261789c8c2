// Lightweight tunnels: drops by mark on the way in, encapsulates out.
#include "bpf.h"

struct outer {
  struct iphdr ip;
  u32 key;
};

SEC("lwt_in") int in(struct __sk_buff *skb) {
  struct cursor c = CURSOR(skb);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!ip)
    return 2;
  skb->cb[2] = ip->ttl;
  return skb->mark == 0xdead ? 2 : 0;
}

SEC("lwt_xmit") int out(struct __sk_buff *skb) {
  struct outer outer = {.ip = {.ihl = 5,
                               .version = 4,
                               .ttl = 32,
                               .protocol = P_GRE,
                               .saddr = htonl(0x0a000001)},
                        .key = htonl(0x00000800)};
  outer.ip.daddr = htonl(0x0a000002);
  outer.ip.tot_len = htons(skb->len + sizeof(outer));
  return lwt_push_encap(skb, 2, &outer, sizeof(outer)) ? 2 : 0x80;
}

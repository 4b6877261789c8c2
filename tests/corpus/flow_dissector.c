// A flow dissector: fills the keys of a flow from the packet.
#include "bpf.h"

SEC("flow_dissector") int dissect(struct __sk_buff *skb) {
  struct bpf_flow_keys *keys = *(struct bpf_flow_keys **)&skb->flow_keys;
  void *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end;
  u16 at = keys->nhoff;
  if (at > 256)
    return 2;
  if (keys->n_proto == htons(ETH_IP)) {
    struct iphdr *ip = data + at;
    if ((void *)(ip + 1) > end)
      return 2;
    keys->addr_proto = ETH_IP;
    keys->ip_proto = ip->protocol;
    keys->ip6_src[0] = ip->saddr;
    keys->ip6_dst[0] = ip->daddr;
    keys->is_frag = !!(ip->frag_off & htons(0x3fff));
    keys->thoff = at + sizeof(*ip);
    if (ip->protocol != P_TCP && ip->protocol != P_UDP)
      return 0;
    struct udphdr *udp = (void *)(ip + 1);
    if ((void *)(udp + 1) > end)
      return 2;
    keys->sport = udp->source;
    keys->dport = udp->dest;
    return 0;
  }
  return 2;
}

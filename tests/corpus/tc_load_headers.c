// Copies headers to the stack with skb_load_bytes, then looks at them.
#include "bpf.h"

struct key {
  u32 saddr, daddr;
  u32 ports;
  u32 proto;
};
MAP(flows, LRU_HASH, 1024, struct key, u64);

SEC("classifier") int flows_seen(struct __sk_buff *skb) {
  struct iphdr ip;
  struct key key = {};
  if (skb->protocol != htons(ETH_IP))
    return TC_UNSPEC;
  if (skb_load_bytes(skb, sizeof(struct ethhdr), &ip, sizeof(ip)) < 0)
    return TC_SHOT;
  if (ip.version != 4 || ip.ihl < 5)
    return TC_SHOT;
  key.saddr = ip.saddr;
  key.daddr = ip.daddr;
  key.proto = ip.protocol;
  if (ip.protocol == P_TCP || ip.protocol == P_UDP)
    skb_load_bytes(skb, sizeof(struct ethhdr) + ip.ihl * 4, &key.ports, 4);
  u64 *bytes = map_lookup(&flows, &key), size = skb->len;
  if (bytes)
    *bytes += size;
  else
    map_update(&flows, &key, &size, ANY);
  skb->cb[0] = key.ports;
  skb->cb[1] = size;
  return TC_OK;
}

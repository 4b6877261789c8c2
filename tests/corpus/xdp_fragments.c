// Tracks IPv4 fragments: later ones follow the first one's verdict.
#include "bpf.h"

struct frag {
  u32 saddr, daddr;
  u16 id;
  u16 proto;
};
MAP(firsts, LRU_HASH, 256, struct frag, u8);

SEC("xdp") int fragments(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP))
    return XDP_PASS;
  u16 where = ntohs(ip->frag_off);
  bool more = where & 0x2000;
  u16 offset = (where & 0x1fff) << 3;
  if (!more && !offset)
    return XDP_PASS;
  struct frag key = {ip->saddr, ip->daddr, ip->id & htons(7), ip->protocol};
  if (offset) {
    u8 *verdict = map_lookup(&firsts, &key);
    if (!verdict)
      return XDP_DROP;
    if (!more)
      map_delete(&firsts, &key);
    return *verdict;
  }
  u8 verdict = ip->ttl > 1 ? XDP_PASS : XDP_DROP;
  map_update(&firsts, &key, &verdict, ANY);
  return verdict;
}

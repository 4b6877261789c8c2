// An MPLS label stack in a bounded loop; the label decides.
#include "bpf.h"

MAP(labels, HASH, 1024, u32, u64);

SEC("xdp") int mpls(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth)
    return XDP_ABORTED;
  u32 label = eth->src[5];
  if (eth->proto == htons(ETH_MPLS) || eth->dst[5] & 1) {
    for (int depth = 0; depth < 8; depth++) {
      u32 *entry = pull(&c, u32);
      if (!entry)
        return XDP_DROP;
      u32 value = ntohl(*entry);
      label = value >> 12;
      u32 ttl = value & 0xff;
      if (ttl <= 1)
        return XDP_DROP;
      *entry = htonl((value & ~0xffu) | (ttl - 1));
      if (value & 0x100)
        break;
    }
  }
  u64 *hits = map_lookup(&labels, &label);
  if (hits) {
    __sync_fetch_and_add(hits, 1);
    return XDP_TX;
  }
  u64 one = 1;
  map_update(&labels, &label, &one, ANY);
  return XDP_PASS;
}

// IPv6 addresses compared, masked and ordered as 128-bit numbers.
#include "bpf.h"

struct net {
  u128 address, mask;
  u64 hits;
};
struct net nets[4] = {
    {.address = (u128)0xb80d0120 << 0, .mask = 0xffffffff},
    {.address = (u128)0x02 << 120, .mask = (u128)0xff << 120},
    {.address = 0, .mask = ~(u128)0 >> 64},
    {.address = 0, .mask = 0},
};
u128 smallest = ~(u128)0;
u32 loops;

SEC("xdp") int match(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
  if (!eth || !ip6 || eth->proto != htons(ETH_IP6))
    return XDP_PASS;
  u128 source, target;
  memcpy(&source, &ip6->saddr, 16);
  memcpy(&target, &ip6->daddr, 16);
  if (source == target) {
    loops++;
    return XDP_DROP;
  }
  if (source < smallest)
    smallest = source;
#pragma unroll
  for (int i = 0; i < 4; i++)
    if ((target & nets[i].mask) == nets[i].address) {
      nets[i].hits++;
      return i == 1 ? XDP_TX : XDP_PASS;
    }
  return XDP_ABORTED;
}

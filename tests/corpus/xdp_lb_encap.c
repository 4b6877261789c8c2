// Consistent hashing over a table of slots, IP-in-IP encapsulation.
#include "bpf.h"

#define SLOTS 251
struct real {
  u32 address;
  u32 flags;
};
MAP(ring, ARRAY, SLOTS, u32, u32);
MAP(reals, ARRAY, 64, u32, struct real);

INLINE u32 mix(u32 h) {
  h ^= h >> 16;
  h *= 0x85ebca6b;
  h ^= h >> 13;
  h *= 0xc2b2ae35;
  return h ^ h >> 16;
}

SEC("xdp") int encap(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP))
    return XDP_PASS;
  u32 slot = mix(ip->saddr ^ mix(ip->daddr) ^ ip->protocol) % SLOTS;
  u32 *index = map_lookup(&ring, &slot);
  if (!index)
    return XDP_DROP;
  u32 which = *index & 63;
  struct real *real = map_lookup(&reals, &which);
  if (!real || real->flags & 1)
    return XDP_DROP;
  struct ethhdr old = *eth;
  u16 total = ntohs(ip->tot_len) + sizeof(*ip);
  u8 tos = ip->tos;
  u32 source = ip->daddr;
  if (xdp_adjust_head(ctx, -(int)sizeof(*ip)))
    return XDP_ABORTED;
  struct cursor out = CURSOR(ctx);
  struct ethhdr *head = pull(&out, struct ethhdr);
  struct iphdr *outer = pull(&out, struct iphdr);
  if (!head || !outer)
    return XDP_ABORTED;
  *head = old;
  outer->version = 4;
  outer->ihl = 5;
  outer->tos = tos;
  outer->tot_len = htons(total);
  outer->id = 0;
  outer->frag_off = 0;
  outer->ttl = 64;
  outer->protocol = P_IPIP;
  outer->check = 0;
  outer->saddr = source;
  outer->daddr = real->address;
  u64 sum = 0;
  u16 *half = (u16 *)outer;
#pragma unroll
  for (int i = 0; i < 10; i++)
    sum += half[i];
  outer->check = fold(sum);
  return XDP_TX;
}

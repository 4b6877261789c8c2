// Walks TCP options for MSS, window scale, SACK and timestamps.
#include "bpf.h"

struct found {
  u16 mss;
  u8 wscale, sack;
  u32 tsval;
};
MAP(seen, HASH, 4096, u32, struct found);

SEC("xdp") int options(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP) || ip->protocol != P_TCP ||
      ip->ihl != 5)
    return XDP_PASS;
  struct tcphdr *tcp = pull(&c, struct tcphdr);
  if (!tcp)
    return XDP_DROP;
  struct found found = {};
  u8 *at = c.at, *stop = (u8 *)tcp + tcp->doff * 4;
  for (int i = 0; i < 3 && at < stop; i++) {
    if ((void *)(at + 1) > c.end || *at == 0)
      break;
    if (*at == 1) {
      at++;
      continue;
    }
    if ((void *)(at + 2) > c.end)
      break;
    u8 size = at[1];
    if (size < 2)
      return XDP_DROP;
    if (at[0] == 2 && size == 4 && (void *)(at + 4) <= c.end)
      found.mss = at[2] << 8 | at[3];
    else if (at[0] == 3 && size == 3 && (void *)(at + 3) <= c.end)
      found.wscale = at[2];
    else if (at[0] == 4)
      found.sack = 1;
    else if (at[0] == 8 && size == 10 && (void *)(at + 10) <= c.end)
      found.tsval = ntohl(*(u32 *)(at + 2));
    at += size;
  }
  u32 key = ip->saddr;
  map_update(&seen, &key, &found, ANY);
  return found.mss && found.mss < 500 ? XDP_DROP : XDP_PASS;
}

// Source NAT with a connection table and incremental checksums.
#include "bpf.h"

struct conn {
  u32 saddr, daddr;
  u16 sport, dport;
  u8 proto, pad[3];
};
struct binding {
  u32 address;
  u16 port;
  u16 flags;
};
MAP(table, LRU_HASH, 1024, struct conn, struct binding);
u16 next_port = 1024;
volatile const u32 outside = 0x0101a8c0;

INLINE void replace(u16 *check, u32 from, u32 to) {
  u64 sum = (u16) ~*check;
  sum += (u16)~from + (u16) ~(from >> 16);
  sum += (u16)to + (u16)(to >> 16);
  *check = fold(sum);
}

SEC("xdp") int nat(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP) || ip->ihl != 5)
    return XDP_PASS;
  if (ip->protocol != P_UDP)
    return XDP_PASS;
  struct udphdr *udp = pull(&c, struct udphdr);
  if (!udp)
    return XDP_DROP;
  struct conn key = {.saddr = ip->saddr,
                     .daddr = ip->daddr,
                     .sport = udp->source,
                     .dport = udp->dest,
                     .proto = ip->protocol};
  struct binding *found = map_lookup(&table, &key);
  struct binding fresh = {};
  if (!found) {
    fresh.address = outside;
    fresh.port = htons(next_port++);
    if (map_update(&table, &key, &fresh, NOEXIST))
      return XDP_ABORTED;
    found = &fresh;
  }
  replace(&ip->check, ip->saddr, found->address);
  if (udp->check) {
    replace(&udp->check, ip->saddr, found->address);
    replace(&udp->check, udp->source, found->port);
  }
  ip->saddr = found->address;
  udp->source = found->port;
  return XDP_TX;
}

// Layer 4 load balancer: Jenkins hash of the flow picks a backend.
#include "bpf.h"

struct backend {
  u32 address;
  u8 mac[6];
  u16 weight;
};
MAP(backends, ARRAY, 16, u32, struct backend);
u32 count = 7, seed = 0x9e3779b9;

INLINE u32 rol(u32 x, int n) { return x << n | x >> (32 - n); }
INLINE u32 jhash3(u32 a, u32 b, u32 c, u32 seed) {
  a += 0xdeadbeef + seed, b += 0xdeadbeef + seed, c += 0xdeadbeef + seed;
  c ^= b, c -= rol(b, 14);
  a ^= c, a -= rol(c, 11);
  b ^= a, b -= rol(a, 25);
  c ^= b, c -= rol(b, 16);
  a ^= c, a -= rol(c, 4);
  b ^= a, b -= rol(a, 14);
  c ^= b, c -= rol(b, 24);
  return c;
}

SEC("xdp") int balance(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  struct udphdr *ports = pull(&c, struct udphdr);
  if (!eth || !ip || !ports || eth->proto != htons(ETH_IP) || ip->ihl != 5)
    return XDP_PASS;
  if (ip->protocol != P_TCP && ip->protocol != P_UDP)
    return XDP_PASS;
  u32 hash =
      jhash3(ip->saddr, ip->daddr, ports->source << 16 | ports->dest, seed);
  u32 key = count ? hash % count : 0;
  struct backend *backend = map_lookup(&backends, &key);
  if (!backend || !backend->weight)
    return XDP_DROP;
  u64 sum = (u16)~ip->check + (u16) ~(ip->daddr & 0xffff) +
            (u16) ~(ip->daddr >> 16) + (backend->address & 0xffff) +
            (backend->address >> 16);
  ip->check = fold(sum);
  ip->daddr = backend->address;
  memcpy(eth->dst, backend->mac, 6);
  return XDP_TX;
}

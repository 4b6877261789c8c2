// A cookie from a keyed hash of the flow; answers SYN with SYN+ACK.
#include "bpf.h"

u64 keys[2] = {0x0706050403020100, 0x0f0e0d0c0b0a0908};

INLINE u64 rotl(u64 x, int b) { return x << b | x >> (64 - b); }
#define ROUND                                                                  \
  v0 += v1, v1 = rotl(v1, 13), v1 ^= v0, v0 = rotl(v0, 32);                    \
  v2 += v3, v3 = rotl(v3, 16), v3 ^= v2;                                       \
  v0 += v3, v3 = rotl(v3, 21), v3 ^= v0;                                       \
  v2 += v1, v1 = rotl(v1, 17), v1 ^= v2, v2 = rotl(v2, 32)

INLINE u64 hash2(u64 a, u64 b) {
  u64 v0 = 0x736f6d6570736575 ^ keys[0], v1 = 0x646f72616e646f6d ^ keys[1];
  u64 v2 = 0x6c7967656e657261 ^ keys[0], v3 = 0x7465646279746573 ^ keys[1];
  v3 ^= a;
  ROUND;
  v0 ^= a;
  v3 ^= b;
  ROUND;
  v0 ^= b;
  v2 ^= 0xff;
  ROUND;
  ROUND;
  return v0 ^ v1 ^ v2 ^ v3;
}

SEC("xdp") int cookie(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  struct tcphdr *tcp = pull(&c, struct tcphdr);
  if (!eth || !ip || !tcp || eth->proto != htons(ETH_IP) || ip->ihl != 5 ||
      ip->protocol != P_TCP)
    return XDP_PASS;
  u64 flow = (u64)ip->saddr << 32 | ip->daddr;
  u32 want = hash2(flow, (u64)tcp->source << 16 | tcp->dest);
  if (!tcp->syn)
    return ntohl(tcp->ack_seq) == want + 1 ? XDP_PASS : XDP_DROP;
  if (tcp->ack)
    return XDP_DROP;
  u32 source = ip->saddr;
  u16 port = tcp->source;
  ip->saddr = ip->daddr;
  ip->daddr = source;
  tcp->source = tcp->dest;
  tcp->dest = port;
  tcp->ack_seq = htonl(ntohl(tcp->seq) + 1);
  tcp->seq = htonl(want);
  tcp->ack = 1;
  return XDP_TX;
}

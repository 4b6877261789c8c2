// A parser in stages: every protocol is a program of its own.
#include "bpf.h"

struct {
  __uint(type, PROG_ARRAY);
  __uint(max_entries, 4);
  __uint(key_size, 4);
  __uint(value_size, 4);
} stages SEC(".maps");
u64 bytes[4];

SEC("xdp") int link(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  if (!eth)
    return XDP_DROP;
  bytes[0] += c.end - c.at;
  if (eth->proto == htons(ETH_IP))
    tail_call(ctx, &stages, 1);
  else if (eth->proto == htons(ETH_IP6))
    tail_call(ctx, &stages, 2);
  return XDP_PASS;
}

SEC("xdp") int ip4(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip)
    return XDP_DROP;
  bytes[1] += ntohs(ip->tot_len);
  return ip->protocol == P_UDP ? XDP_TX : XDP_PASS;
}

SEC("xdp") int ip6(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct ip6hdr *ip6 = pull(&c, struct ip6hdr);
  if (!eth || !ip6)
    return XDP_DROP;
  bytes[2] += ntohs(ip6->payload_len);
  return ip6->hop_limit > 1 ? XDP_PASS : XDP_DROP;
}

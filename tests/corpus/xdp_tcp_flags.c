// Counts TCP flag combinations, drops scans (null, xmas, syn+fin).
#include "bpf.h"

enum { NULL_SCAN, XMAS, SYN_FIN, SYN, ESTABLISHED, OTHER, KINDS };
u32 kinds[KINDS];

INLINE int kind_of(const struct tcphdr *tcp) {
  if (!tcp->syn && !tcp->ack && !tcp->fin && !tcp->rst)
    return NULL_SCAN;
  if (tcp->fin && tcp->psh && tcp->urg)
    return XMAS;
  if (tcp->syn && tcp->fin)
    return SYN_FIN;
  if (tcp->syn && !tcp->ack)
    return SYN;
  return tcp->ack ? ESTABLISHED : OTHER;
}

SEC("xdp") int flags(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP) || ip->protocol != P_TCP)
    return XDP_PASS;
  struct tcphdr *tcp = pull(&c, struct tcphdr);
  if (!tcp || tcp->doff < 5)
    return XDP_DROP;
  int kind = kind_of(tcp);
  kinds[kind]++;
  if (tcp->ece || tcp->cwr)
    kinds[OTHER] += 2;
  return kind <= SYN_FIN ? XDP_DROP : XDP_PASS;
}

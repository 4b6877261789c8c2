// Strips an outer IPv4 header and moves the Ethernet header.
#include "bpf.h"

SEC("xdp") int decap(struct xdp_md *ctx) {
  struct cursor c = CURSOR(ctx);
  struct ethhdr *eth = pull(&c, struct ethhdr);
  struct iphdr *ip = pull(&c, struct iphdr);
  if (!eth || !ip || eth->proto != htons(ETH_IP))
    return XDP_PASS;
  if (ip->ihl != 5 || (ip->protocol != P_IPIP && ip->protocol != P_IP6))
    return XDP_PASS;
  struct ethhdr copy;
  memcpy(&copy, eth, sizeof(copy));
  copy.proto = ip->protocol == P_IPIP ? htons(ETH_IP) : htons(ETH_IP6);
  if (xdp_adjust_head(ctx, sizeof(*ip)))
    return XDP_DROP;
  void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
  if (data + sizeof(copy) > end)
    return XDP_DROP;
  memcpy(data, &copy, sizeof(copy));
  return XDP_TX;
}

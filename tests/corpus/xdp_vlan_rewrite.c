// Pops a VLAN tag, or pushes one, by moving the addresses.
#include "bpf.h"

volatile const u16 new_tag = 42;

INLINE int push(struct xdp_md *ctx) {
  if (xdp_adjust_head(ctx, -4))
    return XDP_ABORTED;
  u8 *data = (void *)(long)ctx->data;
  if ((void *)(data + 18) > (void *)(long)ctx->data_end)
    return XDP_ABORTED;
  memmove(data, data + 4, 12);
  *(u16 *)(data + 12) = htons(ETH_VLAN);
  *(u16 *)(data + 14) = htons(new_tag);
  return XDP_PASS;
}

SEC("xdp") int rewrite(struct xdp_md *ctx) {
  u8 *data = (void *)(long)ctx->data;
  if ((void *)(data + 18) > (void *)(long)ctx->data_end)
    return XDP_DROP;
  if (*(u16 *)(data + 12) != htons(ETH_VLAN))
    return push(ctx);
  u16 tci = ntohs(*(u16 *)(data + 14));
  if ((tci & 0xfff) >= 4000)
    return XDP_DROP;
  memmove(data + 4, data, 12);
  if (xdp_adjust_head(ctx, 4))
    return XDP_ABORTED;
  return tci >> 13 > 4 ? XDP_TX : XDP_PASS;
}

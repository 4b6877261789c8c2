// Lengths of packets from pointers that are 32 bits wide in C, without the headers.
#include "bpf.h"

u32 lengths[2];

SEC("xdp") int xdp_length(struct xdp_md *ctx) {
  u32 length = ctx->data_end - 14 - ctx->data;
  lengths[0] = length;
  return length > 64 ? XDP_PASS : XDP_DROP;
}

SEC("tc") int tc_length(struct __sk_buff *skb) {
  u32 length = skb->data_end - (skb->data + 14);
  lengths[1] = length;
  return length > 64 ? TC_OK : TC_SHOT;
}

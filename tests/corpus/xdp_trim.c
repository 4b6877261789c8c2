// Cuts packets to a size and answers with the rest reversed.
#include "bpf.h"

SEC("xdp") int trim(struct xdp_md *ctx) {
  int size = ctx->data_end - ctx->data;
  if (size > 64 && xdp_adjust_tail(ctx, 64 - size))
    return XDP_DROP;
  u8 *data = (void *)(long)ctx->data;
  if ((void *)(data + 64) > (void *)(long)ctx->data_end)
    return XDP_PASS;
  for (int i = 0; i < 25; i++) {
    u8 byte = data[14 + i];
    data[14 + i] = data[63 - i];
    data[63 - i] = byte;
  }
  return XDP_TX;
}
